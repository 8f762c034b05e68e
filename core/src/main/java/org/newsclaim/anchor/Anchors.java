package org.newsclaim.anchor;

import java.util.Map;
import org.newsclaim.anchor.quote.Match;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Span;

/**
 * Finds an article's claims, sources, cues, quantities, times and blocks again in a text that was
 * edited, cleaned or republished.
 *
 * <pre>{@code
 * Reattachment result = Anchors.reattach(article, newText);
 * result.article();  // the same values, their spans in the new text
 * result.lost();     // what is no longer there, each with a reason
 * }</pre>
 *
 * <p>The two texts are aligned: first passages that are unique in both, then similar text between
 * them. Quotation marks, dashes, whitespace, case and accents may differ. A word with half of its
 * letters changed is another word. A span is kept if its words are similar and its context agrees.
 * Some words must match exactly, because a small change gives them another meaning:
 *
 * <ul>
 *   <li>the number, unit and approximators of a quantity, and a time, must be the same words;
 *   <li>a cue and a hedge must have as many words as before;
 *   <li>the content of a claim must have the same numbers in digits and as many negations.
 * </ul>
 *
 * <p>A claim is kept with its whole content and its cue, or not at all. A lost mention, hedge,
 * quantity or measured entity is removed from its parent. Text fields are taken from the new text.
 * Everything lost is listed.
 *
 * <p>For an article without its text ({@link Article#withoutText()}), the words in its values are
 * found: claims, cues, quantities, times, headline, byline and dateline. Other spans are found only
 * if their neighbors were found and are still next to each other ({@link Match#BETWEEN}). If the
 * text did not change, {@code article.withText(text)} loses nothing; it refuses any other text with
 * DIGEST_MISMATCH.
 *
 * <p>All methods are thread-safe.
 */
public final class Anchors {
  private Anchors() {}

  /**
   * Finds the values of an article in another text.
   *
   * @param article an article, with or without its text
   * @param newText the text in which its values are to be found again
   * @return the article with the new text, and what was lost
   * @throws NewsClaimException ILL_FORMED_TEXT if the new text has an unpaired surrogate;
   *     TEXT_TOO_LONG if the article is without its text and that had more than 2^26 code points
   */
  public static Reattachment reattach(Article article, String newText) {
    if (article.textDigest().matches(newText)) {
      return new ArticleMover(article, new SamePlacer(newText)).moveTo(newText);
    }
    requireUnicode(newText);
    String oldText = article.text().orElseGet(() -> PartialText.of(article, Map.of()));
    Placer placer = new SpanPlacer(oldText, newText, article.text().isEmpty());
    return new ArticleMover(article, placer).moveTo(newText);
  }

  /**
   * Finds the values of an article without its text in another text. In addition to the words in
   * its values, other known words of the old text help, such as those of the TextQuoteSelectors of
   * annotations.
   *
   * @param article an article without its text
   * @param words words of the old text by their spans; words that are not as long as their span, or
   *     end after the old text, are ignored
   * @param newText the text in which its values are to be found again
   * @return the article with the new text, and what was lost
   * @throws NewsClaimException as {@link #reattach(Article, String)}
   */
  public static Reattachment reattach(Article article, Map<Span, String> words, String newText) {
    if (article.text().isPresent() || article.textDigest().matches(newText)) {
      return reattach(article, newText);
    }
    requireUnicode(newText);
    Placer placer = new SpanPlacer(PartialText.of(article, words), newText, true);
    return new ArticleMover(article, placer).moveTo(newText);
  }

  private static void requireUnicode(String text) {
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
        throw NewsClaimException.of(
                Code.ILL_FORMED_TEXT,
                "newText holds half of a surrogate pair; surrogates must come in pairs")
            .atIndex(i);
      }
      i += Character.charCount(codePoint);
    }
  }
}
