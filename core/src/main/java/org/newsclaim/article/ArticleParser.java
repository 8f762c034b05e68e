package org.newsclaim.article;

import java.util.ArrayList;
import java.util.List;
import org.newsclaim.model.Article;
import org.newsclaim.model.Block;
import org.newsclaim.model.Block.Role;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Publisher;
import org.newsclaim.model.Reading;
import org.newsclaim.text.CodePointOffsets;
import org.newsclaim.text.Passage;
import org.newsclaim.text.Quotations;
import org.newsclaim.text.Sentences;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.Lexicon;

/**
 * Turns the plain text of a news piece into an {@link Article}: blocks, quantities, times, claims
 * and their sources. Stateless and safe to share between threads.
 *
 * <p>The text is kept as it came. The time that it takes grows with the length of the text only.
 */
public final class ArticleParser {
  /** The longest text that is read, in Java chars: more than any article, less than memory. */
  public static final int LONGEST_TEXT = 1 << 26;

  private final Lexicon lexicon;
  private final DateLines dateLines = new DateLines();

  private ArticleParser(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return a parser with the library's English lexicon} */
  public static ArticleParser english() {
    return of(Lexicon.english());
  }

  /**
   * {@return a parser with a lexicon of one's own}
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
   * @param text the plain text of an article, paragraphs parted by line breaks
   * @param options what is known beside it
   * @return the article, with a note where the text is in a language that is not read
   * @throws NewsClaimException as {@link #read}
   */
  public static Reading<Article> parse(String text, ParseOptions options) {
    return options.parser().read(text, options);
  }

  /**
   * Parses a text with this parser's lexicon.
   *
   * @param text the plain text of an article, paragraphs parted by line breaks
   * @param options what is known beside it; its lexicon is not looked at, this parser's is
   * @return the article, with a note where the text is in a language that is not read
   * @throws NewsClaimException ILL_FORMED_TEXT if the text holds half a surrogate pair,
   *     TEXT_TOO_LONG if it is longer than {@link #LONGEST_TEXT}, ILL_FORMED_VALUE if the options'
   *     date is no date
   */
  public Reading<Article> read(String text, ParseOptions options) {
    if (text.length() > LONGEST_TEXT) {
      throw NewsClaimException.of(
          Code.TEXT_TOO_LONG,
          "text has " + text.length() + " chars; at most " + LONGEST_TEXT + " are read");
    }
    TokenizedText tokens = TokenizedText.of(text, lexicon);
    CodePointOffsets offsets = CodePointOffsets.of(text);
    Layout layout = new LayoutFinder(tokens, dateLines).find();
    Article.Builder article = Article.builder().text(text);
    article.id(options.id()).url(options.url()).datePublished(options.datePublished());
    article.publisher(layout.publisher().map(Publisher::of));
    addBlocks(layout, tokens, offsets, article);
    List<Note> notes = new ArrayList<>();
    if (EnglishDetector.isEnglish(tokens)) {
      Quotations quotations = Quotations.of(tokens);
      Sentences sentences = Sentences.of(tokens, quotations);
    } else {
      notes.add(
          Note.of(
              Note.Code.LANGUAGE_NOT_SUPPORTED,
              "the text is not in English: its blocks were found, but no claims"));
    }
    return Reading.of(article.build(), notes);
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

  private static boolean isRead(Role role) {
    return role != Role.BOILERPLATE && role != Role.BYLINE && role != Role.DATE;
  }
}
