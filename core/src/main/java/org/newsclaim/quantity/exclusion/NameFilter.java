package org.newsclaim.quantity.exclusion;

import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.PhraseTable;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Tells numbers that name something, and no quantities: "section 12", "Boeing 737", "G20", "1.".
 */
public final class NameFilter {
  private static final long THING =
      WordClass.mask(
          WordClass.NOUN,
          WordClass.GROUP_NOUN,
          WordClass.ORGANIZATION_NOUN,
          WordClass.DOCUMENT_NOUN);
  private static final long NO_THING =
      WordClass.mask(
          WordClass.PLURAL,
          WordClass.ADJECTIVE,
          WordClass.ADVERB,
          WordClass.PREPOSITION,
          WordClass.VERB_BASE,
          WordClass.VERB_PAST,
          WordClass.VERB_GERUND,
          WordClass.APPROXIMATOR);

  private final TokenizedText text;
  private final Words words;
  private final PhraseTable table;
  private final CodeFilter codes;
  private final OrdinalFilter ordinals;
  private final DesignationFilter things;

  public NameFilter(Words words) {
    this.text = words.text;
    this.words = words;
    this.table = words.tables.phrases;
    this.codes = new CodeFilter(words);
    this.ordinals = new OrdinalFilter(words);
    this.things = new DesignationFilter(words);
  }

  /** The rule that refuses a number, or null. */
  public @Nullable QuantityRule excludes(QuantityCandidate candidate) {
    QuantityRule code = codes.excludes(candidate);
    if (code != null) {
      return code;
    }
    if (isIdiom(candidate)) {
      return QuantityRule.FIXED_PHRASE;
    }
    if (candidate.kind == Kind.ORDINAL) {
      return ordinals.excludes(candidate);
    }
    if (candidate.currency != null || candidate.kind == Kind.PERCENT) {
      return null;
    }
    QuantityRule designation = things.excludes(candidate);
    if (designation != null) {
      return designation;
    }
    if (isNumbered(candidate)) {
      return QuantityRule.NUMBERED_THING;
    }
    if (isAfterName(candidate)) {
      return QuantityRule.MODEL_NUMBER;
    }
    if (isNameWord(candidate)) {
      return QuantityRule.NUMBER_WORD_IN_NAME;
    }
    return isFormat(candidate) ? QuantityRule.PRODUCT_VERSION : null;
  }

  /** "ground zero", "first aid": a fixed phrase that holds the number word. */
  private boolean isIdiom(QuantityCandidate candidate) {
    if (candidate.inDigits || candidate.approximators > 0) {
      return false;
    }
    for (int start = Math.max(0, candidate.first - 3); start <= candidate.first; start++) {
      int entry = text.match(start, WordClass.NOT_QUANTITY_BEFORE);
      if (entry >= 0
          && table.condition(entry).equals("idiom")
          && start + words.tables.lexicon.entry(entry).length() >= candidate.numberEnd) {
        return true;
      }
    }
    return false;
  }

  /** "section 12", "Flight 370", "No. 3"; before a weaker word only where nothing is counted. */
  private boolean isNumbered(QuantityCandidate candidate) {
    int before = candidate.textFirst() - 1;
    if (words.isMark(before, '#') || words.isMark(before, '\u2116')) {
      return true;
    }
    if (candidate.approximators > 0 || before < 0 || !words.follows(candidate.first)) {
      return false;
    }
    boolean phrase = words.leadsToNumber(before - 1);
    if (!phrase && !words.has(before, WordClass.NOT_QUANTITY_BEFORE)) {
      return false;
    }
    boolean weak = phrase || table.has(text.word(before), PhraseTable.WEAK_NAME);
    if (table.has(text.word(before), PhraseTable.LISTED_NAME) && !isFirstOfList(candidate)) {
      // "in recent weeks 200 have died"
      return false;
    }
    boolean counted =
        candidate.hasUnit()
            || (candidate.hasEntity()
                && candidate.entityFirst > candidate.first
                && !isSingularOf(candidate));
    return !(weak && counted)
        && (candidate.inDigits || weak || text.isCapitalized(before) || !counted);
  }

  /** The "four" of "days four and five". */
  private boolean isFirstOfList(QuantityCandidate candidate) {
    int end = candidate.end;
    boolean joined = words.is(end, "and") || words.is(end, "or") || words.isMark(end, ',');
    return joined && words.startsNumberAt(end + 1);
  }

  /** The "1 corridor" of "the U.S. 1 corridor": one thing is counted in a word. */
  private static boolean isSingularOf(QuantityCandidate candidate) {
    return candidate.plainDigits && isOne(candidate);
  }

  /**
   * "Boeing 737", "Stoxx 600", "Voyager 2": digits after a name with nothing counted after them.
   */
  private boolean isAfterName(QuantityCandidate candidate) {
    int before = candidate.first - 1;
    if (!candidate.plainDigits
        || candidate.hasUnit()
        || candidate.approximators > 0
        || candidate.kind == Kind.AGE) {
      return false;
    }
    boolean acronym =
        words.isWord(before)
            && text.isUpperCase(before)
            && words.isDetermined(before)
            && !words.isCapitalized(candidate.end);
    boolean counted = hasPluralAfter(candidate) && !acronym;
    boolean index =
        words.isMark(before - 1, '&') && words.isGlued(before) && words.isGlued(before - 1);
    if (index && words.follows(candidate.first) && words.isNameLike(before)) {
      // "S&P 500 stocks"
      return true;
    }
    boolean bracketed = words.isMark(before, '(') && words.isMark(candidate.end, ')');
    if (bracketed) {
      return words.isNameLike(before - 1) && candidate.small() < 100;
    }
    boolean shared =
        words.is(candidate.entityEnd, "and") && words.startsNumberAt(candidate.entityEnd + 1);
    if (shared) {
      // "12 Democratic and 10 Republican women"
      return false;
    }
    if (!counted
        && candidate.hasEntity()
        && text.isCapitalized(candidate.entityHead)
        && !isOne(candidate)) {
      return true;
    }
    if (counted || !words.follows(candidate.first) || !words.isNameLike(before)) {
      return false;
    }
    boolean opening =
        words.startsSentence(before)
            && (text.classes(before) & ~WordClass.GIVEN_NAME.bit()) != 0
            && !text.isUpperCase(before)
            && !isThing(before);
    return !opening && !words.isClosed(before) && text.last(before) != '.';
  }

  /** "Studio 54": a noun in the singular that can be nothing else names what is numbered. */
  private boolean isThing(int token) {
    return text.isAny(token, THING) && !text.isAny(token, NO_THING);
  }

  private static boolean isOne(QuantityCandidate candidate) {
    return candidate.small() == 1;
  }

  /** Whether a plural follows; one beyond "and" may belong to something else. */
  private boolean hasPluralAfter(QuantityCandidate candidate) {
    for (int at = candidate.entityFirst; at >= 0 && at < candidate.entityHead; at++) {
      if (words.has(at, WordClass.COORDINATOR)) {
        return false;
      }
    }
    return candidate.hasEntity()
        && candidate.entityFirst >= candidate.end
        && words.tables.nouns.isPlural(text, candidate.entityHead);
  }

  /** "a 4K screen", "iOS 14.5". */
  private boolean isFormat(QuantityCandidate candidate) {
    if (!candidate.inDigits || candidate.hasUnit() || candidate.approximators > 0) {
      return false;
    }
    int last = candidate.numberEnd - 1;
    boolean letter = last == candidate.numberFirst + 1 && words.is(last, "k") && text.isGlued(last);
    boolean noun =
        words.isWord(candidate.end)
            && words.follows(candidate.end)
            && !words.isClosed(candidate.end);
    boolean singular = noun && !hasPluralAfter(candidate);
    boolean kilo = letter && singular && text.end(last) - text.start(candidate.numberFirst) == 2;
    int before = candidate.first - 1;
    boolean product =
        words.hasInnerCapital(before)
            && words.follows(candidate.first)
            && text.end(candidate.numberFirst) - text.start(candidate.numberFirst) < 5;
    if (isVersion(candidate, before)) {
      return true;
    }
    return kilo || (product && candidate.numberEnd == candidate.first + 1);
  }

  /** "Web 2.0" and "Guccifer 2.0". */
  private boolean isVersion(QuantityCandidate candidate, int before) {
    int number = candidate.numberFirst;
    int length = text.end(number) - text.start(number);
    return words.isNameLike(before)
        && !words.startsSentence(before)
        && words.follows(candidate.first)
        && length == 3
        && text.last(number) == '0'
        && text.charAt(text.start(number) + 1) == '.'
        && !candidate.hasEntity();
  }

  /** "One World Trade", "Big Ten": a number word in a name. */
  private boolean isNameWord(QuantityCandidate candidate) {
    int first = candidate.first;
    if (candidate.inDigits || !text.isWord(first) || !text.isCapitalized(first)) {
      return false;
    }
    if (words.startsSentence(first)) {
      return isOpeningName(candidate);
    }
    boolean the = words.is(first - 1, "the") && !text.isCapitalized(first - 1);
    boolean of = words.is(first - 1, "of") && words.isCapitalized(first - 2);
    boolean uncounted =
        !words.isWord(candidate.end)
            || !candidate.hasEntity()
            || !text.isCapitalized(candidate.entityHead);
    if (the || (of && uncounted)) {
      // "Rule of Three guides"
      return true;
    }
    boolean genitive = words.has(first - 1, WordClass.POSSESSIVE) && words.isGlued(first - 1);
    int word = genitive ? first - 2 : first - 1;
    boolean before =
        words.isCapitalized(word) && words.isWord(word) && (genitive || !words.isClosed(word));
    boolean content =
        words.isWord(candidate.end)
            && words.follows(candidate.end)
            && !words.isClosed(candidate.end);
    boolean plainText = content && !text.isCapitalized(candidate.end);
    boolean lowBefore = words.isWord(first - 1) && !text.isCapitalized(first - 1);
    boolean after =
        content && text.isCapitalized(candidate.end) && (!candidate.hasEntity() || lowBefore);
    return (before && (plainText || !candidate.hasEntity())) || after;
  }

  /** "Two Rivers, Wisconsin" and "Five Guys opened", but no headline: its words are all so. */
  private boolean isOpeningName(QuantityCandidate candidate) {
    int head = candidate.entityHead;
    boolean name =
        candidate.hasEntity()
            && head == candidate.end
            && candidate.form == Form.NUMBER
            && candidate.approximators == 0
            && text.isCapitalized(head)
            && !text.isUpperCase(head)
            && text.is(head, WordClass.PLURAL)
            && !text.is(head, WordClass.DEMONYM);
    int next = head + 1;
    boolean place = words.isMark(next, ',') && words.isCapitalized(next + 1);
    boolean sentence = words.isWord(next) && words.follows(next) && !words.isCapitalized(next);
    return name && (place || sentence);
  }
}
