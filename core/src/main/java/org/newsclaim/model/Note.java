package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** What a tolerant reader or parser has to say beside its result. */
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
    /** The text is in a language that is not read. */
    LANGUAGE_NOT_SUPPORTED("The text is in a language that is not read."),
    /** A property is not known in this version and was left out. */
    UNKNOWN_PROPERTY("A property is not known in this version and was left out."),
    /** A value could not be taken and was left out. */
    VALUE_PASSED_OVER("A value could not be taken and was left out."),
    /** Something was wrong and was put right. */
    REPAIRED("Something was wrong and was put right."),
    /** A comment stood in the JSON and was removed. */
    COMMENT_REMOVED("A comment stood in the JSON and was removed."),
    /** HTML or CDATA stood around the JSON and was removed. */
    WRAPPER_REMOVED("HTML or CDATA stood around the JSON and was removed."),
    /** A comma was missing or too many in the JSON. */
    COMMA_MENDED("A comma was missing or too many in the JSON."),
    /** A string was quoted in another way than JSON's. */
    QUOTE_MENDED("A string was quoted in another way than JSON's."),
    /** A string held an escape that JSON does not have. */
    ESCAPE_MENDED("A string held an escape that JSON does not have."),
    /** A control character stood bare in the JSON. */
    CONTROL_CHARACTER_MENDED("A control character stood bare in the JSON."),
    /** A character stood in the JSON that has no meaning there. */
    STRAY_CHARACTER_REMOVED("A character stood in the JSON that has no meaning there."),
    /** A property had a name but no value. */
    MISSING_VALUE_READ_AS_NULL("A property had a name but no value."),
    /** Several JSON values stood one after the other. */
    SEVERAL_VALUES_READ_AS_LIST("Several JSON values stood one after the other."),
    /** A property was given twice in one object; the last one was read. */
    DUPLICATE_PROPERTY("A property was given twice in one object; the last one was read."),
    /** A type was missing or its name was written in another way. */
    TYPE_MENDED("A type was missing or its name was written in another way."),
    /** The name of a property was written in another way. */
    PROPERTY_NAME_MENDED("The name of a property was written in another way."),
    /** A plain text held HTML entities; they were decoded. */
    ENTITY_DECODED("A plain text held HTML entities; they were decoded."),
    /** A plain text held HTML tags; its text was read. */
    MARKUP_REMOVED("A plain text held HTML tags; its text was read."),
    /** White space stood around a value; it was removed. */
    WHITE_SPACE_TRIMMED("White space stood around a value; it was removed."),
    /** A text held half a surrogate pair; it was replaced by U+FFFD. */
    SURROGATE_REPLACED("A text held half a surrogate pair; it was replaced by U+FFFD."),
    /** A list stood where there can be one value only. */
    LIST_READ_AS_ONE("A list stood where there can be one value only."),
    /** A string stood for an object; it was read as its name. */
    STRING_READ_AS_OBJECT("A string stood for an object; it was read as its name."),
    /** An object stood for a string; its name or value was read. */
    OBJECT_READ_AS_STRING("An object stood for a string; its name or value was read."),
    /** A number or a truth value stood for a string. */
    NUMBER_READ_AS_STRING("A number or a truth value stood for a string."),
    /** A value was blank; it was read as missing. */
    BLANK_READ_AS_MISSING("A value was blank; it was read as missing."),
    /** A date was not written in ISO 8601; it was put into it. */
    DATE_MENDED("A date was not written in ISO 8601; it was put into it."),
    /** A date had no time or no zone where the format needs them; midnight or UTC was written. */
    DATE_COMPLETED(
        "A date had no time or no zone where the format needs them; midnight or UTC was written."),
    /** A language was not given by its BCP 47 tag; its tag was put there. */
    LANGUAGE_TAG_MENDED("A language was not given by its BCP 47 tag; its tag was put there."),
    /** The input has no text of an article: its other fields were read. */
    NO_TEXT("The input has no text of an article: its other fields were read."),
    /** The text looks like HTML, a PDF file or other data, and was read as plain text. */
    NOT_PLAIN_TEXT("The text looks like HTML, a PDF file or other data, and was read as plain text."),
    /** Where in a page a field was found. */
    FIELD_ORIGIN("Where in a page a field was found."),
    /** The page holds only part of the article. */
    PARTIAL_TEXT("The page holds only part of the article."),
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
   * Where in the text it stands.
   *
   * @return the span, or empty where the note is not about a text
   */
  public abstract Optional<Span> span();

  /**
   * Where in a document it stands.
   *
   * @return a JSON Pointer (RFC 6901), or empty where the note is not about JSON
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
