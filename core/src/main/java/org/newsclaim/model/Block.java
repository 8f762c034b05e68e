package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A part of an article with a role, such as its headline or one paragraph of its body. */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableBlock.class)
@JsonDeserialize(builder = Block.Builder.class)
@JsonPropertyOrder({"role", "span"})
public abstract class Block implements WithBlock {
  Block() {}

  /** The role of a block; the first four are terms of schema.org and IPTC. */
  public enum Role {
    /** The title of the article. */
    HEADLINE,
    /** The line that names the authors. */
    BYLINE,
    /** The place, and often the date, at the head of a report. */
    DATELINE,
    /** The line with the date of publication. */
    DATE,
    /** The summary below the headline. */
    STANDFIRST,
    /** A heading within the article. */
    SUBHEADING,
    /** A paragraph of the article itself. */
    BODY,
    /** The words below a picture. */
    CAPTION,
    /** Text that is not part of the article: advertisements, links, notices. */
    BOILERPLATE
  }

  /**
   * The role of the block.
   *
   * @return the role
   */
  public abstract Role role();

  /**
   * The place of the block.
   *
   * @return its span
   */
  public abstract Span span();

  /**
   * A block of a role.
   *
   * @param role what it is
   * @param span its place
   * @return the block
   */
  public static Block of(Role role, Span span) {
    return builder().role(role).span(span).build();
  }

  /**
   * Role and place.
   *
   * @return such as {@code BODY [3,9)}
   */
  @Override
  public String toString() {
    return role() + " " + span();
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Block}. */
  public static final class Builder extends ImmutableBlock.Builder {
    Builder() {}
  }
}
