package org.newsclaim.time.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.newsclaim.time.word.Direction;

/** What the value of an expression may depend on: the day of writing and the words around it. */
public final class Setting {
  private final Optional<LocalDate> reference;
  private final Supplier<Direction> direction;

  /** The direction is asked for only where a value needs it. */
  public Setting(Optional<LocalDate> reference, Supplier<Direction> direction) {
    this.reference = reference;
    this.direction = direction;
  }

  Optional<LocalDate> reference() {
    return reference;
  }

  Direction direction() {
    return direction.get();
  }

  Setting with(Direction newDirection) {
    return new Setting(reference, () -> newDirection);
  }
}
