package org.newsclaim.quantity;

import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Tells numbers that name something, and no quantities: "section 12", "Boeing 737", "G20", "1.".
 */
final class NameFilter {
  private final TokenizedText text;
  private final Words words;
  private final PhraseTable table;

  NameFilter(Words words) {
    this.text = words.text;
    this.words = words;
    this.table = words.tables.phrases;
  }

  boolean excludes(Draft draft) {
    if (isGluedToWord(draft) || isCode(draft) || isListMarker(draft)) {
      return true;
    }
    if (draft.kind == Kind.ORDINAL) {
      return isNamedOrdinal(draft);
    }
    if (draft.currency != null || draft.kind == Kind.PERCENT) {
      return false;
    }
    return isNumbered(draft) || isAfterName(draft) || isNameWord(draft);
  }

  /** "G20", "iPhone14", "Covid-19", "F-16", "49ers", "13F". */
  private boolean isGluedToWord(Draft draft) {
    int first = draft.first;
    if (first > 0 && text.isGlued(first)) {
      if (text.isWord(first - 1)) {
        return true;
      }
      boolean hyphen = words.isHyphen(first - 1) || (words.isDash(first - 1) && draft.inDigits);
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

  /** Words that a hyphen joins to a number without making a name of it: "sub-500", "now-18". */
  private boolean isOpenPrefix(int token) {
    if (text.isNumber(token)) {
      return false;
    }
    return table.has(text.word(token), PhraseTable.ENDS_APPROXIMATOR)
        || text.is(token, WordClass.TO)
        || words.is(token, "minus")
        || words.is(token, "now")
        || words.is(token, "then");
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
    boolean chained = words.joins(end) && words.isNumber(end + 1) && draft.end == end;
    boolean tail = first > 1 && words.joins(first - 1) && text.isNumber(first - 2);
    if (chained || tail) {
      return true;
    }
    return draft.pair && isPhone(draft);
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
    if (!words.has(before, WordClass.NOT_QUANTITY_BEFORE)) {
      return false;
    }
    boolean weak = table.has(text.word(before), PhraseTable.WEAK_NAME);
    boolean counted = draft.hasUnit() || (draft.hasEntity() && draft.entityFirst > draft.first);
    return !(weak && counted) && (draft.inDigits || weak || text.isCapitalized(before) || !counted);
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
        words.startsSentence(before) && text.classes(before) != 0 && !text.isUpperCase(before);
    return !opening && !words.isClosed(before) && text.last(before) != '.';
  }

  private static boolean isOne(Draft draft) {
    return draft.small() == 1;
  }

  private boolean hasPluralAfter(Draft draft) {
    return draft.hasEntity()
        && draft.entityFirst >= draft.end
        && words.tables.nouns.isPlural(text, draft.entityHead);
  }

  /** "One World Trade", "Big Ten": a number word in a name. */
  private boolean isNameWord(Draft draft) {
    int first = draft.first;
    if (draft.inDigits || draft.hasUnit() || !text.isWord(first) || !text.isCapitalized(first)) {
      return false;
    }
    boolean start = words.startsSentence(first);
    if (start) {
      return false;
    }
    boolean before =
        words.isCapitalized(first - 1)
            && words.isWord(first - 1)
            && !words.startsSentence(first - 1);
    boolean after = words.isCapitalized(draft.end) && !draft.hasEntity();
    return (before && !draft.hasEntity())
        || after
        || (draft.numberEnd == first + 1 && before && words.isCapitalized(draft.end));
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
    if (determined) {
      return words.is(before, "a")
          && words.is(draft.first, "second")
          && words.endsBefore(draft.end);
    }
    int next = words.joins(draft.end) ? draft.end + 1 : draft.end;
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
