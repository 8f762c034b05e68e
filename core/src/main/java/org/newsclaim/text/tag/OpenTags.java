package org.newsclaim.text.tag;

import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Gives nouns, verbs, adjectives and adverbs their tags, unknown words too. */
final class OpenTags {
  private static final long BARE_VERBS = WordClass.mask(WordClass.VERB_BASE, WordClass.DO);

  private final TokenizedText text;
  private final TaggingContext look;
  private final VerbTags verbs;

  OpenTags(TokenizedText text, TaggingContext look, VerbTags verbs) {
    this.text = text;
    this.look = look;
    this.verbs = verbs;
  }

  Tag open(int t, long classes, int end) {
    boolean noun = (classes & WordClassSets.NOUNS) != 0;
    boolean adjective = (classes & WordClassSets.ADJECTIVES) != 0;
    boolean adverb = WordClass.ADVERB.isIn(classes);
    boolean verb = (classes & WordClassSets.FORMS) != 0;
    if (!noun && !adjective && !adverb && !verb) {
      return unknown(t, end);
    }
    boolean please = adverb && !noun && !adjective && look.before(t) == Tag.STOP;
    if (please && verb && has(t + 1) && text.isAny(t + 1, BARE_VERBS)) {
      return Tag.ADVERB; // "Please do not travel"
    }
    if (verb && verbs.isVerbHere(t, classes, end, noun, adjective)) {
      return verbs.form(t, classes, end);
    }
    if (adverb && adjective && isJoinedAhead(t)) {
      return Tag.ADJECTIVE; // "last-minute"
    }
    if (adverb && !(adjective && isModifier(t, classes))) {
      return adjective && look.isAfterBe(t) && !isDegree(t) ? Tag.ADJECTIVE : Tag.ADVERB;
    }
    if (WordClass.ORDINAL_WORD.isIn(classes) && isAdverbialOrdinal(t, end)) {
      return Tag.ADVERB;
    }
    boolean before = has(t + 1) && look.isNounish(t + 1) && t + 1 < end;
    if (adjective && noun && !adverb && (saysThat(t + 1, end) || isSaid(t + 1, end))) {
      return Tag.NOUN; // "a senior official suspects that", "the firm told investors"
    }
    if (adjective && (before || !noun)) {
      return Tag.ADJECTIVE;
    }
    if (noun) {
      return Tag.NOUN;
    }
    return before ? Tag.ADJECTIVE : WordClass.VERB_GERUND.isIn(classes) ? Tag.NOUN : Tag.ADJECTIVE;
  }

  private boolean isJoinedAhead(int t) {
    return has(t + 2)
        && text.first(t + 1) == '-'
        && text.isGlued(t + 1)
        && (text.isGlued(t + 2) || text.is(t + 2, WordClass.COORDINATOR));
  }

  /** Whether a word that is adverb or adjective stands before its noun: "the last week". */
  private boolean isModifier(int t, long classes) {
    if (!has(t + 1) || !look.isNounish(t + 1)) {
      return false;
    }
    Tag before = look.before(t);
    if (WordClass.APPROXIMATOR.isIn(classes)) {
      return before == Tag.DETERMINER || before == Tag.POSSESSIVE; // "the only man", "only men"
    }
    boolean subject = before == Tag.PRONOUN || before == Tag.NAME;
    return !subject || (text.is(t + 1, WordClass.TIME_UNIT) && isRelative(t));
  }

  /** "in Texas last week", "we meet next month". */
  private boolean isRelative(int t) {
    return text.matches(t, "last") || text.matches(t, "next");
  }

  /** "was first reported", "was only ten": not "is close to", "am sure some". */
  private boolean isDegree(int t) {
    long described =
        WordClassSets.ADJECTIVES | WordClass.mask(WordClass.VERB_PARTICIPLE, WordClass.VERB_GERUND);
    return text.is(t, WordClass.APPROXIMATOR) || (has(t + 1) && text.isAny(t + 1, described));
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

  private boolean saysThat(int t, int end) {
    return t + 1 < end
        && text.is(t, WordClass.CUE)
        && text.is(t, WordClass.VERB_THIRD)
        && text.is(t + 1, WordClass.COMPLEMENTIZER);
  }

  /** A past form that reports and is no participle in front of a noun: "told", "said". */
  private boolean isSaid(int t, int end) {
    return t < end
        && text.is(t, WordClass.CUE)
        && text.is(t, WordClass.VERB_PAST)
        && !text.isAny(t, WordClassSets.NOUNS | WordClassSets.ADJECTIVES)
        && !look.endsIn(t, "ed");
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
}
