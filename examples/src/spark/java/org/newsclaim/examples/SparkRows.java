package org.newsclaim.examples;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.newsclaim.model.Article;
import org.newsclaim.model.PageKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Parses an article once, into a row of {@link SparkSchema#PARSED} with all its tables. */
final class SparkRows extends RowFunction<List<Row>> implements RowParser {
  private static final long serialVersionUID = 1L;
  private static final int DAY = "2026-03-04".length();

  @Override
  List<Row> read(ObjectNode row) {
    List<Row> rows = new ArrayList<>();
    for (FoundInRow found : ArticleRows.all(row)) {
      found.article().ifPresent(article -> rows.add(row(article, found.pageKind())));
    }
    return rows;
  }

  @Override
  List<Row> failed(JsonNode id, String code, String message) {
    Row error = RowFactory.create(id.asString(""), code, message);
    return List.of(RowFactory.create(null, null, null, null, null, null, null, error));
  }

  private static Row row(Article article, Optional<PageKind> kind) {
    List<Object> cells = new ArrayList<>();
    cells.add(site(article).orElse(null));
    cells.add(day(article).orElse(null));
    cells.add(kind.map(PageKind::name).orElse(null));
    cells.add(SparkSchema.ARTICLES.rows(article)[0]);
    cells.add(SparkSchema.CLAIMS.rows(article));
    cells.add(SparkSchema.SOURCES.rows(article));
    cells.add(SparkSchema.QUANTITIES.rows(article));
    cells.add(null);
    return RowFactory.create(cells.toArray());
  }

  /** The host of its address. */
  static Optional<String> site(Article article) {
    return article
        .canonicalUrl()
        .or(article::url)
        .flatMap(SparkRows::host)
        .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host);
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The day on the newsroom's clock. */
  static Optional<LocalDate> day(Article article) {
    return article
        .datePublished()
        .filter(date -> date.length() >= DAY)
        .flatMap(
            date -> {
              try {
                return Optional.of(LocalDate.parse(date.substring(0, DAY)));
              } catch (DateTimeParseException e) {
                return Optional.empty();
              }
            });
  }
}
