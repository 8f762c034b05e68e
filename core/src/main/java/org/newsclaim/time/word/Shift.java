package org.newsclaim.time.word;

/** Which one is meant of the many days, months or seasons of a name. */
public enum Shift {
  /** The words do not say: "Tuesday". */
  NONE,
  /** The latest that is over: "last Tuesday". */
  LAST,
  /** The first that is still to begin: "next Tuesday". */
  NEXT,
  /** "this Tuesday": the nearest to come, or with a past tense the latest. */
  THIS,
  /** "the previous Tuesday": the last before a day of the text. */
  BEFORE,
  /** "the following Tuesday": the first after a day of the text. */
  AFTER,
  /** "that Tuesday": the same as in the text before. */
  SAME;

  static final long WORDS =
      Role.mask(Role.LAST, Role.NEXT, Role.THIS, Role.PAST, Role.COMING, Role.RELATED);

  /** The shift that a word before the name makes. */
  public static Shift of(TimeCursor line, int token) {
    if (line.is(token, Role.LAST) || line.is(token, Role.PAST)) {
      return LAST;
    }
    if (line.is(token, Role.NEXT)) {
      return NEXT;
    }
    if (line.is(token, Role.THIS) || line.is(token, Role.COMING)) {
      return THIS;
    }
    // "Following" alone is a preposition, and "that" a conjunction.
    return line.is(token, Role.RELATED) && line.is(token - 1, Role.THE)
        ? related(line.value(token))
        : NONE;
  }

  private static Shift related(int offset) {
    return offset < 0 ? BEFORE : offset > 0 ? AFTER : SAME;
  }
}
