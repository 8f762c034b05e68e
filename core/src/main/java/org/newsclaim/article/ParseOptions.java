package org.newsclaim.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsclaim.lexicon.Lexicon;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;

/**
 * Known metadata of an article, and other options of parsing. Immutable; keep one and use it for
 * many texts, since a lexicon of your own is prepared when it is set.
 */
public final class ParseOptions {
  private static final ParseOptions DEFAULTS =
      new ParseOptions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Limits.defaults(),
          ArticleParser.english());

  private final Optional<String> id;
  private final Optional<String> url;
  private final Optional<String> datePublished;
  private final Optional<String> headline;
  private final boolean anyPageKind;
  private final Limits limits;
  private final ArticleParser parser;

  private ParseOptions(
      Optional<String> id,
      Optional<String> url,
      Optional<String> datePublished,
      Optional<String> headline,
      boolean anyPageKind,
      Limits limits,
      ArticleParser parser) {
    this.id = id;
    this.url = url;
    this.datePublished = datePublished;
    this.headline = headline;
    this.anyPageKind = anyPageKind;
    this.limits = limits;
    this.parser = parser;
  }

  /** {@return options that say nothing, with the English lexicon} */
  public static ParseOptions defaults() {
    return DEFAULTS;
  }

  /** {@return the id that the article gets} */
  public Optional<String> id() {
    return id;
  }

  /** {@return the URL that the article gets} */
  public Optional<String> url() {
    return url;
  }

  /** {@return the date of publication in ISO 8601, against which dates in the text are resolved} */
  public Optional<String> datePublished() {
    return datePublished;
  }

  /** {@return the headline, if it is known from elsewhere} */
  public Optional<String> headline() {
    return headline;
  }

  /** {@return whether claims are also read on web pages that are not articles} */
  public boolean anyPageKind() {
    return anyPageKind;
  }

  /** {@return how large a text may be, and how many values may be found in it} */
  public Limits limits() {
    return limits;
  }

  /** {@return the words to know} */
  public Lexicon lexicon() {
    return parser.lexicon();
  }

  /**
   * {@return these options with an id}
   *
   * @param newId the id of the article
   */
  public ParseOptions withId(String newId) {
    return new ParseOptions(
        Optional.of(newId), url, datePublished, headline, anyPageKind, limits, parser);
  }

  /**
   * {@return these options with a URL}
   *
   * @param newUrl the URL of the article
   */
  public ParseOptions withUrl(String newUrl) {
    return new ParseOptions(
        id, Optional.of(newUrl), datePublished, headline, anyPageKind, limits, parser);
  }

  /**
   * {@return these options with a date of publication}
   *
   * @param date a year, month, day or date-time in ISO 8601; anything else is refused with a {@link
   *     NewsClaimException} when a text is parsed
   */
  public ParseOptions withDatePublished(String date) {
    return new ParseOptions(id, url, Optional.of(date), headline, anyPageKind, limits, parser);
  }

  /**
   * {@return these options with a date of publication}
   *
   * @param date a Year, YearMonth, LocalDate, LocalDateTime, OffsetDateTime, ZonedDateTime or
   *     Instant
   * @throws NewsClaimException ILL_FORMED_VALUE if it is of another type
   */
  public ParseOptions withDatePublished(TemporalAccessor date) {
    if (date instanceof ZonedDateTime zoned) {
      return withDatePublished(zoned.toOffsetDateTime());
    }
    boolean known =
        date instanceof Year
            || date instanceof YearMonth
            || date instanceof LocalDate
            || date instanceof LocalDateTime
            || date instanceof OffsetDateTime
            || date instanceof Instant;
    if (!known) {
      throw NewsClaimException.of(
          Code.ILL_FORMED_VALUE,
          "/datePublished",
          "datePublished is a "
              + date.getClass().getSimpleName()
              + ", which is no date; it must be such as a LocalDate or an Instant");
    }
    return withDatePublished(date.toString());
  }

  /**
   * {@return these options with a headline}
   *
   * <p>The text is then read as the text below the headline. A line is the headline only if it has
   * the same words; no headline is guessed.
   *
   * @param words the headline of the article
   */
  public ParseOptions withHeadline(String words) {
    return new ParseOptions(
        id, url, datePublished, Optional.of(words), anyPageKind, limits, parser);
  }

  /**
   * {@return these options with claims read on web pages of any kind}
   *
   * <p>Without this option, a web page that is not an article, such as a home page, a list or a
   * product page, has text and fields but no claims.
   */
  public ParseOptions withAnyPageKind() {
    return new ParseOptions(id, url, datePublished, headline, true, limits, parser);
  }

  /**
   * {@return these options with limits}
   *
   * @param most how large a text may be, and how many values may be found in it
   * @since 0.1.0
   */
  public ParseOptions withLimits(Limits most) {
    return new ParseOptions(id, url, datePublished, headline, anyPageKind, most, parser);
  }

  /**
   * {@return these options with other words to know}
   *
   * @param lexicon the lexicon, such as {@code Lexicon.english().with("zorb\tCUE\t…")}
   */
  public ParseOptions withLexicon(Lexicon lexicon) {
    return new ParseOptions(
        id, url, datePublished, headline, anyPageKind, limits, ArticleParser.of(lexicon));
  }

  ArticleParser parser() {
    return parser;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ParseOptions that
        && id.equals(that.id)
        && url.equals(that.url)
        && datePublished.equals(that.datePublished)
        && headline.equals(that.headline)
        && anyPageKind == that.anyPageKind
        && limits.equals(that.limits)
        && lexicon() == that.lexicon();
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, url, datePublished, headline, anyPageKind, limits);
  }

  @Override
  public String toString() {
    return "ParseOptions[id="
        + id
        + (", url=" + url)
        + (", datePublished=" + datePublished)
        + (", headline=" + headline)
        + "]";
  }
}
