package org.newsclaim.compare.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsclaim.compare.edit.EditFinder;
import org.newsclaim.compare.result.Change;
import org.newsclaim.compare.words.ComparedText;
import org.newsclaim.compare.words.Facts;
import org.newsclaim.compare.words.SentenceMap;
import org.newsclaim.compare.words.SentenceMap.Group;
import org.newsclaim.model.Article;
import org.newsclaim.model.Span;

/** Finds what changed from one version of an article to another. */
public final class VersionComparer {
  /** Fewer words make no claim. */
  private static final int FEWEST_WORDS = 4;

  private final Facts before;
  private final Facts after;

  private VersionComparer(Facts before, Facts after) {
    this.before = before;
    this.after = after;
  }

  /**
   * {@return the changes in the order of the versions: changed and added sentences by their place
   * after, removed ones by their place before}
   *
   * @param before the version before
   * @param after the version after
   */
  public static List<Change> compare(Article before, Article after) {
    return new VersionComparer(
            new Facts(ComparedText.of(before)), new Facts(ComparedText.of(after)))
        .changes();
  }

  private List<Change> changes() {
    SentenceMap map = SentenceMap.of(before.text(), after.text());
    List<Change> changes = new ArrayList<>();
    for (Group group : map.groups()) {
      changes.addAll(EditFinder.find(before, after, group));
    }
    for (int sentence : map.added()) {
      if (isClaim(after.text(), sentence)) {
        Span span = after.text().sentenceSpan(sentence);
        changes.add(
            new Change(
                Change.Kind.CLAIM_ADDED, List.of(), List.of(span), "this sentence was added"));
      }
    }
    for (int sentence : map.removed()) {
      if (isClaim(before.text(), sentence)) {
        Span span = before.text().sentenceSpan(sentence);
        changes.add(
            new Change(
                Change.Kind.CLAIM_REMOVED, List.of(span), List.of(), "this sentence was removed"));
      }
    }
    changes.sort(Comparator.comparingInt(VersionComparer::place));
    return List.copyOf(changes);
  }

  private static int place(Change change) {
    return (change.b().isEmpty() ? change.a() : change.b()).get(0).start();
  }

  private static boolean isClaim(ComparedText text, int sentence) {
    int words = 0;
    for (int token = text.sentences().first(sentence);
        token < text.sentences().end(sentence);
        token++) {
      words += text.isWord(token) ? 1 : 0;
    }
    return words >= FEWEST_WORDS;
  }
}
