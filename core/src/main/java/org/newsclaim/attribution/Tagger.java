package org.newsclaim.attribution;

import org.newsclaim.text.Quotations;
import org.newsclaim.text.Sentences;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Gives each token of one text its {@link Tag}, in one pass from left to right: the lexicon says
 * what a word can be, the words beside it which of these it is.
 */
final class Tagger {

  private final TokenizedText text;
  private final Sentences sentences;
  private final Quotations quotations;
  private final KnownWords known;
  private final Tag[] tags;
  private final Surroundings look;
  private final ClosedTags closedTags;

  Tagger(TokenizedText text, Sentences sentences, Quotations quotations, KnownWords known) {
    this.text = text;
    this.sentences = sentences;
    this.quotations = quotations;
    this.known = known;
    this.tags = new Tag[text.size()];
    this.look = new Surroundings(text, quotations, known, tags);
    this.closedTags = new ClosedTags(text, quotations, known, tags, look);
  }

  Tag[] tag() {
    for (int s = 0; s < sentences.count(); s++) {
      int first = sentences.first(s);
      int end = sentences.end(s);
      look.titleCase = isTitleCase(first, end);
      for (int t = first; t < end; t++) {
        tags[t] = tag(t, first, end);
      }
    }
    return tags;
  }

  private boolean isTitleCase(int first, int end) {
    int words = 0;
    int capitals = 0;
    for (int t = first; t < end; t++) {
      if (text.isWord(t) && text.end(t) - text.start(t) > 3) {
        words++;
        capitals += text.isCapitalized(t) ? 1 : 0;
      }
    }
    return words >= 4 && capitals * 10 >= words * 7;
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
    if (t > first && tags[t - 1] == Tag.HYPHEN && text.isGlued(t)) {
      return compound(t);
    }
    long classes = text.classes(t);
    if (text.word(t) == known.there && hasAuxiliaryNext(t + 1)) {
      return Tag.PRONOUN;
    }
    boolean opens =
        t == first || tags[t - 1] == Tag.QUOTE || tags[t - 1].isBreak() || tags[t - 1] == Tag.OPEN;
    if (text.isCapitalized(t)
        && !look.titleCase
        && !(opens && isLowerCaseWord(t, end))
        && !isCapitalPronoun(t)) {
      return Tag.NAME;
    }
    if (look.titleCase && text.isCapitalized(t) && (text.word(t) == 0 || isName(classes))) {
      return Tag.NAME;
    }
    if ((classes & WordMasks.CLOSED) != 0) {
      Tag closed = closedTags.closed(t, classes, end);
      return closed == Tag.OTHER ? open(t, classes, end) : closed;
    }
    if ((classes & WordMasks.NUMBERS) != 0) {
      return Tag.NUMBER;
    }
    return open(t, classes, end);
  }

  private boolean hasAuxiliaryNext(int t) {
    int next = has(t) && (text.is(t, WordClass.ADVERB) || look.endsIn(t, "ly")) ? t + 1 : t;
    return has(next) && text.isAny(next, WordMasks.FINITE_AUXILIARIES);
  }

  private static boolean isName(long classes) {
    long names =
        WordClass.mask(
            WordClass.GIVEN_NAME, WordClass.PLACE, WordClass.ORGANIZATION_NAME, WordClass.TITLE);
    return (classes & names) != 0 && (classes & (WordMasks.CLOSED | WordMasks.FORMS)) == 0;
  }

  /** The second half of a hyphened word: what the whole is like. */
  private Tag compound(int t) {
    Tag before = tags[t - 2];
    if (before == Tag.NAME || text.isCapitalized(t)) {
      return Tag.NAME;
    }
    long classes = text.classes(t);
    if (before == Tag.NUMBER || (classes & WordMasks.NOUNS) == 0) {
      boolean noun = !has(t + 1) || !look.isNounish(t + 1);
      return noun && (classes & WordMasks.FORMS) == 0 ? Tag.NOUN : Tag.ADJECTIVE;
    }
    return Tag.NOUN;
  }

  private boolean isCapitalPronoun(int t) {
    return text.is(t, WordClass.PRONOUN) && text.end(t) - text.start(t) == 1;
  }

  /** Whether a capital at the beginning of a sentence hides a word that is no name. */
  private boolean isLowerCaseWord(int t, int end) {
    long classes = text.classes(t);
    if ((classes & WordMasks.CLOSED) != 0) {
      return !(text.word(t) == known.may && has(t + 1) && text.isNumber(t + 1));
    }
    if (t + 1 < end && text.isAny(t + 1, WordMasks.FINITE_FORMS) && isNameBefore(t + 1, classes)) {
      return false; // "Bob said", "Lynch said"
    }
    boolean nameFollows = t + 1 < end && text.isWord(t + 1) && text.isCapitalized(t + 1);
    long common =
        classes
            & (WordMasks.NOUNS
                | WordMasks.ADJECTIVES
                | WordMasks.FORMS
                | WordMasks.NUMBERS
                | WordClass.ADVERB.bit());
    if (text.word(t) == 0) {
      return look.endsIn(t, "ly");
    }
    if (nameFollows) {
      return common != 0 && !isName(classes) && (classes & WordClass.TITLE.bit()) == 0;
    }
    return common != 0;
  }

  /**
   * Whether a word that begins a sentence is a name, since a finite verb follows and no noun
   * stands.
   */
  private boolean isNameBefore(int verb, long classes) {
    if ((classes & WordClass.GIVEN_NAME.bit()) != 0) {
      return true;
    }
    boolean noun = (classes & WordMasks.NOUNS) != 0;
    boolean adverb = has(classes, WordClass.ADVERB);
    boolean past = has(classes, WordClass.VERB_PAST) || has(classes, WordClass.VERB_GERUND);
    boolean plural = has(classes, WordClass.PLURAL) || has(classes, WordClass.VERB_THIRD);
    boolean speech = text.is(verb, WordClass.CUE) && text.is(verb, WordClass.VERB_PAST);
    return !adverb
        && !past
        && !plural
        && (!noun || (speech && !text.isAny(verb - 1, WordMasks.GROUPS)));
  }

  private Tag open(int t, long classes, int end) {
    boolean noun = (classes & WordMasks.NOUNS) != 0;
    boolean adjective = (classes & WordMasks.ADJECTIVES) != 0;
    boolean adverb = has(classes, WordClass.ADVERB);
    boolean verb = (classes & WordMasks.FORMS) != 0;
    if (!noun && !adjective && !adverb && !verb) {
      return unknown(t, end);
    }
    if (verb && isVerbHere(t, classes, end, noun, adjective)) {
      return form(t, classes);
    }
    boolean subject = look.before(t) == Tag.PRONOUN || look.before(t) == Tag.NAME;
    if (adverb && (subject || !(adjective && has(t + 1) && look.isNounish(t + 1) && !verb))) {
      return adjective && look.isAfterBe(t) ? Tag.ADJECTIVE : Tag.ADVERB;
    }
    if (has(classes, WordClass.ORDINAL_WORD) && isAdverbialOrdinal(t, end)) {
      return Tag.ADVERB;
    }
    boolean before = has(t + 1) && look.isNounish(t + 1) && t + 1 < end;
    if (adjective && (before || !noun)) {
      return Tag.ADJECTIVE;
    }
    if (noun) {
      return Tag.NOUN;
    }
    return before ? Tag.ADJECTIVE : has(classes, WordClass.VERB_GERUND) ? Tag.NOUN : Tag.ADJECTIVE;
  }

  /** "was first reported", "The paper first reported". */
  private boolean isAdverbialOrdinal(int t, int end) {
    Tag before = look.before(t);
    boolean verb =
        t + 1 < end
            && text.isAny(t + 1, WordClass.mask(WordClass.VERB_PAST, WordClass.VERB_PARTICIPLE));
    return verb
        && (before.isAuxiliary()
            || before == Tag.NAME
            || before == Tag.NOUN
            || before == Tag.PRONOUN);
  }

  private boolean isVerbHere(int t, long classes, int end, boolean noun, boolean adjective) {
    Tag before = look.before(t);
    Tag beforeAdverbs = look.beforeAdverbs(t);
    boolean base = has(classes, WordClass.VERB_BASE);
    boolean past = has(classes, WordClass.VERB_PAST) || has(classes, WordClass.VERB_PARTICIPLE);
    boolean gerund = has(classes, WordClass.VERB_GERUND);
    switch (beforeAdverbs) {
      case TO, MODAL, DO -> {
        return base || (beforeAdverbs != Tag.TO && !noun);
      }
      case HAVE -> {
        return past || (gerund && !noun);
      }
      case BE -> {
        return past || gerund;
      }
      case PRONOUN -> {
        return !(gerund && noun) || text.is(t - 1, WordClass.PRONOUN);
      }
      case QUESTION -> {
        return past
            || has(classes, WordClass.VERB_THIRD)
            || (base && !noun && !adjective)
            || (gerund && !noun)
            || (base && !look.isNounish(t + 1));
      }
      default -> {
        // decided by the token right before it
      }
    }
    switch (before) {
      case DETERMINER, POSSESSIVE -> {
        return !noun && !adjective && !past && !gerund;
      }
      case NUMBER -> {
        return !noun && (past || (!adjective && !(gerund && look.isNounish(t + 1))));
      }
      case ADJECTIVE -> {
        return !noun
            && !adjective
            && !(past && look.isNounish(t + 1))
            && !(gerund && look.isNounish(t + 1));
      }
      case PREPOSITION -> {
        return (gerund && (!noun || look.takesObject(t + 1, end)))
            || (!noun && !adjective && !past && !base);
      }
      case OBJECT_PRONOUN -> {
        return base || gerund || past;
      }
      default -> {
        return isVerbAfterNoun(t, classes, end, noun, adjective);
      }
    }
  }

  /** After a noun, a comma, at a beginning: a word that may be verb or noun. */
  private boolean isVerbAfterNoun(int t, long classes, int end, boolean noun, boolean adjective) {
    Tag before = look.adverbsAside(t);
    boolean third = has(classes, WordClass.VERB_THIRD);
    boolean past = has(classes, WordClass.VERB_PAST) || has(classes, WordClass.VERB_PARTICIPLE);
    boolean gerund = has(classes, WordClass.VERB_GERUND);
    if (past) {
      return (!noun && !(adjective && look.isNounish(t + 1))) || look.takesObject(t + 1, end);
    }
    if (gerund) {
      boolean subject = before == Tag.NOUN || before == Tag.NAME;
      boolean speaks = before == Tag.COMMA && t + 1 < end && text.first(t + 1) == ':';
      return (!noun && !adjective)
          || look.takesObject(t + 1, end)
          || speaks
          || (!subject && !look.isFollowedByVerb(t + 1, end) && !noun);
    }
    if (!noun && !adjective) {
      return true;
    }
    boolean subject =
        before == Tag.NOUN || before == Tag.NAME || before == Tag.CLOSE || before == Tag.PRONOUN;
    if (third) {
      boolean singular =
          before == Tag.NAME
              || before == Tag.CLOSE
              || before == Tag.COMMA
              || before == Tag.QUOTE
              || (before == Tag.NOUN && !look.isPlural(look.tokenBeforeAdverbs(t)));
      return singular
          && (look.takesObject(t + 1, end)
              || (before != Tag.COMMA
                  && before != Tag.QUOTE
                  && !look.isClosing(t + 1, end)
                  && !look.isFollowedByVerb(t + 1, end))
              || (look.isClosing(t + 1, end) && text.is(t, WordClass.CUE) && look.followsComma(t)));
    }
    if (before == Tag.COORDINATOR) {
      return look.takesObject(t + 1, end) && t > 1 && !look.isNounish(t - 2);
    }
    boolean plural = before == Tag.NAME || (subject && look.isPlural(look.tokenBeforeAdverbs(t)));
    if (subject && plural && look.isClosing(t + 1, end)) {
      return text.is(t, WordClass.CUE) && look.followsComma(t);
    }
    return subject
        && plural
        && (look.takesObject(t + 1, end) || look.isParticle(t + 1, end))
        && !look.isFollowedByVerb(t + 1, Math.min(end, t + 2));
  }

  private Tag form(int t, long classes) {
    Tag before = look.beforeAdverbs(t);
    boolean past = has(classes, WordClass.VERB_PAST);
    boolean participle = has(classes, WordClass.VERB_PARTICIPLE);
    boolean base = has(classes, WordClass.VERB_BASE);
    if (base && (before == Tag.TO || before == Tag.MODAL || before == Tag.DO)) {
      return Tag.BASE;
    }
    if (participle && (before == Tag.HAVE || before == Tag.BE)) {
      return Tag.PARTICIPLE;
    }
    if (has(classes, WordClass.VERB_GERUND)) {
      return Tag.GERUND;
    }
    if (past) {
      return Tag.PAST;
    }
    if (participle && !base) {
      return Tag.PARTICIPLE;
    }
    return has(classes, WordClass.VERB_THIRD) ? Tag.PRESENT : Tag.BASE;
  }

  private Tag unknown(int t, int end) {
    Tag before = look.beforeAdverbs(t);
    if (look.endsIn(t, "ly")) {
      return Tag.ADVERB;
    }
    boolean nominal = look.before(t).isModifier() || look.before(t) == Tag.PREPOSITION;
    if (look.endsIn(t, "ing")) {
      return nominal && !(look.before(t) == Tag.PREPOSITION && look.takesObject(t + 1, end))
          ? Tag.NOUN
          : Tag.GERUND;
    }
    if (look.endsIn(t, "ed")) {
      if (before == Tag.BE || before == Tag.HAVE) {
        return Tag.PARTICIPLE;
      }
      boolean subject = before.isNominal() || before == Tag.CLOSE || before == Tag.COMMA;
      return nominal || (!subject && look.isNounish(t + 1)) ? Tag.ADJECTIVE : Tag.PAST;
    }
    if (before == Tag.TO || before == Tag.MODAL || before == Tag.DO) {
      return Tag.BASE;
    }
    if (before == Tag.PRONOUN && text.last(t) == 's') {
      return Tag.PRESENT;
    }
    boolean adjective =
        look.endsIn(t, "ous")
            || look.endsIn(t, "ful")
            || look.endsIn(t, "ive")
            || look.endsIn(t, "able")
            || look.endsIn(t, "ible")
            || look.endsIn(t, "al")
            || look.endsIn(t, "ic")
            || look.endsIn(t, "less")
            || look.endsIn(t, "ish");
    return adjective && has(t + 1) && (look.isNounish(t + 1) || before == Tag.BE)
        ? Tag.ADJECTIVE
        : Tag.NOUN;
  }

  private boolean has(int t) {
    return t >= 0 && t < text.size();
  }

  private static boolean has(long classes, WordClass wordClass) {
    return (classes & wordClass.bit()) != 0;
  }
}
