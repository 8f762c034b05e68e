package org.newsclaim.quantity.exclusion;

import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.draft.Draft;
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

  public NameFilter(Words words) {
    this.text = words.text;
    this.words = words;
    this.table = words.tables.phrases;
  }

  public boolean excludes(Draft draft) {
    if (isGluedToWord(draft) || isCode(draft) || isListMarker(draft) || isByNumber(draft)) {
      return true;
    }
    if (draft.kind == Kind.ORDINAL) {
      return isNamedOrdinal(draft);
    }
    if (draft.currency != null || draft.kind == Kind.PERCENT) {
      return false;
    }
    return isNumbered(draft) || isAfterName(draft) || isNameWord(draft) || isFormat(draft);
  }

  /** "G20", "iPhone14", "Covid-19", "F-16", "49ers", "13F". */
  private boolean isGluedToWord(Draft draft) {
    int first = draft.first;
    if (first > 0 && text.isGlued(first)) {
      if (text.isWord(first - 1)) {
        return true;
      }
      boolean dash = words.isDash(first - 1) || words.isMark(first - 1, '\u2212');
      boolean hyphen = words.isHyphen(first - 1) || (dash && draft.inDigits);
      if (hyphen && text.isGlued(first - 1) && first > 1 && !isOpenPrefix(first - 2)) {
        return true;
      }
      if ("_#@&?%".indexOf(text.first(first - 1)) >= 0) {
        return true;
      }
      boolean inner = words.isMark(first - 1, '.') || words.isMark(first - 1, '=');
      if (inner && words.isGlued(first - 1) && words.isWord(first - 2)) {
        return draft.currency == null;
      }
    }
    int end = draft.end;
    if (draft.kind == Kind.PERCENT && words.isMark(end - 1, '%') && words.isGlued(end)) {
      return words.isNumber(end) || words.isWord(end) || words.isMark(end, '%');
    }
    return draft.inDigits
        && end == draft.numberEnd
        && words.isGlued(end)
        && words.isWord(end)
        && text.first(end) != '\''
        && text.first(end) != '\u2019';
  }

  /** "a two-by-four" and "a 30-something man". */
  private boolean isByNumber(Draft draft) {
    int end = draft.end;
    if (draft.hasUnit() || draft.form != Form.NUMBER) {
      return false;
    }
    if (words.joins(end) && words.is(end + 1, "something")) {
      return true;
    }
    boolean first =
        words.joins(end)
            && words.is(end + 1, "by")
            && words.joins(end + 2)
            && words.has(end + 3, WordClass.NUMBER_WORD)
            && !words.joins(end + 4);
    boolean second =
        words.joins(draft.first - 1)
            && words.is(draft.first - 2, "by")
            && words.joins(draft.first - 3)
            && !words.joins(end);
    return (first || second) && !draft.inDigits;
  }

  /** Words that a hyphen joins to a number without making a name of it: "sub-500", "now-18". */
  private boolean isOpenPrefix(int token) {
    if (text.isNumber(token)) {
      return false;
    }
    return table.has(text.word(token), PhraseTable.ENDS_APPROXIMATOR)
        || text.is(token, WordClass.TO)
        || words.is(token, "minus")
        || words.is(token, "now")
        || words.is(token, "then")
        || words.is(token, "magnitude")
        || (words.is(token, "by") && words.startsNumberAt(token - 2));
  }

  /** Telephone numbers, dates in digits, versions, web addresses. */
  private boolean isCode(Draft draft) {
    if (!draft.inDigits) {
      return false;
    }
    int first = draft.numberFirst;
    int end = draft.numberEnd;
    if (words.isMark(end, '/')
        && words.isGlued(end)
        && words.isGlued(end + 1)
        && draft.end == end) {
      return true;
    }
    if (words.isMark(first - 1, '/')
        && text.isGlued(first)
        && words.isGlued(first - 1)
        && draft.currency == null) {
      return true;
    }
    if (isAreaCode(first, end) || isLettered(end) || isSubsection(first) || isShortYear(draft)) {
      return true;
    }
    boolean chained = words.joins(end) && words.isNumber(end + 1) && draft.end == end;
    boolean tail = first > 1 && words.joins(first - 1) && text.isNumber(first - 2);
    if (chained || tail) {
      return true;
    }
    return draft.pair && isPhone(draft);
  }

  /** "(555) 123-4567". */
  private boolean isAreaCode(int first, int end) {
    return words.isMark(first - 1, '(')
        && words.isMark(end, ')')
        && words.isNumber(end + 1)
        && words.joins(end + 2);
  }

  /** "401(k)", "501(c)(3)". */
  private boolean isLettered(int end) {
    return words.isMark(end, '(')
        && words.isGlued(end)
        && words.isMark(end + 2, ')')
        && text.end(end + 1) - text.start(end + 1) == 1;
  }

  /** The "3" of "501(c)(3)". */
  private boolean isSubsection(int first) {
    return words.isMark(first - 1, '(')
        && words.isGlued(first - 1)
        && words.isMark(first - 2, ')')
        && words.isGlued(first);
  }

  /** "the class of '68". */
  private boolean isShortYear(Draft draft) {
    int mark = draft.first - 1;
    boolean apostrophe =
        words.isMark(mark, '\'') || words.isMark(mark, '\u2019') || words.isMark(mark, '\u2018');
    return apostrophe
        && draft.plainDigits
        && words.isGlued(draft.first)
        && !words.isGlued(mark)
        && text.end(draft.first) - text.start(draft.first) == 2
        && words.is(mark - 1, "of");
  }

  /** "555-1234": three digits and four. */
  private boolean isPhone(Draft draft) {
    int last = draft.numberEnd - 1;
    return draft.plainDigits
        && text.end(draft.numberFirst) - text.start(draft.numberFirst) == 3
        && text.end(last) - text.start(last) == 4
        && words.isHyphen(last - 1);
  }

  /** "1. Open the door", "2) Close it". */
  private boolean isListMarker(Draft draft) {
    int first = draft.first;
    if (!draft.plainDigits
        || draft.hasUnit()
        || draft.form != Form.NUMBER
        || draft.end != first + 1) {
      return false;
    }
    boolean opened = words.isMark(first - 1, '(') && text.startsLine(first - 1);
    if (!(first == 0 || text.startsLine(first) || opened)) {
      return false;
    }
    int mark = draft.end;
    boolean marked = words.isMark(mark, '.') || words.isMark(mark, ')');
    return marked && draft.small() <= 99 && mark + 1 < text.size() && words.follows(mark + 1);
  }

  /** "section 12", "Flight 370", "No. 3"; before a weaker word only where nothing is counted. */
  private boolean isNumbered(Draft draft) {
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
    boolean counted = draft.hasUnit() || (draft.hasEntity() && draft.entityFirst > draft.first);
    return !(weak && counted) && (draft.inDigits || weak || text.isCapitalized(before) || !counted);
  }

  /** Whether two words that lead to the number of a thing begin at a token: "zip code 50309". */
  private boolean isLongName(int token) {
    int entry = token < 0 ? -1 : text.match(token, WordClass.NOT_QUANTITY_BEFORE);
    return entry >= 0 && words.tables.lexicon.entry(entry).length() == 2;
  }

  /**
   * "Boeing 737", "Stoxx 600", "Voyager 2": digits after a name with nothing counted after them.
   */
  private boolean isAfterName(Draft draft) {
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
    if (!counted && draft.hasEntity() && text.isCapitalized(draft.entityHead) && !isOne(draft)) {
      return true;
    }
    if (counted || !words.follows(draft.first) || !words.isNameLike(before)) {
      return false;
    }
    boolean opening =
        words.startsSentence(before)
            && text.classes(before) != 0
            && !text.isUpperCase(before)
            && !isThing(before);
    return !opening && !words.isClosed(before) && text.last(before) != '.';
  }

  /** "Studio 54": a noun in the singular that can be nothing else names what is numbered. */
  private boolean isThing(int token) {
    return text.isAny(token, THING) && !text.isAny(token, NO_THING);
  }

  private static boolean isOne(Draft draft) {
    return draft.small() == 1;
  }

  private boolean hasPluralAfter(Draft draft) {
    return draft.hasEntity()
        && draft.entityFirst >= draft.end
        && words.tables.nouns.isPlural(text, draft.entityHead);
  }

  /** "a 4K screen", "iOS 14.5". */
  private boolean isFormat(Draft draft) {
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
    boolean mixed = words.isNameLike(before) && !text.isCapitalized(before);
    return kilo || (mixed && words.follows(draft.first) && !hasPluralAfter(draft));
  }

  /** "One World Trade", "Big Ten": a number word in a name. */
  private boolean isNameWord(Draft draft) {
    int first = draft.first;
    if (draft.inDigits || !text.isWord(first) || !text.isCapitalized(first)) {
      return false;
    }
    if (words.startsSentence(first)) {
      return isOpeningName(draft);
    }
    boolean the = words.is(first - 1, "the") && !text.isCapitalized(first - 1);
    boolean of = words.is(first - 1, "of") && words.isCapitalized(first - 2);
    if (the || (of && !words.isWord(draft.end))) {
      return true;
    }
    boolean before =
        words.isCapitalized(first - 1) && words.isWord(first - 1) && !words.isClosed(first - 1);
    boolean content =
        words.isWord(draft.end) && words.follows(draft.end) && !words.isClosed(draft.end);
    boolean plainText = content && !text.isCapitalized(draft.end);
    boolean lowBefore = words.isWord(first - 1) && !text.isCapitalized(first - 1);
    boolean after = content && text.isCapitalized(draft.end) && (!draft.hasEntity() || lowBefore);
    return (before && (plainText || !draft.hasEntity())) || after;
  }

  /** "Two Rivers, Wisconsin" and "Five Guys opened", but no headline: its words are all so. */
  private boolean isOpeningName(Draft draft) {
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

  /** "42nd Street", "First Amendment", "first" as an adverb. */
  private boolean isNamedOrdinal(Draft draft) {
    int end = draft.end;
    if (words.follows(end)
        && words.isCapitalized(end)
        && (draft.inDigits || text.isCapitalized(draft.first))) {
      return true;
    }
    return !draft.inDigits && isAdverb(draft);
  }

  /** "third-largest". */
  private boolean isSuperlative(int token) {
    int end = text.end(token);
    return end - text.start(token) > 4
        && text.charAt(end - 1) == 't'
        && text.charAt(end - 2) == 's'
        && text.charAt(end - 3) == 'e';
  }

  private boolean isAdverb(Draft draft) {
    int before = draft.first - 1;
    boolean determined =
        words.any(
                before,
                WordClass.mask(
                    WordClass.DETERMINER,
                    WordClass.POSSESSIVE,
                    WordClass.DEMONSTRATIVE,
                    WordClass.ADJECTIVE))
            || (words.has(before, WordClass.PREPOSITION) && !words.is(before, "at"));
    if (draft.first == 0 && draft.end >= text.size()) {
      return false;
    }
    int next = words.joins(draft.end) ? draft.end + 1 : draft.end;
    if (next > draft.end && !isSuperlative(next)) {
      return true;
    }
    if (determined) {
      return words.is(before, "a")
          && words.is(draft.first, "second")
          && words.endsBefore(draft.end);
    }
    boolean noun =
        words.isWord(next)
            && words.follows(next)
            && !words.isClosed(next)
            && !(text.isAny(
                    next,
                    WordClass.mask(
                        WordClass.VERB_PAST,
                        WordClass.VERB_BASE,
                        WordClass.VERB_THIRD,
                        WordClass.VERB_GERUND))
                && !text.isAny(next, WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE)));
    return !noun;
  }
}
