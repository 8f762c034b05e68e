package org.newsclaim.examples.extract;

import java.io.IOException;

/** Takes the rows of the input, one after the other. */
@FunctionalInterface
public interface RowSink {
  /**
   * Takes a row.
   *
   * @param row the next row
   * @throws IOException if the output cannot be written
   */
  void take(InputRow row) throws IOException;
}
