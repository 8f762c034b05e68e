package org.newsclaim.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.newsclaim.format.table.Table;
import org.newsclaim.model.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers a row with the lines of tables: its article, its claims, its quantities, its error. */
final class TableRows extends ArticleRows {
  /** The files of the tables, in the order of an answer's parts. */
  static final List<String> FILES =
      List.of("articles.csv", "claims.csv", "quantities.csv", "errors.csv");

  private static final List<Table<?>> TABLES =
      List.of(Table.articles(), Table.claims(), Table.quantities());

  /** The first lines of the files. */
  static List<String> headers() {
    List<String> headers = TABLES.stream().map(Table::header).toList();
    return List.of(headers.get(0), headers.get(1), headers.get(2), "article,code,message\r\n");
  }

  @Override
  List<String> parts(ObjectNode row) {
    List<Article> articles = all(row).stream().flatMap(found -> found.article().stream()).toList();
    List<String> parts = new ArrayList<>();
    for (Table<?> table : TABLES) {
      parts.add(articles.stream().map(table::rows).collect(Collectors.joining()));
    }
    parts.add("");
    return parts;
  }

  @Override
  List<String> error(JsonNode id, String code, String message) {
    String line = quoted(id.asString("")) + "," + code + "," + quoted(message) + "\r\n";
    return List.of("", "", "", line);
  }

  /** A cell; words that a spreadsheet would take for a formula get an apostrophe. */
  private static String quoted(String words) {
    boolean formula = !words.isEmpty() && "=+-@\t\r\n".indexOf(words.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
  }
}
