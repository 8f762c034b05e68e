package org.newsclaim.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds cut texts off where they like: in a word, after a comma, inside a quotation or a tag. */
class CutTextsTest {
  static List<String> sentences() {
    return Texts.sentences();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void takesEveryPrefixAndSuffixOfASentence(String sentence) {
    for (int i = 0; i <= sentence.length(); i++) {
      Door.TEXT.check(sentence.substring(0, i));
      Door.TEXT.check(sentence.substring(i));
      Door.QUANTITY.check(sentence.substring(i));
      Door.TIMES.check(sentence.substring(0, i));
    }
  }

  /** Windows, too: the longer the run, the more of them. */
  @Test
  void takesPrefixesSuffixesAndWindowsOfArticles() {
    List<String> articles = new ArrayList<>(Texts.articles());
    articles.addAll(Texts.others("text"));
    Random random = new Random(Scale.SEED);
    for (String article : articles) {
      int step = Math.max(1, article.length() / Scale.of(3, 2000));
      for (int i = random.nextInt(step); i <= article.length(); i += step) {
        Door.TEXT.check(article.substring(0, i));
        Door.TEXT.check(article.substring(i));
        int end = Math.min(article.length(), i + random.nextInt(300));
        for (Door door : List.of(Door.DATED_TEXT, Door.QUANTITIES, Door.QUANTITY, Door.TIMES)) {
          door.check(article.substring(i, end));
        }
      }
    }
  }

  @Test
  void takesPrefixesAndSuffixesOfPages() {
    List<String> pages = new ArrayList<>(Texts.pages());
    pages.addAll(Texts.others("html"));
    for (String page : pages) {
      int step = Math.max(1, page.length() / Scale.of(30, 3000));
      for (int i = 0; i <= page.length(); i += step) {
        Door.PAGE.check(page.substring(0, i));
        Door.PAGE.check(page.substring(i));
      }
    }
  }
}
