package org.newsclaim.text.lexicon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a word of the {@link WordIndex} can be. A word may be of many classes ("second" is an
 * ordinal and a unit of time); its set is kept as a bit mask, so there can be at most 64 classes.
 *
 * <p>The verb forms and {@link #PLURAL} are given by inflection; all others are written in the word
 * lists.
 */
public enum WordClass {
  /** "the", "a", "this", "every". */
  DETERMINER,
  /** "his", "whose", and the clitic "'s". */
  POSSESSIVE,
  /** "of", "because of". */
  PREPOSITION,
  /** "and", "or", "but". */
  COORDINATOR,
  /** "because", "although", "while": opens an adverbial clause. */
  SUBORDINATOR,
  /** "that", "whether", "if": opens a content clause. */
  COMPLEMENTIZER,
  /** "who", "which": opens a relative clause. */
  RELATIVE,
  /** A personal pronoun that can be a subject: "he", "it". */
  PRONOUN,
  /** "him", "them", "himself". */
  OBJECT_PRONOUN,
  /** "someone", "others". */
  INDEFINITE,
  /** "this", "those". */
  DEMONSTRATIVE,
  /** "what", "how". */
  QUESTION,
  /** A form of "be". */
  BE,
  /** A form of "have". */
  HAVE,
  /** A form of "do". */
  DO,
  /** "may", "will". */
  MODAL,
  /** "not", "never", and the contractions that hold one ("didn't"). */
  NEGATION,
  /** "to". */
  TO,
  /** An adverb; words in -ly that the lexicon does not list are taken for adverbs too. */
  ADVERB,
  /** An adjective. */
  ADJECTIVE,
  /** A common noun. */
  NOUN,
  /** A verb of which the five forms are made. */
  VERB,
  /** The base form of a verb: "say". */
  VERB_BASE,
  /** The third person singular: "says". */
  VERB_THIRD,
  /** The simple past: "said". */
  VERB_PAST,
  /** The past participle: "said", "written". */
  VERB_PARTICIPLE,
  /** The -ing form: "saying". */
  VERB_GERUND,
  /** The plural of a noun. */
  PLURAL,
  /** What precedes a name: "Mr.", "Sen.", "President". */
  TITLE,
  /** A noun for a person: "official", "mayor". */
  PERSON_NOUN,
  /** A noun for people together: "community", "family". */
  GROUP_NOUN,
  /** A noun for an organization: "agency", "council". */
  ORGANIZATION_NOUN,
  /** "Inc.", "Corp.". */
  ORGANIZATION_SUFFIX,
  /** A well-known name of an organization: "FBI", "Reuters". */
  ORGANIZATION_NAME,
  /** A noun for a document: "report", "study". */
  DOCUMENT_NOUN,
  /** A given name. */
  GIVEN_NAME,
  /** A name of a place. */
  PLACE,
  /** "American", "French". */
  DEMONYM,
  /** "Monday". */
  WEEKDAY,
  /** "January", "Jan.". */
  MONTH,
  /** A word whose full stop does not end a sentence. */
  ABBREVIATION,
  /** "two", "hundred" when spelled out. */
  NUMBER_WORD,
  /** "thousand", "million", "bn". */
  MAGNITUDE,
  /** "first", "third". */
  ORDINAL_WORD,
  /** "half", "thirds". */
  FRACTION_WORD,
  /** Words before a number that say how near it is: "about", "more than". */
  APPROXIMATOR,
  /** The same after the number: "or so", "or more". */
  POST_APPROXIMATOR,
  /** Words that stand for a number without giving one: "dozens", "several". */
  VAGUE,
  /** A unit of measurement. */
  UNIT,
  /** A currency by sign, code or name. */
  CURRENCY,
  /** "second", "year". */
  TIME_UNIT,
  /** Verbs and nouns of change: "rose", "increase". */
  CHANGE,
  /** Words after which a number counts nothing: "Section", "Flight". */
  NOT_QUANTITY_BEFORE,
  /** Words before which a number counts nothing. */
  NOT_QUANTITY_AFTER,
  /** A sign or abbreviation of a unit: "km", "MW". */
  UNIT_SYMBOL,
  /** Words that say how many times: "twice", "threefold". */
  MULTIPLE,
  /** Words that say that a number is not given: "an unknown number of". */
  UNSTATED,
  /** Nouns before a number that say what it is: "number", "total", "rate". */
  QUANTITY_NOUN,
  /** Words beside which two numbers are a score: "beat", "win". */
  SCORE,
  /** Words beside which two numbers are a ratio: "vote", "odds". */
  RATIO_NOUN,
  /** Words after which a number is an age: "aged". */
  AGE_WORD,
  /** Lines that are no part of an article: "Read more", "Advertisement". */
  BOILERPLATE,
  /** Words that attribute a statement to a source: "said", "according to". */
  CUE,
  /** Words that make a statement less sure: "may", "reportedly". */
  HEDGE;

  /** The mask of the forms of verbs, auxiliaries not among them. */
  public static final long VERB_FORMS =
      mask(VERB_BASE, VERB_THIRD, VERB_PAST, VERB_PARTICIPLE, VERB_GERUND);

  /** The mask of "be", "have", "do" in all forms, and of the modals. */
  public static final long AUXILIARIES = mask(BE, HAVE, DO, MODAL);

  /** The mask of the classes that no new word joins, indefinite words such as "many" aside. */
  public static final long FUNCTION_WORDS =
      AUXILIARIES
          | mask(
              DETERMINER,
              POSSESSIVE,
              PREPOSITION,
              COORDINATOR,
              SUBORDINATOR,
              COMPLEMENTIZER,
              RELATIVE,
              PRONOUN,
              OBJECT_PRONOUN,
              DEMONSTRATIVE,
              QUESTION,
              NEGATION,
              TO);

  private final long bit = bit(ordinal());

  /**
   * The bit of the class of a number.
   *
   * @throws IllegalStateException if a mask has no bit for it, so that the build fails
   */
  static long bit(int ordinal) {
    if (ordinal >= Long.SIZE) {
      throw new IllegalStateException(
          "WordClass can have at most 64 constants, since the classes of a word are the bits of a"
              + " long; merge two classes or make one a feature");
    }
    return 1L << ordinal;
  }

  /** {@return the class as a bit, for masks of several classes} */
  public long bit() {
    return bit;
  }

  /**
   * {@return whether a mask has this class}
   *
   * @param classes bits of classes
   */
  public boolean isIn(long classes) {
    return (classes & bit) != 0;
  }

  /**
   * {@return the mask of several classes}
   *
   * @param classes the classes
   */
  public static long mask(WordClass... classes) {
    long mask = 0;
    for (WordClass wordClass : classes) {
      mask |= wordClass.bit;
    }
    return mask;
  }

  /**
   * {@return the mask of one class}
   *
   * @param a the class
   */
  public static long mask(WordClass a) {
    return a.bit;
  }

  /**
   * {@return the mask of two classes, made without an array}
   *
   * @param a one
   * @param b another
   */
  public static long mask(WordClass a, WordClass b) {
    return a.bit | b.bit;
  }

  /**
   * {@return the mask of three classes, made without an array}
   *
   * @param a one
   * @param b another
   * @param c another
   */
  public static long mask(WordClass a, WordClass b, WordClass c) {
    return a.bit | b.bit | c.bit;
  }

  /**
   * {@return the mask of four classes, made without an array}
   *
   * @param a one
   * @param b another
   * @param c another
   * @param d another
   */
  public static long mask(WordClass a, WordClass b, WordClass c, WordClass d) {
    return a.bit | b.bit | c.bit | d.bit;
  }

  /** The mask of a set of classes. */
  static long mask(Set<WordClass> classes) {
    return classes.stream().mapToLong(WordClass::bit).reduce(0, (a, b) -> a | b);
  }

  /** The classes of a mask. */
  static Set<WordClass> of(long mask) {
    Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
    for (WordClass wordClass : values()) {
      if ((mask & wordClass.bit) != 0) {
        classes.add(wordClass);
      }
    }
    return Collections.unmodifiableSet(classes);
  }
}
