package org.newsclaim.compare.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsclaim.compare.result.Change;
import org.newsclaim.compare.words.Facts;
import org.newsclaim.compare.words.SentenceMap.Group;
import org.newsclaim.compare.words.WordDiff;

/** Finds the changes of meaning between sentences that became others. */
public final class EditFinder {
  private EditFinder() {}

  /**
   * {@return the changes, in the order of the text}
   *
   * @param old the facts of the old text
   * @param fresh the facts of the new text
   * @param group sentences of both that belong together
   */
  public static List<Change> find(Facts old, Facts fresh, Group group) {
    WordDiff diff = WordDiff.of(old.text(), group.old(), fresh.text(), group.fresh());
    if (diff.hunks().isEmpty()) {
      return List.of();
    }
    Edits edits = new Edits(diff);
    List<Change> changes = new ArrayList<>();
    new QuoteEdits(edits).find(changes);
    new SourceEdits(edits, old, fresh, group).find(changes);
    new DateEdits(edits, old, fresh, group).find(changes);
    new FigureEdits(edits, old, fresh, group).find(changes);
    new WordEdits(edits).find(changes);
    changes.sort(Comparator.comparingInt(EditFinder::place));
    return changes;
  }

  private static int place(Change change) {
    return change.b().isEmpty()
        ? change.a().isEmpty() ? 0 : change.a().get(0).start()
        : change.b().get(0).start();
  }
}
