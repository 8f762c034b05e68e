package org.newsclaim.text.tag;

import java.util.BitSet;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Tells names from other words with a capital. */
final class NameTags {
  private static final long DAYS = WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH);

  private static final long NAMES =
      WordClass.mask(WordClass.GIVEN_NAME, WordClass.PLACE, WordClass.ORGANIZATION_NAME);

  private final TokenizedText text;
  private final FunctionWords known;
  private final TaggingContext look;

  /** The words that have stood last in a name of several: "Moss" of "Karen Moss". */
  private final BitSet surnames = new BitSet();

  NameTags(TokenizedText text, FunctionWords known, TaggingContext look) {
    this.text = text;
    this.known = known;
    this.look = look;
  }

  /** Whether the capital of a word makes it a name, in a sentence where capitals say something. */
  boolean isCapitalName(int t, boolean opens, int end) {
    boolean name = !(opens && isLowerCaseWord(t, end)) && !isCapitalPronoun(t);
    if (name && !opens && look.before(t) == Tag.NAME) {
      surnames.set(text.word(t));
    }
    return name;
  }

  /**
   * Whether a particle with a small letter is part of a name: "Jan de | Boer", "al-Rashid". A name
   * stands before it or a hyphen behind it, and a capital ends the particles.
   */
  boolean isParticle(int t, Tag before, int end) {
    int next = t + 1;
    boolean hyphen = next + 1 < end && text.isGlued(next) && text.first(next) == '-';
    if (before != Tag.NAME && !hyphen) {
      return false;
    }
    next += hyphen ? 1 : 0;
    while (next < end && known.isNameParticle(text.word(next)) && !text.isCapitalized(next)) {
      next++;
    }
    return next < end && text.isWord(next) && text.isCapitalized(next) && !text.startsLine(next);
  }

  /**
   * "a | Dutch court", "the | French President Emmanuel Macron": not "the American Heart
   * Association", whose name it is part of, and not "the French said".
   */
  boolean isDemonymBeforeNoun(int t, int end) {
    int next = t + 1;
    if (!text.is(t, WordClass.DEMONYM) || next >= end || look.before(t) == Tag.NAME) {
      return false;
    }
    long classes = text.classes(next);
    if (text.isCapitalized(next)) {
      return next + 1 < end
          && WordClass.TITLE.isIn(classes)
          && (classes & NAMES) == 0
          && text.isCapitalized(next + 1)
          && !text.is(next + 1, WordClass.ORGANIZATION_NOUN);
    }
    boolean verb = (classes & (WordClassSets.FINITE_FORMS | WordClass.VERB_BASE.bit())) != 0;
    boolean noun = (classes & WordClassSets.NOUNS) != 0;
    boolean determined = look.before(t) == Tag.DETERMINER && !text.is(t, WordClass.PERSON_NOUN);
    return (noun && (!verb || determined)) || (!verb && (classes & WordClassSets.ADJECTIVES) != 0);
  }

  static boolean isName(long classes) {
    long names =
        WordClass.mask(
                WordClass.GIVEN_NAME, WordClass.PLACE, WordClass.ORGANIZATION_NAME, WordClass.TITLE)
            | DAYS;
    return (classes & names) != 0 && (classes & (WordClassSets.CLOSED | WordClassSets.FORMS)) == 0;
  }

  private boolean isCapitalPronoun(int t) {
    return text.is(t, WordClass.PRONOUN) && text.end(t) - text.start(t) == 1;
  }

  /** Whether a capital at the beginning of a sentence hides a word that is no name. */
  private boolean isLowerCaseWord(int t, int end) {
    long classes = text.classes(t);
    if ((classes & WordClassSets.CLOSED) != 0) {
      boolean month = text.word(t) == known.may && t + 1 < end && text.isNumber(t + 1);
      return !month && !isNameOfModal(t, classes, end);
    }
    if (t + 1 < end
        && text.isAny(t + 1, WordClassSets.FINITE_FORMS)
        && isNameBefore(t + 1, classes)) {
      return false; // "Bob said", "Lynch said"
    }
    boolean nameFollows = t + 1 < end && text.isWord(t + 1) && text.isCapitalized(t + 1);
    long common =
        classes
            & (WordClassSets.NOUNS
                | WordClassSets.ADJECTIVES
                | WordClassSets.FORMS
                | WordClassSets.NUMBERS
                | WordClass.ADVERB.bit());
    if (text.word(t) == 0) {
      return look.endsIn(t, "ly");
    }
    if (nameFollows && known.isNameParticle(text.word(t))) {
      return false; // "El Salvador", "De Boer"
    }
    boolean given = WordClass.GIVEN_NAME.isIn(classes) && !text.isUpperCase(t);
    if (nameFollows && given && text.classes(t + 1) == 0) {
      return false; // "Bob Friedman": what follows is no word, so a surname
    }
    boolean gerund = WordClass.VERB_GERUND.isIn(classes);
    if (nameFollows && gerund && text.is(t + 1, WordClass.TITLE)) {
      return false; // "Planning Director Ann Lee"
    }
    if (nameFollows) {
      return common != 0
          && !isName(classes)
          && !WordClass.TITLE.isIn(classes)
          && !opensOrganization(t, end)
          && !opensTwoWords(t, end);
    }
    return common != 0;
  }

  /** "Will wrote": no past form follows a modal. */
  private boolean isNameOfModal(int t, long classes, int end) {
    return WordClass.MODAL.isIn(classes)
        && t + 1 < end
        && text.is(t + 1, WordClass.VERB_PAST)
        && !text.isAny(t + 1, WordClass.mask(WordClass.VERB_BASE, WordClass.NOUN));
  }

  /** "Mercy Valley Hospital": a word of an organization's name, which capitals go on from. */
  private boolean opensOrganization(int t, int end) {
    int last = t + 1;
    while (last + 1 < end && text.isWord(last + 1) && text.isCapitalized(last + 1)) {
      last++;
    }
    return last > t + 1
        && text.is(last, WordClass.ORGANIZATION_NOUN)
        && !text.isAny(t, WordClassSets.GROUPS | WordClassSets.ADJECTIVES | WordClassSets.FORMS);
  }

  /** "Mercy Hospital", "Metro Transit": of two nouns with capitals both are the name. */
  private boolean opensTwoWords(int t, int end) {
    boolean noun = text.isAny(t, WordClassSets.NOUNS) && !text.is(t, WordClass.PLURAL);
    boolean other =
        text.isAny(t, WordClassSets.GROUPS | WordClassSets.ADJECTIVES | WordClassSets.NUMBERS);
    boolean second =
        text.isAny(t + 1, WordClassSets.NOUNS)
            && !text.isAny(t + 1, DAYS)
            && !text.isAny(t + 1, WordClass.mask(WordClass.GIVEN_NAME, WordClass.PLACE))
            && !surnames.get(text.word(t + 1));
    boolean ends = t + 2 >= end || !text.isWord(t + 2) || !text.isCapitalized(t + 2);
    return noun && !other && second && ends;
  }

  /**
   * Whether a word that begins a sentence is a name, since a finite verb follows and no noun
   * stands.
   */
  private boolean isNameBefore(int verb, long classes) {
    if (WordClass.GIVEN_NAME.isIn(classes)) {
      return true;
    }
    if ((classes & WordClassSets.NUMBERS) != 0) {
      return false;
    }
    int word = text.word(verb - 1);
    if (word != 0 && surnames.get(word)) {
      return true;
    }
    boolean noun = (classes & WordClassSets.NOUNS) != 0;
    boolean adverb = WordClass.ADVERB.isIn(classes);
    boolean past = WordClass.VERB_PAST.isIn(classes) || WordClass.VERB_GERUND.isIn(classes);
    boolean plural = WordClass.PLURAL.isIn(classes) || WordClass.VERB_THIRD.isIn(classes);
    boolean speech = text.is(verb, WordClass.CUE) && text.is(verb, WordClass.VERB_PAST);
    return !adverb
        && !past
        && !plural
        && (!noun || (speech && !text.isAny(verb - 1, WordClassSets.GROUPS)));
  }
}
