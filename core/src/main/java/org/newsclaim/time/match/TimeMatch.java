package org.newsclaim.time.match;

import org.newsclaim.time.value.TimeValue;

/**
 * Tokens that are an expression of time.
 *
 * @param first the first token
 * @param end the token after the last one
 * @param value what they say
 */
public record TimeMatch(int first, int end, TimeValue value) {
  TimeMatch from(int newFirst) {
    return new TimeMatch(newFirst, end, value);
  }

  public TimeMatch with(int newEnd, TimeValue newValue) {
    return new TimeMatch(first, newEnd, newValue);
  }
}
