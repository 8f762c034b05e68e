package org.newsclaim.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The exception for bad input. It says what is wrong, what would be right, and where the error is.
 *
 * <p>The {@linkplain #code() code} is the kind of error, the {@linkplain #problem() problem} names
 * the field and the value, and the {@linkplain #place() place} is where it is in the input. The
 * message has all three. A {@code null} argument is a programming error and causes a {@link
 * NullPointerException} instead.
 */
public class NewsClaimException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int EXCERPT = 60;
  private static final char REPLACEMENT = '\uFFFD';

  /** The kind of error. */
  public enum Code {
    /** A required field is missing. */
    MISSING_FIELD("A required field is missing."),
    /** The value of a field has the wrong type. */
    WRONG_TYPE("The value of a field has the wrong type."),
    /** A field is not known in this version. */
    UNKNOWN_FIELD("A field is not known in this version."),
    /** An object has the same field twice. */
    DUPLICATE_FIELD("An object has the same field twice."),
    /** The input is not well-formed JSON or XML. */
    MALFORMED("The input is not well-formed JSON or XML."),
    /** The version of the input is not supported. */
    UNSUPPORTED_VERSION("The version of the input is not supported."),
    /** A span starts before the text or ends before its own start. */
    SPAN_REVERSED("A span starts before the text or ends before its own start."),
    /** A span, or one of several, runs past the end of the text. */
    SPAN_OUTSIDE_TEXT("A span runs past the end of the text."),
    /** The spans of a list overlap or are not in the order of the text. */
    SPANS_OUT_OF_ORDER("The spans of a list overlap or are not in the order of the text."),
    /** No value of the requested type in the article has this id. */
    UNKNOWN_ID("No value of the requested type in the article has this id."),
    /** Two values have the same id, or a list of ids has it twice. */
    DUPLICATE_ID("Two values have the same id, or a list of ids has it twice."),
    /** A field is present but empty or blank. */
    EMPTY_VALUE("A field is present but empty or blank."),
    /** A value does not have the form of its field, such as ISO 8601 or BCP 47. */
    ILL_FORMED_VALUE("A value does not have the form of its field, such as ISO 8601 or BCP 47."),
    /** The lower bound is above the upper bound. */
    BOUNDS_REVERSED("The lower bound is above the upper bound."),
    /** A number has more digits than the limit. */
    DECIMAL_OUT_OF_RANGE("A number has more digits than the limit."),
    /** Two fields of one value contradict each other. */
    INCONSISTENT("Two fields of one value contradict each other."),
    /** Claims are nested in each other in a circle. */
    CYCLE("Claims are nested in each other in a circle."),
    /** The text does not match the digest. */
    DIGEST_MISMATCH("The text does not match the digest."),
    /** A text has an unpaired surrogate, so it is not well-formed Unicode. */
    ILL_FORMED_TEXT("A text has an unpaired surrogate, so it is not well-formed Unicode."),
    /** A text cannot be read as the requested value, such as a quantity. */
    UNREADABLE_TEXT("A text cannot be read as the requested value, such as a quantity."),
    /** A text is longer than the limit. */
    TEXT_TOO_LONG("A text is longer than the limit."),
    /** A text holds more values than the limits of the caller allow. */
    TOO_MANY_VALUES("A text holds more values than the limits of the caller allow."),
    /** JSON is nested more deeply than the limit. */
    NESTED_TOO_DEEPLY("JSON is nested more deeply than the limit."),
    /** A quantity is not a measure: it is money or a count, or has no number or no unit. */
    NOT_A_MEASURE(
        "A quantity is not a measure: it is money or a count, or has no number or no unit."),
    /** A code is not a supported unit of measure. */
    UNKNOWN_UNIT("A code is not a supported unit of measure."),
    /** Two units measure different things. */
    INCOMPATIBLE_UNITS("Two units measure different things."),
    /** The input contains no article. */
    NO_ARTICLE("The input contains no article.");

    private final String sentence;

    Code(String sentence) {
      this.sentence = sentence;
    }

    /**
     * The code in words.
     *
     * @return one sentence with its full stop
     */
    public String sentence() {
      return sentence;
    }
  }

  /** The kind of error. */
  private final Code code;

  /** What is wrong, without the place. */
  private final String problem;

  /** The place of the error. */
  private final Place place;

  NewsClaimException(Code code, String problem, Place place, @Nullable Throwable cause) {
    super(code + ": " + message(problem, place), cause);
    this.code = Objects.requireNonNull(code, "code");
    this.problem = Objects.requireNonNull(problem, "problem");
    this.place = Objects.requireNonNull(place, "place");
  }

  private static String message(String problem, Place place) {
    String where = place.toString();
    return where.isEmpty() ? problem : problem + " (" + where + ")";
  }

  /**
   * Returns the message without its code, for output that has the code elsewhere.
   *
   * @return the problem and, in parentheses, the place
   */
  public String explanation() {
    return message(problem, place);
  }

  /**
   * For the exceptions of single parsers, which can say more.
   *
   * @param code the kind of error
   * @param problem what is wrong, and what would be right
   * @param index the offset of the error in the text, in Java chars
   */
  protected NewsClaimException(Code code, String problem, int index) {
    this(code, problem, Place.NOWHERE.atIndex(index), null);
  }

  /**
   * For the exceptions of builders.
   *
   * @param code the kind of error
   * @param problem what is wrong, with field and value, and what would be right
   * @param pointer the JSON Pointer of the field
   */
  protected NewsClaimException(Code code, String problem, String pointer) {
    this(code, problem, Place.NOWHERE.under(pointer), null);
  }

  /**
   * An exception without a place.
   *
   * @param code the kind of error
   * @param problem what is wrong, with field and value, and what would be right
   * @return the exception
   */
  public static NewsClaimException of(Code code, String problem) {
    return new NewsClaimException(code, problem, Place.NOWHERE, null);
  }

  /**
   * An exception about a field.
   *
   * @param code the kind of error
   * @param pointer the JSON Pointer of the field, such as {@code /claims/2/text}, relative to the
   *     value that is made
   * @param problem what is wrong, with field and value, and what would be right
   * @return the exception
   */
  public static NewsClaimException of(Code code, String pointer, String problem) {
    return new NewsClaimException(code, problem, Place.NOWHERE.under(pointer), null);
  }

  /**
   * Shortens a value of the input for a message, to at most 60 code points.
   *
   * @param value the value
   * @return the value; with an ellipsis at its end where it was cut, and with U+FFFD for each half
   *     of a surrogate pair
   */
  public static String excerpt(String value) {
    StringBuilder excerpt = new StringBuilder();
    int index = 0;
    for (int count = 0; index < value.length() && count < EXCERPT; count++) {
      int codePoint = value.codePointAt(index);
      index += Character.charCount(codePoint);
      boolean half = Character.getType(codePoint) == Character.SURROGATE;
      excerpt.appendCodePoint(half ? REPLACEMENT : codePoint);
    }
    if (index < value.length()) {
      excerpt.setLength(excerpt.offsetByCodePoints(excerpt.length(), -1));
      excerpt.append('…');
    }
    return excerpt.toString();
  }

  /**
   * An {@linkplain #excerpt excerpt} in quotation marks.
   *
   * @param value the value
   * @return such as {@code "Jane Roe"}
   */
  public static String quote(String value) {
    return '"' + excerpt(value) + '"';
  }

  /**
   * The kind of error.
   *
   * @return the code
   */
  public Code code() {
    return code;
  }

  /**
   * What is wrong, without the place.
   *
   * @return field and value, and what would be right
   */
  public String problem() {
    return problem;
  }

  /**
   * The place of the error.
   *
   * @return the place, as far as it is known
   */
  public Place place() {
    return place;
  }

  /**
   * This exception, seen from a larger value.
   *
   * @param prefix the JSON Pointer of the value that the exception is about, or ""
   * @return a copy with the prefix before its pointer
   */
  public NewsClaimException under(String prefix) {
    return copy(place.under(prefix), getCause());
  }

  /**
   * This exception, seen from a document.
   *
   * @param prefix the JSON Pointer of the value that the exception is about, or ""
   * @param line the line in the document, from 1; 0 or less where it is not known
   * @param column the column in the line, from 1; 0 or less where it is not known
   * @return a copy with the prefix before its pointer, with line and column, and the same cause
   */
  public NewsClaimException at(String prefix, int line, int column) {
    return copy(place.under(prefix).at(line, column), getCause());
  }

  /**
   * This exception with an offset into the text that it is about.
   *
   * @param index the offset in Java chars, from 0
   * @return a copy with the index
   */
  public NewsClaimException atIndex(int index) {
    return copy(place.atIndex(index), getCause());
  }

  /**
   * This exception with what brought it about.
   *
   * @param cause the exception below
   * @return a copy with the cause
   */
  public NewsClaimException because(Throwable cause) {
    return copy(place, cause);
  }

  private NewsClaimException copy(Place newPlace, @Nullable Throwable cause) {
    NewsClaimException copy = new NewsClaimException(code, problem, newPlace, cause);
    copy.setStackTrace(getStackTrace());
    return copy;
  }

  /** The place of an error, as far as it is known. */
  public static final class Place implements Serializable {
    private static final long serialVersionUID = 1L;
    static final Place NOWHERE = new Place("", -1, 0, 0);

    /** The JSON Pointer of the field; "" if unknown. */
    private final String pointer;

    /** The offset into the text in Java chars; -1 if unknown. */
    private final int index;

    /** The line of the document, from 1; 0 or less if unknown. */
    private final int line;

    /** The column in the line, from 1; 0 or less if unknown. */
    private final int column;

    private Place(String pointer, int index, int line, int column) {
      this.pointer = pointer;
      this.index = index;
      this.line = line;
      this.column = column;
    }

    Place under(String prefix) {
      return new Place(prefix + pointer, index, line, column);
    }

    Place at(int newLine, int newColumn) {
      return new Place(pointer, index, newLine, newColumn);
    }

    Place atIndex(int newIndex) {
      return new Place(pointer, newIndex, line, column);
    }

    /**
     * The field.
     *
     * @return a JSON Pointer (RFC 6901) such as {@code /claims/2/text}
     */
    public Optional<String> pointer() {
      return pointer.isEmpty() ? Optional.empty() : Optional.of(pointer);
    }

    /**
     * The offset of the error in the text.
     *
     * @return a count of Java chars, from 0
     */
    public OptionalInt index() {
      return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * The line of the document.
     *
     * @return the line, from 1
     */
    public OptionalInt line() {
      return line < 1 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /**
     * The column in the line of the document.
     *
     * @return the column, from 1
     */
    public OptionalInt column() {
      return column < 1 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place that
          && pointer.equals(that.pointer)
          && index == that.index
          && line == that.line
          && column == that.column;
    }

    @Override
    public int hashCode() {
      return Objects.hash(pointer, index, line, column);
    }

    /**
     * The place in words.
     *
     * @return such as {@code at /claims/2/text, line 3, column 14}, or "" where nothing is known
     */
    @Override
    public String toString() {
      StringBuilder words = new StringBuilder();
      append(words, "at ", pointer);
      append(words, "index ", index < 0 ? "" : Integer.toString(index));
      append(words, "line ", line < 1 ? "" : Integer.toString(line));
      append(words, "column ", column < 1 ? "" : Integer.toString(column));
      return words.toString();
    }

    private static void append(StringBuilder words, String label, String value) {
      if (!value.isEmpty()) {
        words.append(words.length() == 0 ? "" : ", ").append(label).append(value);
      }
    }
  }
}
