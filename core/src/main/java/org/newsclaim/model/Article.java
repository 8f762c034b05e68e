package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.newsclaim.model.NewsClaimException.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A news article: its text, metadata and blocks, and the claims, sources, quantities and times in
 * it.
 *
 * <p>Sources, quantities, times and claims have ids that are unique in the article. Claims refer to
 * the others by id. Every field except the digest can be missing: nothing is invented that the
 * input does not give.
 *
 * <p>Spans count code points of {@link #text()}. For legal reasons, the text is often stored
 * separately: {@link #withoutText()} removes it and keeps its {@link #textDigest()}; {@code
 * withText(String)} restores it after comparing the digest.
 *
 * <p>The builder checks that spans are within the text (SPAN_OUTSIDE_TEXT), ids are unique
 * (DUPLICATE_ID), references exist (UNKNOWN_ID), claims are not nested in a cycle (CYCLE), the
 * digest matches the text (DIGEST_MISMATCH), and the text is well-formed Unicode (ILL_FORMED_TEXT).
 * Field names follow schema.org and IPTC.
 */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableArticle.class)
@JsonDeserialize(builder = Article.Builder.class)
@JsonPropertyOrder({
  "id",
  "url",
  "canonicalUrl",
  "headline",
  "description",
  "byline",
  "authors",
  "publisher",
  "siteName",
  "section",
  "keywords",
  "genre",
  "dateline",
  "datePublished",
  "dateModified",
  "inLanguage",
  "detectedLanguage",
  "free",
  "licence",
  "images",
  "text",
  "textDigest",
  "blocks",
  "sources",
  "quantities",
  "times",
  "claims",
  "additional"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Article implements WithArticle {
  /** From which confidence on an attribution of speech is a statement. */
  private static final BigDecimal HIGH = new BigDecimal("0.9");

  Article() {}

  /**
   * What the article is known by to those who gave it.
   *
   * @return any words
   */
  public abstract Optional<String> id();

  /**
   * Where the article was published.
   *
   * @return the URL as given, not normalized, because real ones are not always URIs
   */
  public abstract Optional<String> url();

  /**
   * The address that the publisher gives for the article, whatever address it was found at.
   *
   * @return the URL as given, not normalized
   */
  public abstract Optional<String> canonicalUrl();

  /**
   * The title.
   *
   * @return the headline as printed
   */
  public abstract Optional<String> headline();

  /**
   * What the article is about, as its publisher sums it up.
   *
   * @return the summary as given; it is not part of the text
   */
  public abstract Optional<String> description();

  /**
   * The line that names the authors.
   *
   * @return the byline as printed, such as "By Jane Roe and John Doe"
   */
  public abstract Optional<String> byline();

  /**
   * Who wrote it.
   *
   * @return the authors in the order of the byline
   */
  public abstract List<Author> authors();

  /**
   * Who published it.
   *
   * @return the publisher
   */
  public abstract Optional<Publisher> publisher();

  /**
   * The name of the site or publication in which it appeared.
   *
   * @return the name as given, such as "Harbour News Online"
   */
  public abstract Optional<String> siteName();

  /**
   * The part of the publication to which it belongs.
   *
   * @return such as "Politics"
   */
  public abstract Optional<String> section();

  /**
   * What its publisher files it under.
   *
   * @return the keywords in their order
   */
  public abstract List<String> keywords();

  /**
   * What kind of text it is.
   *
   * @return the genre as given, such as "Opinion"
   */
  public abstract Optional<String> genre();

  /**
   * The place, and often the date, at the head of the report.
   *
   * @return the dateline as printed
   */
  public abstract Optional<String> dateline();

  /**
   * When it was first published, in ISO 8601.
   *
   * @return a year, year and month, date, or date and time with or without offset, as given
   */
  public abstract Optional<String> datePublished();

  /**
   * When it was last changed, in ISO 8601.
   *
   * @return a year, year and month, date, or date and time with or without offset, as given
   */
  public abstract Optional<String> dateModified();

  /**
   * The language it is written in.
   *
   * @return a BCP 47 tag, such as "en-US"
   */
  public abstract Optional<String> inLanguage();

  /**
   * The detected language of the text.
   *
   * @return a BCP 47 tag; empty if it is not known
   */
  public abstract Optional<String> detectedLanguage();

  /**
   * Whether it is free to read.
   *
   * @return false if a subscription or payment is needed; empty if it is not known
   */
  public abstract Optional<Boolean> free();

  /**
   * Under which terms it may be used.
   *
   * @return the URL or the name of the licence, as given
   */
  public abstract Optional<String> licence();

  /**
   * Its pictures.
   *
   * @return the images in their order
   */
  public abstract List<Image> images();

  /**
   * The text of the article, to which all spans refer.
   *
   * @return the text, or empty if it is left out
   */
  public abstract Optional<String> text();

  /**
   * Hash and length of the text.
   *
   * @return the digest, always there; computed where the text is set and the digest is not
   */
  @Value.Default
  public TextDigest textDigest() {
    return ArticleChecks.digest(text());
  }

  /**
   * The parts of the article with their roles.
   *
   * @return the blocks in the order of the text
   */
  public abstract List<Block> blocks();

  /**
   * The sources of claims.
   *
   * @return the sources, each once
   */
  public abstract List<Source> sources();

  /**
   * The quantities in the text, inside and outside claims.
   *
   * @return the quantities in the order of the text
   */
  public abstract List<Quantity> quantities();

  /**
   * The times in the text, inside and outside claims.
   *
   * @return the times in the order of the text
   */
  public abstract List<TimeExpression> times();

  /**
   * What is claimed.
   *
   * @return the claims in the order of the text
   */
  public abstract List<Claim> claims();

  /**
   * Properties of an imported format that have no field here.
   *
   * @return names and values, in their order
   */
  public abstract Map<String, AdditionalValue> additional();

  /**
   * Returns the words of a span.
   *
   * @param span a span of this article
   * @return its part of the text
   * @throws NewsClaimException MISSING_FIELD if this article has no text, SPAN_OUTSIDE_TEXT if the
   *     span ends after the text
   */
  public String slice(Span span) {
    return codePoints().slice(span);
  }

  /**
   * Converts an index into the text's {@link String}, such as that of {@code indexOf}, to the
   * offset that spans and {@link #claimsAt} use. The two differ after an emoji or another character
   * outside the Basic Multilingual Plane.
   *
   * @param charIndex an index in Java chars, from 0 to the length of the text
   * @return the offset in code points; inside a surrogate pair, that of the next code point
   * @throws NewsClaimException MISSING_FIELD if the text is left out, SPAN_OUTSIDE_TEXT if the
   *     index is negative or greater than the length of the text
   */
  public int codePointOffset(int charIndex) {
    return codePoints().checkedOffset(charIndex);
  }

  /**
   * Converts an offset of a span to an index into the text's {@link String}. The inverse of {@link
   * #codePointOffset}.
   *
   * @param codePointOffset an offset in code points, from 0 to the length of the text
   * @return the index in Java chars
   * @throws NewsClaimException MISSING_FIELD if the text is left out, SPAN_OUTSIDE_TEXT if the
   *     offset is negative or greater than the length of the text
   */
  public int charIndex(int codePointOffset) {
    return codePoints().checkedCharIndex(codePointOffset);
  }

  /**
   * Whether the text of a claim matches this article at the spans of its content. Letters, digits
   * and symbols must match; whitespace, punctuation, case and an opening "that" may differ. The
   * builder refuses an article with a claim that does not match.
   *
   * @param claim a claim, of this article or not
   * @return true if it matches, or if this article has no text
   */
  public boolean holds(Claim claim) {
    return text().isEmpty()
        || (inside(claim.content().get(claim.content().size() - 1))
            && new TextChecks(codePoints()).holds(claim));
  }

  /**
   * Whether the text of a quantity matches this article at its spans, as for {@link #holds(Claim)}.
   *
   * @param quantity a quantity, of this article or not
   * @return true if it matches, or if this article has no text
   */
  public boolean holds(Quantity quantity) {
    return text().isEmpty()
        || (quantity.approximators().stream().allMatch(word -> inside(word.span()))
            && inside(quantity.span())
            && new TextChecks(codePoints()).holds(quantity));
  }

  private boolean inside(Span span) {
    return span.end() <= textDigest().length();
  }

  /**
   * The date on which the article was published.
   *
   * @return the date of {@link #datePublished()} as printed there, in its own time zone; empty if
   *     there is no date or it has no day
   */
  public Optional<LocalDate> publishedOn() {
    return datePublished().flatMap(IsoDates::day);
  }

  /**
   * The source of an id.
   *
   * @param id the id
   * @return the source
   * @throws NewsClaimException UNKNOWN_ID if no source has it
   */
  public Source source(String id) {
    return index().get(id, Source.class);
  }

  /**
   * The quantity of an id.
   *
   * @param id the id
   * @return the quantity
   * @throws NewsClaimException UNKNOWN_ID if no quantity has it
   */
  public Quantity quantity(String id) {
    return index().get(id, Quantity.class);
  }

  /**
   * The time of an id.
   *
   * @param id the id
   * @return the time
   * @throws NewsClaimException UNKNOWN_ID if no time has it
   */
  public TimeExpression time(String id) {
    return index().get(id, TimeExpression.class);
  }

  /**
   * The claim of an id.
   *
   * @param id the id
   * @return the claim
   * @throws NewsClaimException UNKNOWN_ID if no claim has it
   */
  public Claim claim(String id) {
    return index().get(id, Claim.class);
  }

  /**
   * The sources of a claim.
   *
   * @param claim a claim of this article
   * @return its sources in the order of the attribution; none for the article's own voice
   * @throws NewsClaimException UNKNOWN_ID if the claim has an id that is not in this article
   */
  public List<Source> sources(Claim claim) {
    List<String> ids = claim.attribution().map(Attribution::sources).orElse(List.of());
    return index().getAll(ids, Source.class);
  }

  /**
   * The numbers in a claim.
   *
   * @param claim a claim of this article
   * @return its quantities in the order of the claim
   * @throws NewsClaimException UNKNOWN_ID if the claim has an id that is not in this article
   */
  public List<Quantity> quantities(Claim claim) {
    return index().getAll(claim.quantities(), Quantity.class);
  }

  /**
   * The times in a claim.
   *
   * @param claim a claim of this article
   * @return its times in the order of the claim
   * @throws NewsClaimException UNKNOWN_ID if the claim has an id that is not in this article
   */
  public List<TimeExpression> times(Claim claim) {
    return index().getAll(claim.times(), TimeExpression.class);
  }

  /**
   * Returns the time at which a quantity holds.
   *
   * @param quantity a quantity of this article
   * @return its time, or empty where its clause names none
   * @throws NewsClaimException UNKNOWN_ID if the quantity has an id that is not in this article
   */
  public Optional<TimeExpression> time(Quantity quantity) {
    return quantity.time().map(id -> index().get(id, TimeExpression.class));
  }

  /**
   * Returns the quantity that another one restates.
   *
   * @param quantity a quantity of this article
   * @return 5 miles for the 8 km of "5 miles (8 km)"; empty if it restates none
   * @throws NewsClaimException UNKNOWN_ID if the quantity has an id that is not in this article
   */
  public Optional<Quantity> restated(Quantity quantity) {
    return quantity.restates().map(this::quantity);
  }

  /**
   * Returns the claims of a source.
   *
   * @param source a source of this article
   * @return the claims attributed to it, alone or with others, in the order of {@link #claims()}
   */
  public List<Claim> claims(Source source) {
    return claimLinks().claimsOf(source.id());
  }

  /**
   * Returns the claims that contain a quantity. A number that is reported inside another claim is
   * in both.
   *
   * @param quantity a quantity of this article
   * @return the claims in the order of {@link #claims()}; none if the quantity is in no claim, as
   *     in a heading or a caption
   */
  public List<Claim> claims(Quantity quantity) {
    return claimLinks().claimsWith(quantity.id());
  }

  /**
   * Returns the quantities of a kind, such as all amounts of money.
   *
   * @param kind the kind
   * @return the quantities in the order of {@link #quantities()}
   */
  public List<Quantity> quantities(Quantity.Kind kind) {
    return quantities().stream().filter(quantity -> quantity.kind() == kind).toList();
  }

  /**
   * Returns what sources say, with high confidence: claims with a cue of speech, such as "said" or
   * "told", whose attribution has a confidence of 0.9 or more, or no confidence because it was made
   * by hand. Beliefs, plans, demands, judgments and reports by documents are not included.
   *
   * @return the claims in the order of {@link #claims()}
   */
  public List<Claim> statements() {
    return claims().stream().filter(Article::isStatement).toList();
  }

  private static boolean isStatement(Claim claim) {
    return claim
        .attribution()
        .filter(attribution -> attribution.cue().kind() == Cue.Kind.SAY)
        .filter(
            attribution -> attribution.confidence().filter(c -> c.compareTo(HIGH) < 0).isEmpty())
        .isPresent();
  }

  /**
   * Returns the claims that are reported inside a claim.
   *
   * @param claim a claim of this article
   * @return the claims that are directly nested in it, in the order of {@link #claims()}
   */
  public List<Claim> nested(Claim claim) {
    return claimLinks().nestedIn(claim.id());
  }

  /**
   * Counts the claims by kind of source and of quotation.
   *
   * @return the counts
   */
  public Sourcing sourcing() {
    return Sourcing.of(this);
  }

  /**
   * Returns the claims at an offset. Convert an index of a {@code String} with {@link
   * #codePointOffset}.
   *
   * @param offset the offset of a code point
   * @return the claims whose content contains it, in the order of {@link #claims()}
   */
  public List<Claim> claimsAt(int offset) {
    return claimSpans().overlapping(offset, offset + 1L);
  }

  /**
   * Returns the claims that overlap a span, such as a block.
   *
   * @param span the span
   * @return the claims whose content overlaps the span, in the order of {@link #claims()}
   */
  public List<Claim> claimsIn(Span span) {
    return claimSpans().overlapping(span.start(), span.end());
  }

  /**
   * The blocks of a role.
   *
   * @param role the role
   * @return the blocks in the order of {@link #blocks()}
   */
  public List<Block> blocks(Block.Role role) {
    return blocks().stream().filter(block -> block.role() == role).toList();
  }

  /**
   * Returns the display name of the source or sources of a claim.
   *
   * @param claim a claim of this article
   * @return the labels of its sources, such as "a US official and Jane Roe"; "an unspecified
   *     source" where it is attributed but to nobody; the publisher's name, or "the article", where
   *     the claim is the article's own
   * @throws NewsClaimException UNKNOWN_ID if the claim has an id that is not in this article
   */
  public String speaker(Claim claim) {
    if (claim.attribution().isEmpty()) {
      return publisher().map(Publisher::name).orElse("the article");
    }
    List<String> labels = sources(claim).stream().map(Source::label).toList();
    if (labels.isEmpty()) {
      return "an unspecified source";
    }
    int last = labels.size() - 1;
    String others = String.join(", ", labels.subList(0, last));
    return others.isEmpty() ? labels.get(last) : others + " and " + labels.get(last);
  }

  /**
   * Returns this article without its text. All other fields stay, including words that were taken
   * from the text.
   *
   * @return a copy with the digest only
   */
  public Article withoutText() {
    return withText(Optional.empty());
  }

  @Value.Lazy
  @JsonIgnore
  ArticleIndex index() {
    return new ArticleIndex(this);
  }

  @Value.Lazy
  @JsonIgnore
  ClaimLinks claimLinks() {
    return new ClaimLinks(claims());
  }

  @Value.Lazy
  @JsonIgnore
  ClaimSpans claimSpans() {
    return new ClaimSpans(claims());
  }

  @Value.Lazy
  @JsonIgnore
  CodePoints codePoints() {
    return new CodePoints(
        text()
            .orElseThrow(
                () ->
                    NewsClaimException.of(
                        Code.MISSING_FIELD,
                        "/text",
                        "text is left out of this article; set it with withText")));
  }

  @Value.Check
  void check() {
    ArticleChecks.check(this);
  }

  /**
   * A short summary, without the text.
   *
   * @return such as {@code Article kglo "Officials weigh …": 2269 code points, 12 claims by 4
   *     sources, 9 quantities, 3 times}
   */
  @Override
  public String toString() {
    return "Article"
        + id().map(id -> " " + id).orElse("")
        + headline().map(words -> " " + NewsClaimException.quote(words)).orElse("")
        + (": " + textDigest().length() + " code points, ")
        + (claims().size() + " claims by " + sources().size() + " sources, ")
        + (quantities().size() + " quantities, " + times().size() + " times");
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Article}. */
  public static final class Builder extends ImmutableArticle.Builder {
    Builder() {}

    /**
     * Adds what a foreign format held.
     *
     * @param name its name there
     * @param value its value, which is copied
     * @return this builder
     * @throws NewsClaimException as of {@link AdditionalValue#of}
     */
    public Builder putAdditional(String name, JsonNode value) {
      return putAdditional(name, AdditionalValue.of(value));
    }
  }
}
