package org.newsclaim.time.value;

import org.newsclaim.time.word.Bearing;
import org.newsclaim.time.word.Direction;

/**
 * A period with one end: "since 2016" is 2016/.., "until Friday" is ../ and the day. "Since" has
 * its end in the past, "until" in the future unless the verb is in a past tense.
 *
 * @param limit the end that is given
 * @param begins whether it is the beginning
 */
public record OpenPeriod(TimeValue limit, boolean begins) implements TimeValue {
  @Override
  public Kind kind() {
    return Kind.PERIOD;
  }

  @Override
  public Dates dates(Setting setting) {
    if (begins) {
      return limit.dates(setting.with(Bearing.of(Direction.PAST))).since();
    }
    boolean past = setting.direction() == Direction.PAST;
    Direction direction = past ? Direction.PAST : Direction.FUTURE;
    return limit.dates(setting.with(new Bearing(direction, !past, false))).until();
  }
}
