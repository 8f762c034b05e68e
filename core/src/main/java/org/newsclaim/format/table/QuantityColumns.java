package org.newsclaim.format.table;

import java.util.List;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Article;
import org.newsclaim.model.Bound;
import org.newsclaim.model.Claim;
import org.newsclaim.model.MeasuredEntity;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Span;
import org.newsclaim.model.Unit;
import org.newsclaim.model.Vagueness;
import org.newsclaim.model.Whole;

/** The columns of the table of quantities. */
final class QuantityColumns {
  static final List<Column<Quantity>> ALL =
      List.of(
          Column.text("article", (article, quantity) -> ArticleKey.of(article)),
          Column.text("quantity", (article, quantity) -> quantity.id()),
          Column.text("text", (article, quantity) -> quantity.text()),
          Column.of("kind", (article, quantity) -> quantity.kind()),
          Column.of("form", (article, quantity) -> quantity.form()),
          Column.of("value", (article, quantity) -> quantity.value()),
          Column.of("lowerBound", (article, quantity) -> quantity.lowerBound().map(Bound::value)),
          Column.of(
              "lowerInclusive", (article, quantity) -> quantity.lowerBound().map(Bound::inclusive)),
          Column.of("upperBound", (article, quantity) -> quantity.upperBound().map(Bound::value)),
          Column.of(
              "upperInclusive", (article, quantity) -> quantity.upperBound().map(Bound::inclusive)),
          Column.of(
              "approximators",
              (article, quantity) ->
                  quantity.approximators().stream().map(Approximator::kind).toList()),
          Column.of("vague", (article, quantity) -> quantity.vague().map(Vagueness::vagueClass)),
          Column.of(
              "magnitude", (article, quantity) -> quantity.vague().flatMap(Vagueness::magnitude)),
          Column.of("numerator", (article, quantity) -> quantity.numerator()),
          Column.of("denominator", (article, quantity) -> quantity.denominator()),
          Column.of("resolution", (article, quantity) -> quantity.resolution()),
          Column.of("trend", (article, quantity) -> quantity.trend()),
          Column.text("unit", (article, quantity) -> quantity.unit().map(Unit::name)),
          Column.text("unitCode", (article, quantity) -> quantity.unit().flatMap(Unit::code)),
          Column.of("unitSystem", (article, quantity) -> quantity.unit().flatMap(Unit::system)),
          Column.text("per", (article, quantity) -> quantity.per()),
          Column.text(
              "measuredEntity",
              (article, quantity) -> quantity.measuredEntity().map(MeasuredEntity::text)),
          Column.text(
              "measuredHead",
              (article, quantity) -> quantity.measuredEntity().map(MeasuredEntity::head)),
          Column.text("whole", (article, quantity) -> quantity.whole().map(Whole::text)),
          Column.text("claims", QuantityColumns::claims),
          Column.of("start", (article, quantity) -> quantity.span().start()),
          Column.of("end", (article, quantity) -> quantity.span().end()),
          Column.of("numberStart", (article, quantity) -> quantity.number().map(Span::start)),
          Column.of("numberEnd", (article, quantity) -> quantity.number().map(Span::end)),
          Column.text("url", (article, quantity) -> article.url()),
          Column.of("datePublished", (article, quantity) -> article.datePublished()),
          Column.of("role", (article, quantity) -> quantity.role()),
          Column.text("time", (article, quantity) -> quantity.time()),
          Column.text("restates", (article, quantity) -> quantity.restates()));

  private QuantityColumns() {}

  private static List<String> claims(Article article, Quantity quantity) {
    return article.claimsIn(quantity.span()).stream()
        .filter(claim -> claim.quantities().contains(quantity.id()))
        .map(Claim::id)
        .toList();
  }
}
