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
  private static final long NOUNS =
      WordClass.mask(
          WordClass.NOUN,
          WordClass.PLURAL,
          WordClass.PERSON_NOUN,
          WordClass.GROUP_NOUN,
          WordClass.ORGANIZATION_NOUN,
          WordClass.DOCUMENT_NOUN,
          WordClass.UNIT,
          WordClass.TIME_UNIT,
          WordClass.MAGNITUDE,
          WordClass.WEEKDAY,
          WordClass.MONTH);
  private static final long ADJECTIVES =
      WordClass.mask(WordClass.ADJECTIVE, WordClass.DEMONYM, WordClass.ORDINAL_WORD);
  private static final long NUMBERS = WordClass.mask(WordClass.NUMBER_WORD);
  private static final long FORMS =
      WordClass.mask(
          WordClass.VERB_BASE,
          WordClass.VERB_THIRD,
          WordClass.VERB_PAST,
          WordClass.VERB_PARTICIPLE,
          WordClass.VERB_GERUND);
  private static final long CLOSED =
      WordClass.mask(
          WordClass.DETERMINER,
          WordClass.POSSESSIVE,
          WordClass.PREPOSITION,
          WordClass.COORDINATOR,
          WordClass.SUBORDINATOR,
          WordClass.COMPLEMENTIZER,
          WordClass.RELATIVE,
          WordClass.PRONOUN,
          WordClass.OBJECT_PRONOUN,
          WordClass.INDEFINITE,
          WordClass.DEMONSTRATIVE,
          WordClass.QUESTION,
          WordClass.BE,
          WordClass.HAVE,
          WordClass.DO,
          WordClass.MODAL,
          WordClass.NEGATION,
          WordClass.TO);
  private static final long FINITE_AUXILIARIES =
      WordClass.mask(WordClass.BE, WordClass.HAVE, WordClass.DO, WordClass.MODAL);
  private static final long GROUPS =
      WordClass.mask(
          WordClass.PERSON_NOUN,
          WordClass.GROUP_NOUN,
          WordClass.ORGANIZATION_NOUN,
          WordClass.DOCUMENT_NOUN);
  private static final long FINITE_FORMS =
      FINITE_AUXILIARIES | WordClass.mask(WordClass.VERB_PAST, WordClass.VERB_THIRD);
  private static final long CLAUSE_OPENERS =
      WordClass.mask(
          WordClass.DETERMINER,
          WordClass.POSSESSIVE,
          WordClass.PRONOUN,
          WordClass.OBJECT_PRONOUN,
          WordClass.DEMONSTRATIVE,
          WordClass.INDEFINITE,
          WordClass.TO,
          WordClass.RELATIVE,
          WordClass.QUESTION,
          WordClass.COMPLEMENTIZER);

  /** How far a preposition's noun phrase is looked through for the verb that makes it a clause. */
  private static final int CLAUSE_REACH = 8;

  private final TokenizedText text;
  private final Sentences sentences;
  private final Quotations quotations;
  private final KnownWords known;
  private final Tag[] tags;

  /** Whether capitals say nothing in this sentence, since most of its words have one. */
  private boolean titleCase;

  Tagger(TokenizedText text, Sentences sentences, Quotations quotations, KnownWords known) {
    this.text = text;
    this.sentences = sentences;
    this.quotations = quotations;
    this.known = known;
    this.tags = new Tag[text.size()];
  }

  Tag[] tag() {
    for (int s = 0; s < sentences.count(); s++) {
      int first = sentences.first(s);
      int end = sentences.end(s);
      titleCase = isTitleCase(first, end);
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
        && !titleCase
        && !(opens && isLowerCaseWord(t, end))
        && !isCapitalPronoun(t)) {
      return Tag.NAME;
    }
    if (titleCase && text.isCapitalized(t) && (text.word(t) == 0 || isName(classes))) {
      return Tag.NAME;
    }
    if ((classes & CLOSED) != 0) {
      return closed(t, classes, end);
    }
    if ((classes & NUMBERS) != 0) {
      return Tag.NUMBER;
    }
    return open(t, classes, end);
  }

  private boolean hasAuxiliaryNext(int t) {
    int next = has(t) && (text.is(t, WordClass.ADVERB) || endsIn(t, "ly")) ? t + 1 : t;
    return has(next) && text.isAny(next, FINITE_AUXILIARIES);
  }

  private static boolean isName(long classes) {
    long names =
        WordClass.mask(
            WordClass.GIVEN_NAME, WordClass.PLACE, WordClass.ORGANIZATION_NAME, WordClass.TITLE);
    return (classes & names) != 0 && (classes & (CLOSED | FORMS)) == 0;
  }

  /** The second half of a hyphened word: what the whole is like. */
  private Tag compound(int t) {
    Tag before = tags[t - 2];
    if (before == Tag.NAME || text.isCapitalized(t)) {
      return Tag.NAME;
    }
    long classes = text.classes(t);
    if (before == Tag.NUMBER || (classes & NOUNS) == 0) {
      boolean noun = !has(t + 1) || !isNounish(t + 1);
      return noun && (classes & FORMS) == 0 ? Tag.NOUN : Tag.ADJECTIVE;
    }
    return Tag.NOUN;
  }

  private boolean isCapitalPronoun(int t) {
    return text.is(t, WordClass.PRONOUN) && text.end(t) - text.start(t) == 1;
  }

  /** Whether a capital at the beginning of a sentence hides a word that is no name. */
  private boolean isLowerCaseWord(int t, int end) {
    long classes = text.classes(t);
    if ((classes & CLOSED) != 0) {
      return !(text.word(t) == known.may && has(t + 1) && text.isNumber(t + 1));
    }
    if (t + 1 < end && text.isAny(t + 1, FINITE_FORMS) && isNameBefore(t + 1, classes)) {
      return false; // "Bob said", "Lynch said"
    }
    boolean nameFollows = t + 1 < end && text.isWord(t + 1) && text.isCapitalized(t + 1);
    long common = classes & (NOUNS | ADJECTIVES | FORMS | NUMBERS | WordClass.ADVERB.bit());
    if (text.word(t) == 0) {
      return endsIn(t, "ly");
    }
    if (nameFollows) {
      return common != 0 && !isName(classes) && (classes & WordClass.TITLE.bit()) == 0;
    }
    return common != 0;
  }

  /** Whether a word that begins a sentence is a name, since a finite verb follows and no noun stands. */
  private boolean isNameBefore(int verb, long classes) {
    if ((classes & WordClass.GIVEN_NAME.bit()) != 0) {
      return true;
    }
    boolean noun = (classes & NOUNS) != 0;
    boolean adverb = has(classes, WordClass.ADVERB);
    boolean past = has(classes, WordClass.VERB_PAST) || has(classes, WordClass.VERB_GERUND);
    boolean plural = has(classes, WordClass.PLURAL) || has(classes, WordClass.VERB_THIRD);
    boolean speech = text.is(verb, WordClass.CUE) && text.is(verb, WordClass.VERB_PAST);
    return !adverb && !past && !plural && (!noun || speech && !text.isAny(verb - 1, GROUPS));
  }

  // Closed classes -----------------------------------------------------------------------------

  private Tag closed(int t, long classes, int end) {
    int word = text.word(t);
    if (word == known.that) {
      return Tag.THAT;
    }
    if (word == known.to) {
      return to(t);
    }
    if (word == known.clitic) {
      return clitic(t);
    }
    if (has(classes, WordClass.MODAL)
        || has(classes, WordClass.BE)
        || has(classes, WordClass.HAVE)
        || has(classes, WordClass.DO)) {
      return auxiliary(t, classes);
    }
    if (word == known.when || word == known.where) {
      return Tag.SUBORDINATOR;
    }
    if (has(classes, WordClass.RELATIVE)
        || word == known.whether
        || (has(classes, WordClass.QUESTION) && !has(classes, WordClass.SUBORDINATOR))) {
      return Tag.QUESTION;
    }
    if (has(classes, WordClass.PRONOUN)) {
      return Tag.PRONOUN;
    }
    if (has(classes, WordClass.POSSESSIVE) && has(classes, WordClass.OBJECT_PRONOUN)) {
      return has(t + 1) && isNounish(t + 1) ? Tag.POSSESSIVE : Tag.OBJECT_PRONOUN;
    }
    if (has(classes, WordClass.POSSESSIVE)) {
      return Tag.POSSESSIVE;
    }
    if (has(classes, WordClass.OBJECT_PRONOUN)) {
      return Tag.OBJECT_PRONOUN;
    }
    return determiner(t, classes, end);
  }

  private Tag determiner(int t, long classes, int end) {
    boolean phrase = has(t + 1) && isNounish(t + 1);
    if (t > 0 && tags[t - 1].isAuxiliary() && isFloating(t)) {
      return Tag.ADVERB;
    }
    if (has(classes, WordClass.DEMONSTRATIVE)
        || has(classes, WordClass.DETERMINER)
        || has(classes, WordClass.INDEFINITE)) {
      if (phrase && text.word(t) == known.one) {
        return Tag.NUMBER;
      }
      if (has(classes, WordClass.DETERMINER)
          && (phrase
              || (!has(classes, WordClass.INDEFINITE) && !has(classes, WordClass.DEMONSTRATIVE)))) {
        return Tag.DETERMINER;
      }
      if (has(classes, WordClass.ADVERB)
          && has(t + 1)
          && (text.isAny(t + 1, ADJECTIVES) || endsIn(t + 1, "ly"))) {
        return Tag.ADVERB;
      }
      return phrase && has(classes, WordClass.DEMONSTRATIVE) ? Tag.DETERMINER : Tag.PRONOUN;
    }
    if (has(classes, WordClass.NEGATION)) {
      return Tag.NEGATION;
    }
    if (has(classes, WordClass.COORDINATOR)) {
      return Tag.COORDINATOR;
    }
    boolean preposition = has(classes, WordClass.PREPOSITION);
    if (has(classes, WordClass.SUBORDINATOR) || has(classes, WordClass.COMPLEMENTIZER)) {
      return preposition && !opensClause(t + 1, end) ? Tag.PREPOSITION : Tag.SUBORDINATOR;
    }
    if (preposition) {
      return particle(t, classes, end);
    }
    return open(t, classes, end);
  }

  /** "will all support", "have both said". */
  private boolean isFloating(int t) {
    boolean quantifier =
        text.matches(t, "all") || text.matches(t, "both") || text.matches(t, "each");
    return quantifier && has(t + 1) && text.isAny(t + 1, FORMS);
  }

  private Tag particle(int t, long classes, int end) {
    boolean adverb = has(classes, WordClass.ADVERB);
    boolean phrase =
        t + 1 < end
            && (isNounish(t + 1)
                || text.isAny(t + 1, CLAUSE_OPENERS)
                || quotations.isMark(t + 1)
                || text.isAny(t + 1, WordClass.VERB_GERUND.bit()));
    return adverb && !phrase ? Tag.ADVERB : Tag.PREPOSITION;
  }

  private Tag to(int t) {
    if (t > 0 && text.word(t - 1) == known.according) {
      return Tag.PREPOSITION;
    }
    for (int next = t + 1; has(next) && next < t + 4; next++) {
      if (quotations.isMark(next)) {
        continue;
      }
      long classes = text.classes(next);
      if (has(classes, WordClass.VERB_BASE)) {
        boolean nounToo = (classes & NOUNS) != 0 && t > 0 && tags[t - 1] == Tag.PRESENT;
        return nounToo ? Tag.PREPOSITION : Tag.TO;
      }
      if (!has(classes, WordClass.ADVERB)
          && !endsIn(next, "ly")
          && !has(classes, WordClass.NEGATION)) {
        return Tag.PREPOSITION;
      }
    }
    return Tag.PREPOSITION;
  }

  /** "'s": of the possessor before a noun, else "is" or "has". */
  private Tag clitic(int t) {
    Tag before = t > 0 ? tags[t - 1] : Tag.OTHER;
    if (before == Tag.PRONOUN || before == Tag.QUESTION || before == Tag.THAT) {
      return has(t + 1)
              && text.is(t + 1, WordClass.VERB_PARTICIPLE)
              && !text.is(t + 1, WordClass.ADJECTIVE)
          ? Tag.HAVE
          : Tag.BE;
    }
    if (!has(t + 1) || isNounish(t + 1) || quotations.isMark(t + 1) || endsIn(t + 1, "ly")) {
      return Tag.POSSESSIVE;
    }
    return text.isWord(t + 1) ? Tag.BE : Tag.POSSESSIVE;
  }

  private Tag auxiliary(int t, long classes) {
    Tag before = t > 0 ? tags[t - 1] : Tag.OTHER;
    boolean nominal =
        before == Tag.DETERMINER || before == Tag.POSSESSIVE || before == Tag.ADJECTIVE;
    if (nominal && (classes & NOUNS) != 0) {
      return Tag.NOUN;
    }
    if (has(classes, WordClass.MODAL)) {
      return Tag.MODAL;
    }
    if (has(classes, WordClass.BE)) {
      return Tag.BE;
    }
    return has(classes, WordClass.HAVE) ? Tag.HAVE : Tag.DO;
  }

  /** Whether a clause begins at a token: its subject, then a finite verb. */
  private boolean opensClause(int from, int end) {
    for (int t = from; t < end && t < from + CLAUSE_REACH; t++) {
      long classes = text.classes(t);
      if ((classes & FINITE_AUXILIARIES) != 0 && text.word(t) != known.clitic) {
        return t > from;
      }
      if (has(classes, WordClass.PRONOUN)) {
        return t == from;
      }
      boolean finite = has(classes, WordClass.VERB_PAST) || has(classes, WordClass.VERB_THIRD);
      if (finite && (classes & (NOUNS | ADJECTIVES)) == 0 && t > from && !text.isCapitalized(t)) {
        return true;
      }
      boolean stops = !text.isWord(t) && !text.isNumber(t) && text.first(t) != '-';
      if (stops || (classes & (WordClass.COORDINATOR.bit() | WordClass.SUBORDINATOR.bit())) != 0) {
        return false;
      }
    }
    return false;
  }

  // Open classes -------------------------------------------------------------------------------

  private Tag open(int t, long classes, int end) {
    boolean noun = (classes & NOUNS) != 0;
    boolean adjective = (classes & ADJECTIVES) != 0;
    boolean adverb = has(classes, WordClass.ADVERB);
    boolean verb = (classes & FORMS) != 0;
    if (!noun && !adjective && !adverb && !verb) {
      return unknown(t, end);
    }
    if (verb && isVerbHere(t, classes, end, noun, adjective)) {
      return form(t, classes);
    }
    boolean subject = before(t) == Tag.PRONOUN || before(t) == Tag.NAME;
    if (adverb && (subject || !(adjective && has(t + 1) && isNounish(t + 1) && !verb))) {
      return adjective && isAfterBe(t) ? Tag.ADJECTIVE : Tag.ADVERB;
    }
    if (has(classes, WordClass.ORDINAL_WORD) && isAdverbialOrdinal(t, end)) {
      return Tag.ADVERB;
    }
    boolean before = has(t + 1) && isNounish(t + 1) && t + 1 < end;
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
    Tag before = before(t);
    boolean verb = t + 1 < end && text.isAny(t + 1, WordClass.mask(WordClass.VERB_PAST, WordClass.VERB_PARTICIPLE));
    return verb && (before.isAuxiliary() || before == Tag.NAME || before == Tag.NOUN || before == Tag.PRONOUN);
  }

  private boolean isVerbHere(int t, long classes, int end, boolean noun, boolean adjective) {
    Tag before = before(t);
    Tag beforeAdverbs = beforeAdverbs(t);
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
            || (base && !isNounish(t + 1));
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
        return !noun && (past || (!adjective && !(gerund && isNounish(t + 1))));
      }
      case ADJECTIVE -> {
        return !noun && !adjective && !(past && isNounish(t + 1)) && !(gerund && isNounish(t + 1));
      }
      case PREPOSITION -> {
        return (gerund && (!noun || takesObject(t + 1, end)))
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
    Tag before = adverbsAside(t);
    boolean third = has(classes, WordClass.VERB_THIRD);
    boolean past = has(classes, WordClass.VERB_PAST) || has(classes, WordClass.VERB_PARTICIPLE);
    boolean gerund = has(classes, WordClass.VERB_GERUND);
    if (past) {
      return (!noun && !(adjective && isNounish(t + 1))) || takesObject(t + 1, end);
    }
    if (gerund) {
      boolean subject = before == Tag.NOUN || before == Tag.NAME;
      boolean speaks = before == Tag.COMMA && t + 1 < end && text.first(t + 1) == ':';
      return (!noun && !adjective)
          || takesObject(t + 1, end)
          || speaks
          || (!subject && !isFollowedByVerb(t + 1, end) && !noun);
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
              || (before == Tag.NOUN && !isPlural(tokenBeforeAdverbs(t)));
      return singular
          && (takesObject(t + 1, end)
              || (before != Tag.COMMA
                  && before != Tag.QUOTE
                  && !isClosing(t + 1, end)
                  && !isFollowedByVerb(t + 1, end))
              || (isClosing(t + 1, end) && text.is(t, WordClass.CUE) && followsComma(t)));
    }
    if (before == Tag.COORDINATOR) {
      return takesObject(t + 1, end) && t > 1 && !isNounish(t - 2);
    }
    boolean plural = before == Tag.NAME || (subject && isPlural(tokenBeforeAdverbs(t)));
    if (subject && plural && isClosing(t + 1, end)) {
      return text.is(t, WordClass.CUE) && followsComma(t);
    }
    return subject
        && plural
        && (takesObject(t + 1, end) || isParticle(t + 1, end))
        && !isFollowedByVerb(t + 1, Math.min(end, t + 2));
  }

  /** "make up", "call out": a small word that goes with the verb before it. */
  private boolean isParticle(int t, int end) {
    boolean both = t < end && text.is(t, WordClass.PREPOSITION) && text.is(t, WordClass.ADVERB);
    return both && isPlural(tokenBeforeAdverbs(t - 1));
  }

  private boolean isClosing(int t, int end) {
    return t >= end || (tags.length > t && !text.isWord(t) && ".,;".indexOf(text.first(t)) >= 0);
  }

  /**
   * Whether only a short noun phrase stands between a comma or quotation and a token: ", officials
   * say".
   */
  private boolean followsComma(int t) {
    for (int p = t - 1; p >= 0 && p > t - CLAUSE_REACH && !text.startsLine(p + 1); p--) {
      if (tags[p] == Tag.COMMA || tags[p] == Tag.QUOTE || tags[p] == Tag.DASH) {
        return true;
      }
      if (!tags[p].isNominal()
          && !tags[p].isModifier()
          && tags[p] != Tag.HYPHEN
          && tags[p] != Tag.PREPOSITION) {
        return false;
      }
    }
    return false;
  }

  /** Whether what follows looks like a verb's object or complement. */
  private boolean takesObject(int t, int end) {
    if (t >= end) {
      return false;
    }
    if (quotations.isMark(t)) {
      return quotations.open(quotations.at(t)) == t;
    }
    if (!text.isWord(t)) {
      return text.isNumber(t) || text.first(t) == '$';
    }
    if (text.isAny(t, CLAUSE_OPENERS) || endsIn(t, "ing")) {
      return true;
    }
    if (text.isCapitalized(t) && !titleCase) {
      return true;
    }
    return endsIn(t, "ly") && takesObject(t + 1, end);
  }

  /** Whether a finite verb comes before the clause ends: then what stands here is its subject. */
  private boolean isFollowedByVerb(int from, int end) {
    for (int t = from; t < end && t < from + CLAUSE_REACH; t++) {
      long classes = text.classes(t);
      if ((classes & FINITE_AUXILIARIES) != 0 && text.word(t) != known.clitic) {
        return true;
      }
      boolean finite = has(classes, WordClass.VERB_PAST) || has(classes, WordClass.VERB_THIRD);
      if (finite && (classes & (NOUNS | ADJECTIVES)) == 0 && !text.isCapitalized(t)) {
        return true;
      }
      boolean stops = !text.isWord(t) && !text.isNumber(t) && text.first(t) != '-';
      long openers =
          WordClass.mask(
              WordClass.PRONOUN,
              WordClass.SUBORDINATOR,
              WordClass.RELATIVE,
              WordClass.COMPLEMENTIZER);
      if (stops || (classes & openers) != 0) {
        return false;
      }
    }
    return false;
  }

  private Tag form(int t, long classes) {
    Tag before = beforeAdverbs(t);
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
    Tag before = beforeAdverbs(t);
    if (endsIn(t, "ly")) {
      return Tag.ADVERB;
    }
    boolean nominal = before(t).isModifier() || before(t) == Tag.PREPOSITION;
    if (endsIn(t, "ing")) {
      return nominal && !(before(t) == Tag.PREPOSITION && takesObject(t + 1, end))
          ? Tag.NOUN
          : Tag.GERUND;
    }
    if (endsIn(t, "ed")) {
      if (before == Tag.BE || before == Tag.HAVE) {
        return Tag.PARTICIPLE;
      }
      boolean subject = before.isNominal() || before == Tag.CLOSE || before == Tag.COMMA;
      return nominal || (!subject && isNounish(t + 1)) ? Tag.ADJECTIVE : Tag.PAST;
    }
    if (before == Tag.TO || before == Tag.MODAL || before == Tag.DO) {
      return Tag.BASE;
    }
    if (before == Tag.PRONOUN && text.last(t) == 's') {
      return Tag.PRESENT;
    }
    boolean adjective =
        endsIn(t, "ous")
            || endsIn(t, "ful")
            || endsIn(t, "ive")
            || endsIn(t, "able")
            || endsIn(t, "ible")
            || endsIn(t, "al")
            || endsIn(t, "ic")
            || endsIn(t, "less")
            || endsIn(t, "ish");
    return adjective && has(t + 1) && (isNounish(t + 1) || before == Tag.BE)
        ? Tag.ADJECTIVE
        : Tag.NOUN;
  }

  // What stands around ---------------------------------------------------------------------------

  private Tag before(int t) {
    int p = t - 1;
    if (p >= 0 && tags[p] == Tag.QUOTE && quotations.open(quotations.at(p)) == p) {
      p--;
    }
    return p >= 0 && !text.startsLine(t) ? tags[p] : Tag.STOP;
  }

  /** The tag before a token; where that is an adverb after a noun, the noun's. */
  private Tag adverbsAside(int t) {
    Tag before = before(t);
    return before == Tag.ADVERB ? beforeAdverbs(t) : before;
  }

  /** The token before a token and the adverbs before it. */
  private int tokenBeforeAdverbs(int t) {
    int p = t - 1;
    while (p > 0 && (tags[p] == Tag.ADVERB || tags[p] == Tag.NEGATION)) {
      p--;
    }
    return p;
  }

  private Tag beforeAdverbs(int t) {
    int p = t - 1;
    while (p >= 0 && (tags[p] == Tag.ADVERB || tags[p] == Tag.NEGATION)) {
      p--;
    }
    return p >= 0 && !text.startsLine(p + 1) ? tags[p] : Tag.STOP;
  }

  private boolean isAfterBe(int t) {
    return beforeAdverbs(t) == Tag.BE;
  }

  private boolean isPlural(int t) {
    return text.is(t, WordClass.PLURAL)
        || (text.word(t) == 0 && text.last(t) == 's')
        || text.is(t, WordClass.INDEFINITE);
  }

  /** Whether a word can go on a noun phrase as far as the lexicon tells. */
  private boolean isNounish(int t) {
    if (!has(t) || text.startsLine(t)) {
      return false;
    }
    if (!text.isWord(t)) {
      return text.isNumber(t) || text.first(t) == '$';
    }
    long classes = text.classes(t);
    if ((classes & (CLOSED | WordClass.ADVERB.bit())) != 0) {
      return (classes & (NOUNS | ADJECTIVES)) != 0
          && (classes
                  & (CLOSED
                      & ~WordClass.PREPOSITION.bit()
                      & ~WordClass.DETERMINER.bit()
                      & ~WordClass.INDEFINITE.bit()))
              == 0;
    }
    if ((classes & (NOUNS | ADJECTIVES | NUMBERS)) != 0 || text.isCapitalized(t)) {
      return true;
    }
    if ((classes & FORMS) != 0) {
      long nominalForms = WordClass.mask(WordClass.VERB_PARTICIPLE, WordClass.VERB_GERUND);
      return (classes & nominalForms) != 0
          && has(t + 1)
          && text.isWord(t + 1)
          && text.isAny(t + 1, NOUNS);
    }
    return !endsIn(t, "ly");
  }

  private boolean endsIn(int t, String ending) {
    int length = text.end(t) - text.start(t);
    if (length < ending.length() + 2) {
      return false;
    }
    for (int i = 0; i < ending.length(); i++) {
      if (text.charAt(text.end(t) - ending.length() + i) != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean has(int t) {
    return t >= 0 && t < text.size();
  }

  private static boolean has(long classes, WordClass wordClass) {
    return (classes & wordClass.bit()) != 0;
  }
}
