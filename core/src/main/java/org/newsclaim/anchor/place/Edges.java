package org.newsclaim.anchor.place;

import org.newsclaim.anchor.align.Alignment;
import org.newsclaim.anchor.align.Tokens;

/** Where exactly a stretch begins and ends in the new text. Offsets are in chars. */
public final class Edges {
  /**
   * A stretch of the new text and its tokens.
   *
   * @param start where it begins
   * @param end where it ends
   * @param firstToken its first token
   * @param endToken the token after its last one
   */
  public record Place(int start, int end, int firstToken, int endToken) {}

  private final Alignment alignment;
  private final Tokens old;
  private final Tokens fresh;
  private final CharRange stretch;
  private final boolean incomplete;

  /**
   * The edges of a stretch.
   *
   * @param alignment the two texts
   * @param stretch a stretch that is not empty
   * @param incomplete whether parts of the old text are not known
   */
  public Edges(Alignment alignment, CharRange stretch, boolean incomplete) {
    this.alignment = alignment;
    this.old = alignment.old();
    this.fresh = alignment.fresh();
    this.stretch = stretch;
    this.incomplete = incomplete;
  }

  /**
   * {@return the place of some old chars}
   *
   * @param start the first
   * @param end the one after the last
   */
  public Place place(int start, int end) {
    int firstToken = alignment.first(stretch.first());
    int endToken = alignment.last(stretch.end() - 1) + 1;
    firstToken -= replacedBefore(firstToken);
    endToken += replacedAfter(endToken);
    int from = fresh.start(firstToken) + inside(start, firstToken);
    int to = fresh.end(endToken - 1) - insideEnd(end, endToken - 1);
    if (incomplete) {
      from = widenedStart(from, start);
      to = widenedEnd(to, end);
    }
    return new Place(from, Math.max(from, to), firstToken, endToken);
  }

  /** How many new tokens stand for the first ones of the span, which were not found. */
  private int replacedBefore(int firstToken) {
    int missing = stretch.first() - stretch.start();
    int neighbour = stretch.start() - 1;
    int free = firstToken;
    if (neighbour >= 0) {
      if (!alignment.isFound(neighbour)) {
        return 0;
      }
      free = firstToken - alignment.last(neighbour) - 1;
    }
    return missing > 0 && free > 0 && free <= missing + 1 ? free : 0;
  }

  /** How many new tokens stand for the last ones of the span, which were not found. */
  private int replacedAfter(int endToken) {
    int missing = stretch.stop() - stretch.end();
    int neighbour = stretch.stop();
    int free = fresh.size() - endToken;
    if (neighbour < old.size()) {
      if (!alignment.isFound(neighbour)) {
        return 0;
      }
      free = alignment.first(neighbour) - endToken;
    }
    return missing > 0 && free > 0 && free <= missing + 1 ? free : 0;
  }

  /** How far into its first token the span begins. */
  private int inside(int start, int newToken) {
    int token = stretch.start();
    int within = start - old.start(token);
    boolean same = token == stretch.first() && alignment.first(token) == newToken;
    if (within > 0 && same) {
      return Math.min(within, fresh.end(newToken) - fresh.start(newToken) - 1);
    }
    boolean second =
        same && token > 0 && alignment.isFound(token - 1) && alignment.last(token - 1) == newToken;
    return second ? old.end(token - 1) - old.start(token - 1) : 0;
  }

  /** How far before the end of its last token the span ends. */
  private int insideEnd(int end, int newToken) {
    int token = stretch.stop() - 1;
    int left = old.end(token) - end;
    boolean same = token == stretch.end() - 1 && alignment.last(token) == newToken;
    if (left > 0 && same) {
      return Math.min(left, fresh.end(newToken) - fresh.start(newToken) - 1);
    }
    boolean firstOfTwo =
        same
            && token + 1 < old.size()
            && alignment.isFound(token + 1)
            && alignment.first(token + 1) == newToken;
    return firstOfTwo ? old.end(token + 1) - old.start(token + 1) : 0;
  }

  /** What an incomplete text does not know at the beginning of the span is as long as it was. */
  private int widenedStart(int from, int start) {
    return Math.max(0, from - Math.max(0, old.start(stretch.start()) - start));
  }

  private int widenedEnd(int to, int end) {
    return Math.min(fresh.text().length(), to + Math.max(0, end - old.end(stretch.stop() - 1)));
  }

  /**
   * Whether both edges of the old chars from start to end are known. Where an incomplete text does
   * not know them, what stands before and after must not have moved apart.
   *
   * @param start the first old char
   * @param end the one after the last
   * @param place the place in the new text
   * @return true if they are
   */
  public boolean isSure(int start, int end, Place place) {
    int first = stretch.start();
    int last = stretch.stop() - 1;
    boolean whole = first == stretch.first() && last == stretch.end() - 1;
    return whole
        && (old.start(first) <= start || isSameShift(previousFound(first), first))
        && (old.end(last) >= end || isSameShift(last, nextFound(last)))
        && !isInside(place.start())
        && !isInside(place.end());
  }

  private boolean isSameShift(int left, int right) {
    if (left < 0 || right >= old.size()) {
      return false;
    }
    int before = old.start(right) - old.end(left);
    return before == fresh.start(alignment.first(right)) - fresh.end(alignment.last(left));
  }

  private int previousFound(int token) {
    int previous = token - 1;
    while (previous >= 0 && !alignment.isFound(previous)) {
      previous--;
    }
    return previous;
  }

  private int nextFound(int token) {
    int next = token + 1;
    while (next < old.size() && !alignment.isFound(next)) {
      next++;
    }
    return next;
  }

  private boolean isInside(int offset) {
    int token = fresh.tokenAt(offset);
    return token < fresh.size() && fresh.start(token) < offset;
  }
}
