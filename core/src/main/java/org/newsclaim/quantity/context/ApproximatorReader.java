package org.newsclaim.quantity.context;

import java.math.BigDecimal;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.PhraseTable;
import org.newsclaim.quantity.word.QuantityWords;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Finds the approximators around a number and the bounds that they assert. */
public final class ApproximatorReader {
  private static final int LONGEST = 7;
  private static final int MOST = 4;

  private final TokenizedText text;
  private final Words words;
  private final QuantityWords tables;

  public ApproximatorReader(Words words) {
    this.text = words.text;
    this.words = words;
    this.tables = words.tables;
  }

  /** Adds the approximators before a draft's number. */
  public void before(QuantityCandidate draft) {
    int at = draft.first;
    for (int count = 0; count < MOST; count++) {
      at = skip(at);
      int start = startOf(at, draft);
      if (start < 0) {
        return;
      }
      int entry = text.match(start, WordClass.APPROXIMATOR);
      Approximator.Kind kind = tables.phrases.approximator(entry);
      if (kind == null) {
        return;
      }
      draft.approximate(start, start + tables.lexicon.entry(entry).length(), kind);
      at = start;
    }
  }

  /** Words that may stand between approximator and number: "about a further 30", "between". */
  private int skip(int token) {
    int at = token;
    if (words.is(at - 1, "another") || words.is(at - 1, "between") || words.is(at - 1, "from")) {
      at--;
    } else if (words.is(at - 1, "of") && words.is(at - 2, "age") && words.is(at - 3, "the")) {
      at -= 3;
    } else if (words.is(at - 1, "further") && words.isArticle(at - 2)) {
      at -= 2;
    } else if (words.isHyphen(at - 1) && words.joins(at - 1)) {
      at--;
    } else if (words.isArticle(at - 1)
        && words.isGlued(at) == false
        && text.isNumber(Math.min(at, text.size() - 1))) {
      at--;
    }
    return at;
  }

  /** The first token of the longest approximator that ends before a token, or -1. */
  private int startOf(int token, QuantityCandidate draft) {
    int last = token - 1;
    if (last < 0 || text.startsLine(Math.min(token, text.size() - 1))) {
      return -1;
    }
    if (!tables.phrases.has(text.word(last), PhraseTable.ENDS_APPROXIMATOR)
        || (words.joins(last - 1) && words.startsNumberAt(last - 2))) {
      // Or the "under" of "a 9-under 63".
      return -1;
    }
    for (int start = Math.max(0, token - LONGEST); start < token; start++) {
      int entry = text.match(start, WordClass.APPROXIMATOR);
      if (entry >= 0
          && ends(start, token)
          && counts(tables.phrases.condition(entry), start, token, draft)) {
        return start;
      }
    }
    return -1;
  }

  /** Whether an approximator's words, or a shorter one's, run from a token right up to another. */
  private boolean ends(int start, int end) {
    int entry = text.match(start, WordClass.APPROXIMATOR);
    return start + tables.lexicon.entry(entry).length() == end;
  }

  private boolean counts(String condition, int start, int end, QuantityCandidate draft) {
    if (words.is(start, "up") && isTwoWordChange(start - 1)) {
      // "went up to $16"
      return false;
    }
    boolean hyphen = words.joins(end);
    return switch (condition) {
      case "hyphen" -> hyphen;
      case "duration" -> {
        boolean unsure =
            draft.kind == Kind.DURATION || (draft.form == Form.VAGUE && draft.magnitude == null);
        yield !unsure || isSupported(start);
      }
      case "equal" -> draft.kind == Kind.COUNT && !draft.hasUnit() && isCompared(start - 1);
      case "between" -> words.is(end, "between");
      case "comma" -> words.isMark(start - 1, ',') && words.isMark(end, ',');
      case "yes" ->
          draft.form != Form.VAGUE
              && words.any(
                  start - 1, WordClass.mask(WordClass.BE, WordClass.PREPOSITION, WordClass.ADVERB));
      default -> true;
    };
  }

  private boolean isTwoWordChange(int token) {
    int entry = token < 0 ? -1 : text.match(token, WordClass.CHANGE);
    return entry >= 0 && tables.lexicon.entry(entry).length() == 2;
  }

  /** "is equal to 40" compares numbers; in "an amount equal to 40" the word measures. */
  private boolean isCompared(int token) {
    return words.has(token, WordClass.BE) || words.is(token, "or");
  }

  /** "Over two days" is during them, but "for over", "took over" and "is over" are more than. */
  private boolean isSupported(int over) {
    int before = over - 1;
    if (before < 0) {
      return false;
    }
    return words.any(
            before,
            WordClass.mask(
                WordClass.PREPOSITION,
                WordClass.BE,
                WordClass.HAVE,
                WordClass.ADVERB,
                WordClass.DETERMINER,
                WordClass.SUBORDINATOR))
        || words.beside(before, PhraseTable.LASTING);
  }

  /** Adds an approximator right after a draft's number or unit: "20 or so", "50-plus". */
  public void after(QuantityCandidate draft) {
    if (draft.end == draft.numberEnd || !tryAfter(draft, draft.numberEnd)) {
      tryAfter(draft, draft.end);
    }
  }

  /** Adds an approximator after what is counted: "20 people or more". */
  public void afterEntity(QuantityCandidate draft) {
    if (draft.entityEnd > draft.textEnd()) {
      tryAfter(draft, draft.entityEnd);
    }
  }

  private boolean tryAfter(QuantityCandidate draft, int token) {
    if (!words.follows(token)) {
      return false;
    }
    boolean hyphen = words.joins(token);
    int at = hyphen ? token + 1 : token;
    at = words.isMark(at, ',') && words.follows(at + 1) ? at + 1 : at;
    int entry = text.match(at, WordClass.POST_APPROXIMATOR);
    if (entry < 0) {
      return false;
    }
    int end = at + tables.lexicon.entry(entry).length();
    Approximator.Kind kind = tables.phrases.approximator(entry);
    if (kind == null || !countsAfter(tables.phrases.condition(entry), hyphen, end)) {
      return false;
    }
    if (words.isArticle(end)
        || words.startsNumberAt(end)
        || (words.is(end, "than") && words.startsNumberAt(end + 1))) {
      return false;
    }
    draft.approximate(at, end, kind);
    return true;
  }

  private boolean countsAfter(String condition, boolean hyphen, int end) {
    return switch (condition) {
      case "hyphen" -> hyphen;
      case "yes" ->
          hyphen
              || (tables.nouns.isPlural(text, Math.min(end, text.size() - 1))
                  && words.follows(end));
      case "end" -> words.endsBefore(end);
      default -> true;
    };
  }

  /** Sets the bounds that a draft's approximators assert. */
  public void bound(QuantityCandidate draft) {
    for (int i = 0; i < draft.approximators; i++) {
      boolean equal = words.is(draft.approximatorFirsts[i], "equal");
      bound(draft, draft.approximatorKinds[i], equal);
    }
  }

  private static void bound(QuantityCandidate draft, Approximator.Kind kind, boolean isEqual) {
    BigDecimal value = draft.value;
    if (draft.form != Form.NUMBER || value == null) {
      return;
    }
    switch (kind) {
      case MORE_THAN -> low(draft, value, false);
      case EQUAL_OR_MORE -> low(draft, value, true);
      case EXACTLY -> {
        if (isEqual) {
          low(draft, value, true);
          draft.high = value;
          draft.highInclusive = true;
        }
      }
      case LESS_THAN -> high(draft, value, false);
      case EQUAL_OR_LESS -> high(draft, value, true);
      default -> {}
    }
  }

  private static void low(QuantityCandidate draft, BigDecimal value, boolean inclusive) {
    // Words that contradict each other, as in a list of conditions, assert nothing.
    if (draft.high == null) {
      draft.low = value;
      draft.lowInclusive = inclusive;
    }
  }

  private static void high(QuantityCandidate draft, BigDecimal value, boolean inclusive) {
    if (draft.low == null) {
      draft.high = value;
      draft.highInclusive = inclusive;
    }
  }
}
