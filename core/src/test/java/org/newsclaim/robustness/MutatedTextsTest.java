package org.newsclaim.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Seeded changes of texts and pages, and words and marks in any order. */
class MutatedTextsTest {
  /** How many chars of an article are changed at a time, and how often. */
  private static final int WINDOW = 400;

  private static final int CHANGES = 12;

  private final Vocabulary vocabulary = new Vocabulary();
  private final Random random = new Random(Scale.SEED);

  @Test
  void takesChangedArticles() {
    List<String> articles = new ArrayList<>(Texts.articles());
    articles.addAll(Texts.others("text"));
    for (int i = 0; i < Scale.of(200, 100_000); i++) {
      String article = Vocabulary.pick(articles, random);
      int start = random.nextInt(Math.max(1, article.length() - WINDOW));
      String window = article.substring(start, Math.min(article.length(), start + WINDOW));
      String changed = changed(window);
      Door.TEXT.check(changed);
      door(i).check(changed);
    }
  }

  @Test
  void takesChangedPages() {
    List<String> pages = new ArrayList<>(Texts.pages());
    pages.addAll(Texts.others("html"));
    for (int i = 0; i < Scale.of(80, 20_000); i++) {
      Door.PAGE.check(changed(Vocabulary.pick(pages, random)));
    }
  }

  @Test
  void takesWordsAndMarksInAnyOrder() {
    for (int i = 0; i < Scale.of(1500, 1_000_000); i++) {
      String text = vocabulary.sequence(random, 8);
      Door.TEXT.check(text);
      door(i).check(text);
    }
  }

  private static Door door(int i) {
    return switch (i % 4) {
      case 0 -> Door.DATED_TEXT;
      case 1 -> Door.QUANTITIES;
      case 2 -> Door.QUANTITY;
      default -> Door.TIMES;
    };
  }

  private String changed(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int left = 1 + random.nextInt(CHANGES); left > 0 && changed.length() > 1; left--) {
      change(changed);
    }
    return changed.toString();
  }

  private void change(StringBuilder text) {
    int start = random.nextInt(text.length());
    int end = Math.min(text.length(), start + 1 + random.nextInt(random.nextBoolean() ? 3 : 40));
    String words = text.substring(start, end);
    switch (random.nextInt(7)) {
      case 0 -> text.delete(start, end);
      case 1 -> text.insert(start, words);
      case 2 -> {
        text.delete(start, end);
        text.insert(random.nextInt(text.length() + 1), words);
      }
      case 3 -> text.insert(start, ' ' + vocabulary.word(random) + ' ');
      case 4 -> text.insert(start, Vocabulary.pick(vocabulary.marks(), random));
      case 5 -> text.insert(start, Vocabulary.pick(vocabulary.odd(), random));
      default -> text.replace(start, end, Vocabulary.pick(vocabulary.marks(), random));
    }
  }
}
