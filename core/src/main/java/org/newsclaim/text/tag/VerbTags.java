package org.newsclaim.text.tag;

import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Tells whether a word that can be a verb is one here, and which form. */
final class VerbTags {
  private static final long MEASURES =
      WordClass.mask(WordClass.UNIT, WordClass.TIME_UNIT, WordClass.MAGNITUDE);
  private static final long PEOPLE =
      WordClass.mask(WordClass.PERSON_NOUN, WordClass.GROUP_NOUN, WordClass.DEMONYM);

  private final TokenizedText text;
  private final TaggingContext look;

  VerbTags(TokenizedText text, TaggingContext look) {
    this.text = text;
    this.look = look;
  }

  boolean isVerbHere(int t, long classes, int end, boolean noun, boolean adjective) {
    Tag before = look.before(t);
    Tag beforeAdverbs = look.beforeAdverbs(t);
    boolean base = WordClass.VERB_BASE.isIn(classes);
    boolean past = WordClass.VERB_PAST.isIn(classes) || WordClass.VERB_PARTICIPLE.isIn(classes);
    boolean gerund = WordClass.VERB_GERUND.isIn(classes);
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
        if (noun && text.word(t - 1) == look.whose()) {
          return false;
        }
        if (base && text.word(t - 1) == look.who() && look.isAfterPlural(t - 1)) {
          return true; // "farmers who own boats"
        }
        return past
            || WordClass.VERB_THIRD.isIn(classes)
            || (base && !noun && !adjective)
            || (gerund && !noun)
            || (base && !look.isNounish(t + 1));
      }
      default -> {
        // decided by the token right before it
      }
    }
    if (before == Tag.ADVERB && past && isAttributeAfterAdverb(t, beforeAdverbs)) {
      return false;
    }
    switch (before) {
      case DETERMINER, POSSESSIVE -> {
        boolean pronoun =
            text.isAny(t - 1, WordClass.mask(WordClass.INDEFINITE, WordClass.DEMONSTRATIVE));
        return pronoun && !noun && !adjective && !past && !gerund;
      }
      case NUMBER -> {
        if (past && isAttributeOfMany(t)) {
          return false;
        }
        if (noun && isVerbOfMany(t, classes, end)) {
          return true;
        }
        return !noun && (past || (!adjective && !(gerund && look.isNounish(t + 1))));
      }
      case ADJECTIVE -> {
        return !noun
            && !adjective
            && !(WordClass.VERB_PARTICIPLE.isIn(classes) && look.isNounish(t + 1) && !isDay(t + 1))
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
    boolean third = WordClass.VERB_THIRD.isIn(classes);
    boolean past = WordClass.VERB_PAST.isIn(classes) || WordClass.VERB_PARTICIPLE.isIn(classes);
    boolean gerund = WordClass.VERB_GERUND.isIn(classes);
    if (past && (isBeforeNoun(t, end, before) || (adjective && isAttribute(t, before)))) {
      return false;
    }
    boolean after = look.before(t) == Tag.NOUN && look.isAfterVerb(t);
    if (!past && !gerund && (after || look.isObject(t))) {
      return !noun && !adjective;
    }
    if (past) {
      return (!noun && !(adjective && look.isNounish(t + 1) && !before.isNominal()))
          || look.takesObject(t + 1, end)
          || isPaired(t, end)
          || isAfterThen(t, end)
          || (!noun && look.before(t) == Tag.NOUN && !after && !look.isFollowedByVerb(t + 1, end))
          || (before == Tag.NAME && isWithParticle(t, end))
          || (before == Tag.NAME && closesReport(t, end));
    }
    if (gerund) {
      boolean subject = before == Tag.NOUN || before == Tag.NAME;
      boolean speaks = before == Tag.COMMA && t + 1 < end && text.first(t + 1) == ':';
      return (!noun && !adjective)
          || look.takesObject(t + 1, end)
          || speaks
          || (!subject && !look.isFollowedByVerb(t + 1, end) && !noun);
    }
    if ((!noun && !adjective) || isParallel(t, classes, end)) {
      return true;
    }
    if (before == Tag.THAT && isRelative(t, end)) {
      return true;
    }
    boolean subject =
        before == Tag.NOUN || before == Tag.NAME || before == Tag.CLOSE || before == Tag.PRONOUN;
    if (third) {
      return isThirdPerson(t, end, before);
    }
    if (adjective && has(t + 1) && text.is(t + 1, WordClass.PREPOSITION) && !noun) {
      return false; // "people close to the mayor"
    }
    if (before == Tag.COORDINATOR) {
      return look.takesObject(t + 1, end) && t > 1 && !look.isNounish(t - 2);
    }
    if (before == Tag.NAME && isOfficeBeforeName(t, end)) {
      return false;
    }
    boolean name = before == Tag.NAME && isPluralName(look.tokenBeforeAdverbs(t));
    boolean plural = name || (subject && look.isPlural(look.tokenBeforeAdverbs(t)));
    if (subject && plural && look.before(t) == Tag.ADVERB) {
      return true; // "Democrats privately express doubts"
    }
    if (subject
        && plural
        && text.is(t, WordClass.CUE)
        && (isPluralNoun(t + 1, end) || isPeopleBefore(t, end))) {
      return true; // "Lawmakers demand answers"
    }
    if (subject && plural && look.isClosing(t + 1, end)) {
      return closesReport(t, end);
    }
    return subject
        && plural
        && (look.takesObject(t + 1, end) || look.isParticle(t + 1, end))
        && !look.isFollowedByVerb(t + 1, Math.min(end, t + 2));
  }

  /** "rose, then | left by a side door", not "turn right, then left". */
  private boolean isAfterThen(int t, int end) {
    return t > 1
        && look.before(t) == Tag.ADVERB
        && text.matches(t - 1, "then")
        && !look.isClosing(t + 1, end)
        && !look.isNounish(t + 1);
  }

  /** ", per court | documents": one noun after a preposition without an article does nothing. */
  private boolean isAfterBareNoun(int t, int end) {
    return t > 1
        && look.before(t) == Tag.NOUN
        && look.before(t - 1) == Tag.PREPOSITION
        && look.isClosing(t + 1, end);
  }

  /** ", city | records show": a plural before the verb that ends the sentence. */
  private boolean isBeforeClosingCue(int t, int end) {
    return look.isPlural(t)
        && t + 1 < end
        && text.is(t + 1, WordClass.CUE)
        && text.is(t + 1, WordClass.VERB_BASE)
        && !look.isPlural(t + 1)
        && look.isClosing(t + 2, end)
        && look.followsComma(t);
  }

  /** "12,000 | registered voters": a participle between a number and a plural. */
  private boolean isAttributeOfMany(int t) {
    int next = t + 1;
    while (next < t + 3 && look.isNounish(next) && !look.isPlural(next)) {
      next++;
    }
    return text.is(t, WordClass.VERB_PARTICIPLE) && look.isNounish(next) && look.isPlural(next);
  }

  /**
   * "six in 10 | want it", "the town of 900 | lies 60 miles inland": a number above one is followed
   * by a plural, so a singular noun with an object is a verb.
   */
  private boolean isVerbOfMany(int t, long classes, int end) {
    boolean measure = (classes & MEASURES) != 0 || text.is(t, WordClass.PLURAL);
    return WordClass.VERB_THIRD.isIn(classes)
        ? t + 1 < end && text.isNumber(t + 1)
        : WordClass.VERB_BASE.isIn(classes) && !measure && look.takesObject(t + 1, end);
  }

  /** "the most lavishly | subsidized industries", "20 decently | sized plants". */
  private boolean isAttributeAfterAdverb(int t, Tag beforeAdverbs) {
    boolean opened =
        beforeAdverbs == Tag.DETERMINER
            || beforeAdverbs == Tag.POSSESSIVE
            || beforeAdverbs == Tag.NUMBER;
    return opened && text.is(t, WordClass.VERB_PARTICIPLE) && look.isNounish(t + 1);
  }

  /** Whether a word such as "plans" is a verb after what stands before it. */
  private boolean isThirdPerson(int t, int end, Tag before) {
    if (look.lacksPlural(t) || isBeforeClosingCue(t, end) || isAfterBareNoun(t, end)) {
      return false;
    }
    if (before == Tag.NOUN || before == Tag.NAME) {
      int noun = look.tokenBeforeAdverbs(t);
      boolean many =
          (before == Tag.NOUN && look.isPlural(noun)) || text.is(noun, WordClass.DEMONYM);
      if (many && look.isAfterPreposition(t) && text.isAny(noun, PEOPLE)) {
        return true; // "one in five adults smokes"
      }
      if (many && t + 1 < end && (text.isNumber(t + 1) || text.first(t + 1) == '$')) {
        return true; // "a dozen eggs costs $3"
      }
    }
    if (t + 1 < end && !text.is(t, WordClass.CUE) && text.is(t + 1, WordClass.COMPLEMENTIZER)) {
      return false; // "the mines that he bought"
    }
    if (before == Tag.NAME && text.is(t - 1, WordClass.DEMONYM) && look.isAfterPreposition(t)) {
      return false; // "a third of Republican claims"
    }
    if (isAfterParticle(t) && !look.takesObject(t + 1, end)) {
      return false; // "ruled out price increases"
    }
    if (before == Tag.NOUN
        && text.is(t, WordClass.PERSON_NOUN)
        && t + 1 < end
        && text.is(t + 1, WordClass.TO)) {
      return false; // "orders of immigration judges to leave"
    }
    boolean listed = t + 2 < end && text.is(t + 1, WordClass.COORDINATOR) && look.isNounish(t + 2);
    boolean singular =
        before == Tag.NAME
            || before == Tag.CLOSE
            || before == Tag.COMMA
            || before == Tag.QUOTE
            || (before == Tag.NOUN && !look.isPlural(look.tokenBeforeAdverbs(t)));
    return singular
        && (look.takesObject(t + 1, end)
            || (!listed
                && before != Tag.COMMA
                && before != Tag.QUOTE
                && !look.isClosing(t + 1, end)
                && !look.isFollowedByVerb(t + 1, end))
            || closesReport(t, end));
  }

  /** ", the audit | shows.", "As the audit | shows, …": a verb that reports behind its subject. */
  private boolean closesReport(int t, int end) {
    return look.isClosing(t + 1, end)
        && text.is(t, WordClass.CUE)
        && (look.followsComma(t) || look.followsAs(t));
  }

  /** A single noun between a small word that goes with a verb and here. */
  private boolean isAfterParticle(int t) {
    return look.before(t) == Tag.NOUN
        && t > 1
        && (text.matches(t - 2, "out") || text.matches(t - 2, "off"));
  }

  /** "Neighbors | demand | traffic study": people are seldom a part of a noun. */
  private boolean isPeopleBefore(int t, int end) {
    int people = look.tokenBeforeAdverbs(t);
    return text.is(people, WordClass.PERSON_NOUN)
        && text.is(people, WordClass.PLURAL)
        && t + 1 < end
        && look.isNounish(t + 1);
  }

  private boolean isPluralNoun(int t, int end) {
    return t < end && text.is(t, WordClass.PLURAL) && text.isAny(t, WordClassSets.NOUNS);
  }

  private boolean isDay(int t) {
    return t < text.size() && text.is(t, WordClass.WEEKDAY);
  }

  /** "Tamarack | coach | Don Hatch". */
  private boolean isOfficeBeforeName(int t, int end) {
    return text.isAny(t, WordClass.mask(WordClass.PERSON_NOUN, WordClass.TITLE))
        && t + 1 < end
        && text.isWord(t + 1)
        && text.isCapitalized(t + 1);
  }

  /** "Democrats back the bill", "Smith and Lee call it": not "the CNN interview that". */
  private boolean isPluralName(int name) {
    return text.last(name) == 's'
        || look.before(name) == Tag.COORDINATOR
        || (has(name + 2)
            && text.is(name + 2, WordClass.COMPLEMENTIZER)
            && look.isAfterPreposition(name + 1)
            && !look.isObject(name + 1));
  }

  /** "said | retired Gen. John Allen": no noun before it can be its subject. */
  private boolean isAttribute(int t, Tag before) {
    return look.isNounish(t + 1) && !before.isNominal() && before != Tag.CLOSE;
  }

  /** "the heat and | unsettled weather could last": a participle that is part of a subject. */
  private boolean isBeforeNoun(int t, int end, Tag before) {
    return before == Tag.COORDINATOR
        && t + 2 < end
        && text.is(t, WordClass.VERB_PARTICIPLE)
        && !text.is(t, WordClass.CUE)
        && text.isAny(t + 1, WordClassSets.NOUNS)
        && text.isAny(t + 2, WordClassSets.FINITE_AUXILIARIES);
  }

  /** "Lee shot back": a noun is not followed by an adverb. */
  private boolean isWithParticle(int t, int end) {
    return t + 1 < end && text.is(t + 1, WordClass.ADVERB) && text.match(t, WordClass.CUE) >= 0;
  }

  /** "shot and killed": a past form with another that needs the same subject. */
  private boolean isPaired(int t, int end) {
    return t + 2 < end
        && text.is(t + 1, WordClass.COORDINATOR)
        && text.is(t + 2, WordClass.VERB_PAST)
        && !text.isAny(t + 2, WordClassSets.NOUNS | WordClassSets.ADJECTIVES);
  }

  /** "to live and | work": a base form beside another. */
  private boolean isParallel(int t, long classes, int end) {
    if (look.isNounish(t + 1) && !look.takesObject(t + 1, end)) {
      return false; // "to drift and | bond prices"
    }
    int other = t - 1;
    while (other > 0
        && (look.tag(other) == Tag.COMMA || look.tag(other) == Tag.COORDINATOR)
        && !text.startsLine(other)) {
      other--;
    }
    return other < t - 1 && look.tag(other) == Tag.BASE && WordClass.VERB_BASE.isIn(classes);
  }

  /** "the noise that | alarms the town", not "the fear that plans changed". */
  private boolean isRelative(int t, int end) {
    return t > 1
        && look.tag(t - 2).isNominal()
        && t + 1 < end
        && (text.is(t + 1, WordClass.TO)
            || ((look.takesObject(t + 1, end) || text.is(t + 1, WordClass.PREPOSITION))
                && !look.isFollowedByVerb(t + 1, end)));
  }

  /**
   * Whether a past form that can be a participle is one without an auxiliary: "the plan made by",
   * "a team named for him", "Founded in".
   */
  private boolean isReduced(int t, int end) {
    if (text.is(t, WordClass.CUE)) {
      return false;
    }
    Tag before = look.beforeAdverbs(t);
    boolean by = t + 2 < end && text.word(t + 1) == look.by();
    if (by && (before == Tag.NOUN || before == Tag.COMMA)) {
      return !text.is(t, WordClass.CHANGE) && !text.isNumber(t + 2) && !isDay(t + 2);
    }
    if (before == Tag.PRONOUN && t > 1 && look.tag(t - 2) == Tag.HAVE) {
      return look.before(t - 2) == Tag.STOP || look.before(t - 2) == Tag.COMMA; // "Had it rained"
    }
    return switch (before) {
      case STOP, SUBORDINATOR -> t + 1 < end && takesNoObject(t + 1, end);
      case COORDINATOR -> t > 1 && look.tag(t - 2) == Tag.PARTICIPLE;
      case COMMA ->
          t > 1
              && look.tag(t - 2).isNominal()
              && takesNoObject(t + 1, end)
              && look.isFollowedByComma(t + 1, end);
      case NOUN, NAME ->
          takesNoObject(t + 1, end)
              && (look.isAfterVerb(t)
                  || (before == Tag.NOUN && look.isFollowedByFinite(t + 1, end)));
      default -> false;
    };
  }

  private boolean takesNoObject(int t, int end) {
    return look.isClosing(t, end)
        || (t < end && text.isAny(t, WordClass.mask(WordClass.PREPOSITION, WordClass.TO)));
  }

  Tag form(int t, long classes, int end) {
    Tag before = look.beforeAdverbs(t);
    boolean past = WordClass.VERB_PAST.isIn(classes);
    boolean participle = WordClass.VERB_PARTICIPLE.isIn(classes);
    boolean base = WordClass.VERB_BASE.isIn(classes);
    if (base && (before == Tag.TO || before == Tag.MODAL || before == Tag.DO)) {
      return Tag.BASE;
    }
    if (participle && (before == Tag.HAVE || before == Tag.BE)) {
      return Tag.PARTICIPLE;
    }
    if (WordClass.VERB_GERUND.isIn(classes)) {
      return Tag.GERUND;
    }
    if (past) {
      return participle && isReduced(t, end) ? Tag.PARTICIPLE : Tag.PAST;
    }
    if (participle && !base) {
      return Tag.PARTICIPLE;
    }
    return WordClass.VERB_THIRD.isIn(classes) ? Tag.PRESENT : Tag.BASE;
  }

  private boolean has(int t) {
    return t < text.size();
  }
}
