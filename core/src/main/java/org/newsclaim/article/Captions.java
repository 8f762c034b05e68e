package org.newsclaim.article;

import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Knows the lines that tell what a picture shows, by their form; marked ones are boilerplate. */
final class Captions {
  private static final int LONGEST = 60;

  /**
   * The number of tokens that a line without a full stop has that is too long for a heading in the
   * text.
   */
  private static final int SHORTEST = 7;

  private static final long ARTICLES = WordClass.DETERMINER.bit();

  private Captions() {}

  /**
   * Whether a paragraph is a caption: it ends with a credit in brackets, or stands without a full
   * stop between paragraphs of the body and says more than headings do, which have no articles at
   * their beginning and no "on Friday".
   */
  static boolean isCaption(TokenizedText text, int first, int end, boolean inBody) {
    if (end - first > LONGEST) {
      return false;
    }
    return endsWithCredit(text, first, end)
        || (inBody
            && end - first >= SHORTEST
            && text.isWord(end - 1)
            && (opensWithArticle(text, first) || hasDay(text, first, end)));
  }

  private static boolean opensWithArticle(TokenizedText text, int first) {
    return text.matches(first, "a") || text.matches(first, "an");
  }

  private static boolean hasDay(TokenizedText text, int first, int end) {
    for (int t = first + 1; t < end; t++) {
      if (text.is(t, WordClass.WEEKDAY) && text.matches(t - 1, "on")) {
        return true;
      }
    }
    return false;
  }

  /** "(Ann Lee/The Gazette)" or "(Ann Lee)" after the last sentence. */
  private static boolean endsWithCredit(TokenizedText text, int first, int end) {
    if (text.first(end - 1) != ')') {
      return false;
    }
    int open = end - 2;
    int words = 0;
    while (open > first && text.first(open) != '(') {
      boolean word = text.isWord(open);
      boolean link = text.isAny(open, ARTICLES) || "/|,.-".indexOf(text.first(open)) >= 0;
      if (text.isNumber(open) || (word && !text.isCapitalized(open) && !link)) {
        return false;
      }
      words += word ? 1 : 0;
      open--;
    }
    boolean sentence = open > first + 2 && text.first(open - 1) == '.' && !text.isWord(open - 1);
    return open > first && words >= 2 && sentence;
  }
}
