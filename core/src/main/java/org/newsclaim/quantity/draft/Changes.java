package org.newsclaim.quantity.draft;

import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Trend;
import org.newsclaim.quantity.word.PhraseTable;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Finds the word of change that a number depends on: "rose" of "rose by about 3 percent". */
public final class Changes {
  private static final int REACH = 8;

  private static final int VERB_OR_ADVERB = PhraseTable.CHANGE_VERB | PhraseTable.CHANGE_ADVERB;

  private final TokenizedText text;
  private final Words words;
  private final PhraseTable table;

  public Changes(Words words) {
    this.text = words.text;
    this.words = words;
    this.table = words.tables.phrases;
  }

  private boolean is(int token, int mask) {
    return token >= 0 && table.has(text.word(token), mask);
  }

  /** Whether a "from" belongs to a word of change: "fell sharply from", "a drop from". */
  boolean isFrom(int from) {
    if (directly(from) >= 0 || is(from - 1, PhraseTable.CHANGE_NOUN)) {
      return true;
    }
    int verb = find(from, VERB_OR_ADVERB | PhraseTable.CHANGE_BY);
    boolean change = verb >= 0 && (is(verb, PhraseTable.CHANGE_BY) || isChange(verb));
    return change && !text.is(verb, WordClass.VERB_GERUND);
  }

  /** Whether a verb of change stands right before a token, or an adverb after it. */
  boolean isDirectlyBefore(int token) {
    return directly(token) >= 0;
  }

  private int directly(int token) {
    int at = token - 1;
    int adverbs = 0;
    while (at >= 0 && adverbs < 2 && isPlainAdverb(at)) {
      at--;
      adverbs++;
    }
    return isChange(at) ? at : -1;
  }

  private boolean isPlainAdverb(int token) {
    return words.isWord(token)
        && !is(token, VERB_OR_ADVERB)
        && (text.is(token, WordClass.ADVERB) || words.endsInLy(token));
  }

  /** "Fall" and "lower" are words of change only as verbs and adverbs, not in "the fall of". */
  private boolean isChange(int token) {
    if (!is(token, VERB_OR_ADVERB)) {
      return false;
    }
    if (is(token, PhraseTable.CHANGE_ADVERB) && isParticle(token)) {
      return false;
    }
    boolean noun = is(token, PhraseTable.CHANGE_NOUN) || text.is(token, WordClass.NOUN);
    return !noun
        || !words.any(token - 1, WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE));
  }

  /** The "up" of "sign up 40 people" belongs to its verb. */
  private boolean isParticle(int token) {
    boolean up = words.is(token, "up");
    if (up && (words.is(token - 1, "make") || words.is(token - 1, "makes"))) {
      return true;
    }
    return (up || words.is(token, "down"))
        && words.any(token - 1, WordClass.mask(WordClass.VERB_BASE, WordClass.VERB_PAST))
        && !words.has(token - 1, WordClass.BE)
        && (!words.has(token - 1, WordClass.NOUN)
            || words.any(
                token - 2, WordClass.mask(WordClass.TO, WordClass.MODAL, WordClass.PRONOUN)))
        && !isVerbOfEnding(token - 1);
  }

  private boolean isVerbOfEnding(int token) {
    return is(token, PhraseTable.CHANGE_VERB | PhraseTable.CLOSING);
  }

  private int find(int token, int mask) {
    for (int at = token - 1; at >= 0 && at >= token - REACH; at--) {
      if (text.startsLine(at + 1) || endsClause(at) || text.isNumber(at)) {
        return -1;
      }
      if (is(at, mask)) {
        return at;
      }
    }
    return -1;
  }

  private boolean endsClause(int token) {
    return !text.isWord(token)
        && !text.isNumber(token)
        && ".;:!?()".indexOf(text.first(token)) >= 0;
  }

  /** The trend that the words before a token give to the number there, or null. */
  public @Nullable Trend trend(int token) {
    int verb = verb(token);
    return verb < 0 ? null : table.trend(text.word(verb));
  }

  private int verb(int token) {
    int before = token - 1;
    if (words.is(before, "by") || words.is(before, "to")) {
      int direct = directly(before);
      return direct >= 0 ? direct : far(before);
    }
    if (words.is(before, "from")) {
      return isFrom(before) ? far(before) : -1;
    }
    if (words.is(before, "an") || words.is(before, "a")) {
      return directly(before);
    }
    int direct = directly(token);
    boolean adverb = direct >= 0 && is(direct, PhraseTable.CHANGE_ADVERB);
    boolean plain = words.is(direct, "up") || words.is(direct, "down");
    return adverb && !plain && !is(direct, PhraseTable.CHANGE_VERB) ? -1 : direct;
  }

  private int far(int token) {
    int at = find(token, VERB_OR_ADVERB | PhraseTable.CHANGE_BY);
    return at >= 0 && (is(at, PhraseTable.CHANGE_BY) || isChange(at)) ? at : -1;
  }
}
