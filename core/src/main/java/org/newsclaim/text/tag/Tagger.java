package org.newsclaim.text.tag;

import org.newsclaim.text.Quotations;
import org.newsclaim.text.Sentences;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Gives each token of one text its {@link Tag}, in one pass from left to right: the lexicon says
 * what a word can be, the words beside it which of these it is.
 */
public final class Tagger {
  /** Includes all sentences. */
  public static final SentenceFilter ALL = (first, end) -> true;

  private final TokenizedText text;
  private final Sentences sentences;
  private final Quotations quotations;
  private final FunctionWords known;
  private final Tag[] tags;
  private final TaggingContext look;
  private final NameTags names;
  private final ClosedTags closedTags;
  private final OpenTags openTags;

  public Tagger(
      TokenizedText text, Sentences sentences, Quotations quotations, FunctionWords known) {
    this.text = text;
    this.sentences = sentences;
    this.quotations = quotations;
    this.known = known;
    this.tags = new Tag[text.size()];
    this.look = new TaggingContext(text, quotations, known, tags);
    this.names = new NameTags(text, known, look);
    this.openTags = new OpenTags(text, look, new VerbTags(text, look));
    this.closedTags = new ClosedTags(text, quotations, known, tags, look);
  }

  /** Which sentences to tag. */
  @FunctionalInterface
  public interface SentenceFilter {
    /** Whether to tag the sentence from a token on and before another. */
    boolean includes(int first, int end);
  }

  /** Tags the sentences that a filter includes; the words of the others are {@link Tag#OTHER}. */
  public Tag[] tag(SentenceFilter wanted) {
    for (int s = 0; s < sentences.count(); s++) {
      int first = sentences.first(s);
      int end = sentences.end(s);
      if (!wanted.includes(first, end)) {
        passOver(first, end);
        continue;
      }
      look.titleCase = isTitleCase(first, end);
      for (int t = first; t < end; t++) {
        tags[t] = tag(t, first, end);
      }
    }
    return tags;
  }

  private void passOver(int first, int end) {
    for (int t = first; t < end; t++) {
      tags[t] = text.isWord(t) ? Tag.OTHER : tag(t, first, end);
    }
  }

  /** Whether most words have a capital, as in a headline; before a full stop nearly all of many. */
  private boolean isTitleCase(int first, int end) {
    int words = 0;
    int capitals = 0;
    for (int t = first; t < end; t++) {
      if (text.isWord(t) && text.end(t) - text.start(t) > 3) {
        words++;
        capitals += text.isCapitalized(t) ? 1 : 0;
      }
    }
    return text.first(end - 1) == '.'
        ? words >= 6 && capitals * 10 >= words * 8
        : words >= 4 && capitals * 10 >= words * 7;
  }

  private Tag tag(int t, int first, int end) {
    return switch (text.kind(t)) {
      case NUMBER -> Tag.NUMBER;
      case SYMBOL -> symbol(t);
      case PUNCTUATION -> punctuation(t);
      case WORD -> word(t, first, end);
    };
  }

  private Tag symbol(int t) {
    char c = text.first(t);
    return c == '&'
        ? Tag.HYPHEN
        : c == '$' || c == '%' || c == '\u20AC' || c == '\u00A3' ? Tag.NUMBER : Tag.OTHER;
  }

  private Tag punctuation(int t) {
    if (quotations.isMark(t)) {
      return Tag.QUOTE;
    }
    return switch (text.first(t)) {
      case ',' -> Tag.COMMA;
      case ';' -> Tag.SEMICOLON;
      case ':' -> Tag.COLON;
      case '.', '?', '!', '\u2026' -> Tag.STOP;
      case '(', '[' -> Tag.OPEN;
      case ')', ']' -> Tag.CLOSE;
      case '\u2014', '\u2013', '\u2015' -> Tag.DASH;
      case '-', '\u2010', '\u2011' -> isGluedOnBothSides(t) ? Tag.HYPHEN : Tag.DASH;
      case '/', '&' -> Tag.HYPHEN;
      case '\'', '\u2019' ->
          text.isGlued(t) && t > 0 && tags[t - 1].isNominal() ? Tag.POSSESSIVE : Tag.OTHER;
      default -> Tag.OTHER;
    };
  }

  private boolean isGluedOnBothSides(int t) {
    return text.isGlued(t)
        && t + 1 < text.size()
        && text.isGlued(t + 1)
        && (text.isWord(t + 1) || text.isNumber(t + 1))
        && (text.isWord(t - 1) || text.isNumber(t - 1));
  }

  private Tag word(int t, int first, int end) {
    if (t > first + 1 && tags[t - 1] == Tag.HYPHEN && text.isGlued(t)) {
      return compound(t);
    }
    long classes = text.classes(t);
    if (text.word(t) == known.there && hasAuxiliaryNext(t + 1)) {
      return Tag.PRONOUN;
    }
    boolean opens =
        t == first || tags[t - 1] == Tag.QUOTE || tags[t - 1].isBreak() || tags[t - 1] == Tag.OPEN;
    if (text.isCapitalized(t) && !look.titleCase && names.isCapitalName(t, opens, end)) {
      return names.isDemonymBeforeNoun(t, end) ? Tag.ADJECTIVE : Tag.NAME;
    }
    if (look.titleCase
        && text.isCapitalized(t)
        && (text.word(t) == 0 || NameTags.isName(classes))) {
      return Tag.NAME;
    }
    if (known.isNameParticle(text.word(t)) && names.isParticle(t, look.before(t), end)) {
      return Tag.NAME;
    }
    if ((classes & WordClassSets.CLOSED) != 0) {
      Tag closed = closedTags.closed(t, classes, end);
      return closed == Tag.OTHER ? openTags.open(t, classes, end) : closed;
    }
    boolean magnitude = WordClass.MAGNITUDE.isIn(classes);
    if ((classes & WordClassSets.NUMBERS) != 0
        || (magnitude && (look.before(t) == Tag.NUMBER || look.isNounish(t + 1)))) {
      return Tag.NUMBER;
    }
    return openTags.open(t, classes, end);
  }

  private boolean hasAuxiliaryNext(int t) {
    int next = has(t) && (text.is(t, WordClass.ADVERB) || look.endsIn(t, "ly")) ? t + 1 : t;
    return has(next) && text.isAny(next, WordClassSets.FINITE_AUXILIARIES);
  }

  /** The second half of a hyphened word: what the whole is like. */
  private Tag compound(int t) {
    Tag before = tags[t - 2];
    if (before == Tag.NAME || text.isCapitalized(t)) {
      return Tag.NAME;
    }
    long classes = text.classes(t);
    if (look.isPlural(t) && !text.is(t, WordClass.VERB_THIRD)) {
      return Tag.NOUN; // "fact-checkers"
    }
    if (before == Tag.NUMBER || (classes & WordClassSets.NOUNS) == 0) {
      boolean noun = !has(t + 1) || !look.isNounish(t + 1);
      return noun && (classes & WordClassSets.FORMS) == 0 ? Tag.NOUN : Tag.ADJECTIVE;
    }
    return Tag.NOUN;
  }

  private boolean has(int t) {
    return t >= 0 && t < text.size();
  }
}
