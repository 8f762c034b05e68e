package org.newsclaim.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsclaim.NewsClaims;
import org.newsclaim.gold.GoldPiece;
import org.newsclaim.model.Article;
import org.newsclaim.model.Span;

/** How many spans are found again after seeded edits, and how far the scores can be trusted. */
class AnchorsBarTest {
  private static final int EDITS = 256;

  /** A span counts as still there if so many of its letters are. */
  private static final double SURVIVING = 0.7;

  /** What became of the spans of many edits. */
  static final class Count {
    int surviving;
    int right;
    int claimWords;
    int claimWordsRight;

    /** By tenths of the score: how many were found, and how many of them at the right place. */
    final int[] found = new int[11];

    final int[] foundRight = new int[11];
    final List<String> surelyWrong = new ArrayList<>();

    double share() {
      return (double) right / surviving;
    }
  }

  @Test
  void findsWhatSurvivesAnEdit() {
    Count count = count(EDITS, true);
    assertThat(count.surviving).isGreaterThan(20_000);
    assertThat(count.share()).isGreaterThan(0.995);
    assertThat(count.surelyWrong).isEmpty();
    assertScoresAreNoBoast(count);
  }

  /** Of the spans with a score of 0.9, nine in ten are right, and so on. */
  private static void assertScoresAreNoBoast(Count count) {
    for (int tenth = 5; tenth <= 10; tenth++) {
      assertThat(count.found[tenth]).as("found with a score of 0.%s", tenth).isPositive();
      assertThat(count.foundRight[tenth])
          .as("right with a score of 0.%s", tenth)
          .isGreaterThanOrEqualTo((int) (count.found[tenth] * tenth / 10.0));
    }
  }

  @Test
  void findsMostClaimsOfAnArticleWithoutItsText() {
    Count count = count(EDITS, false);
    assertThat((double) count.claimWordsRight / count.claimWords).isGreaterThan(0.97);
    assertThat(count.share()).isGreaterThan(0.8);
    assertThat(count.surelyWrong.size()).isLessThan(count.right / 1000);
  }

  static Count count(int edits, boolean withText) {
    Count count = new Count();
    List<GoldPiece> pieces = GoldPiece.open();
    for (int seed = 0; seed < edits; seed++) {
      Article article = NewsClaims.parse(pieces.get(seed % pieces.size()).text());
      EditedText edited = Edits.of(article.text().orElseThrow(), seed);
      Article old = withText ? article : article.withoutText();
      Reattachment result = Anchors.reattach(old, edited.text());
      for (Anchor anchor : result.anchors()) {
        if (!edited.isTorn(anchor.before())) {
          countFound(count, anchor, edited, result.article(), seed);
        }
      }
      for (LostAnchor lost : result.lost()) {
        lost.before()
            .filter(span -> !edited.isTorn(span))
            .ifPresent(span -> countSurviving(count, lost.pointer(), span, edited, false));
      }
    }
    return count;
  }

  private static void countFound(
      Count count, Anchor anchor, EditedText edited, Article now, int seed) {
    Optional<Span> truth = edited.place(anchor.before());
    boolean right = truth.equals(Optional.of(trimmed(now, anchor.after())));
    int tenth = (int) (anchor.score() * 10);
    count.found[tenth]++;
    count.foundRight[tenth] += right ? 1 : 0;
    if (!right && anchor.score() >= 0.8) {
      count.surelyWrong.add("seed " + seed + ": " + anchor + ", not " + truth);
    }
    countSurviving(count, anchor.pointer(), anchor.before(), edited, right);
  }

  private static void countSurviving(
      Count count, String pointer, Span span, EditedText edited, boolean right) {
    if (survives(edited, pointer, span)) {
      boolean claimWords = pointer.contains("/content/") || pointer.contains("/cue/");
      count.surviving++;
      count.right += right ? 1 : 0;
      count.claimWords += claimWords ? 1 : 0;
      count.claimWordsRight += claimWords && right ? 1 : 0;
    }
  }

  /** Without the white space at its edges, which is no part of any words. */
  private static Span trimmed(Article article, Span span) {
    String words = article.slice(span);
    int start = 0;
    int end = words.length();
    while (start < end && Character.isWhitespace(words.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    return Span.of(span.start() + start, span.start() + end);
  }

  /** A number or time that was touched is another one; of other words most must be left. */
  private static boolean survives(EditedText edited, String pointer, Span span) {
    boolean exact =
        pointer.startsWith("/times/")
            || pointer.endsWith("/number")
            || pointer.contains("/approximators/")
            || (pointer.startsWith("/quantities/") && pointer.split("/", -1).length == 4);
    return exact ? !edited.isTouched(span) : edited.kept(span) >= SURVIVING;
  }
}
