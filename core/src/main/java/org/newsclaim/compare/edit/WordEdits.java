package org.newsclaim.compare.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.newsclaim.compare.result.Change;
import org.newsclaim.compare.words.HedgeWords;
import org.newsclaim.compare.words.WordDiff;
import org.newsclaim.compare.words.WordDiff.Hunk;
import org.newsclaim.compare.words.WordDiff.Range;
import org.newsclaim.compare.words.WordDiff.Side;
import org.newsclaim.model.Span;

/** Finds hedges and negations that came or went. */
final class WordEdits {
  private final Edits edits;
  private final WordDiff diff;

  WordEdits(Edits edits) {
    this.edits = edits;
    this.diff = edits.diff();
  }

  void find(List<Change> changes) {
    List<Range> hedges = new ArrayList<>();
    List<Range> freshHedges = new ArrayList<>();
    List<Range> negations = new ArrayList<>();
    List<Range> freshNegations = new ArrayList<>();
    for (Hunk hunk : diff.hunks()) {
      collect(diff.old(), hunk.start(), hunk.end(), edits::isDone, hedges, negations);
      collect(
          diff.fresh(),
          hunk.freshStart(),
          hunk.freshEnd(),
          edits::isFreshDone,
          freshHedges,
          freshNegations);
    }
    addHedges(changes, hedges, freshHedges);
    addNegation(changes, negations, freshNegations);
  }

  private static void collect(
      Side side, int start, int end, IntPredicate done, List<Range> hedges, List<Range> negations) {
    int place = start;
    while (place < end) {
      int token = side.token(place);
      int length = done.test(place) ? 0 : HedgeWords.hedge(side.text(), token);
      if (length > 0) {
        hedges.add(new Range(place, Math.min(end, place + length)));
      } else if (!done.test(place)) {
        int negation = HedgeWords.negation(side.text(), token);
        if (negation > 0) {
          negations.add(new Range(place, Math.min(side.size(), place + negation)));
        }
        length = negation;
      }
      place += Math.max(1, length);
    }
  }

  private void addHedges(List<Change> changes, List<Range> old, List<Range> fresh) {
    if (old.size() == fresh.size()) {
      return;
    }
    boolean added = old.size() < fresh.size();
    Side side = added ? diff.fresh() : diff.old();
    Range hedge = (added ? fresh : old).get(0);
    List<Span> span = List.of(side.span(hedge));
    Range there = added ? diff.origin(hedge) : diff.image(hedge);
    Side otherSide = added ? diff.old() : diff.fresh();
    List<Span> other = there.isEmpty() ? List.of() : List.of(otherSide.span(there));
    changes.add(
        new Change(
            added ? Change.Kind.HEDGE_ADDED : Change.Kind.HEDGE_DROPPED,
            added ? other : span,
            added ? span : other,
            "\"" + side.words(hedge) + "\" was " + (added ? "added" : "dropped")));
  }

  /** Two negations take each other back. */
  private void addNegation(List<Change> changes, List<Range> old, List<Range> fresh) {
    if (old.size() % 2 == fresh.size() % 2) {
      return;
    }
    boolean added = old.size() < fresh.size();
    Side side = added ? diff.fresh() : diff.old();
    Range range = (added ? fresh : old).get(0);
    Range there = added ? diff.origin(range) : diff.image(range);
    Side otherSide = added ? diff.old() : diff.fresh();
    Span span = side.span(range);
    Span other = otherSide.span(widened(there, otherSide));
    changes.add(
        new Change(
            Change.Kind.POLARITY_FLIPPED,
            List.of(added ? other : span),
            List.of(added ? span : other),
            "\"" + side.words(range) + "\" was " + (added ? "added" : "dropped")));
  }

  /** The place of something that is not there, with a word on either side. */
  private static Range widened(Range range, Side side) {
    return range.isEmpty()
        ? new Range(
            Math.max(0, range.start() - 1), Math.min(side.size(), Math.max(1, range.start() + 1)))
        : range;
  }
}
