package org.newsclaim.model;

import org.immutables.value.Value;

/** How much of what an article reports comes from one source. */
@Value.Immutable
@NewsClaimStyle
public abstract class SourceShare implements WithSourceShare {
  SourceShare() {}

  /**
   * The source.
   *
   * @return a source of the article
   */
  public abstract Source source();

  /**
   * How many claims are attributed to it, alone or with others.
   *
   * @return 1 or more
   */
  public abstract int claims();

  /**
   * A share.
   *
   * @param source the source
   * @param claims how many claims are attributed to it
   * @return the share
   * @throws NewsClaimException INCONSISTENT if it has no claim
   */
  public static SourceShare of(Source source, int claims) {
    return builder().source(source).claims(claims).build();
  }

  @Value.Check
  void check() {
    Require.consistent(claims() > 0, "claims", claims() + " should be 1 or more");
  }

  /**
   * The share for people to read.
   *
   * @return such as "a US official: 3"
   */
  @Override
  public String toString() {
    return source().name().orElse(source().descriptor()) + ": " + claims();
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SourceShare}. */
  public static final class Builder extends ImmutableSourceShare.Builder {
    Builder() {}
  }
}
