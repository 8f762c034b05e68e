package org.newsclaim.compare.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsclaim.model.Article;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Span;
import org.newsclaim.text.Quotations;
import org.newsclaim.text.Sentences;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;

/** An article's text with its tokens, sentences and quotations, as comparisons need them. */
public final class ComparedText {
  private final Article article;
  private final TokenizedText text;
  private final Quotations quotations;
  private final Sentences sentences;
  private final CodePointOffsets offsets;
  private final String[] keys;
  private final String[] lemmas;

  private ComparedText(Article article, String words) {
    this.article = article;
    this.text = TokenizedText.of(words, WordIndex.english());
    this.quotations = Quotations.of(text);
    this.sentences = Sentences.of(text, quotations);
    this.offsets = CodePointOffsets.of(words);
    this.keys = new String[text.size()];
    this.lemmas = new String[text.size()];
    for (int token = 0; token < keys.length; token++) {
      keys[token] = key(text.slice(token, token + 1));
      lemmas[token] = isContent(token) ? Lemmas.of(keys[token]) : "";
    }
  }

  /**
   * {@return the text of an article}
   *
   * @param article the article
   * @throws NewsClaimException MISSING_FIELD if the text is left out
   */
  public static ComparedText of(Article article) {
    return new ComparedText(
        article,
        article
            .text()
            .orElseThrow(
                () ->
                    NewsClaimException.of(
                        Code.MISSING_FIELD,
                        "/text",
                        "text is left out of the article; set it with withText")));
  }

  private static String key(String word) {
    return switch (word) {
      case "“", "”", "„", "«", "»", "''", "``" -> "\"";
      case "‘", "’", "`", "´" -> "'";
      case "–", "—", "‐", "‑", "−", "--" -> "-";
      default -> word.toLowerCase(Locale.ROOT).replace('’', '\'');
    };
  }

  /** A word that says what a sentence is about, or a number. */
  private boolean isContent(int token) {
    if (text.isNumber(token)) {
      return true;
    }
    return text.isWord(token)
        && !text.isAny(token, WordClass.FUNCTION_WORDS)
        && (text.end(token) - text.start(token) > 1 || text.isCapitalized(token));
  }

  /** {@return the article} */
  public Article article() {
    return article;
  }

  /** {@return the tokens} */
  public TokenizedText text() {
    return text;
  }

  /** {@return the quotations} */
  public Quotations quotations() {
    return quotations;
  }

  /** {@return the sentences} */
  public Sentences sentences() {
    return sentences;
  }

  /**
   * {@return what a token is compared by: lower case, with plain quotation marks and dashes}
   *
   * @param token its index
   */
  public String key(int token) {
    return keys[token];
  }

  /**
   * {@return the lemma of a content word or a number, "" for other tokens}
   *
   * @param token its index
   */
  public String lemma(int token) {
    return lemmas[token];
  }

  /**
   * {@return whether a token is a word or a number}
   *
   * @param token its index
   */
  public boolean isWord(int token) {
    return text.isWord(token) || text.isNumber(token);
  }

  /**
   * {@return the innermost quotation whose words, not marks, hold a token; -1 where there is none}
   *
   * @param token its index
   */
  public int quotation(int token) {
    return quotations.isMark(token) ? -1 : quotations.outermost(token);
  }

  /**
   * {@return the first token of a span}
   *
   * @param span a span
   */
  public int first(Span span) {
    return text.tokenAt(offsets.offset(span.start()));
  }

  /**
   * {@return the token after the last one of a span}
   *
   * @param span a span
   */
  public int end(Span span) {
    int last = text.tokenAt(offsets.offset(span.end()));
    return last < text.size() && text.start(last) < offsets.offset(span.end()) ? last + 1 : last;
  }

  /**
   * {@return the span of some tokens}
   *
   * @param first the first
   * @param end the one after the last
   */
  public Span span(int first, int end) {
    return offsets.span(text.start(first), text.end(end - 1));
  }

  /**
   * {@return the words of some tokens on one line}
   *
   * @param first the first
   * @param end the one after the last
   */
  public String words(int first, int end) {
    return first >= end ? "" : text.slice(first, end).replaceAll("\\s+", " ");
  }

  /**
   * {@return the sentence of a span's first token}
   *
   * @param span a span that is not empty
   */
  public int sentence(Span span) {
    int token = Math.min(first(span), text.size() - 1);
    return sentences.at(token);
  }

  /**
   * {@return the span of a sentence}
   *
   * @param sentence its index
   */
  public Span sentenceSpan(int sentence) {
    return span(sentences.first(sentence), sentences.end(sentence));
  }

  /**
   * {@return the proper names of a sentence, word by word in lower case; its first word is none}
   *
   * @param sentence its index
   */
  public Set<String> names(int sentence) {
    Set<String> names = new HashSet<>();
    for (int token = sentences.first(sentence) + 1; token < sentences.end(sentence); token++) {
      boolean calendar = text.isAny(token, WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH));
      if (text.isWord(token)
          && text.isCapitalized(token)
          && !calendar
          && !lemmas[token].isEmpty()) {
        names.add(keys[token]);
      }
    }
    return names;
  }

  /**
   * {@return the lemmas of the content words of some tokens, in their order}
   *
   * @param first the first
   * @param end the one after the last
   */
  public List<String> contentWords(int first, int end) {
    List<String> words = new ArrayList<>();
    for (int token = first; token < end; token++) {
      if (!lemmas[token].isEmpty()) {
        words.add(lemmas[token]);
      }
    }
    return words;
  }
}
