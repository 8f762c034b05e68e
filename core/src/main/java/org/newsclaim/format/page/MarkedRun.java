package org.newsclaim.format.page;

import java.util.EnumSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.newsclaim.model.Span;

/**
 * A part of the text over which the marks do not change.
 *
 * @param span its place
 * @param marks how it is marked
 * @param claims the ids of the claims whose content, cue or source it is part of
 * @param ids the ids of the quantities, times and mentions it is part of
 */
record MarkedRun(
    Span span, Set<Mark> marks, NavigableSet<String> claims, NavigableSet<String> ids) {
  static MarkedRun over(Span span) {
    return new MarkedRun(span, EnumSet.noneOf(Mark.class), new TreeSet<>(), new TreeSet<>());
  }

  boolean isPlain() {
    return marks.isEmpty() && claims.isEmpty();
  }
}
