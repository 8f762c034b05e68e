package org.newsclaim.compare.tension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsclaim.compare.figure.Figure;
import org.newsclaim.compare.figure.FigureReader;
import org.newsclaim.compare.result.Tension;
import org.newsclaim.compare.words.ComparedText;
import org.newsclaim.compare.words.Facts;
import org.newsclaim.model.Article;
import org.newsclaim.model.Span;

/** Finds figures of one article that cannot all be right. */
public final class TensionFinder {
  private TensionFinder() {}

  /**
   * {@return the tensions in the order of the text}
   *
   * @param article an article with its text
   */
  public static List<Tension> find(Article article) {
    Facts facts = new Facts(ComparedText.of(article));
    List<Figure> figures = withoutRestatements(FigureReader.read(facts));
    List<Tension> tensions = new ArrayList<>();
    new Totals(facts.text(), figures).find(tensions);
    new Parts(facts.text(), figures).find(tensions);
    new Ranges(article, facts.text(), figures).find(tensions);
    new ComparedPeriods(facts).find(tensions);
    ComparedUnits.find(article, tensions);
    return withoutRepeats(tensions);
  }

  /** The "8 km" of "5 miles (8 km)" is no second figure. */
  private static List<Figure> withoutRestatements(List<Figure> figures) {
    return figures.stream().filter(one -> one.quantity().restates().isEmpty()).toList();
  }

  /** A figure is reported in one tension only; sums tell more than pairs. */
  private static List<Tension> withoutRepeats(List<Tension> tensions) {
    Set<Span> seen = new HashSet<>();
    List<Tension> kept = new ArrayList<>();
    for (Tension tension : tensions) {
      if (tension.spans().stream().noneMatch(seen::contains)) {
        seen.addAll(tension.spans());
        kept.add(tension);
      }
    }
    kept.sort(Comparator.comparingInt(tension -> tension.spans().get(0).start()));
    return List.copyOf(kept);
  }
}
