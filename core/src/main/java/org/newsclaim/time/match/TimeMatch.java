package org.newsclaim.time.match;

import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.value.TimeValue;

/**
 * Tokens that are an expression of time.
 *
 * @param first the first token
 * @param end the token after the last one
 * @param value what they say
 * @param rule the rule that found them
 */
public record TimeMatch(int first, int end, TimeValue value, TimeRule rule) {
  public boolean covers(int token) {
    return token >= first && token < end;
  }

  public TimeMatch with(int newEnd, TimeValue newValue) {
    return new TimeMatch(first, newEnd, newValue, rule);
  }
}
