package org.newsclaim.examples.extract;

import tools.jackson.databind.node.ObjectNode;

/** What is answered by one row: a line of JSON, or a document that was read from a file. */
public sealed interface InputRow {
  /** {@return about how many bytes of memory it takes} */
  long bytes();

  /**
   * A line of a file of rows.
   *
   * @param json the line, as it is
   */
  record Line(String json) implements InputRow {
    @Override
    public long bytes() {
      return json.length();
    }
  }

  /**
   * A document with what is known of it.
   *
   * @param row a row as it would be in a file of rows
   * @param bytes about how many bytes of memory it takes
   */
  record Document(ObjectNode row, long bytes) implements InputRow {}

  /**
   * What could not be read.
   *
   * @param name the file, and the place in it
   * @param code the code of the error
   * @param message what is wrong
   */
  record Unreadable(String name, String code, String message) implements InputRow {
    @Override
    public long bytes() {
      return message.length();
    }
  }
}
