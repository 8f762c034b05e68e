package org.newsclaim.format.claimimport.words;

import java.util.ArrayList;
import java.util.List;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Span;
import org.newsclaim.text.Gap;
import org.newsclaim.text.Quotations;
import org.newsclaim.text.Sentences;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordIndex;

/** The text of an article with its tokens, quotations and sentences. Offsets are in chars. */
public final class ArticleWords {
  private static final String AFTER_WORDS = ".,!?;:…";

  private final TextIndex index;
  private final TokenizedText tokens;
  private final Quotations quotations;
  private final Sentences sentences;
  private final int[] paragraphs;

  /**
   * The words of a text.
   *
   * @param text the text
   * @param lexicon the words to know
   */
  public ArticleWords(String text, WordIndex lexicon) {
    this.index = new TextIndex(text);
    this.tokens = TokenizedText.of(text, lexicon);
    this.quotations = Quotations.of(tokens);
    this.sentences = Sentences.of(tokens, quotations);
    this.paragraphs = paragraphs(tokens);
  }

  /** The number of each token's paragraph. */
  private static int[] paragraphs(TokenizedText tokens) {
    int[] paragraphs = new int[tokens.size()];
    for (int i = 1; i < paragraphs.length; i++) {
      boolean begins = tokens.gapBefore(i) == Gap.LINE || tokens.gapBefore(i) == Gap.PARAGRAPH;
      paragraphs[i] = paragraphs[i - 1] + (begins ? 1 : 0);
    }
    return paragraphs;
  }

  /** {@return where words stand} */
  public TextIndex index() {
    return index;
  }

  /** {@return the tokens} */
  public TokenizedText tokens() {
    return tokens;
  }

  /** {@return the text} */
  public String text() {
    return index.text();
  }

  /**
   * {@return its part of the text}
   *
   * @param stretch a stretch
   */
  public String slice(TokenRun stretch) {
    return text().substring(stretch.start(), stretch.end());
  }

  /**
   * {@return the same in code points}
   *
   * @param stretch a stretch
   */
  public Span span(TokenRun stretch) {
    return index.offsets().span(stretch.start(), stretch.end());
  }

  /**
   * {@return the same in chars}
   *
   * @param span a span
   */
  public TokenRun stretch(Span span) {
    return new TokenRun(index.offsets().offset(span.start()), index.offsets().offset(span.end()));
  }

  /**
   * {@return the quotations of each paragraph and the contents of claims, where they have several
   * parts}
   *
   * @param article the article of this text
   */
  public ReadOutText readOut(Article article) {
    ReadOutText readOut = new ReadOutText(text());
    List<TokenRun> row = new ArrayList<>();
    int paragraph = -1;
    for (int i = 0; i < quotations.count(); i++) {
      if (quotations.parent(i) >= 0 || quotations.open(i) + 1 >= quotations.close(i)) {
        continue;
      }
      if (paragraphs[quotations.open(i)] != paragraph) {
        addRow(row, readOut);
      }
      row.add(
          new TokenRun(tokens.start(quotations.open(i) + 1), tokens.end(quotations.close(i) - 1)));
      paragraph = paragraphs[quotations.open(i)];
    }
    addRow(row, readOut);
    for (Claim claim : article.claims()) {
      claim.content().forEach(span -> row.add(stretch(span)));
      addRow(row, readOut);
    }
    return readOut;
  }

  private static void addRow(List<TokenRun> row, ReadOutText readOut) {
    if (row.size() > 1) {
      readOut.addRow(row);
    }
    row.clear();
  }

  /**
   * {@return whether two stretches stand in one quotation or in one paragraph, the first one first}
   *
   * @param one a stretch
   * @param next another
   */
  public boolean areBeside(TokenRun one, TokenRun next) {
    if (next.start() < one.end()) {
      return false;
    }
    int last = lastToken(one);
    int first = tokens.tokenAt(next.start());
    int quotation = quotations.outermost(last);
    return (quotation >= 0 && quotation == quotations.outermost(first))
        || paragraphs[last] == paragraphs[first];
  }

  private int lastToken(TokenRun stretch) {
    return tokens.tokenAt(Math.max(stretch.start(), stretch.end() - 1));
  }

  private int sentenceOf(int offset) {
    return sentences.at(Math.min(tokens.size() - 1, tokens.tokenAt(offset)));
  }

  /**
   * {@return the sentences that they touch, from the first to the last}
   *
   * @param stretches some stretches in the order of the text
   */
  public TokenRun sentences(List<TokenRun> stretches) {
    int first = sentenceOf(stretches.get(0).start());
    int last = sentenceOf(stretches.get(stretches.size() - 1).end() - 1);
    return sentences(first, last);
  }

  private TokenRun sentences(int first, int last) {
    return new TokenRun(tokens.start(sentences.first(first)), tokens.end(sentences.end(last) - 1));
  }

  /**
   * {@return their sentences, with those before and after them in the paragraph}
   *
   * @param stretches some stretches in the order of the text
   */
  public TokenRun around(List<TokenRun> stretches) {
    int first = sentenceOf(stretches.get(0).start());
    int last = sentenceOf(stretches.get(stretches.size() - 1).end() - 1);
    boolean before = first > 0 && isSameParagraph(first - 1, first);
    boolean after = last + 1 < sentences.count() && isSameParagraph(last, last + 1);
    return sentences(before ? first - 1 : first, after ? last + 1 : last);
  }

  private boolean isSameParagraph(int sentence, int next) {
    return paragraphs[sentences.first(sentence)] == paragraphs[sentences.first(next)];
  }

  /**
   * {@return it with the quotation marks that are around it and what stands before the closing one}
   *
   * @param words a stretch
   */
  public TokenRun withMarks(TokenRun words) {
    int first = tokens.tokenAt(words.start());
    int end = lastToken(words) + 1;
    int quotation = quotations.at(first);
    if (quotation < 0
        || !quotations.isClosed(quotation)
        || quotations.open(quotation) != first - 1) {
      return words;
    }
    while (end < quotations.close(quotation)) {
      if (tokens.end(end) - tokens.start(end) > 1 || AFTER_WORDS.indexOf(tokens.first(end)) < 0) {
        return words;
      }
      end++;
    }
    return new TokenRun(tokens.start(first - 1), tokens.end(end));
  }

  /**
   * {@return how many words they have, and how many of these stand in quotation marks}
   *
   * @param stretches some stretches
   */
  public int[] quotedWords(List<TokenRun> stretches) {
    int words = 0;
    int quoted = 0;
    for (TokenRun stretch : stretches) {
      for (int i = tokens.tokenAt(stretch.start());
          i < tokens.size() && tokens.start(i) < stretch.end();
          i++) {
        if (PlainWords.isLetterOrDigit(text(), tokens.start(i))) {
          words++;
          quoted += quotations.at(i) >= 0 ? 1 : 0;
        }
      }
    }
    return new int[] {words, quoted};
  }
}
