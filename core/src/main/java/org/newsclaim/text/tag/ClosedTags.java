package org.newsclaim.text.tag;

import org.newsclaim.text.Quotations;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Gives the words of the closed classes their tags: determiners, pronouns, auxiliaries and the
 * like.
 */
final class ClosedTags {

  private static final long DETERMINING =
      WordClass.mask(WordClass.DEMONSTRATIVE, WordClass.DETERMINER, WordClass.INDEFINITE);
  private static final long PARTS = WordClass.mask(WordClass.FRACTION_WORD);

  private final TokenizedText text;
  private final Quotations quotations;
  private final FunctionWords known;
  private final Tag[] tags;
  private final TaggingContext look;

  ClosedTags(
      TokenizedText text,
      Quotations quotations,
      FunctionWords known,
      Tag[] tags,
      TaggingContext look) {
    this.text = text;
    this.quotations = quotations;
    this.known = known;
    this.tags = tags;
    this.look = look;
  }

  Tag closed(int t, long classes, int end) {
    int word = text.word(t);
    if (isDegree(t) || (t > 0 && word == known.than && isDegree(t - 1))) {
      return Tag.ADVERB;
    }
    if (word == known.that) {
      boolean opens = look.before(t) == Tag.STOP && has(t + 1);
      boolean subject = // "That is a drop", "That means"
          opens && (text.isAny(t + 1, WordClassSets.FINITE_AUXILIARIES) || isSingularVerb(t + 1));
      return subject ? Tag.PRONOUN : Tag.THAT;
    }
    if (word == known.to) {
      return to(t);
    }
    if (word == known.clitic) {
      return clitic(t);
    }
    if ((classes & WordClass.AUXILIARIES) != 0) {
      return auxiliary(t, classes);
    }
    if (word == known.when || word == known.where) {
      return Tag.SUBORDINATOR;
    }
    if (WordClass.RELATIVE.isIn(classes)
        || word == known.whether
        || (WordClass.QUESTION.isIn(classes) && !WordClass.SUBORDINATOR.isIn(classes))) {
      return Tag.QUESTION;
    }
    if (WordClass.PRONOUN.isIn(classes)) {
      return Tag.PRONOUN;
    }
    if (WordClass.POSSESSIVE.isIn(classes) && WordClass.OBJECT_PRONOUN.isIn(classes)) {
      return has(t + 1) && look.isNounish(t + 1) ? Tag.POSSESSIVE : Tag.OBJECT_PRONOUN;
    }
    if (WordClass.POSSESSIVE.isIn(classes)) {
      return Tag.POSSESSIVE;
    }
    if (WordClass.OBJECT_PRONOUN.isIn(classes)) {
      return Tag.OBJECT_PRONOUN;
    }
    return determiner(t, classes, end);
  }

  /** "sales more than | doubled": a verb, where "more than twelve" would be a number. */
  private boolean isDegree(int t) {
    return text.word(t) == known.more
        && has(t + 2)
        && text.word(t + 1) == known.than
        && text.is(t + 2, WordClass.VERB_PAST)
        && !text.isAny(t + 2, WordClassSets.NOUNS);
  }

  private Tag determiner(int t, long classes, int end) {
    if (look.before(t) == Tag.ADJECTIVE && text.isAny(t, PARTS)) {
      return Tag.NOUN; // "the second half"
    }
    if (t > 0 && tags[t - 1].isAuxiliary() && isFloating(t)) {
      return Tag.ADVERB;
    }
    if ((classes & DETERMINING) != 0) {
      boolean phrase = opensPhrase(t, classes);
      if (word(t + 1) == known.of && text.isAny(t, PARTS)) {
        return Tag.PRONOUN; // "half of the jobs"
      }
      if (phrase && text.word(t) == known.one) {
        return Tag.NUMBER;
      }
      if (WordClass.DETERMINER.isIn(classes)
          && (phrase
              || (!WordClass.INDEFINITE.isIn(classes) && !WordClass.DEMONSTRATIVE.isIn(classes)))) {
        return Tag.DETERMINER;
      }
      if (WordClass.ADVERB.isIn(classes)
          && has(t + 1)
          && (text.isAny(t + 1, WordClassSets.ADJECTIVES) || look.endsIn(t + 1, "ly"))) {
        return Tag.ADVERB;
      }
      return phrase && WordClass.DEMONSTRATIVE.isIn(classes) ? Tag.DETERMINER : Tag.PRONOUN;
    }
    if (WordClass.NEGATION.isIn(classes)) {
      return Tag.NEGATION;
    }
    if (WordClass.COORDINATOR.isIn(classes)) {
      return WordClass.ADVERB.isIn(classes) && !joins(t, end) ? Tag.ADVERB : Tag.COORDINATOR;
    }
    boolean verbNext =
        has(t + 1)
            && text.isAny(t + 1, WordClassSets.FINITE_FORMS)
            && !text.isAny(t + 1, WordClassSets.NOUNS);
    if (WordClass.ADVERB.isIn(classes) && verbNext && t > 0 && tags[t - 1].isNominal()) {
      return Tag.ADVERB; // "the critic once wrote"
    }
    boolean preposition = WordClass.PREPOSITION.isIn(classes);
    boolean article = t > 0 && tags[t - 1] == Tag.DETERMINER && !text.startsLine(t);
    boolean few = has(t + 1) && text.is(t + 1, WordClass.INDEFINITE); // "the past few years"
    if (preposition
        && article
        && (few || opensPhrase(t, classes))
        && text.is(t - 1, WordClass.DETERMINER)
        && !text.isAny(t - 1, WordClass.mask(WordClass.INDEFINITE, WordClass.DEMONSTRATIVE))) {
      return Tag.ADJECTIVE; // "an inside source"
    }
    if (WordClass.SUBORDINATOR.isIn(classes) || WordClass.COMPLEMENTIZER.isIn(classes)) {
      return preposition && !look.opensClause(t + 1, end) ? Tag.PREPOSITION : Tag.SUBORDINATOR;
    }
    if (preposition) {
      return particle(t, classes, end);
    }
    return Tag.OTHER;
  }

  /** "This means that", "That makes it", not "this means of transport". */
  private boolean isSingularVerb(int t) {
    return has(t) && text.is(t, WordClass.VERB_THIRD) && word(t + 1) != known.of;
  }

  /** Whether a determiner stands before its noun and not alone. */
  private boolean opensPhrase(int t, long classes) {
    return has(t + 1)
        && look.isNounish(t + 1)
        && !isSubjectOfSpeech(t, classes)
        && !(text.word(t) == known.thisWord && isSingularVerb(t + 1));
  }

  /** "many said Monday", "some thought voters": a past form that never stands before its noun. */
  private boolean isSubjectOfSpeech(int t, long classes) {
    return WordClass.INDEFINITE.isIn(classes)
        && text.is(t + 1, WordClass.CUE)
        && text.is(t + 1, WordClass.VERB_PAST)
        && !text.isAny(t + 1, WordClassSets.NOUNS | WordClassSets.ADJECTIVES)
        && !look.endsIn(t + 1, "ed");
  }

  /** "will all support", "have both said". */
  private boolean isFloating(int t) {
    boolean quantifier =
        text.matches(t, "all") || text.matches(t, "both") || text.matches(t, "each");
    return quantifier && has(t + 1) && text.isAny(t + 1, WordClassSets.FORMS);
  }

  /** Whether "so" or "yet" joins clauses: not in "so many", "not yet". */
  private boolean joins(int t, int end) {
    Tag before = look.before(t);
    return before == Tag.COMMA || before.isBreak() || look.opensClause(t + 1, end);
  }

  /** "about 500 people", "over 500 people", not "over three years". */
  private boolean isBeforeNumber(int t, long classes, int end) {
    return WordClass.APPROXIMATOR.isIn(classes)
        && t + 1 < end
        && (text.isNumber(t + 1) || text.isAny(t + 1, WordClassSets.NUMBERS))
        && (word(t) == known.about || t + 2 >= end || !text.is(t + 2, WordClass.TIME_UNIT));
  }

  private Tag particle(int t, long classes, int end) {
    boolean adverb = WordClass.ADVERB.isIn(classes);
    if (adverb && isBeforeNumber(t, classes, end)) {
      return Tag.ADVERB;
    }
    boolean phrase =
        t + 1 < end
            && (look.isNounish(t + 1)
                || (text.is(t + 1, WordClass.MONTH) && text.isCapitalized(t + 1)) // "in | May"
                || text.isAny(t + 1, WordClassSets.CLAUSE_OPENERS)
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
      if (WordClass.VERB_BASE.isIn(classes)) {
        boolean nounToo =
            (classes & WordClassSets.NOUNS) != 0
                && t > 0
                && tags[t - 1] == Tag.PRESENT
                && !text.is(t - 1, WordClass.CUE);
        return nounToo ? Tag.PREPOSITION : Tag.TO;
      }
      if (!WordClass.ADVERB.isIn(classes)
          && !look.endsIn(next, "ly")
          && !WordClass.NEGATION.isIn(classes)) {
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
    if (!has(t + 1)
        || look.isNounish(t + 1)
        || quotations.isMark(t + 1)
        || look.endsIn(t + 1, "ly")) {
      return Tag.POSSESSIVE;
    }
    boolean degree = text.is(t + 1, WordClass.INDEFINITE) && look.isNounish(t + 2);
    return text.isWord(t + 1) && !degree ? Tag.BE : Tag.POSSESSIVE; // "the state's most important"
  }

  private Tag auxiliary(int t, long classes) {
    Tag before = t > 0 ? tags[t - 1] : Tag.OTHER;
    boolean nominal =
        before == Tag.DETERMINER || before == Tag.POSSESSIVE || before == Tag.ADJECTIVE;
    if (nominal && (classes & WordClassSets.NOUNS) != 0) {
      return Tag.NOUN;
    }
    if (WordClass.MODAL.isIn(classes)) {
      return Tag.MODAL;
    }
    if (WordClass.BE.isIn(classes)) {
      return Tag.BE;
    }
    return WordClass.HAVE.isIn(classes) ? Tag.HAVE : Tag.DO;
  }

  private int word(int t) {
    return has(t) ? text.word(t) : 0;
  }

  private boolean has(int t) {
    return t >= 0 && t < text.size();
  }
}
