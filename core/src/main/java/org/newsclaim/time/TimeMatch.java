package org.newsclaim.time;

/**
 * Tokens that are an expression of time.
 *
 * @param first the first token
 * @param end the token after the last one
 * @param value what they say
 */
record TimeMatch(int first, int end, TimeValue value) {
  TimeMatch from(int newFirst) {
    return new TimeMatch(newFirst, end, value);
  }

  TimeMatch with(int newEnd, TimeValue newValue) {
    return new TimeMatch(first, newEnd, newValue);
  }
}
