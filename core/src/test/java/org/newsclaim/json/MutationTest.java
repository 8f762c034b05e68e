package org.newsclaim.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;

/** Whatever is done to a document, it gives an article or our exception. */
class MutationTest {
  private static final int MUTATIONS = 4000;

  private static final List<String> PIECES =
      List.of(
          "\"",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "null",
          "true",
          "-1",
          "0",
          "1e999999999",
          "99999999999",
          "\"\"",
          "\"id\":",
          "\"s1\"",
          "\\u0000",
          "\\ud800",
          "\uD83D",
          "\u0000",
          " ",
          "\n",
          "{}",
          "[]",
          "1.5",
          "\"BODY\"",
          "\"start\":",
          "\"nestedIn\":\"c1\",",
          "é");

  private static final NewsClaimJson<Article> STRICT = NewsClaimJson.articles();
  private static final NewsClaimJson<Article> LENIENT = STRICT.lenient();

  @Test
  void givesAnArticleOrOurException() {
    Random random = new Random(20250120);
    int refused = 0;
    int taken = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      String document = mutate(BadDocuments.VALID, random);
      if (reads(STRICT, document)) {
        // What is right is read alike by both, and is right when it is written again.
        Article article = STRICT.read(document);
        assertThat(LENIENT.read(document)).isEqualTo(article);
        assertThat(STRICT.read(STRICT.write(article))).isEqualTo(article);
      } else {
        refused++;
      }
      if (reads(LENIENT, document)) {
        Article article = LENIENT.read(document);
        assertThat(STRICT.read(STRICT.write(article))).isEqualTo(article);
        taken++;
      }
    }
    assertThat(refused).isBetween(MUTATIONS / 2, MUTATIONS - 1);
    assertThat(taken).isBetween(MUTATIONS / 20, MUTATIONS - 1);
  }

  private static boolean reads(NewsClaimJson<Article> json, String document) {
    try {
      json.read(document);
      return true;
    } catch (NewsClaimException e) {
      assertThat(e.place().line()).as(e.getMessage()).isPresent();
      assertThat(e.place().column()).as(e.getMessage()).isPresent();
      return false;
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("not refused but broken: " + document, e);
    }
  }

  private static String mutate(String document, Random random) {
    StringBuilder mutated = new StringBuilder(document);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(mutated.length());
      switch (random.nextInt(4)) {
        case 0 -> mutated.insert(at, piece(random));
        case 1 -> mutated.delete(at, Math.min(mutated.length(), at + 1 + random.nextInt(8)));
        case 2 -> mutated.replace(at, at + 1, piece(random));
        default -> replaceToken(mutated, at, random);
      }
    }
    return mutated.toString();
  }

  /** Puts another value in the place of a string, so that the document stays JSON more often. */
  private static void replaceToken(StringBuilder document, int at, Random random) {
    int start = document.indexOf("\"", at);
    int end = document.indexOf("\"", start + 1);
    if (start >= 0 && end >= 0) {
      document.replace(start, end + 1, piece(random));
    }
  }

  private static String piece(Random random) {
    return PIECES.get(random.nextInt(PIECES.size()));
  }
}
