package org.newsclaim.examples;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsclaim.NewsClaims;
import org.newsclaim.article.ParseOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers a row that holds a text, or an article in another format, with its JSON. */
class ArticleRows extends RowReader {
  @Override
  String write(ObjectNode row) {
    return all(row).stream()
        .map(found -> mapper().writeValueAsString(found.toJson(row)))
        .collect(Collectors.joining("\n"));
  }

  /** What a row holds: of a document of several articles, all of them. */
  static List<FoundInRow> all(ObjectNode row) {
    if (!row.has("newsxml")) {
      return List.of(found(row));
    }
    List<FoundInRow> all = ForeignRows.newsXml(row.get("newsxml"));
    String name = id(row).asString("");
    return IntStream.range(0, all.size())
        .mapToObj(i -> all.get(i).knownAs(all.size() == 1 ? name : name + "#" + (i + 1)))
        .toList();
  }

  private static FoundInRow found(ObjectNode row) {
    ParseOptions options = ParseOptions.defaults();
    options = row.path("id").isString() ? options.withId(row.path("id").stringValue()) : options;
    options = isGiven(row.path("url")) ? options.withUrl(row.path("url").stringValue()) : options;
    JsonNode date = row.path("datePublished");
    options = isGiven(date) ? options.withDatePublished(date.stringValue()) : options;
    FoundInRow found = found(row, options);
    return row.path("file").isString() ? found.knownAs(row.path("file").stringValue()) : found;
  }

  private static FoundInRow found(ObjectNode row, ParseOptions options) {
    if (row.has("jsonld")) {
      return ForeignRows.jsonLd(row, options);
    }
    if (row.has("ninjs")) {
      return ForeignRows.ninjs(row, options);
    }
    if (row.path("html").isString() || row.path("html").isBinary()) {
      return ForeignRows.html(row, options);
    }
    return FoundInRow.of(NewsClaims.parse(text(row), options));
  }

  /** A blank value is none. */
  private static boolean isGiven(JsonNode value) {
    return value.isString() && !value.stringValue().isBlank();
  }
}
