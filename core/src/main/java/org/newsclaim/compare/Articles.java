package org.newsclaim.compare;

import java.util.List;
import org.newsclaim.compare.result.Change;
import org.newsclaim.compare.outlet.OutletComparer;
import org.newsclaim.compare.result.Check;
import org.newsclaim.compare.result.FigurePair;
import org.newsclaim.compare.summary.SummaryChecker;
import org.newsclaim.compare.result.Tension;
import org.newsclaim.compare.tension.TensionFinder;
import org.newsclaim.compare.version.VersionComparer;
import org.newsclaim.model.Article;

/** Compares articles. */
public final class Articles {
  private Articles() {}

  public static List<Check> check(Article article, Article summary) {
    return SummaryChecker.check(article, summary);
  }

  public static List<FigurePair> figures(Article a, Article b) {
    return OutletComparer.compare(a, b);
  }

  public static List<Tension> tensions(Article article) {
    return TensionFinder.find(article);
  }

  public static List<Change> changes(Article before, Article after) {
    return VersionComparer.compare(before, after);
  }
}
