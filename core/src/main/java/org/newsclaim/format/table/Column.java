package org.newsclaim.format.table;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.newsclaim.model.Article;
import org.newsclaim.model.Span;

/**
 * A column of a table.
 *
 * @param name its name in the header
 * @param isText whether it holds words of the article, and so anything at all
 * @param cell gives the cell of an article's part, "" where there is nothing to say
 * @param <T> the type of the part
 */
record Column<T>(String name, boolean isText, BiFunction<Article, T, String> cell) {
  /** A column of the library's own words and numbers. */
  static <T> Column<T> of(String name, BiFunction<Article, T, Object> value) {
    return new Column<>(name, false, value.andThen(Column::cell));
  }

  /** A column of words that were taken from an article. */
  static <T> Column<T> text(String name, BiFunction<Article, T, Object> value) {
    return new Column<>(name, true, value.andThen(Column::cell));
  }

  /** Numbers plainly, nothing for what is missing, several values with a space between them. */
  private static String cell(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Column::cell).orElse("");
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Collection<?> several) {
      return String.join(" ", several.stream().map(Column::cell).toList());
    }
    return value.toString();
  }

  /** Each span as "start-end". */
  static List<String> spans(List<Span> spans) {
    return spans.stream().map(span -> span.start() + "-" + span.end()).toList();
  }
}
