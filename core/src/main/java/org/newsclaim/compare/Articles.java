package org.newsclaim.compare;

import java.util.List;
import org.newsclaim.compare.result.Change;
import org.newsclaim.compare.result.Check;
import org.newsclaim.compare.summary.SummaryChecker;
import org.newsclaim.compare.version.VersionComparer;
import org.newsclaim.model.Article;

/** Compares articles. */
public final class Articles {
  private Articles() {}

  public static List<Check> check(Article article, Article summary) {
    return SummaryChecker.check(article, summary);
  }

  public static List<Change> changes(Article before, Article after) {
    return VersionComparer.compare(before, after);
  }
}
