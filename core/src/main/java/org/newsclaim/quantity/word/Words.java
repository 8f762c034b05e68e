package org.newsclaim.quantity.word;

import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.tag.Tag;

/** Questions about the words around a number that several readers ask. */
public final class Words {
  public final Syntax syntax;
  public final TokenizedText text;
  public final QuantityWords tables;

  public Words(Syntax syntax, QuantityWords tables) {
    this.syntax = syntax;
    this.text = syntax.text;
    this.tables = tables;
  }

  public boolean is(int token, String word) {
    return token >= 0 && token < text.size() && text.matches(token, word);
  }

  /** The tag of a token; that of a full stop outside the text. */
  public Tag tag(int token) {
    return syntax.tag(token);
  }

  public boolean isWord(int token) {
    return token >= 0 && token < text.size() && text.isWord(token);
  }

  public boolean isNumber(int token) {
    return token >= 0 && token < text.size() && text.isNumber(token);
  }

  public boolean has(int token, WordClass wordClass) {
    return token >= 0 && token < text.size() && text.is(token, wordClass);
  }

  public boolean any(int token, long mask) {
    return token >= 0 && token < text.size() && text.isAny(token, mask);
  }

  /** Whether a token is a function word, which no noun phrase holds inside. */
  public boolean isClosed(int token) {
    return any(token, WordClass.FUNCTION_WORDS);
  }

  public boolean isGlued(int token) {
    return token >= 0 && token < text.size() && text.isGlued(token);
  }

  /** Whether a token stands on the line of the one before it, glued or not. */
  public boolean follows(int token) {
    return token > 0 && token < text.size() && !text.startsLine(token);
  }

  char first(int token) {
    return token >= 0 && token < text.size() ? text.first(token) : '\0';
  }

  /** Whether a token is this one character. */
  public boolean isMark(int token, char mark) {
    return token >= 0
        && token < text.size()
        && text.first(token) == mark
        && text.end(token) - text.start(token) == 1;
  }

  public boolean isHyphen(int token) {
    return isMark(token, '-') || isMark(token, '\u2010') || isMark(token, '\u2011');
  }

  public boolean isMinus(int token) {
    return isMark(token, '-') || isMark(token, '\u2212') || isMark(token, '\u2013');
  }

  /** Whether a hyphen joins the words on both sides of it. */
  public boolean joins(int token) {
    return isHyphen(token) && text.isGlued(token) && isGlued(token + 1);
  }

  /** Whether an article, a possessive or a demonstrative stands right before a token. */
  public boolean isDetermined(int token) {
    return any(
        token - 1,
        WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.DEMONSTRATIVE));
  }

  public boolean isArticle(int token) {
    return is(token, "a") || is(token, "an");
  }

  /** The next token of the same phrase, across a joining hyphen; -1 where the phrase ends. */
  public int next(int token) {
    if (!follows(token)) {
      return -1;
    }
    return joins(token) ? token + 1 : token;
  }

  /** Whether the clause ends before a token: at a mark of punctuation or the end of a line. */
  public boolean endsBefore(int token) {
    return token >= text.size()
        || text.startsLine(token)
        || (!text.isWord(token)
            && !text.isNumber(token)
            && ".,;:!?)]\"'\u201d\u2019\u2014\u2013".indexOf(text.first(token)) >= 0);
  }

  public boolean isCapitalized(int token) {
    return token >= 0 && token < text.size() && text.isCapitalized(token);
  }

  /** Whether a word is written like a name: with a capital at its head or inside, as "iPhone". */
  public boolean isNameLike(int token) {
    if (!isWord(token)) {
      return false;
    }
    return text.isCapitalized(token) || hasInnerCapital(token);
  }

  /** Whether a word has a capital after a small letter: "iPhone", "PlayStation". */
  public boolean hasInnerCapital(int token) {
    if (!isWord(token) || text.isUpperCase(token)) {
      return false;
    }
    for (int i = text.start(token) + 1; i < text.end(token); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a token is the first one of its sentence or line, as far as the marks before it tell.
   */
  public boolean startsSentence(int token) {
    if (token == 0 || text.startsLine(token)) {
      return true;
    }
    char before = text.first(token - 1);
    boolean quote = before == '"' || before == '\u201c' || before == '\u2018' || before == '\'';
    if (quote) {
      return token == 1
          || text.startsLine(token - 1)
          || ".:!?,".indexOf(text.first(token - 2)) >= 0;
    }
    return ".:!?\u2022".indexOf(before) >= 0
        && !text.isWord(token - 1)
        && !text.isNumber(token - 1);
  }

  /** Whether digits or a number word stand at a token. */
  public boolean startsNumberAt(int token) {
    return isNumber(token) || has(token, WordClass.NUMBER_WORD);
  }

  /** Whether a word of more than four letters ends in some small letters. */
  public boolean endsIn(int token, String ending) {
    return isWord(token) && text.end(token) - text.start(token) > 4 && text.endsWith(token, ending);
  }

  /** Whether a unit of time tells when and not how often: "a year earlier", "a month ago". */
  public boolean isTimeAgo(int unit) {
    return beside(unit + 1, PhraseTable.AGO);
  }

  /** Whether a token's word tells something about a number beside it, by a flag of the table. */
  public boolean beside(int token, int flag) {
    return token >= 0 && token < text.size() && tables.phrases.has(text.word(token), flag);
  }

  /** Whether two words that lead to the number of a thing begin at a token: "zip code 50309". */
  public boolean leadsToNumber(int token) {
    int entry =
        token < 0 || token >= text.size() ? -1 : text.match(token, WordClass.NOT_QUANTITY_BEFORE);
    return entry >= 0
        && tables.lexicon.entry(entry).length() == 2
        && !tables.phrases.condition(entry).equals("idiom");
  }
}
