package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A diagnostic of a parser or a tolerant reader. */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableNote.class)
@JsonDeserialize(builder = Note.Builder.class)
@JsonPropertyOrder({"code", "message", "span", "pointer"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Note implements WithNote {
  Note() {}

  /** What kind of note it is. More may be added in later versions. */
  public enum Code {
    /** The text is in a language that is not supported. */
    LANGUAGE_NOT_SUPPORTED("The text is in a language that is not supported."),
    /** A property is unknown in this version and was ignored. */
    UNKNOWN_PROPERTY("A property is unknown in this version and was ignored."),
    /** A value could not be used and was ignored. */
    VALUE_PASSED_OVER("A value could not be used and was ignored."),
    /** An error was repaired. */
    REPAIRED("An error was repaired."),
    /** A comment in the JSON was removed. */
    COMMENT_REMOVED("A comment in the JSON was removed."),
    /** HTML or CDATA around the JSON was removed. */
    WRAPPER_REMOVED("HTML or CDATA around the JSON was removed."),
    /** A comma in the JSON was missing or superfluous. */
    COMMA_MENDED("A comma in the JSON was missing or superfluous."),
    /** A string was not quoted as JSON requires. */
    QUOTE_MENDED("A string was not quoted as JSON requires."),
    /** A string had an escape sequence that JSON does not have. */
    ESCAPE_MENDED("A string had an escape sequence that JSON does not have."),
    /** The JSON had an unescaped control character. */
    CONTROL_CHARACTER_MENDED("The JSON had an unescaped control character."),
    /** The JSON had a character that has no meaning there. */
    STRAY_CHARACTER_REMOVED("The JSON had a character that has no meaning there."),
    /** A property had a name but no value. */
    MISSING_VALUE_READ_AS_NULL("A property had a name but no value."),
    /** The document had several JSON values in sequence. */
    SEVERAL_VALUES_READ_AS_LIST("The document had several JSON values in sequence."),
    /** An object had the same property twice; the last one was read. */
    DUPLICATE_PROPERTY("An object had the same property twice; the last one was read."),
    /** A type was missing or misspelled. */
    TYPE_MENDED("A type was missing or misspelled."),
    /** The name of a property was misspelled. */
    PROPERTY_NAME_MENDED("The name of a property was misspelled."),
    /** A plain text had HTML entities; they were decoded. */
    ENTITY_DECODED("A plain text had HTML entities; they were decoded."),
    /** A plain text had HTML tags; they were removed. */
    MARKUP_REMOVED("A plain text had HTML tags; they were removed."),
    /** Whitespace around a value was removed. */
    WHITE_SPACE_TRIMMED("Whitespace around a value was removed."),
    /** A text had an unpaired surrogate; it was replaced by U+FFFD. */
    SURROGATE_REPLACED("A text had an unpaired surrogate; it was replaced by U+FFFD."),
    /** A list was given instead of a single value. */
    LIST_READ_AS_ONE("A list was given instead of a single value."),
    /** A string was given instead of an object; it was read as its name. */
    STRING_READ_AS_OBJECT("A string was given instead of an object; it was read as its name."),
    /** An object was given instead of a string; its name or value was read. */
    OBJECT_READ_AS_STRING("An object was given instead of a string; its name or value was read."),
    /** A number or a boolean was given instead of a string. */
    NUMBER_READ_AS_STRING("A number or a boolean was given instead of a string."),
    /** A value was blank; it was read as missing. */
    BLANK_READ_AS_MISSING("A value was blank; it was read as missing."),
    /** A date was not in ISO 8601; it was converted. */
    DATE_MENDED("A date was not in ISO 8601; it was converted."),
    /** A date had no time or no zone where the format needs them; midnight or UTC was written. */
    DATE_COMPLETED(
        "A date had no time or no zone where the format needs them; midnight or UTC was written."),
    /** A language was not given as a BCP 47 tag; it was converted. */
    LANGUAGE_TAG_MENDED("A language was not given as a BCP 47 tag; it was converted."),
    /** The input has no article text; its other fields were read. */
    NO_TEXT("The input has no article text; its other fields were read."),
    /** The text looks like HTML, a PDF file or other data, and was read as plain text. */
    NOT_PLAIN_TEXT(
        "The text looks like HTML, a PDF file or other data, and was read as plain text."),
    /** Where a field was found in a page. */
    FIELD_ORIGIN("Where a field was found in a page."),
    /** The page has only part of the article. */
    PARTIAL_TEXT("The page has only part of the article."),
    /** What kind of page it is, and which signals say so. */
    PAGE_KIND("What kind of page it is, and which signals say so."),
    /** The page does not look like an article. */
    UNLIKE_ARTICLE("The page does not look like an article.");

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

  /**
   * What kind of note it is.
   *
   * @return the code
   */
  public abstract Code code();

  /**
   * What was found and what was done with it.
   *
   * @return a sentence that names field and value
   */
  public abstract String message();

  /**
   * The place in the text.
   *
   * @return the span, or empty if the note is not about a text
   */
  public abstract Optional<Span> span();

  /**
   * The place in a document.
   *
   * @return a JSON Pointer (RFC 6901), or empty if the note is not about JSON
   */
  public abstract Optional<String> pointer();

  /**
   * A note without a place.
   *
   * @param code what kind of note it is
   * @param message what was found and what was done with it
   * @return the note
   * @throws NewsClaimException EMPTY_VALUE if the message is blank
   */
  public static Note of(Code code, String message) {
    return builder().code(code).message(message).build();
  }

  @Value.Check
  void check() {
    Require.words("message", message());
  }

  /**
   * Code, message and place.
   *
   * @return such as {@code UNKNOWN_PROPERTY: mood is not known (at /claims/2/mood)}
   */
  @Override
  public String toString() {
    String where =
        pointer()
            .map(p -> " (at " + p + ")")
            .or(() -> span().map(s -> " (at " + s + ")"))
            .orElse("");
    return code() + ": " + message() + where;
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Note}. */
  public static final class Builder extends ImmutableNote.Builder {
    Builder() {}
  }
}
