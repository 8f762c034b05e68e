package org.newsclaim.quantity.composition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.word.PhraseTable;
import org.newsclaim.quantity.word.QuantityWords;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.tag.Tag;

/** Reads multiples: "doubled", "threefold", "twice as many", "6.5 times earnings". */
public final class MultipleReader {
  private static final int OFTEN = 10;

  private final TokenizedText text;
  private final Words words;
  private final Changes changes;
  private final QuantityWords tables;

  public MultipleReader(Words words, Changes changes) {
    this.changes = changes;
    this.text = words.text;
    this.words = words;
    this.tables = words.tables;
  }

  /** The multiple that a word is, or null. */
  public @Nullable QuantityCandidate read(int token) {
    int word = text.word(token);
    BigDecimal verb = tables.phrases.multiple(word);
    if (verb != null && isVerb(token)) {
      QuantityCandidate candidate = candidate(token, token + 1, verb);
      boolean compared = text.is(token, WordClass.VERB_BASE) && !isAfterVerb(token);
      candidate.trend = compared ? null : tables.phrases.trend(word);
      return candidate;
    }
    BigDecimal multiple = tables.numbers.multiple(word);
    if (multiple != null && (!tables.numbers.isLooseMultiple(word) || isCompared(token))) {
      return candidate(token, token + 1, multiple);
    }
    return null;
  }

  private static QuantityCandidate candidate(int first, int end, BigDecimal value) {
    QuantityCandidate candidate = new QuantityCandidate();
    candidate.kind = Kind.MULTIPLE;
    candidate.first = first;
    candidate.end = end;
    candidate.numberFirst = first;
    candidate.numberEnd = end;
    candidate.value = value;
    return candidate;
  }

  /** "doubled" is a verb by its form; "double" is one after "to" or a modal verb. */
  private boolean isVerb(int token) {
    Tag tag = words.tag(token);
    boolean form = tag == Tag.PAST || tag == Tag.PARTICIPLE || tag == Tag.GERUND;
    if (isIdiom(token + 1)) {
      return false;
    }
    if (form) {
      return !text.isCapitalized(token) || words.startsSentence(token);
    }
    if (!text.is(token, WordClass.VERB_BASE)) {
      return false;
    }
    return isAfterVerb(token) || isCompared(token);
  }

  private boolean isAfterVerb(int token) {
    return words.tag(token - 1) == Tag.TO || words.tag(token - 1) == Tag.MODAL;
  }

  /** "double-digit", "doubled down", "doubled as". */
  private boolean isIdiom(int next) {
    return words.joins(next)
        || words.is(next, "down")
        || words.is(next, "back")
        || words.is(next, "as")
        || words.is(next, "digits");
  }

  /** Before what it is compared with: "twice as many", "double the price", "more than double". */
  private boolean isCompared(int token) {
    int next = token + 1;
    if (!words.follows(next)) {
      return false;
    }
    return (words.is(next, "as") && isDegree(next + 1))
        || words.is(next, "the")
        || words.is(next, "that")
        || words.is(next, "what")
        || words.is(next, "those")
        || words.is(next, "its")
        || words.is(next, "their")
        || words.is(token - 1, "than")
        || words.is(token - 1, "nearly")
        || words.is(token - 1, "almost");
  }

  /** What stands between "as" and "as": "many", "large". */
  private boolean isDegree(int token) {
    return words.any(
            token,
            WordClass.mask(
                WordClass.ADJECTIVE, WordClass.ADVERB, WordClass.DETERMINER, WordClass.INDEFINITE))
        && !words.isCapitalized(token);
  }

  /** Makes a multiple of a count of times that compares: "three times as many". */
  public void compare(QuantityCandidate candidate) {
    int times = candidate.end;
    if (candidate.kind != Kind.COUNT) {
      return;
    }
    if (words.is(candidate.first - 1, "of") && words.is(candidate.first - 2, "factor")) {
      candidate.kind = Kind.MULTIPLE;
      return;
    }
    if (!words.follows(times)) {
      return;
    }
    boolean plural = words.is(times, "times");
    boolean fold = words.joins(times) && words.is(times + 1, "fold");
    if (fold) {
      candidate.kind = Kind.MULTIPLE;
      candidate.end = times + 2;
      return;
    }
    if (isSymbol(candidate)) {
      candidate.kind = Kind.MULTIPLE;
      candidate.end = times + 1;
      return;
    }
    if (plural && isFactor(candidate)) {
      candidate.kind = Kind.MULTIPLE;
      return;
    }
    if (!plural || !words.follows(times + 1)) {
      return;
    }
    boolean decimal =
        candidate.value != null
            && candidate.value.scale() > 0
            && candidate.value.stripTrailingZeros().scale() > 0;
    boolean compared =
        isCompared(times)
            || words.beside(times + 1, PhraseTable.COMPARED)
            || words.has(times + 1, WordClass.POSSESSIVE);
    if (decimal || compared) {
      candidate.kind = Kind.MULTIPLE;
    }
  }

  /** The "5x" of "5x faster" and "5x points", not of "a 2x4" and the name "10x Genomics". */
  private boolean isSymbol(QuantityCandidate candidate) {
    int x = candidate.end;
    return words.is(x, "x")
        && words.isGlued(x)
        && (!words.isGlued(x + 1) || words.endsBefore(x + 1))
        && candidate.inDigits
        && !words.isCapitalized(x + 1)
        && !words.isCapitalized(candidate.first - 1);
  }

  /** "increased 50 times" says how far; "has risen three times" says how often. */
  private boolean isFactor(QuantityCandidate candidate) {
    boolean by = words.is(candidate.first - 1, "by");
    boolean often = !by && !candidate.inDigits && candidate.small() < OFTEN;
    return !often && changes.isRiseBefore(by ? candidate.first - 1 : candidate.first);
  }
}
