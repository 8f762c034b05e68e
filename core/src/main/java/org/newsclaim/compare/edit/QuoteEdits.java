package org.newsclaim.compare.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsclaim.compare.result.Change;
import org.newsclaim.compare.words.ComparedText;
import org.newsclaim.compare.words.WordDiff;
import org.newsclaim.compare.words.WordDiff.Hunk;
import org.newsclaim.compare.words.WordDiff.Range;
import org.newsclaim.compare.words.WordDiff.Side;
import org.newsclaim.model.Span;
import org.newsclaim.text.Quotations;

/** Finds quotations with other words. */
final class QuoteEdits {
  private final Edits edits;
  private final WordDiff diff;

  QuoteEdits(Edits edits) {
    this.edits = edits;
    this.diff = edits.diff();
  }

  void find(List<Change> changes) {
    Set<List<Integer>> altered = new HashSet<>();
    for (Hunk hunk : diff.hunks()) {
      int old = quotation(diff.old(), hunk.start(), hunk.end());
      int fresh = quotation(diff.fresh(), hunk.freshStart(), hunk.freshEnd());
      if (old >= 0 && fresh >= 0) {
        if (isAltered(hunk) && altered.add(List.of(old, fresh))) {
          Span one = span(diff.old().text(), old);
          Span other = span(diff.fresh().text(), fresh);
          changes.add(
              new Change(
                  Change.Kind.QUOTE_ALTERED,
                  List.of(one),
                  List.of(other),
                  "the quotation said "
                      + quoted(diff.old().words(new Range(hunk.start(), hunk.end())))
                      + ", now "
                      + quoted(diff.fresh().words(new Range(hunk.freshStart(), hunk.freshEnd())))));
        }
        settle(hunk);
      }
    }
  }

  private void settle(Hunk hunk) {
    edits.settle(
        new Range(hunk.start(), hunk.end()), new Range(hunk.freshStart(), hunk.freshEnd()));
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "nothing there" : "\"" + words + "\"";
  }

  /** Whether words, not only marks, differ. */
  private boolean isAltered(Hunk hunk) {
    int words = words(diff.old(), hunk.start(), hunk.end());
    int fresh = words(diff.fresh(), hunk.freshStart(), hunk.freshEnd());
    return words + fresh > 0;
  }

  private static int words(Side side, int start, int end) {
    int words = 0;
    for (int place = start; place < end; place++) {
      words += side.text().isWord(side.token(place)) ? 1 : 0;
    }
    return words;
  }

  /** The quotation around all words of some places, or around a place between two words. */
  private static int quotation(Side side, int start, int end) {
    if (start == end) {
      if (start == 0 || start == side.size()) {
        return -1;
      }
      int before = side.text().quotations().outermost(side.token(start - 1));
      int after = side.text().quotations().outermost(side.token(start));
      return before == after ? before : -1;
    }
    int found = -1;
    for (int place = start; place < end; place++) {
      if (side.text().isWord(side.token(place)) || end - start == 1) {
        int quotation = side.text().quotation(side.token(place));
        if (quotation < 0 || (found >= 0 && quotation != found)) {
          return -1;
        }
        found = quotation;
      }
    }
    return found;
  }

  private static Span span(ComparedText text, int quotation) {
    Quotations quotations = text.quotations();
    return text.span(quotations.open(quotation), quotations.end(quotation));
  }
}
