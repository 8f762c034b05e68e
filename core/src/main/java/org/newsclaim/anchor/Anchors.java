package org.newsclaim.anchor;

import java.util.Map;
import org.newsclaim.anchor.quote.Match;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Span;

/**
 * Finds an article's claims, sources, cues, quantities, times and blocks again in a text that was
 * edited, cleaned or published anew.
 *
 * <pre>{@code
 * Reattachment result = Anchors.reattach(article, newText);
 * result.article();  // the same values, their spans in the new text
 * result.lost();     // what is no longer there, each with a reason
 * }</pre>
 *
 * <p>The two texts are laid beside each other: stretches that both have once, wherever they stand
 * now, then what is alike between them. Quotation marks, dashes, white space, case and accents do
 * not part words; a word with half of its letters changed is another word. A span is kept where its
 * words are alike and the words around it agree. Some words are not matched by likeness, because a
 * small change makes them say something else:
 *
 * <ul>
 *   <li>the number, unit and approximators of a quantity, and a time, must be the same words;
 *   <li>a cue and a hedge must have as many words as before;
 *   <li>the content of a claim must have the same numbers in digits and as many negations.
 * </ul>
 *
 * <p>A claim is kept with all of its content and its cue, or not at all; a lost mention, hedge,
 * quantity or measured entity is left out of what it belongs to. Texts that values hold are written
 * as in the new text. Everything lost is listed.
 *
 * <p>Of an article without its text ({@link Article#withoutText()}) those words are found that its
 * values hold: claims, cues, quantities, times, headline, byline and dateline. Other spans are
 * found only where what stands around them was found and is no farther apart than before ({@link
 * Match#BETWEEN}). If the text did not change, {@code article.withText(text)} loses nothing; it
 * refuses any other text with DIGEST_MISMATCH.
 *
 * <p>The time grows with the length of the texts. Everything here can be called from any thread.
 */
public final class Anchors {
  private Anchors() {}

  /**
   * Lays an article upon another text.
   *
   * @param article an article, with or without its text
   * @param newText the text in which its values are to be found again
   * @return the article with the new text, and what was lost
   * @throws NewsClaimException ILL_FORMED_TEXT if the new text is not Unicode; TEXT_TOO_LONG if the
   *     article is without its text and that had more than 2^26 code points
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
   * Lays an article without its text upon another text, with more of its old words than its values
   * hold: those that quotes of the old text give, as the TextQuoteSelectors of annotations do.
   *
   * @param article an article without its text
   * @param words what stood where in the old text; words that are not as long as their span, or run
   *     past the old text, are not looked at
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
