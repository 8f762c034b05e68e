package org.newsclaim.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The result of a parser or a tolerant reader, with diagnostics.
 *
 * @param <T> the type of the result
 */
public final class Reading<T> {
  private final T value;
  private final List<Note> notes;

  private Reading(T value, List<Note> notes) {
    this.value = Objects.requireNonNull(value, "value");
    this.notes = List.copyOf(notes);
  }

  /**
   * A result about which there is nothing to say.
   *
   * @param value the result
   * @param <T> the type of the result
   * @return the reading
   */
  public static <T> Reading<T> of(T value) {
    return new Reading<>(value, List.of());
  }

  /**
   * A result with notes.
   *
   * @param value the result
   * @param notes the diagnostics, in the order in which they were found
   * @param <T> the type of the result
   * @return the reading
   */
  public static <T> Reading<T> of(T value, List<Note> notes) {
    return new Reading<>(value, notes);
  }

  /**
   * The result.
   *
   * @return the value
   */
  public T value() {
    return value;
  }

  /**
   * The diagnostics.
   *
   * @return the notes in the order in which they were found, unmodifiable
   */
  public List<Note> notes() {
    return notes;
  }

  /**
   * Applies a function to the result and keeps the notes.
   *
   * @param function makes the new result
   * @param <R> the type of the new result
   * @return a new reading
   */
  public <R> Reading<R> map(Function<? super T, ? extends R> function) {
    return new Reading<>(function.apply(value), notes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reading<?> that && value.equals(that.value) && notes.equals(that.notes);
  }

  @Override
  public int hashCode() {
    return 31 * value.hashCode() + notes.hashCode();
  }

  /**
   * The result and its notes.
   *
   * @return the value, followed by the notes where there are some
   */
  @Override
  public String toString() {
    return notes.isEmpty() ? value.toString() : value + " " + notes;
  }
}
