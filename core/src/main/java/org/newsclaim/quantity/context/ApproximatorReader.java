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
import org.newsclaim.text.tag.Tag;

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

  /** Adds the approximators before a candidate's number. */
  public void before(QuantityCandidate candidate) {
    int at = candidate.first;
    for (int count = 0; count < MOST; count++) {
      at = skip(at);
      int start = startOf(at, candidate);
      if (start < 0) {
        return;
      }
      int entry = text.match(start, WordClass.APPROXIMATOR);
      Approximator.Kind kind = tables.phrases.approximator(entry);
      if (kind == null) {
        return;
      }
      candidate.approximate(start, start + tables.lexicon.entry(entry).length(), kind);
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
  private int startOf(int token, QuantityCandidate candidate) {
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
          && counts(tables.phrases.condition(entry), start, token, candidate)) {
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

  private boolean counts(String condition, int start, int end, QuantityCandidate candidate) {
    if (words.is(start, "up") && isTwoWordChange(start - 1)) {
      // "went up to $16"
      return false;
    }
    boolean hyphen = words.joins(end);
    return switch (condition) {
      case "hyphen" -> hyphen;
      case "duration" -> {
        boolean unsure =
            candidate.kind == Kind.DURATION
                || (candidate.form == Form.VAGUE && candidate.magnitude == null);
        yield !unsure || isSupported(start);
      }
      case "equal" -> candidate.kind == Kind.COUNT && !candidate.hasUnit() && isCompared(start - 1);
      case "between" -> words.is(end, "between");
      case "comma" -> words.isMark(start - 1, ',') && words.isMark(end, ',');
      case "yes" ->
          candidate.form != Form.VAGUE
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
    return words.tag(token) == Tag.BE || words.is(token, "or");
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

  /** Adds an approximator right after a candidate's number or unit: "20 or so", "50-plus". */
  public void after(QuantityCandidate candidate) {
    if (candidate.end == candidate.numberEnd || !tryAfter(candidate, candidate.numberEnd)) {
      tryAfter(candidate, candidate.end);
    }
  }

  /** Adds an approximator after what is counted: "20 people or more". */
  public void afterEntity(QuantityCandidate candidate) {
    if (candidate.entityEnd > candidate.textEnd()) {
      tryAfter(candidate, candidate.entityEnd);
    }
  }

  private boolean tryAfter(QuantityCandidate candidate, int token) {
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
        || words.has(end, WordClass.CURRENCY)
        || (words.is(end, "than") && words.startsNumberAt(end + 1))) {
      return false;
    }
    candidate.approximate(at, end, kind);
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

  /** Sets the bounds that a candidate's approximators assert. */
  public void bound(QuantityCandidate candidate) {
    for (int i = 0; i < candidate.approximators; i++) {
      boolean equal = words.is(candidate.approximatorFirsts[i], "equal");
      bound(candidate, candidate.approximatorKinds[i], equal);
    }
  }

  private static void bound(QuantityCandidate candidate, Approximator.Kind kind, boolean isEqual) {
    BigDecimal value = candidate.value;
    if (candidate.form != Form.NUMBER || value == null) {
      return;
    }
    switch (kind) {
      case MORE_THAN -> low(candidate, value, false);
      case EQUAL_OR_MORE -> low(candidate, value, true);
      case EXACTLY -> {
        if (isEqual) {
          low(candidate, value, true);
          candidate.high = value;
          candidate.highInclusive = true;
        }
      }
      case LESS_THAN -> high(candidate, value, false);
      case EQUAL_OR_LESS -> high(candidate, value, true);
      default -> {}
    }
  }

  private static void low(QuantityCandidate candidate, BigDecimal value, boolean inclusive) {
    // Words that contradict each other, as in a list of conditions, assert nothing.
    if (candidate.high == null) {
      candidate.low = value;
      candidate.lowInclusive = inclusive;
    }
  }

  private static void high(QuantityCandidate candidate, BigDecimal value, boolean inclusive) {
    if (candidate.low == null) {
      candidate.high = value;
      candidate.highInclusive = inclusive;
    }
  }
}
