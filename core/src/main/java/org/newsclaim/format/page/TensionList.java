package org.newsclaim.format.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.newsclaim.compare.result.Tension;
import org.newsclaim.model.Article;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Span;

/** Figures that cannot all be right, each with links to its places. */
final class TensionList {
  private TensionList() {}

  static void append(Element section, Article article, List<Tension> tensions) {
    if (tensions.isEmpty()) {
      return;
    }
    section.appendElement("h3").text("Figures that do not agree");
    Element list = section.appendElement("ul").addClass("tensions");
    for (Tension tension : tensions) {
      Element item = list.appendElement("li");
      item.appendText(tension.reason() + ": ");
      for (Span span : tension.spans()) {
        link(item, article, span);
        item.appendText(" ");
      }
    }
  }

  private static void link(Element item, Article article, Span span) {
    String words = "“" + article.slice(span) + "”";
    article.quantities().stream()
        .filter(quantity -> quantity.span().overlaps(span))
        .map(Quantity::id)
        .findFirst()
        .ifPresentOrElse(
            id -> item.appendElement("a").attr("href", "#at-" + id).text(words),
            () -> item.appendText(words));
  }
}
