package org.newsclaim.format.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;

/** What was changed in a document to make it JSON, and where its text and the new one agree. */
final class TextEdits {
  /**
   * A change.
   *
   * @param offset where it stands in the mended text
   * @param code what kind of repair it is
   * @param problem what was wrong
   * @param remedy what was done
   */
  record Edit(int offset, Note.Code code, String problem, String remedy) {}

  private final List<Edit> edits = new ArrayList<>();

  /** From each of these offsets on, both texts run side by side up to the next. */
  private int[] mended = new int[8];

  private int[] original = new int[8];
  private int count;

  /** Notes a change, and refuses a document that is all changes. */
  void add(int mendedAt, int originalAt, Note.Code code, String problem, String remedy) {
    if (edits.size() >= Repairs.MOST) {
      throw NewsClaimException.of(
              Code.MALFORMED, "the document has more than " + Repairs.MOST + " faults: " + problem)
          .atIndex(originalAt);
    }
    edits.add(new Edit(mendedAt, code, problem, remedy));
    align(mendedAt, originalAt);
  }

  /** Notes that both texts run side by side from here on. */
  void align(int mendedAt, int originalAt) {
    if (count == mended.length) {
      mended = Arrays.copyOf(mended, 2 * count);
      original = Arrays.copyOf(original, 2 * count);
    }
    mended[count] = mendedAt;
    original[count++] = originalAt;
  }

  List<Edit> inOrder() {
    return edits;
  }

  /** Where a place of the mended text stands in the document as it came. */
  int original(int offset) {
    int mark = count - 1;
    while (mark > 0 && mended[mark] > offset) {
      mark--;
    }
    return count == 0 ? offset : Math.max(0, original[mark] + offset - mended[mark]);
  }
}
