package org.newsclaim.text.tag;

import org.newsclaim.text.Quotations;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** What stands around a token of one text, while its tags are being given from left to right. */
final class TaggingContext {

  /** How far a preposition's noun phrase is looked through for the verb that makes it a clause. */
  private static final int CLAUSE_REACH = 8;

  /** How far back the beginning of a noun phrase is looked for. */
  private static final int PHRASE_REACH = 10;

  /** How far back the finite verb of a clause is looked for. */
  private static final int VERB_REACH = 24;

  private static final long TIMES = WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH);

  private final TokenizedText text;
  private final Quotations quotations;
  private final FunctionWords known;
  private final Tag[] tags;

  /** Whether capitals say nothing in this sentence, since most of its words have one. */
  boolean titleCase;

  TaggingContext(TokenizedText text, Quotations quotations, FunctionWords known, Tag[] tags) {
    this.text = text;
    this.quotations = quotations;
    this.known = known;
    this.tags = tags;
  }

  int whose() {
    return known.whose;
  }

  int who() {
    return known.who;
  }

  int by() {
    return known.by;
  }

  /** The tag given to a token before this one. */
  Tag tag(int t) {
    return tags[t];
  }

  /** "Acme, based in Boston, said": whether a short phrase ends with a comma. */
  boolean isFollowedByComma(int from, int end) {
    int t = from;
    while (t < end
        && t < from + CLAUSE_REACH
        && (text.isWord(t) || text.isNumber(t))
        && (text.classes(t) & (WordClassSets.CLAUSES | WordClassSets.FINITE_AUXILIARIES)) == 0) {
      t++;
    }
    return t < end && text.first(t) == ',';
  }

  /** "may", but not "May", the month. */
  private boolean isAuxiliary(int t, long classes) {
    return (classes & WordClassSets.FINITE_AUXILIARIES) != 0
        && !(WordClass.MONTH.isIn(classes) && text.isCapitalized(t));
  }

  /** Whether a clause begins at a token: its subject, then a finite verb. */
  boolean opensClause(int from, int end) {
    for (int t = from; t < end && t < from + CLAUSE_REACH; t++) {
      long classes = text.classes(t);
      if (isAuxiliary(t, classes) && text.word(t) != known.clitic) {
        return t > from;
      }
      if (WordClass.PRONOUN.isIn(classes)) {
        return t == from;
      }
      boolean finite = WordClass.VERB_PAST.isIn(classes) || WordClass.VERB_THIRD.isIn(classes);
      if (finite
          && (classes & (WordClassSets.NOUNS | WordClassSets.ADJECTIVES)) == 0
          && t > from
          && !text.isCapitalized(t)) {
        return true;
      }
      boolean stops = !text.isWord(t) && !text.isNumber(t) && text.first(t) != '-';
      if (stops || (classes & (WordClass.COORDINATOR.bit() | WordClass.SUBORDINATOR.bit())) != 0) {
        return false;
      }
    }
    return false;
  }

  /** "make up", "call out": a small word that goes with the verb before it. */
  boolean isParticle(int t, int end) {
    boolean both = t < end && text.is(t, WordClass.PREPOSITION) && text.is(t, WordClass.ADVERB);
    return both && isPlural(tokenBeforeAdverbs(t - 1));
  }

  boolean isClosing(int t, int end) {
    return t >= end || (tags.length > t && !text.isWord(t) && ".,;".indexOf(text.first(t)) >= 0);
  }

  /**
   * Whether only a short noun phrase stands between a comma or quotation and a token: ", officials
   * say".
   */
  boolean followsComma(int t) {
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

  /**
   * "As the growers | report,": whether "as" opens the clause whose subject ends before a token.
   */
  boolean followsAs(int t) {
    int p = t - 1;
    while (p >= 0
        && p > t - CLAUSE_REACH
        && !text.startsLine(p + 1)
        && (tags[p].isNominal()
            || tags[p].isModifier()
            || tags[p] == Tag.COORDINATOR
            || text.word(p) == known.of)) {
      p--;
    }
    return p >= 0 && text.word(p) == known.as;
  }

  /** Whether a plural or a word for several people stands before a token. */
  boolean isAfterPlural(int t) {
    int p = t > 0 && tags[t - 1] == Tag.COMMA ? t - 2 : t - 1;
    return p >= 0 && (isPlural(p) || text.is(p, WordClass.GROUP_NOUN));
  }

  /** Whether what follows looks like a verb's object or complement. */
  boolean takesObject(int t, int end) {
    if (t >= end) {
      return false;
    }
    if (quotations.isMark(t)) {
      return quotations.open(quotations.at(t)) == t;
    }
    if (!text.isWord(t)) {
      return text.isNumber(t) || text.first(t) == '$';
    }
    if (text.isAny(t, WordClassSets.CLAUSE_OPENERS) || endsIn(t, "ing")) {
      return true;
    }
    if (text.isCapitalized(t) && !titleCase) {
      return true;
    }
    return endsIn(t, "ly") && takesObject(t + 1, end);
  }

  /**
   * "led United States | forces", "said in court | files": whether the nouns before a token are the
   * object of a verb that reports nothing, or of a preposition right after one that does, so that
   * they are no subject.
   */
  boolean isObject(int t) {
    int p = beforeNouns(t);
    if (p < 1 || text.isAny(t - 1, TIMES)) {
      return false;
    }
    if (tags[p] == Tag.PREPOSITION) {
      return tags[p - 1].isVerb() && text.is(p - 1, WordClass.CUE) && !text.startsLine(p);
    }
    return tags[p].isVerb() && !text.is(p, WordClass.CUE);
  }

  /** "Data from the Survey | show": whether the nouns before a token follow a preposition. */
  boolean isAfterPreposition(int t) {
    int p = beforeNouns(t);
    return p > 0 && tags[p] == Tag.PREPOSITION;
  }

  /**
   * "there are teams | scheduled": whether the clause of a token has its finite verb before it, so
   * that the nouns between are no subject. Verbs that report do not count, since a clause may
   * follow them, nor past forms that can be participles and have no object.
   */
  boolean isAfterVerb(int t) {
    for (int p = t - 1; p > 0 && p > t - VERB_REACH && !text.startsLine(p); p--) {
      Tag tag = tags[p];
      boolean contact = // "the plan the mayor", "is sure the mayor"
          tag == Tag.DETERMINER && (tags[p - 1].isNominal() || tags[p - 1] == Tag.ADJECTIVE);
      if (contact || (!goesOnClause(tag) && !isFiniteAt(p))) {
        return false;
      }
      if (isFiniteAt(p)) {
        return !text.is(p, WordClass.CUE);
      }
    }
    return false;
  }

  private static boolean goesOnClause(Tag tag) {
    return tag.isModifier()
        || tag == Tag.NOUN
        || tag == Tag.NAME
        || tag == Tag.OBJECT_PRONOUN
        || tag == Tag.PREPOSITION
        || tag == Tag.ADVERB
        || tag == Tag.NEGATION
        || tag == Tag.HYPHEN
        || tag == Tag.TO
        || tag == Tag.BE
        || tag.isVerb();
  }

  private boolean isFiniteAt(int t) {
    boolean has = tags[t] == Tag.HAVE && tags[t + 1] != Tag.PARTICIPLE;
    boolean is = tags[t] == Tag.BE && tags[t - 1] != Tag.TO && !text.is(t, WordClass.VERB_GERUND);
    if (has || is || tags[t] == Tag.PRESENT) {
      return true;
    }
    return tags[t] == Tag.PAST
        && (!text.is(t, WordClass.VERB_PARTICIPLE)
            || tags[t + 1] == Tag.DETERMINER
            || tags[t + 1] == Tag.POSSESSIVE
            || tags[t + 1] == Tag.OBJECT_PRONOUN);
  }

  /**
   * "the claims made | about him are false": whether a word that can only be a finite verb follows
   * in the clause, without a subject of its own.
   */
  boolean isFollowedByFinite(int from, int end) {
    for (int t = from; t < end && t < from + CLAUSE_REACH && text.isWord(t); t++) {
      long classes = text.classes(t);
      if (isAuxiliary(t, classes)) {
        return text.word(t) != known.clitic;
      }
      if ((classes & WordClassSets.CLAUSES) != 0) {
        return false;
      }
      boolean finite =
          WordClass.VERB_THIRD.isIn(classes)
              || (WordClass.VERB_PAST.isIn(classes) && !WordClass.VERB_PARTICIPLE.isIn(classes));
      if (finite && (classes & (WordClassSets.NOUNS | WordClassSets.ADJECTIVES)) == 0) {
        return !text.isCapitalized(t);
      }
    }
    return false;
  }

  /** The token before the nouns and modifiers that end before a token; -1 where none do. */
  private int beforeNouns(int t) {
    int p = t - 1;
    while (p >= 0
        && p > t - CLAUSE_REACH
        && !text.startsLine(p + 1)
        && (tags[p].isNominal() || tags[p].isModifier())) {
      p--;
    }
    return p == t - 1 || p < 0 || text.startsLine(p + 1) ? -1 : p;
  }

  /** Whether a finite verb comes before the clause ends: then what stands here is its subject. */
  boolean isFollowedByVerb(int from, int end) {
    for (int t = from; t < end && t < from + CLAUSE_REACH; t++) {
      long classes = text.classes(t);
      if (isAuxiliary(t, classes) && text.word(t) != known.clitic) {
        return true;
      }
      boolean finite = WordClass.VERB_PAST.isIn(classes) || WordClass.VERB_THIRD.isIn(classes);
      if (finite
          && (classes & (WordClassSets.NOUNS | WordClassSets.ADJECTIVES)) == 0
          && !text.isCapitalized(t)) {
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

  public Tag before(int t) {
    int p = t - 1;
    if (p >= 0 && tags[p] == Tag.QUOTE && quotations.open(quotations.at(p)) == p) {
      p--;
    }
    return p >= 0 && !text.startsLine(t) ? tags[p] : Tag.STOP;
  }

  /** The tag before a token; where that is an adverb after a noun, the noun's. */
  Tag adverbsAside(int t) {
    Tag before = before(t);
    return before == Tag.ADVERB ? beforeAdverbs(t) : before;
  }

  /** The token before a token and the adverbs before it. */
  int tokenBeforeAdverbs(int t) {
    int p = t - 1;
    while (p > 0 && (tags[p] == Tag.ADVERB || tags[p] == Tag.NEGATION)) {
      p--;
    }
    return p;
  }

  Tag beforeAdverbs(int t) {
    int p = t - 1;
    while (p >= 0 && (tags[p] == Tag.ADVERB || tags[p] == Tag.NEGATION)) {
      p--;
    }
    return p >= 0 && !text.startsLine(p + 1) ? tags[p] : Tag.STOP;
  }

  boolean isAfterBe(int t) {
    return beforeAdverbs(t) == Tag.BE;
  }

  /**
   * "several policy | addresses", "100 Russian | stations": whether the phrase before a token
   * begins with a word for more than one, and has no plural yet.
   */
  boolean lacksPlural(int t) {
    for (int p = t - 1; p >= 0 && p >= t - PHRASE_REACH && !text.startsLine(p + 1); p--) {
      if (tags[p] == Tag.NUMBER && tags[p + 1] != Tag.HYPHEN) {
        return !isOne(p) && !isYear(p);
      }
      if (tags[p] == Tag.DETERMINER) {
        return known.requiresPlural(text.word(p));
      }
      boolean inside =
          tags[p].isNoun()
              || tags[p] == Tag.ADJECTIVE
              || tags[p] == Tag.NUMBER
              || tags[p] == Tag.HYPHEN
              || tags[p] == Tag.COORDINATOR
              || tags[p] == Tag.DASH; // "coal- and gas-fired"
      if (!inside || isPlural(p)) {
        return false;
      }
    }
    return false;
  }

  private boolean isOne(int t) {
    return text.word(t) == known.one || (text.first(t) == '1' && text.end(t) - text.start(t) == 1);
  }

  private boolean isYear(int t) {
    return text.end(t) - text.start(t) == 4 && (text.first(t) == '1' || text.first(t) == '2');
  }

  boolean isPlural(int t) {
    return text.is(t, WordClass.PLURAL)
        || (text.word(t) == 0 && text.last(t) == 's')
        || text.is(t, WordClass.INDEFINITE);
  }

  /** Whether a word can go on a noun phrase as far as the lexicon tells. */
  boolean isNounish(int t) {
    if (!has(t) || text.startsLine(t)) {
      return false;
    }
    if (!text.isWord(t)) {
      return text.isNumber(t) || text.first(t) == '$';
    }
    long classes = text.classes(t);
    if ((classes & (WordClassSets.CLOSED | WordClass.ADVERB.bit())) != 0) {
      return (classes & (WordClassSets.NOUNS | WordClassSets.ADJECTIVES)) != 0
          && (classes
                  & (WordClassSets.CLOSED
                      & ~WordClass.PREPOSITION.bit()
                      & ~WordClass.DETERMINER.bit()
                      & ~WordClass.INDEFINITE.bit()))
              == 0;
    }
    if ((classes & (WordClassSets.NOUNS | WordClassSets.ADJECTIVES | WordClassSets.NUMBERS)) != 0
        || text.isCapitalized(t)) {
      return true;
    }
    if ((classes & WordClassSets.FORMS) != 0) {
      long nominalForms = WordClass.mask(WordClass.VERB_PARTICIPLE, WordClass.VERB_GERUND);
      return (classes & nominalForms) != 0
          && has(t + 1)
          && text.isWord(t + 1)
          && text.isAny(t + 1, WordClassSets.NOUNS);
    }
    return !endsIn(t, "ly");
  }

  boolean endsIn(int t, String ending) {
    return text.end(t) - text.start(t) >= ending.length() + 2 && text.endsWith(t, ending);
  }

  private boolean has(int t) {
    return t >= 0 && t < text.size();
  }
}
