package org.newsclaim.compare;

import java.util.List;
import org.newsclaim.compare.outlet.OutletComparer;
import org.newsclaim.compare.result.Change;
import org.newsclaim.compare.result.Check;
import org.newsclaim.compare.result.FigurePair;
import org.newsclaim.compare.result.Tension;
import org.newsclaim.compare.summary.SummaryChecker;
import org.newsclaim.compare.tension.TensionFinder;
import org.newsclaim.compare.version.VersionComparer;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;

/**
 * Compares articles: two versions, an article and its summary, two outlets, or an article with
 * itself.
 *
 * <pre>{@code
 * for (Change change : Articles.changes(before, after)) {
 *   System.out.println(change.kind() + ": " + change.reason());
 * }
 * }</pre>
 *
 * <p>Comparisons use rules. Every finding has a reason in English and places in the texts. The
 * texts must be English. All methods are thread-safe.
 */
public final class Articles {
  private Articles() {}

  /**
   * Finds the changes of meaning from one version of an article to another.
   *
   * <p>These are not changes: corrected misspellings, other quotation marks or spaces, numbers in
   * another notation, moved paragraphs, split sentences, and synonyms in the article's own voice. A
   * change inside quotation marks is reported as QUOTE_ALTERED only.
   *
   * @param before the version before, with its text
   * @param after the version after, with its text
   * @return the changes; changed and added sentences in the order of the version after
   * @throws NewsClaimException MISSING_FIELD if the text of an article is left out
   */
  public static List<Change> changes(Article before, Article after) {
    return VersionComparer.compare(before, after);
  }

  /**
   * Checks a summary against its article: each figure, quotation, source, date and statement.
   *
   * <p>A figure that is less precise but agrees ("about 17" for 17.4, "a third" for 33 percent), a
   * surname alone and other reporting verbs are SUPPORTED. A dropped "may" or "reportedly" is
   * ALTERED. Vague words without a magnitude ("some", "many") are not checked.
   *
   * @param article the article, with its text
   * @param summary the summary, with its text
   * @return the checks in the order of the summary
   * @throws NewsClaimException MISSING_FIELD if the text of an article is left out
   */
  public static List<Check> check(Article article, Article summary) {
    return SummaryChecker.check(article, summary);
  }

  /**
   * Finds figures of one article that cannot all be right: values that exclude each other, parts
   * that are greater than their whole, totals that do not add up, periods that end before they
   * begin.
   *
   * <p>Figures for different times, places, sources or parts are not reported. Precision is
   * preferred to recall.
   *
   * @param article the article, with its text
   * @return the tensions in the order of the text; a figure is in one at most
   * @throws NewsClaimException MISSING_FIELD if the text is left out
   */
  public static List<Tension> tensions(Article article) {
    return TensionFinder.find(article);
  }

  /**
   * Finds the figures of two articles on one event that are about the same thing, and whether they
   * agree.
   *
   * @param a an article, with its text
   * @param b another, with its text
   * @return the pairs in the order of the first article; a figure is in one at most
   * @throws NewsClaimException MISSING_FIELD if the text of an article is left out
   */
  public static List<FigurePair> figures(Article a, Article b) {
    return OutletComparer.compare(a, b);
  }
}
