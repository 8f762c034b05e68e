package org.newsclaim.quantity.exclusion;

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

  public boolean excludes(QuantityCandidate draft) {
    if (codes.excludes(draft) || isIdiom(draft)) {
      return true;
    }
    if (draft.kind == Kind.ORDINAL) {
      return ordinals.excludes(draft);
    }
    if (draft.currency != null || draft.kind == Kind.PERCENT) {
      return false;
    }
    return things.excludes(draft)
        || isNumbered(draft)
        || isAfterName(draft)
        || isNameWord(draft)
        || isFormat(draft);
  }

  /** "ground zero", "first aid": a fixed phrase that holds the number word. */
  private boolean isIdiom(QuantityCandidate draft) {
    if (draft.inDigits || draft.approximators > 0) {
      return false;
    }
    for (int start = Math.max(0, draft.first - 3); start <= draft.first; start++) {
      int entry = text.match(start, WordClass.NOT_QUANTITY_BEFORE);
      if (entry >= 0
          && table.condition(entry).equals("idiom")
          && start + words.tables.lexicon.entry(entry).length() >= draft.numberEnd) {
        return true;
      }
    }
    return false;
  }

  /** "section 12", "Flight 370", "No. 3"; before a weaker word only where nothing is counted. */
  private boolean isNumbered(QuantityCandidate draft) {
    int before = draft.textFirst() - 1;
    if (words.isMark(before, '#') || words.isMark(before, '\u2116')) {
      return true;
    }
    if (draft.approximators > 0 || before < 0 || !words.follows(draft.first)) {
      return false;
    }
    boolean phrase = isLongName(before - 1);
    if (!phrase && !words.has(before, WordClass.NOT_QUANTITY_BEFORE)) {
      return false;
    }
    boolean weak = phrase || table.has(text.word(before), PhraseTable.WEAK_NAME);
    boolean counted =
        draft.hasUnit()
            || (draft.hasEntity() && draft.entityFirst > draft.first && !isSingularOf(draft));
    return !(weak && counted) && (draft.inDigits || weak || text.isCapitalized(before) || !counted);
  }

  /** The "1 corridor" of "the U.S. 1 corridor": one thing is counted in a word. */
  private static boolean isSingularOf(QuantityCandidate draft) {
    return draft.plainDigits && isOne(draft);
  }

  /** Whether two words that lead to the number of a thing begin at a token: "zip code 50309". */
  private boolean isLongName(int token) {
    int entry = token < 0 ? -1 : text.match(token, WordClass.NOT_QUANTITY_BEFORE);
    return entry >= 0
        && words.tables.lexicon.entry(entry).length() == 2
        && !table.condition(entry).equals("idiom");
  }

  /**
   * "Boeing 737", "Stoxx 600", "Voyager 2": digits after a name with nothing counted after them.
   */
  private boolean isAfterName(QuantityCandidate draft) {
    int before = draft.first - 1;
    if (!draft.plainDigits
        || draft.hasUnit()
        || draft.approximators > 0
        || draft.kind == Kind.AGE) {
      return false;
    }
    boolean counted = hasPluralAfter(draft);
    boolean index =
        words.isMark(before - 1, '&') && words.isGlued(before) && words.isGlued(before - 1);
    if (index && words.follows(draft.first) && words.isNameLike(before)) {
      // "S&P 500 stocks"
      return true;
    }
    boolean bracketed = words.isMark(before, '(') && words.isMark(draft.end, ')');
    if (bracketed) {
      return words.isNameLike(before - 1) && draft.small() < 100;
    }
    boolean shared = words.is(draft.entityEnd, "and") && words.startsNumberAt(draft.entityEnd + 1);
    if (shared) {
      // "12 Democratic and 10 Republican women"
      return false;
    }
    if (!counted && draft.hasEntity() && text.isCapitalized(draft.entityHead) && !isOne(draft)) {
      return true;
    }
    if (counted || !words.follows(draft.first) || !words.isNameLike(before)) {
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

  private static boolean isOne(QuantityCandidate draft) {
    return draft.small() == 1;
  }

  /** Whether a plural follows; one beyond "and" may belong to something else. */
  private boolean hasPluralAfter(QuantityCandidate draft) {
    for (int at = draft.entityFirst; at >= 0 && at < draft.entityHead; at++) {
      if (words.has(at, WordClass.COORDINATOR)) {
        return false;
      }
    }
    return draft.hasEntity()
        && draft.entityFirst >= draft.end
        && words.tables.nouns.isPlural(text, draft.entityHead);
  }

  /** "a 4K screen", "iOS 14.5". */
  private boolean isFormat(QuantityCandidate draft) {
    if (!draft.inDigits || draft.hasUnit() || draft.approximators > 0) {
      return false;
    }
    int last = draft.numberEnd - 1;
    boolean letter = last == draft.numberFirst + 1 && words.is(last, "k") && text.isGlued(last);
    boolean noun =
        words.isWord(draft.end) && words.follows(draft.end) && !words.isClosed(draft.end);
    boolean singular = noun && !hasPluralAfter(draft);
    boolean kilo = letter && singular && text.end(last) - text.start(draft.numberFirst) == 2;
    int before = draft.first - 1;
    boolean product =
        words.hasInnerCapital(before)
            && words.follows(draft.first)
            && text.end(draft.numberFirst) - text.start(draft.numberFirst) < 5;
    if (isVersion(draft, before)) {
      return true;
    }
    return kilo || (product && draft.numberEnd == draft.first + 1);
  }

  /** "Web 2.0" and "Guccifer 2.0". */
  private boolean isVersion(QuantityCandidate draft, int before) {
    int number = draft.numberFirst;
    int length = text.end(number) - text.start(number);
    return words.isNameLike(before)
        && !words.startsSentence(before)
        && words.follows(draft.first)
        && length == 3
        && text.last(number) == '0'
        && text.charAt(text.start(number) + 1) == '.'
        && !draft.hasEntity();
  }

  /** "One World Trade", "Big Ten": a number word in a name. */
  private boolean isNameWord(QuantityCandidate draft) {
    int first = draft.first;
    if (draft.inDigits || !text.isWord(first) || !text.isCapitalized(first)) {
      return false;
    }
    if (words.startsSentence(first)) {
      return isOpeningName(draft);
    }
    boolean the = words.is(first - 1, "the") && !text.isCapitalized(first - 1);
    boolean of = words.is(first - 1, "of") && words.isCapitalized(first - 2);
    boolean uncounted =
        !words.isWord(draft.end) || !draft.hasEntity() || !text.isCapitalized(draft.entityHead);
    if (the || (of && uncounted)) {
      // "Rule of Three guides"
      return true;
    }
    boolean genitive = words.has(first - 1, WordClass.POSSESSIVE) && words.isGlued(first - 1);
    int word = genitive ? first - 2 : first - 1;
    boolean before =
        words.isCapitalized(word) && words.isWord(word) && (genitive || !words.isClosed(word));
    boolean content =
        words.isWord(draft.end) && words.follows(draft.end) && !words.isClosed(draft.end);
    boolean plainText = content && !text.isCapitalized(draft.end);
    boolean lowBefore = words.isWord(first - 1) && !text.isCapitalized(first - 1);
    boolean after = content && text.isCapitalized(draft.end) && (!draft.hasEntity() || lowBefore);
    return (before && (plainText || !draft.hasEntity())) || after;
  }

  /** "Two Rivers, Wisconsin" and "Five Guys opened", but no headline: its words are all so. */
  private boolean isOpeningName(QuantityCandidate draft) {
    int head = draft.entityHead;
    boolean name =
        draft.hasEntity()
            && head == draft.end
            && draft.form == Form.NUMBER
            && draft.approximators == 0
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
