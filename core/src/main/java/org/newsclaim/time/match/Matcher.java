package org.newsclaim.time.match;

import org.jspecify.annotations.Nullable;
import org.newsclaim.time.word.TimeCursor;

/** Knows one kind of expression by one of its words, from which it looks to both sides. */
public interface Matcher {
  /** The expression that the word at a token belongs to, null where there is none. */
  @Nullable TimeMatch match(TimeCursor line, int anchor);
}
