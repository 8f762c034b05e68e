package org.newsclaim.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;

/** Whatever is done to a document, it gives an article or our exception. */
class MutationTest {
  private static final int MUTATIONS = 2500;

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
      Optional<Article> strict = read(STRICT, document);
      Optional<Article> lenient = read(LENIENT, document);
      if (strict.isPresent()) {
        assertThat(lenient).isEqualTo(strict);
      } else {
        refused++;
      }
      if (lenient.isPresent()) {
        // What is read, however leniently, is right when it is written again.
        assertThat(STRICT.read(STRICT.write(lenient.get()))).isEqualTo(lenient.get());
        taken++;
      }
    }
    assertThat(refused).isBetween(MUTATIONS / 2, MUTATIONS - 1);
    assertThat(taken).isBetween(MUTATIONS / 20, MUTATIONS - 1);
  }

  private static Optional<Article> read(NewsClaimJson<Article> json, String document) {
    try {
      return Optional.of(json.read(document));
    } catch (NewsClaimException e) {
      assertThat(e.place().line().isPresent()).as(e.getMessage()).isTrue();
      return Optional.empty();
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
