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

  /** What became of the spans of many edits. */
  private static final class Count {
    int surviving;
    int right;
    final List<String> missed = new ArrayList<>();
    final List<String> wrong = new ArrayList<>();
    final int[] found = new int[11];
    final int[] foundRight = new int[11];
  }

  @Test
  void report() {
    for (boolean withText : new boolean[] {true, false}) {
      Count count = new Count();
      List<GoldPiece> pieces = GoldPiece.open();
      for (int seed = 0; seed < EDITS; seed++) {
        String text = pieces.get(seed % pieces.size()).text();
        Article article = NewsClaims.parse(text);
        EditedText edited = Edits.of(text, seed);
        Reattachment result =
            Anchors.reattach(withText ? article : article.withoutText(), edited.text());
        count(count, result, edited, article, seed);
      }
      System.out.println(
          "surviving "
              + count.surviving
              + " right "
              + count.right
              + " "
              + (double) count.right / count.surviving);
      for (int i = 0; i <= 10; i++) {
        System.out.println(i + ": " + count.found[i] + " right " + count.foundRight[i]);
      }
      count.wrong.stream().limit(60).forEach(System.out::println);
      System.out.println("--- missed");
      count.missed.stream().limit(60).forEach(System.out::println);
    }
    assertThat(GoldPiece.open()).isNotEmpty();
  }

  private static void count(
      Count count, Reattachment result, EditedText edited, Article article, int seed) {
    for (Anchor anchor : result.anchors()) {
      Optional<Span> truth = edited.place(trimmed(article, anchor.before()));
      boolean right =
          truth.isPresent() && truth.get().equals(trimmed(result.article(), anchor.after()));
      int bucket = (int) (anchor.score() * 10);
      count.found[bucket]++;
      count.foundRight[bucket] += right ? 1 : 0;
      boolean surviving = survives(edited, anchor.pointer(), anchor.before());
      count.surviving += surviving ? 1 : 0;
      count.right += surviving && right ? 1 : 0;
      if (!right) {
        count.wrong.add(
            seed
                + " "
                + anchor.score()
                + " "
                + anchor.pointer()
                + " '"
                + cut(article.slice(anchor.before()))
                + "' -> '"
                + cut(result.article().slice(anchor.after()))
                + "' truth '"
                + truth.map(s -> cut(result.article().slice(s))).orElse("none")
                + "' "
                + surviving);
      }
    }
    for (LostAnchor lost : result.lost()) {
      if (lost.before().isPresent() && survives(edited, lost.pointer(), lost.before().get())) {
        count.surviving++;
        count.missed.add(
            seed
                + " "
                + lost.reason()
                + " "
                + lost.score()
                + " "
                + lost.pointer()
                + " '"
                + cut(article.slice(lost.before().get()))
                + "' truth '"
                + edited
                    .place(lost.before().get())
                    .map(s -> cut(result.article().slice(s)))
                    .orElse("none")
                + "'");
      }
    }
  }

  private static String cut(String s) {
    return s.length() < 70 ? s : s.substring(0, 30) + "…" + s.substring(s.length() - 30);
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

  private static boolean survives(EditedText edited, String pointer, Span span) {
    boolean exact =
        pointer.startsWith("/times")
            || pointer.endsWith("/number")
            || pointer.contains("/approximators/")
            || (pointer.startsWith("/quantities") && pointer.split("/", -1).length == 4);
    return exact ? !edited.isTouched(span) : edited.kept(span) >= 0.7;
  }
}
