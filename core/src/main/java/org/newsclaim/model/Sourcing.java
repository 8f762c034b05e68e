package org.newsclaim.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;
import org.newsclaim.model.Attribution.Quotation;

/**
 * Counts of the claims of an article by kind of source and of quotation. Each claim counts once,
 * also if it is reported inside another. The counts are computed and not part of the JSON.
 */
@Value.Immutable
@NewsClaimStyle
public abstract class Sourcing implements WithSourcing {
  Sourcing() {}

  /**
   * How many claims the article makes in its own voice.
   *
   * @return 0 or more
   */
  public abstract int own();

  /**
   * How many claims have a source with a name; with several sources, one name is enough.
   *
   * @return 0 or more
   */
  public abstract int named();

  /**
   * How many claims have only unnamed sources: "officials", "a person familiar with the talks".
   *
   * @return 0 or more
   */
  public abstract int unnamed();

  /**
   * How many claims are attributed without a source: "it is believed".
   *
   * @return 0 or more
   */
  public abstract int withoutSource();

  /**
   * How many attributed claims are direct quotations.
   *
   * @return 0 or more
   */
  public abstract int direct();

  /**
   * How many attributed claims are partly quoted.
   *
   * @return 0 or more
   */
  public abstract int mixed();

  /**
   * How many attributed claims are not quoted.
   *
   * @return 0 or more
   */
  public abstract int indirect();

  /**
   * How many claims come from each source.
   *
   * @return the sources with claims, most claims first; of equal ones, in the order of the article
   */
  public abstract List<SourceShare> bySource();

  /**
   * How many claims are attributed.
   *
   * @return 0 or more
   */
  public int attributed() {
    return named() + unnamed() + withoutSource();
  }

  /** Counts the claims of an article. */
  static Sourcing of(Article article) {
    int own = 0;
    int named = 0;
    int unnamed = 0;
    int[] quotations = new int[Quotation.values().length];
    for (Claim claim : article.claims()) {
      if (claim.attribution().isEmpty()) {
        own++;
        continue;
      }
      quotations[claim.attribution().get().quotation().ordinal()]++;
      List<Source> sources = article.sources(claim);
      boolean isNamed = sources.stream().anyMatch(Source::named);
      named += isNamed ? 1 : 0;
      unnamed += !isNamed && !sources.isEmpty() ? 1 : 0;
    }
    return builder()
        .own(own)
        .named(named)
        .unnamed(unnamed)
        .withoutSource(article.claims().size() - own - named - unnamed)
        .direct(quotations[Quotation.DIRECT.ordinal()])
        .mixed(quotations[Quotation.MIXED.ordinal()])
        .indirect(quotations[Quotation.INDIRECT.ordinal()])
        .bySource(shares(article))
        .build();
  }

  private static List<SourceShare> shares(Article article) {
    List<SourceShare> shares = new ArrayList<>();
    for (Source source : article.sources()) {
      int claims = article.claims(source).size();
      if (claims > 0) {
        shares.add(SourceShare.of(source, claims));
      }
    }
    shares.sort(Comparator.comparingInt(SourceShare::claims).reversed());
    return shares;
  }

  @Value.Check
  void check() {
    count("own", own());
    count("named", named());
    count("unnamed", unnamed());
    count("withoutSource", withoutSource());
    count("direct", direct());
    count("mixed", mixed());
    count("indirect", indirect());
    Require.consistent(
        direct() + mixed() + indirect() == attributed(),
        "indirect",
        "direct, mixed and indirect should add up to " + attributed() + " attributed claims");
  }

  private static void count(String field, int value) {
    Require.consistent(value >= 0, field, value + " should be 0 or more");
  }

  /**
   * The counts for people to read.
   *
   * @return such as "5 claims: 2 named, 1 unnamed, 0 without source, 2 own"
   */
  @Override
  public String toString() {
    return (attributed() + own())
        + " claims: "
        + named()
        + " named, "
        + unnamed()
        + " unnamed, "
        + withoutSource()
        + " without source, "
        + own()
        + " own";
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Sourcing}. */
  public static final class Builder extends ImmutableSourcing.Builder {
    Builder() {}
  }
}
