package org.newsclaim.time.word;

/**
 * What the words around an expression say about where it lies from the day of writing.
 *
 * @param direction the way that the nearest verb points
 * @param governed whether that verb says when: not where an infinitive is between ("agreed to close
 *     by May 4") or a noun has the time ("the May 4 deadline")
 * @param attribute whether the time belongs to a noun: "Sunday's race"
 */
public record Bearing(Direction direction, boolean governed, boolean attribute) {
  /** No word says anything. */
  public static final Bearing UNKNOWN = new Bearing(Direction.UNKNOWN, false, false);

  /** A bearing that a verb gives. */
  public static Bearing of(Direction direction) {
    return new Bearing(direction, true, false);
  }

  /** Whether the side of the day of writing is certain. */
  public boolean isFirm() {
    return governed
        && (direction == Direction.PAST
            || direction == Direction.FUTURE
            || direction == Direction.PRESENT);
  }

  /** Whether the verb looks ahead. */
  public boolean isAhead() {
    return direction == Direction.FUTURE || direction == Direction.PRESENT;
  }
}
