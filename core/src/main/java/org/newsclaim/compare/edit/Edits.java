package org.newsclaim.compare.edit;

import java.util.BitSet;
import org.newsclaim.compare.words.ComparedText;
import org.newsclaim.compare.words.WordDiff;
import org.newsclaim.compare.words.WordDiff.Hunk;
import org.newsclaim.compare.words.WordDiff.Range;

/** What differs between some sentences, and which of it is accounted for. */
final class Edits {
  private final WordDiff diff;
  private final BitSet done = new BitSet();
  private final BitSet freshDone = new BitSet();

  Edits(WordDiff diff) {
    this.diff = diff;
    diff.ignore(this::isMisspelling);
  }

  private boolean isMisspelling(Hunk hunk) {
    if (hunk.end() - hunk.start() != 1 || hunk.freshEnd() - hunk.freshStart() != 1) {
      return false;
    }
    ComparedText old = diff.old().text();
    int token = diff.old().token(hunk.start());
    String fresh = diff.fresh().text().key(diff.fresh().token(hunk.freshStart()));
    return old.text().isWord(token) && Misspelling.is(old.text(), token, old.key(token), fresh);
  }

  WordDiff diff() {
    return diff;
  }

  /** From now on these words are not looked at. */
  void settle(Range old, Range fresh) {
    if (!old.isEmpty()) {
      done.set(old.start(), old.end());
    }
    if (!fresh.isEmpty()) {
      freshDone.set(fresh.start(), fresh.end());
    }
  }

  boolean isDone(int place) {
    return done.get(place);
  }

  boolean isFreshDone(int place) {
    return freshDone.get(place);
  }

  boolean isDone(Range range) {
    int next = done.nextClearBit(range.start());
    return !range.isEmpty() && next >= range.end();
  }

  boolean isFreshDone(Range range) {
    int next = freshDone.nextClearBit(range.start());
    return !range.isEmpty() && next >= range.end();
  }
}
