package org.newsclaim.text.tag;

import org.newsclaim.text.lexicon.WordClass;

/** Sets of word classes that the tagger asks for together. */
public final class WordClassSets {
  /** Nouns of any kind. */
  public static final long NOUNS =
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

  /** What stands before a noun or after "is". */
  static final long ADJECTIVES =
      WordClass.mask(WordClass.ADJECTIVE, WordClass.DEMONYM, WordClass.ORDINAL_WORD);

  /** Numbers in words. */
  static final long NUMBERS = WordClass.mask(WordClass.NUMBER_WORD);

  /** Forms of verbs. */
  static final long FORMS = WordClass.VERB_FORMS;

  /** Classes that no new word joins. */
  static final long CLOSED = WordClass.FUNCTION_WORDS | WordClass.INDEFINITE.bit();

  /** Forms of "be", "have", "do", and modals. */
  static final long FINITE_AUXILIARIES = WordClass.AUXILIARIES;

  /** Verbs and auxiliaries that can be finite and are no base form. */
  static final long FINITE_FORMS =
      FINITE_AUXILIARIES | WordClass.mask(WordClass.VERB_PAST, WordClass.VERB_THIRD);

  /** Nouns for who can say something. */
  public static final long GROUPS =
      WordClass.mask(
          WordClass.PERSON_NOUN,
          WordClass.GROUP_NOUN,
          WordClass.ORGANIZATION_NOUN,
          WordClass.DOCUMENT_NOUN);

  /** Words that an object or a clause can begin with. */
  static final long CLAUSE_OPENERS =
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

  /** Words that begin another clause, and subjects of one. */
  static final long CLAUSES =
      WordClass.mask(
          WordClass.PRONOUN,
          WordClass.SUBORDINATOR,
          WordClass.RELATIVE,
          WordClass.COMPLEMENTIZER,
          WordClass.QUESTION,
          WordClass.COORDINATOR);

  private WordClassSets() {}
}
