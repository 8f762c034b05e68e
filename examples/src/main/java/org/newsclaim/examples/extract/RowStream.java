package org.newsclaim.examples.extract;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The rows of one file, read one after the other. */
@FunctionalInterface
public interface RowStream {
  /**
   * Reads the next row.
   *
   * @return the row, or empty at the end
   * @throws IOException if the file cannot be read
   */
  Optional<InputRow> next() throws IOException;

  /**
   * {@return rows that are in memory}
   *
   * @param rows the rows
   */
  static RowStream of(List<InputRow> rows) {
    Iterator<InputRow> iterator = rows.iterator();
    return () -> iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
  }
}
