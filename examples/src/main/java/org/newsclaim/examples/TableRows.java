package org.newsclaim.examples;

import java.util.Collections;
import java.util.List;
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
    return found(row)
        .article()
        .map(TableRows::lines)
        .orElseGet(() -> Collections.nCopies(FILES.size(), ""));
  }

  private static List<String> lines(Article article) {
    List<String> lines = TABLES.stream().map(table -> table.rows(article)).toList();
    return List.of(lines.get(0), lines.get(1), lines.get(2), "");
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
