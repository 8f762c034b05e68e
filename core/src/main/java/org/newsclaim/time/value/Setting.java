package org.newsclaim.time.value;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.word.Bearing;
import org.newsclaim.time.word.Direction;

/**
 * What the value of an expression may depend on: the day of writing, the words around it, and the
 * time before it in the text.
 */
public final class Setting {
  private final Optional<LocalDate> reference;
  private final Supplier<Bearing> bearing;
  private final Optional<ReferenceTime> anchor;
  private final Optional<ReferenceTime> reported;
  private final Map<Integer, Integer> yearsOfDays;
  private final Consumer<TimeRule> notes;

  /**
   * A setting in a text.
   *
   * @param reference the day of writing
   * @param bearing asked for only where a value needs it
   * @param anchor the time before, for words that count from it
   * @param reported the last quarter or month before, with which figures are compared
   * @param yearsOfDays the years that dates of the text have already got, by month and day
   * @param notes hears which rule gave the value
   */
  public Setting(
      Optional<LocalDate> reference,
      Supplier<Bearing> bearing,
      Optional<ReferenceTime> anchor,
      Optional<ReferenceTime> reported,
      Map<Integer, Integer> yearsOfDays,
      Consumer<TimeRule> notes) {
    this.reference = reference;
    this.bearing = bearing;
    this.anchor = anchor;
    this.reported = reported;
    this.yearsOfDays = yearsOfDays;
    this.notes = notes;
  }

  /** The setting of what is still to come on a day. */
  Setting after(LocalDate day) {
    Bearing ahead = Bearing.of(Direction.FUTURE);
    return new Setting(Optional.of(day), () -> ahead, anchor, reported, new HashMap<>(), notes);
  }

  Optional<LocalDate> reference() {
    return reference;
  }

  Bearing bearing() {
    return bearing.get();
  }

  Direction direction() {
    return bearing.get().direction();
  }

  Optional<ReferenceTime> anchor() {
    return anchor;
  }

  Optional<ReferenceTime> reported() {
    return reported;
  }

  Map<Integer, Integer> yearsOfDays() {
    return yearsOfDays;
  }

  /** Says which rule gives the value. */
  void note(TimeRule rule) {
    notes.accept(rule);
  }

  Setting with(Bearing newBearing) {
    return new Setting(reference, () -> newBearing, anchor, reported, yearsOfDays, notes);
  }
}
