package org.newsclaim.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.attribution.ClaimParser;
import org.newsclaim.attribution.ParsedClaims;
import org.newsclaim.lexicon.Lexicon;
import org.newsclaim.model.Article;
import org.newsclaim.model.Author;
import org.newsclaim.model.Block;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.Explanation;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Publisher;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Reading;
import org.newsclaim.model.TimeExpression;
import org.newsclaim.quantity.extract.QuantityExtractor;
import org.newsclaim.text.Passage;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.rule.Trace;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.SyntaxAnalyzer;
import org.newsclaim.text.syntax.TaggedText;
import org.newsclaim.time.extract.TimeExtractor;

/**
 * Parses the plain text of an article into an {@link Article} with blocks, quantities, times,
 * claims and sources. Stateless and thread-safe.
 *
 * <p>The text is preserved. Parsing runs in linear time.
 */
public final class ArticleParser {
  /**
   * The longest text that is read, in Java chars: more than any article. It needs about 320 MB of
   * heap; docs/hostile-input.md says what a character needs.
   */
  public static final int LONGEST_TEXT = 1 << 23;

  private final Lexicon lexicon;
  private final SyntaxAnalyzer analyzer;
  private final DateLines dateLines;
  private final QuantityExtractor quantities;
  private final TimeExtractor times;
  private final ClaimParser claimParser;

  private ArticleParser(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.analyzer = SyntaxAnalyzer.of(lexicon.words());
    this.quantities = new QuantityExtractor(lexicon.words());
    this.times = new TimeExtractor(lexicon.words());
    this.claimParser = ClaimParser.of(lexicon.words());
    this.dateLines = new DateLines(times);
  }

  /** {@return a parser with the library's English lexicon} */
  public static ArticleParser english() {
    return of(Lexicon.english());
  }

  /**
   * {@return a parser with a custom lexicon}
   *
   * @param lexicon the words to know
   */
  public static ArticleParser of(Lexicon lexicon) {
    return new ArticleParser(lexicon);
  }

  /** {@return the words that the parser knows} */
  public Lexicon lexicon() {
    return lexicon;
  }

  /**
   * Parses a text with the lexicon of the options.
   *
   * @param text the plain text of an article, with line breaks between paragraphs
   * @param options known metadata
   * @return the article, and notes, for example if the language is not supported
   * @throws NewsClaimException as {@link #read}
   */
  public static Reading<Article> parse(String text, ParseOptions options) {
    return options.parser().read(text, options);
  }

  /**
   * Parses what a caller gives as plain text, and notes if it is blank or looks like something
   * else.
   *
   * @param text the plain text of an article, with line breaks between paragraphs
   * @param options known metadata
   * @return as {@link #parse}, with the note NO_TEXT or NOT_PLAIN_TEXT where one fits
   * @throws NewsClaimException as {@link #read}
   */
  public static Reading<Article> parsePlainText(String text, ParseOptions options) {
    Reading<Article> reading = parse(text, options);
    List<Note> notes = new ArrayList<>(PlainTextCheck.note(text).stream().toList());
    notes.addAll(reading.notes());
    return Reading.of(reading.value(), notes);
  }

  /**
   * Parses a text with this parser's lexicon.
   *
   * @param text the plain text of an article, with line breaks between paragraphs
   * @param options known metadata; its lexicon is ignored
   * @return the article, and notes, for example if the language is not supported
   * @throws NewsClaimException ILL_FORMED_TEXT if the text holds half a surrogate pair,
   *     TEXT_TOO_LONG if it is longer than {@link #LONGEST_TEXT} or the {@link Limits} of the
   *     options, TOO_MANY_VALUES if more is found in it than they allow, ILL_FORMED_VALUE if the
   *     options' date is no date
   */
  public Reading<Article> read(String text, ParseOptions options) {
    return read(text, options, Trace.NONE);
  }

  private Reading<Article> read(String text, ParseOptions options, Trace trace) {
    options.limits().checkText(text);
    TokenizedText tokens = TokenizedText.of(text, lexicon.words());
    CodePointOffsets offsets = CodePointOffsets.of(text);
    Layout layout = new LayoutFinder(tokens, dateLines, options.headline()).find();
    options.limits().checkBlocks(layout.passages().size());
    Article.Builder article = Article.builder().text(text);
    article.id(options.id()).url(options.url());
    article.datePublished(
        options.datePublished().or(() -> printedDate(layout, tokens).map(LocalDate::toString)));
    article.publisher(layout.publisher().map(Publisher::of));
    addBlocks(layout, tokens, offsets, article);
    options.headline().ifPresent(article::headline);
    return finish(
        new Prepared(layout, tokens, offsets, reference(layout, tokens, options)),
        article,
        options.limits(),
        trace);
  }

  /**
   * Completes an article with known blocks, for example from a page or feed, with the lexicon of
   * the options.
   *
   * @param article an article with text and blocks
   * @param options only its lexicon and limits are used
   * @return as {@link #complete(Article)}
   * @throws NewsClaimException as {@link #complete(Article)}, and as the limits say
   */
  public static Reading<Article> complete(Article article, ParseOptions options) {
    return options.parser().complete(article, options.limits());
  }

  /**
   * Finds quantities, times, claims and sources in an article with known blocks. Roles are not
   * guessed; only a dateline at the start of the body becomes a separate block. Dates in the text
   * are resolved against the article's date of publication.
   *
   * @param article an article with text and blocks, which do not overlap, in the order of the text
   * @return the same article with the values that were found instead of its old ones, and a note if
   *     the language is not supported
   * @throws NewsClaimException MISSING_FIELD if the text is left out, TEXT_TOO_LONG if it is longer
   *     than {@link #LONGEST_TEXT}
   */
  public Reading<Article> complete(Article article) {
    return complete(article, Limits.defaults());
  }

  private Reading<Article> complete(Article article, Limits limits) {
    String text =
        article
            .text()
            .orElseThrow(
                () ->
                    NewsClaimException.of(
                        Code.MISSING_FIELD, "/text", "the article has no text to be read"));
    limits.checkText(text);
    TokenizedText tokens = TokenizedText.of(text, lexicon.words());
    CodePointOffsets offsets = CodePointOffsets.of(text);
    Layout layout = KnownBlocks.layout(article.blocks(), tokens, offsets);
    limits.checkBlocks(layout.passages().size());
    Article.Builder builder =
        Article.builder().from(article.withClaims().withSources().withQuantities().withTimes());
    for (Passage passage : layout.passages()) {
      if (passage.role() == Block.Role.DATELINE) {
        builder.dateline(tokens.slice(passage.first(), passage.end()));
      }
    }
    return finish(
        new Prepared(layout, tokens, offsets, article.publishedOn()), builder, limits, Trace.NONE);
  }

  /** A text with known blocks, and the day against which its dates are resolved. */
  private record Prepared(
      Layout layout, TokenizedText tokens, CodePointOffsets offsets, Optional<LocalDate> day) {}

  private Reading<Article> finish(
      Prepared text, Article.Builder article, Limits limits, Trace trace) {
    if (!EnglishDetector.isEnglish(text.tokens())) {
      return Reading.of(
          article.build(),
          List.of(
              Note.of(
                  Note.Code.LANGUAGE_NOT_SUPPORTED,
                  "the text is not in English: its blocks were found, but no claims")));
    }
    addClaims(text, article, limits, trace);
    return Reading.of(article.build());
  }

  /**
   * Parses a text and explains it, with the lexicon of the options.
   *
   * @param text the plain text of an article, paragraphs separated by line breaks
   * @param options what is known besides the text
   * @return the rules that decided about each number, cue and mention; none if the text is in a
   *     language that is not read
   * @throws NewsClaimException as {@link #read}
   */
  public static Explanation explain(String text, ParseOptions options) {
    DecisionRecorder recorder = new DecisionRecorder();
    ArticleParser parser = options.parser();
    parser.read(text, options, recorder);
    TokenizedText tokens = TokenizedText.of(text, parser.lexicon.words());
    return recorder.explanation(
        tokens,
        EnglishDetector.isEnglish(tokens)
            ? TaggedText.lines(parser.analyzer.analyze(tokens))
            : List.of());
  }

  /**
   * Parses the names in a byline that is not part of the text, with or without "by".
   *
   * @param byline the byline as printed, such as "By Jane Roe and Al Doe, Wire"
   * @param options the lexicon to use
   * @return the authors in order; empty if there are no names
   */
  public static List<Author> authors(String byline, ParseOptions options) {
    TokenizedText tokens = TokenizedText.of(byline, options.lexicon().words());
    return Bylines.authors(tokens, 0, tokens.size());
  }

  private void addClaims(Prepared text, Article.Builder article, Limits limits, Trace trace) {
    Syntax syntax = analyzer.analyze(text.tokens());
    CodePointOffsets offsets = text.offsets();
    List<Quantity> foundQuantities = quantities.findAll(syntax, offsets, trace);
    limits.checkQuantities(foundQuantities.size());
    List<TimeExpression> foundTimes = times.findAll(syntax, offsets, text.day(), trace);
    ParsedClaims parsed =
        claimParser.parse(
            new ClaimParser.Input(
                syntax, offsets, text.layout().passages(), foundQuantities, foundTimes),
            trace);
    limits.checkClaims(parsed.claims().size());
    article
        .quantities(
            new QuantityTimes(syntax, offsets, foundTimes, parsed.claims()).date(foundQuantities))
        .times(foundTimes)
        .claims(parsed.claims())
        .sources(parsed.sources());
  }

  /** The day against which the dates of the text are resolved: what the caller knows goes first. */
  private Optional<LocalDate> reference(Layout layout, TokenizedText tokens, ParseOptions options) {
    Optional<LocalDate> known = options.datePublished().flatMap(ArticleParser::day);
    return options.datePublished().isPresent() ? known : printedDate(layout, tokens);
  }

  private Optional<LocalDate> printedDate(Layout layout, TokenizedText tokens) {
    return layout.date().flatMap(line -> times.date(tokens, line.first(), line.end()));
  }

  private static Optional<LocalDate> day(String date) {
    return Article.builder().text("").datePublished(date).build().publishedOn();
  }

  private static void addBlocks(
      Layout layout, TokenizedText tokens, CodePointOffsets offsets, Article.Builder article) {
    for (Passage passage : layout.passages()) {
      int start = tokens.start(passage.first());
      int end = tokens.end(passage.end() - 1);
      article.addBlocks(Block.of(passage.role(), offsets.span(start, end)));
      String words = tokens.text().substring(start, end);
      switch (passage.role()) {
        case HEADLINE -> article.headline(words);
        case DATELINE -> article.dateline(words);
        case BYLINE ->
            article.byline(words).authors(Bylines.authors(tokens, passage.first(), passage.end()));
        default -> {}
      }
    }
  }
}
