package org.newsclaim.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.newsclaim.format.table.Table;
import org.newsclaim.model.Article;
import org.newsclaim.model.PageKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers a row with the lines of tables: its article and the kind of its page, its claims, sources
 * and quantities, its error.
 */
final class TableRows extends ArticleRows {
  /** The files of the tables, in the order of an answer's parts. */
  static final List<String> FILES =
      List.of("articles.csv", "claims.csv", "sources.csv", "quantities.csv", "errors.csv");

  private static final String LINE_BREAK = "\r\n";
  private static final List<Table<?>> PARTS =
      List.of(Table.claims(), Table.sources(), Table.quantities());

  /** The first lines of the files. */
  static List<String> headers() {
    List<String> headers = new ArrayList<>();
    headers.add(withLastCell(Table.articles().header(), "pageKind"));
    PARTS.forEach(table -> headers.add(table.header()));
    headers.add("article,code,message" + LINE_BREAK);
    return headers;
  }

  @Override
  List<String> parts(ObjectNode row) {
    List<FoundInRow> all = all(row);
    List<String> parts = new ArrayList<>();
    parts.add(all.stream().map(TableRows::articleRow).collect(Collectors.joining()));
    List<Article> articles = all.stream().flatMap(found -> found.article().stream()).toList();
    for (Table<?> table : PARTS) {
      parts.add(articles.stream().map(table::rows).collect(Collectors.joining()));
    }
    parts.add("");
    return parts;
  }

  private static String articleRow(FoundInRow found) {
    String kind = found.pageKind().map(PageKind::name).orElse("");
    return found.article().map(one -> withLastCell(Table.articles().rows(one), kind)).orElse("");
  }

  /** A line with one more cell. */
  private static String withLastCell(String line, String cell) {
    return line.substring(0, line.length() - LINE_BREAK.length()) + "," + cell + LINE_BREAK;
  }

  @Override
  List<String> error(JsonNode id, String code, String message) {
    String line = quoted(id.asString("")) + "," + code + "," + quoted(message) + LINE_BREAK;
    return List.of("", "", "", "", line);
  }

  /** A cell; words that a spreadsheet would take for a formula get an apostrophe. */
  private static String quoted(String words) {
    boolean formula = !words.isEmpty() && "=+-@\t\r\n".indexOf(words.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
  }
}
