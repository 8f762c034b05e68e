package org.newsclaim.time;

import org.jspecify.annotations.Nullable;

/** Knows one kind of expression by one of its words, from which it looks to both sides. */
interface Matcher {
  /** The expression that the word at a token belongs to, null where there is none. */
  @Nullable TimeMatch match(Line line, int anchor);
}
