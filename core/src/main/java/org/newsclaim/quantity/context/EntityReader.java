package org.newsclaim.quantity.context;

import java.math.BigDecimal;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.Nouns;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.LowerCase;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.tag.WordClassSets;

/**
 * Finds what a number counts or measures, and of what it is a part: a noun phrase after the number,
 * after "of", or before a verb ("the number of people rose to 300").
 */
public final class EntityReader {
  private static final int BACK = 14;
  private static final int QUOTED = 4;

  private static final long DEFINITE =
      WordClass.mask(
          WordClass.POSSESSIVE,
          WordClass.DEMONSTRATIVE,
          WordClass.OBJECT_PRONOUN,
          WordClass.PRONOUN,
          WordClass.RELATIVE);

  private final TokenizedText text;
  private final Words words;
  private final Nouns nouns;
  private final CountedNoun counted;
  private final WholeReader wholes;

  public EntityReader(Words words) {
    this.text = words.text;
    this.words = words;
    this.nouns = words.tables.nouns;
    this.counted = new CountedNoun(words);
    this.wholes = new WholeReader(words, counted);
  }

  /** Adds to a candidate what it counts and of what it is a part. */
  public void read(QuantityCandidate candidate) {
    int at = candidate.textEnd();
    if (candidate.kind == Kind.ORDINAL
        || candidate.kind == Kind.MULTIPLE
        || candidate.kind == Kind.AGE) {
      return;
    }
    if (words.is(at, "of") && words.follows(at)) {
      of(candidate, at);
      return;
    }
    if (words.is(at, "out") && words.is(at + 1, "of") && isDefinite(at + 2)) {
      whole(candidate, at + 2);
      return;
    }
    boolean share = candidate.kind == Kind.RATIO || candidate.kind == Kind.PERCENT;
    if (share && words.has(at, WordClass.DETERMINER) && words.follows(at) && isShareOf(candidate)) {
      whole(candidate, at);
      return;
    }
    if (candidate.kind == Kind.RATIO && (candidate.pair || !candidate.counts)) {
      return;
    }
    if (candidate.kind == Kind.MONEY && words.is(at, "worth") && words.is(at + 1, "of")) {
      phrase(candidate, at + 2);
      return;
    }
    if (candidate.rate) {
      rateOf(candidate, at);
      return;
    }
    if (candidate.kind == Kind.COUNT || candidate.kind == Kind.RATIO) {
      if (words.joins(at) && words.is(at + 1, "strong")) {
        crowd(candidate, at + 2);
      } else {
        phrase(candidate, at);
      }
      if (!candidate.hasEntity() && candidate.kind == Kind.COUNT) {
        subject(candidate);
      }
    }
    if (candidate.kind == Kind.COUNT && !candidate.hasEntity()) {
      // "three a day"
      rate(candidate, at);
    }
    wholeBefore(candidate);
  }

  /** The "residents" of "14.2 per 100,000 residents" are not counted. */
  private void rateOf(QuantityCandidate candidate, int at) {
    int head = words.follows(at) && words.isWord(at) ? counted.head(at, false) : -1;
    if (head >= 0) {
      candidate.per = nouns.singular(text, head);
    }
  }

  /** "Of those, 12 died": the whole opens the sentence. */
  private void wholeBefore(QuantityCandidate candidate) {
    int comma = candidate.textFirst() - 1;
    if (!words.isMark(comma, ',') || candidate.hasEntity() || candidate.kind == Kind.MONEY) {
      return;
    }
    int least = Math.max(0, comma - BACK);
    for (int at = comma - 1; at >= least && !text.startsLine(at + 1); at--) {
      if (words.isMark(at, ',') || words.isMark(at, '.')) {
        return;
      }
      if (words.is(at, "of") && words.startsSentence(at)) {
        candidate.wholeFirst = at + 1;
        candidate.wholeEnd = comma;
        return;
      }
    }
  }

  /** "a 300-strong crowd": what the number counts is named by the whole of it. */
  private void crowd(QuantityCandidate candidate, int first) {
    int head = words.follows(first) ? counted.head(first, true) : -1;
    if (head >= 0) {
      candidate.entityFirst = first;
      candidate.entityHead = head;
      candidate.entityEnd = head + 1;
    }
  }

  /** "half the condos": only the words for fractions stand before an article. */
  private static boolean isShareOf(QuantityCandidate candidate) {
    return candidate.kind == Kind.RATIO && candidate.bare;
  }

  /** Adds what "of" at a token names, if there is one. */
  void readOf(QuantityCandidate candidate, int at) {
    if (words.is(at, "of") && candidate.kind != Kind.MONEY) {
      of(candidate, at);
    }
  }

  private void of(QuantityCandidate candidate, int of) {
    boolean definite = isDefinite(of + 1);
    boolean share = candidate.kind == Kind.RATIO || candidate.kind == Kind.PERCENT;
    boolean exactCount =
        candidate.kind == Kind.COUNT && candidate.form == Form.NUMBER && candidate.value != null;
    if (candidate.kind == Kind.DURATION && words.isNumber(of + 1)) {
      // "the last three months of 2015"
      return;
    }
    boolean part =
        words.isArticle(of + 1)
            && (candidate.kind == Kind.DURATION || candidate.kind == Kind.MEASURE);
    if (share || definite || part || (exactCount && candidate.kind == Kind.COUNT)) {
      whole(candidate, of + 1);
      return;
    }
    if (candidate.kind == Kind.DURATION && words.has(of + 1, WordClass.MONTH)) {
      return;
    }
    phrase(candidate, of + 1);
    if (candidate.kind == Kind.DURATION && !candidate.hasEntity()) {
      activity(candidate, of + 1);
    }
  }

  /**
   * The "paid leave" of "12 weeks of paid leave": a noun after an adjective, though also a verb.
   */
  private void activity(QuantityCandidate candidate, int first) {
    int head = first + 1;
    boolean described =
        words.any(first, WordClass.mask(WordClass.ADJECTIVE, WordClass.VERB_PARTICIPLE));
    if (described
        && words.follows(head)
        && words.has(head, WordClass.VERB_BASE)
        && (words.endsBefore(head + 1) || words.isClosed(head + 1))) {
      candidate.entityFirst = first;
      candidate.entityHead = head;
      candidate.entityEnd = head + 1;
    }
  }

  private boolean isDefinite(int token) {
    return words.any(token, DEFINITE)
        || words.is(token, "the")
        || words.is(token, "all")
        || words.is(token, "both")
        || words.isNumber(token)
        || (words.isCapitalized(token) && words.has(token + 1, WordClass.POSSESSIVE));
  }

  private void whole(QuantityCandidate candidate, int first) {
    int end = wholes.end(first);
    if (end > first) {
      candidate.wholeFirst = first;
      candidate.wholeEnd = end;
    }
  }

  /** The noun phrase at a token: as far as its head, which is its first plural where it has one. */
  private void phrase(QuantityCandidate candidate, int start) {
    boolean hyphen = words.joins(start);
    int first = hyphen ? start + 1 : afterMeasure(start);
    first += words.is(first, "more") || words.is(first, "fewer") ? 1 : 0;
    if (!words.follows(first)) {
      return;
    }
    if (!words.isWord(first)) {
      quoted(candidate, first);
      return;
    }
    if (isPeriod(first) || (hyphen && words.isClosed(first))) {
      return;
    }
    if (words.is(candidate.textFirst() - 1, "of") && words.tag(first).isVerb()) {
      // "the town of 900 lies 60 miles inland"
      return;
    }
    if (words.is(first, "others") && candidate.kind == Kind.COUNT) {
      candidate.entityFirst = first;
      candidate.entityHead = first;
      candidate.entityEnd = first + 1;
      return;
    }
    boolean mass = candidate.kind != Kind.COUNT && candidate.kind != Kind.RATIO;
    boolean adjective = hyphen && isAdjective(first);
    if (adjective) {
      return;
    }
    if (!isOne(candidate) && isPluralLikeVerb(candidate, first)) {
      candidate.entityFirst = first;
      candidate.entityHead = first;
      candidate.entityEnd = first + 1;
      rate(candidate, first + 1);
      return;
    }
    int head =
        hyphen ? first : counted.head(first, isOne(candidate) || (mass && !pluralAhead(first)));
    if (words.has(head + 1, WordClass.POSSESSIVE)
        && words.isGlued(head + 1)
        && !nouns.isPlural(text, head)) {
      // "the 30,000 the mayor's lawyers kept" without its "the"
      return;
    }
    if (head < 0 || (isDecimal(candidate) && !nouns.isPlural(text, head))) {
      return;
    }
    candidate.entityFirst = first;
    candidate.entityHead = head;
    candidate.entityEnd = isOne(candidate) ? head + 1 : counted.endOfList(head);
    rate(candidate, candidate.entityEnd);
  }

  /** The “shell” companies of "30 “shell” companies", the "friends" of "12 “friends”". */
  private void quoted(QuantityCandidate candidate, int open) {
    boolean mark = words.isMark(open, '\u201c') || words.isMark(open, '"');
    if (!mark || words.isGlued(open) || !words.isGlued(open + 1)) {
      return;
    }
    int close = open + 1;
    while (close <= open + QUOTED && (words.isWord(close) || words.joins(close))) {
      close++;
    }
    if (!words.isMark(close, '\u201d') && !words.isMark(close, '"')) {
      return;
    }
    boolean one = isOne(candidate);
    boolean noun = words.follows(close + 1) && words.isWord(close + 1);
    int head = noun ? counted.head(close + 1, one) : -1;
    int inside = head < 0 ? counted.head(open + 1, one) : -1;
    if (head >= 0 || (inside >= 0 && inside == close - 1)) {
      candidate.entityFirst = head < 0 ? open + 1 : open;
      candidate.entityHead = Math.max(head, inside);
      candidate.entityEnd = candidate.entityHead + 1;
    }
  }

  /** The "pointed" of "a six-pointed star", the "dimensional" of "three-dimensional". */
  private boolean isAdjective(int token) {
    if (text.isAny(token, WordClassSets.NOUNS)) {
      return false;
    }
    return text.isAny(token, WordClass.mask(WordClass.ADJECTIVE, WordClass.VERB_PARTICIPLE))
        || words.endsIn(token, "ed")
        || words.endsIn(token, "al");
  }

  /** The "rounds" of "40 rounds": after a number above one, a verb would have no "s". */
  private boolean isPluralLikeVerb(QuantityCandidate candidate, int token) {
    return text.is(token, WordClass.VERB_THIRD)
        && !words.tag(token).isNoun()
        && !nouns.isPlural(text, token)
        && !words.isClosed(token)
        && (words.endsBefore(token + 1) || words.any(token + 1, WordClass.AUXILIARIES))
        && !words.isNameLike(candidate.first - 1);
  }

  /** The "boys" of "two 16-year-old boys", the "ads" of "two 30-second ads". */
  private int afterMeasure(int token) {
    boolean sum = words.has(token, WordClass.CURRENCY) && words.isNumber(token + 1);
    if (sum && nouns.isPlural(text, token + 2) && !text.is(token + 2, WordClass.UNIT)) {
      // "three $500 prizes"
      return token + 2;
    }
    if (!words.startsNumberAt(token)) {
      return token;
    }
    int unit = words.joins(token + 1) ? token + 2 : token + 1;
    if (words.joins(unit + 1) && words.is(unit + 2, "old")) {
      return unit + 3;
    }
    boolean measure =
        words.any(unit, WordClass.mask(WordClass.UNIT, WordClass.UNIT_SYMBOL))
            && !text.is(unit, WordClass.PLURAL)
            && nouns.isPlural(text, unit + 1);
    return measure ? unit + 1 : token;
  }

  /** "2.1 last year": the words after the number tell a time. */
  private boolean isPeriod(int token) {
    boolean relative = words.is(token, "last") || words.is(token, "next");
    return relative && words.has(token + 1, WordClass.TIME_UNIT);
  }

  private boolean pluralAhead(int first) {
    return counted.leadsToPlural(first);
  }

  /** "78,000 times a minute", "20 people per day". */
  private void rate(QuantityCandidate candidate, int at) {
    boolean per = words.is(at, "per") || (words.isArticle(at) && !words.isTimeAgo(at + 1));
    if (candidate.per == null && words.is(at, "per") && isPerNoun(at + 1)) {
      candidate.per = LowerCase.of(text.slice(at + 1, at + 2));
      return;
    }
    int unit = per && words.follows(at + 1) ? text.match(at + 1, WordClass.TIME_UNIT) : -1;
    if (candidate.per == null && unit >= 0 && !text.is(at + 1, WordClass.PLURAL)) {
      candidate.per = words.tables.lexicon.entry(unit).lemma();
    }
  }

  /** The "family" of "3.2 children per family". */
  private boolean isPerNoun(int token) {
    return words.isWord(token)
        && words.follows(token)
        && !words.isClosed(token)
        && !words.startsNumberAt(token)
        && words.tables.numbers.magnitude(text.word(token)) == 0
        && text.match(token, WordClass.TIME_UNIT) < 0
        && !words.joins(token + 1);
  }

  /** "a magnitude 6.1 earthquake": a number with decimals counts no single thing. */
  private static boolean isDecimal(QuantityCandidate candidate) {
    return candidate.kind == Kind.COUNT
        && candidate.value != null
        && candidate.value.signum() != 0
        && candidate.value.scale() > 0
        && candidate.value.stripTrailingZeros().scale() > 0;
  }

  private static boolean isOne(QuantityCandidate candidate) {
    return candidate.value != null && candidate.value.compareTo(BigDecimal.ONE) == 0;
  }

  /** "the number of people rose to 300": the phrase after "number of" before the verb. */
  private void subject(QuantityCandidate candidate) {
    int least = Math.max(0, candidate.textFirst() - BACK);
    for (int at = candidate.textFirst() - 1; at > least; at--) {
      if (text.startsLine(at)
          || (!text.isWord(at) && !text.isNumber(at) && ".;:!?".indexOf(text.first(at)) >= 0)) {
        return;
      }
      boolean number = words.is(at, "number") || words.is(at, "count") || words.is(at, "total");
      if (number && words.is(at + 1, "of") && at + 2 < candidate.textFirst()) {
        int head = counted.head(at + 2, false);
        if (head >= 0 && head < candidate.textFirst()) {
          candidate.entityFirst = at + 2;
          candidate.entityHead = head;
          candidate.entityEnd = head + 1;
        }
        return;
      }
    }
  }
}
