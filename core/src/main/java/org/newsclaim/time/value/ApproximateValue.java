package org.newsclaim.time.value;

/**
 * A value that the words call approximate: "about two years ago" is 2024~.
 *
 * @param value the value without that word
 */
public record ApproximateValue(TimeValue value) implements TimeValue {
  @Override
  public Kind kind() {
    return value.kind();
  }

  @Override
  public Dates dates(Setting setting) {
    return value.dates(setting).approximate();
  }
}
