package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The words that attribute a content to a source: "has also told", "according to". The term is that
 * of PARC3 and PolNeAR: the verb group with auxiliaries, adverbs and negation, without "that" and
 * "to".
 */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableCue.class)
@JsonDeserialize(builder = Cue.Builder.class)
@JsonPropertyOrder({"text", "lemma", "kind", "spans"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Cue implements WithCue {
  Cue() {}

  /** What a source does with the content. */
  public enum Kind {
    /** Says or writes it: "said", "told", "denied". */
    SAY,
    /** Asks it: "asked", "wondered". */
    ASK,
    /** Has, shows or passes it on: "has learned", "shows", "according to". */
    REPORT,
    /** Believes, expects or fears it. */
    THINK,
    /** Means to do it: "pledged", "plans", "threatened". */
    INTEND,
    /** Wants others to do it: "called for", "demanded". */
    URGE,
    /** Judges it: "criticized", "praised". */
    JUDGE
  }

  /**
   * The words as written.
   *
   * @return the words; those of several spans joined by a space
   */
  public abstract String text();

  /**
   * The dictionary form of the attributing word.
   *
   * @return such as "tell" or "according to"
   */
  public abstract String lemma();

  /**
   * What the source does with the content.
   *
   * @return the kind
   */
  public abstract Kind kind();

  /**
   * The spans of the words.
   *
   * @return one span or more, in the order of the text
   */
  public abstract List<Span> spans();

  @Value.Check
  void check() {
    Require.words("text", text());
    Require.words("lemma", lemma());
    Require.notEmpty("spans", spans());
    Require.inOrder("spans", spans());
  }

  /**
   * Words and kind.
   *
   * @return such as {@code has also told (SAY)}
   */
  @Override
  public String toString() {
    return text() + " (" + kind() + ")";
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Cue}. */
  public static final class Builder extends ImmutableCue.Builder {
    Builder() {}
  }
}
