package org.newsclaim.quantity.exclusion;

import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.tag.Tag;

/**
 * Tells numbers that are the name of a thing by themselves: "the 747", "60 Minutes", ".38-caliber".
 */
final class DesignationFilter {
  private static final int LONGEST_NAME = 6;
  private static final int OPEN_REACH = 4;

  private final TokenizedText text;
  private final Words words;

  DesignationFilter(Words words) {
    this.text = words.text;
    this.words = words;
  }

  /** The rule that refuses a number, or null. */
  @Nullable QuantityRule excludes(QuantityCandidate candidate) {
    if (isBore(candidate) || isBareBore(candidate)) {
      return QuantityRule.CALIBER;
    }
    if (isAirliner(candidate)) {
      return QuantityRule.AIRLINER;
    }
    if (isJoinedName(candidate)) {
      return QuantityRule.JOINED_NAME;
    }
    if (isTitle(candidate)) {
      return QuantityRule.TITLE;
    }
    if (isOpeningName(candidate)) {
      return QuantityRule.OPENING_NAME;
    }
    if (isPostcode(candidate) || isBeforePostcode(candidate)) {
      return QuantityRule.POSTCODE;
    }
    if (isGroupOf(candidate)) {
      return QuantityRule.NUMBERED_GROUP;
    }
    if (isNumberOf(candidate)) {
      return QuantityRule.IDENTIFICATION_NUMBER;
    }
    if (isAfterPar(candidate)) {
      return QuantityRule.GOLF_SCORE;
    }
    return isAfterAdjective(candidate) ? QuantityRule.ADJECTIVE_IN_NAME : null;
  }

  /** "a .38-caliber revolver", "a 12-gauge shotgun", "a 9 mm pistol". */
  private boolean isBore(QuantityCandidate candidate) {
    int next = words.joins(candidate.end) ? candidate.end + 1 : candidate.end;
    if (!words.follows(next)) {
      return false;
    }
    String kind = candidate.hasUnit() ? "weapon" : "bore";
    boolean millimeter = candidate.unit != null && "mm".equals(candidate.unit.code());
    int entry = text.match(next, WordClass.NOT_QUANTITY_AFTER);
    return (millimeter || !candidate.hasUnit())
        && entry >= 0
        && words.tables.phrases.condition(entry).equals(kind);
  }

  /** "a .22": an article, a point and two digits; "a .300 hitter" has three. */
  private boolean isBareBore(QuantityCandidate candidate) {
    int number = candidate.numberFirst;
    return candidate.inDigits
        && candidate.kind == Kind.COUNT
        && words.isArticle(number - 1)
        && text.first(number) == '.'
        && text.end(number) - text.start(number) == 3;
  }

  /** "the 747 landed": the airliners of Boeing are numbered 707 to 787. */
  private boolean isAirliner(QuantityCandidate candidate) {
    int number = candidate.first;
    return candidate.plainDigits
        && candidate.approximators == 0
        && !candidate.hasUnit()
        && !candidate.hasEntity()
        && text.end(number) - text.start(number) == 3
        && text.first(number) == '7'
        && text.last(number) == '7'
        && words.isDetermined(number);
  }

  /** "7-Eleven": no range is half in digits. */
  private boolean isJoinedName(QuantityCandidate candidate) {
    int hyphen = candidate.first + 1;
    return candidate.inDigits
        && words.joins(hyphen)
        && words.has(hyphen + 1, WordClass.NUMBER_WORD)
        && text.isCapitalized(hyphen + 1);
  }

  /** "60 Minutes", "8 Mile": a unit with a capital in a text that is not a headline. */
  private boolean isTitle(QuantityCandidate candidate) {
    int unit = candidate.numberEnd;
    if (candidate.kind != Kind.DURATION && candidate.kind != Kind.MEASURE) {
      return false;
    }
    if (!candidate.plainDigits
        || candidate.approximators > 0
        || !words.has(unit, WordClass.UNIT)
        || !text.isCapitalized(unit)
        || text.isUpperCase(unit)) {
      return false;
    }
    for (int at = candidate.first - 1; at >= 0 && at >= candidate.first - OPEN_REACH; at--) {
      if (!words.isWord(at) || words.startsSentence(at)) {
        return false;
      }
      if (!words.isClosed(at)) {
        return !text.isCapitalized(at);
      }
    }
    return false;
  }

  /** "The Three Gorges Dam was", at the head of a sentence that is no headline. */
  private boolean isOpeningName(QuantityCandidate candidate) {
    int first = candidate.first;
    boolean opening =
        !candidate.inDigits
            && words.isWord(first)
            && text.isCapitalized(first)
            && words.is(first - 1, "the")
            && words.startsSentence(first - 1);
    if (!opening) {
      return false;
    }
    int end = first + 1;
    while (end < text.size()
        && end < first + LONGEST_NAME
        && (words.isCapitalized(end) || isGenitive(end))) {
      end++;
    }
    return end > first + 1
        && words.isWord(end)
        && words.follows(end)
        && !words.isCapitalized(end)
        && (words.tag(end).isAuxiliary() || words.tag(end).isVerb());
  }

  /** "Beverly Hills, 90210": five digits after a place and a comma that count nothing. */
  private boolean isPostcode(QuantityCandidate candidate) {
    int number = candidate.numberFirst;
    return candidate.plainDigits
        && candidate.kind == Kind.COUNT
        && candidate.approximators == 0
        && !candidate.hasEntity()
        && !candidate.hasWhole()
        && text.end(number) - text.start(number) == 5
        && words.isMark(number - 1, ',')
        && words.isCapitalized(number - 2);
  }

  /** "the Group of 77": with a capital, and nothing counted. */
  private boolean isGroupOf(QuantityCandidate candidate) {
    int group = candidate.first - 2;
    return candidate.plainDigits
        && !candidate.hasEntity()
        && words.is(candidate.first - 1, "of")
        && words.has(group, WordClass.NOT_QUANTITY_BEFORE)
        && text.isCapitalized(group)
        && words.is(group - 1, "the");
  }

  /** "the 50309 ZIP code". */
  private boolean isBeforePostcode(QuantityCandidate candidate) {
    return candidate.plainDigits
        && candidate.small() > 1
        && words.follows(candidate.end)
        && words.leadsToNumber(candidate.end)
        && !words.tables.nouns.isPlural(text, candidate.end + 1);
  }

  /** "her badge number is 5521": four digits or more without a separator. */
  private boolean isNumberOf(QuantityCandidate candidate) {
    int number = candidate.first;
    return candidate.plainDigits
        && candidate.approximators == 0
        && !candidate.hasUnit()
        && !candidate.hasEntity()
        && text.end(number) - text.start(number) >= 4
        && words.tag(number - 1) == Tag.BE
        && (words.has(number - 2, WordClass.NOT_QUANTITY_BEFORE)
            || words.leadsToNumber(number - 3));
  }

  /** The "66" of "a 6-under 66", a score in golf. */
  private boolean isAfterPar(QuantityCandidate candidate) {
    int par = candidate.first - 1;
    return candidate.plainDigits
        && !candidate.hasUnit()
        && (words.is(par, "under") || words.is(par, "over"))
        && words.joins(par - 1)
        && words.startsNumberAt(par - 2);
  }

  private boolean isGenitive(int token) {
    return text.isGlued(token)
        && (text.is(token, WordClass.POSSESSIVE)
            || words.isMark(token, '\'')
            || words.isMark(token, '\u2019'));
  }

  /** "the Big 12 schools": an adjective with a capital inside a sentence begins a name. */
  private boolean isAfterAdjective(QuantityCandidate candidate) {
    int before = candidate.first - 1;
    return candidate.plainDigits
        && candidate.approximators == 0
        && !candidate.hasUnit()
        && words.follows(candidate.first)
        && words.isCapitalized(before)
        && !text.isUpperCase(before)
        && text.is(before, WordClass.ADJECTIVE)
        && !text.is(before, WordClass.DEMONYM)
        && words.isDetermined(before)
        && words.isWord(candidate.end)
        && !words.isCapitalized(candidate.end);
  }
}
