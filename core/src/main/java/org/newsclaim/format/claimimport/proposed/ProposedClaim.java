package org.newsclaim.format.claimimport.proposed;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.newsclaim.format.style.FormatStyle;
import org.newsclaim.model.Attribution;

/**
 * What somebody says that an article says.
 *
 * <pre>{@code
 * ProposedClaim.of("the bridge is closed").withSource("Jane Roe")
 * }</pre>
 */
@Value.Immutable
@FormatStyle
public abstract class ProposedClaim implements WithProposedClaim {
  ProposedClaim() {}

  /**
   * What the proposer calls the claim.
   *
   * @return any words; needed only where another claim is nested in this one
   */
  public abstract Optional<String> id();

  /**
   * The words of the claim, as the proposal quotes the article.
   *
   * @return the words; "…", "..." and "[…]" stand for what was left out
   */
  public abstract String quote();

  /**
   * Who is said to make the claim.
   *
   * @return a name or the words of a mention; empty if that is not to be checked
   */
  public abstract Optional<String> source();

  /**
   * The words that attribute the claim.
   *
   * @return such as "said" or "according to"; needed only where the library does not find them
   */
  public abstract Optional<String> cue();

  /**
   * How much of the claim is in quotation marks, according to the proposal.
   *
   * @return DIRECT has to be so; the others are not checked
   */
  public abstract Optional<Attribution.Quotation> quotation();

  /**
   * The numbers in the claim, according to the proposal.
   *
   * @return each of them is checked
   */
  public abstract List<ProposedNumber> numbers();

  /**
   * The text just before the quote, to choose between several places.
   *
   * @return some words, as in the TextQuoteSelector of W3C Web Annotation
   */
  public abstract Optional<String> prefix();

  /**
   * The text just after the quote, to choose between several places.
   *
   * @return some words, as in the TextQuoteSelector of W3C Web Annotation
   */
  public abstract Optional<String> suffix();

  /**
   * The claim inside which this one is reported.
   *
   * @return the {@link #id()} of another proposed claim
   */
  public abstract Optional<String> nestedIn();

  /**
   * Returns a claim with words only.
   *
   * @param quote the words
   * @return the claim
   */
  public static ProposedClaim of(String quote) {
    return builder().quote(quote).build();
  }

  @Value.Check
  void check() {
    ProposedChecks.words("id", id());
    ProposedChecks.words("source", source());
    ProposedChecks.words("cue", cue());
    ProposedChecks.words("nestedIn", nestedIn());
  }

  /**
   * Source and words.
   *
   * @return such as {@code Jane Roe: the bridge is closed}
   */
  @Override
  public String toString() {
    return source().map(words -> words + ": ").orElse("") + quote();
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ProposedClaim}. */
  public static final class Builder extends ImmutableProposedClaim.Builder {
    Builder() {}
  }
}
