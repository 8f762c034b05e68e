package org.newsclaim.format.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.newsclaim.model.Article;
import org.newsclaim.model.Bound;
import org.newsclaim.model.MeasuredEntity;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Source;
import org.newsclaim.model.TimeExpression;
import org.newsclaim.model.Unit;
import org.newsclaim.model.Whole;

/** All quantities of an article in the order of the text. */
final class QuantityTable {
  private static final List<String> COLUMNS =
      List.of("Words", "Value", "Bounds", "Unit", "Counted", "Of", "When", "Who says so");

  private QuantityTable() {}

  static void append(Element section, Article article) {
    if (article.quantities().isEmpty()) {
      section.appendElement("p").text("No quantity was found.");
      return;
    }
    Element frame =
        section
            .appendElement("div")
            .addClass("frame")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", "Table of quantities");
    Element table = frame.appendElement("table");
    Element head = table.appendElement("thead").appendElement("tr");
    COLUMNS.forEach(name -> head.appendElement("th").attr("scope", "col").text(name));
    Element rows = table.appendElement("tbody");
    article.quantities().forEach(quantity -> append(rows, article, quantity));
  }

  private static void append(Element rows, Article article, Quantity quantity) {
    Element row = rows.appendElement("tr");
    row.appendElement("th")
        .attr("scope", "row")
        .appendElement("a")
        .attr("href", "#at-" + quantity.id())
        .text(quantity.text());
    cell(row, quantity.value().map(QuantityTable::number)).addClass("number");
    cell(row, bounds(quantity)).addClass("number");
    cell(row, quantity.unit().map(unit -> unit(unit, quantity)));
    cell(row, quantity.measuredEntity().map(MeasuredEntity::text));
    cell(row, quantity.whole().map(Whole::text));
    cell(row, article.time(quantity).map(TimeExpression::text));
    cell(row, speakers(article, quantity));
  }

  private static Element cell(Element row, Optional<String> words) {
    return row.appendElement("td").text(words.orElse(""));
  }

  private static String unit(Unit unit, Quantity quantity) {
    return unit.name() + quantity.per().map(per -> " per " + per).orElse("");
  }

  private static Optional<String> bounds(Quantity quantity) {
    String lower = quantity.lowerBound().map(bound -> bound(bound, "≥ ", "> ")).orElse("");
    String upper = quantity.upperBound().map(bound -> bound(bound, "≤ ", "< ")).orElse("");
    return Optional.of((lower + " " + upper).strip());
  }

  private static String bound(Bound bound, String inclusive, String exclusive) {
    return (bound.inclusive() ? inclusive : exclusive) + number(bound.value());
  }

  private static Optional<String> speakers(Article article, Quantity quantity) {
    return article.claims().stream()
        .filter(claim -> claim.quantities().contains(quantity.id()))
        .filter(claim -> claim.attribution().isPresent())
        .flatMap(claim -> article.sources(claim).stream())
        .map(Source::label)
        .distinct()
        .reduce((a, b) -> a + "; " + b);
  }

  /** A number as people write it in English: "1,400,000". */
  static String number(BigDecimal number) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }
}
