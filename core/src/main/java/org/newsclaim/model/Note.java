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
    /** Where in a page a field was found. */
    FIELD_ORIGIN("Where in a page a field was found."),
    /** The page holds only part of the article. */
    PARTIAL_TEXT("The page holds only part of the article."),
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
