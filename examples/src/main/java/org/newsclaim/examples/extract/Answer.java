package org.newsclaim.examples.extract;

import java.util.List;
import java.util.Optional;

/**
 * What is written for one row.
 *
 * @param parts the lines for each file of the output, with their line breaks
 * @param error the code of the error, where the row could not be read
 */
public record Answer(List<String> parts, Optional<String> error) {
  /**
   * Keeps the list from being changed.
   *
   * @param parts the lines for each file of the output, with their line breaks
   * @param error the code of the error, where the row could not be read
   */
  public Answer {
    parts = List.copyOf(parts);
  }
}
