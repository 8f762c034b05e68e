package org.newsclaim.quantity.composition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.model.Quantity.Trend;
import org.newsclaim.quantity.word.PhraseTable;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.tag.Tag;

/** Finds the word of change that a number depends on: "rose" of "rose by about 3 percent". */
public final class Changes {
  private static final int REACH = 8;
  private static final int YEAR_DIGITS = 4;

  private static final int VERB_OR_ADVERB = PhraseTable.CHANGE_VERB | PhraseTable.CHANGE_ADVERB;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

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
  public boolean isFrom(int from) {
    if (directly(from) >= 0 || is(from - 1, PhraseTable.CHANGE_NOUN)) {
      return true;
    }
    int verb = find(from, VERB_OR_ADVERB | PhraseTable.CHANGE_BY);
    boolean change = verb >= 0 && (is(verb, PhraseTable.CHANGE_BY) || isChange(verb));
    return change && !text.is(verb, WordClass.VERB_GERUND);
  }

  /** Whether a verb for a rise stands right before a token: "increased 50 times". */
  boolean isRiseBefore(int token) {
    int change = directly(token);
    return change >= 0 && table.trend(text.word(change)) == Trend.INCREASE;
  }

  /** Whether a verb of change stands right before a token, or an adverb after it. */
  public boolean isDirectlyBefore(int token) {
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
    return words.tag(token) == Tag.ADVERB && !is(token, VERB_OR_ADVERB);
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
    if (isTwoWordVerb(token - 1)) {
      return false;
    }
    boolean up = words.is(token, "up");
    if (up && words.beside(token - 1, PhraseTable.WITH_UP)) {
      return true;
    }
    return (up || words.is(token, "down"))
        && isFiniteForm(words.tag(token - 1))
        && !isVerbOfEnding(token - 1);
  }

  private static boolean isFiniteForm(Tag tag) {
    return tag == Tag.BASE || tag == Tag.PRESENT || tag == Tag.PAST;
  }

  /** "tick up", "went down". */
  private boolean isTwoWordVerb(int token) {
    int entry = token < 0 ? -1 : text.match(token, WordClass.CHANGE);
    return entry >= 0 && words.tables.lexicon.entry(entry).length() == 2;
  }

  private boolean isVerbOfEnding(int token) {
    return is(token, PhraseTable.CHANGE_VERB | PhraseTable.CLOSING);
  }

  private int find(int token, int mask) {
    for (int at = token - 1; at >= 0 && at >= token - REACH; at--) {
      if (text.startsLine(at + 1) || endsClause(at) || (text.isNumber(at) && !isYear(at))) {
        return -1;
      }
      if (is(at, mask)) {
        return at;
      }
    }
    return -1;
  }

  /** The "2021" of "in 2021" and "in May 2021". */
  boolean isYear(int token) {
    return text.isNumber(token)
        && text.end(token) - text.start(token) == YEAR_DIGITS
        && (words.is(token - 1, "in")
            || words.is(token - 1, "since")
            || words.is(token - 1, "during")
            || words.has(token - 1, WordClass.MONTH));
  }

  private boolean endsClause(int token) {
    return !text.isWord(token)
        && !text.isNumber(token)
        && ".;:!?()".indexOf(text.first(token)) >= 0;
  }

  /** The trend that the words before a token give to the number there, or null. */
  public @Nullable Trend trend(int token, QuantityCandidate candidate) {
    if (words.is(token, "short")) {
      // "fell short of 300 votes"
      return null;
    }
    int first = beforeAverage(words.is(token - 1, "between") ? token - 1 : token);
    int change = words.is(first - 1, "of") ? noun(first - 2, candidate) : verb(first, candidate);
    return change < 0 ? null : table.trend(text.word(change));
  }

  /** Whether a noun of change follows, as after "a 3 percent" and "a 3 percent pay". */
  public boolean isNoun(int token) {
    boolean own = is(token, PhraseTable.CHANGE_NOUN);
    int noun = own || !words.tag(token).isNoun() || !words.follows(token + 1) ? token : token + 1;
    return words.follows(noun)
        && words.tag(noun).isNoun()
        && is(noun, PhraseTable.CHANGE_NOUN)
        && !is(noun, PhraseTable.CHANGE_OF_OTHER);
  }

  /** The trend of "higher" or "lower" at a token, as after "closed 3 percent", or null. */
  public @Nullable Trend adverb(int token) {
    boolean adverb = words.is(token, "higher") || words.is(token, "lower");
    return adverb ? table.trend(text.word(token)) : null;
  }

  /** "rose an average of 3 percent", "rose an average 3 percent". */
  private int beforeAverage(int token) {
    int average = words.is(token - 1, "of") ? token - 2 : token - 1;
    return words.is(average, "average") && words.isArticle(average - 1) ? average - 1 : token;
  }

  /** The "drop" of "a drop of 3 percent"; a "loss of $3 million" is no fall. */
  private int noun(int token, QuantityCandidate candidate) {
    boolean change = is(token, PhraseTable.CHANGE_NOUN);
    boolean other = candidate.kind == Kind.MONEY && is(token, PhraseTable.CHANGE_OF_OTHER);
    return change && !other && !isPlainCount(token, candidate) ? token : -1;
  }

  /** The "3 charges" of "dropped 3 charges": no measure and no step of a change. */
  private boolean isPlainCount(int change, QuantityCandidate candidate) {
    boolean spent = candidate.kind == Kind.MONEY && words.is(candidate.end, "into");
    if (spent && is(change, PhraseTable.CHANGE_OF_MEASURE)) {
      return true;
    }
    if (isLoss(change, candidate)) {
      return true;
    }
    boolean steps = candidate.hasEntity() && words.beside(candidate.entityHead, PhraseTable.STEP);
    int weak = PhraseTable.CHANGE_OF_MEASURE | PhraseTable.CHANGE_OF_STEPS;
    if (candidate.kind == Kind.DURATION) {
      return is(change, weak);
    }
    boolean measure = candidate.kind == Kind.MEASURE && is(change, PhraseTable.CHANGE_OF_MEASURE);
    return (measure || (candidate.kind == Kind.COUNT && is(change, weak)))
        && (candidate.hasEntity() || candidate.hasWhole())
        && !steps;
  }

  /** The "$3 million" that a company lost; a share that "lost $3 to $40" has fallen. */
  private boolean isLoss(int change, QuantityCandidate candidate) {
    boolean large = candidate.value != null && candidate.value.compareTo(THOUSAND) >= 0;
    return candidate.kind == Kind.MONEY
        && is(change, PhraseTable.CHANGE_OF_STEPS)
        && large
        && !words.is(candidate.end, "to");
  }

  private int verb(int token, QuantityCandidate candidate) {
    int before = token - 1;
    if (words.is(before, "by") || words.is(before, "to")) {
      int direct = directly(before);
      boolean margin = words.is(before, "by") && is(direct, PhraseTable.CHANGE_OF_STEPS);
      if (margin && candidate.kind == Kind.COUNT) {
        // "lost by 500 votes"
        return -1;
      }
      return direct >= 0 ? direct : far(before);
    }
    if (words.is(before, "from")) {
      int far = isFrom(before) ? far(before) : -1;
      // "raised the fee from $8 to $11", but "raised $3 million from 400 donors"
      boolean range = words.is(Math.max(candidate.textEnd(), candidate.entityEnd), "to");
      return far >= 0 && is(far, PhraseTable.CHANGE_BY) && !range ? -1 : far;
    }
    if (words.is(before, "an") || words.is(before, "a")) {
      return directly(before);
    }
    int direct = directly(token);
    boolean adverb = direct >= 0 && is(direct, PhraseTable.CHANGE_ADVERB);
    boolean plain = words.is(direct, "up") || words.is(direct, "down");
    boolean bare = adverb && !plain && !is(direct, PhraseTable.CHANGE_VERB);
    return bare || (direct >= 0 && isPlainCount(direct, candidate)) ? -1 : direct;
  }

  private int far(int token) {
    int at = find(token, VERB_OR_ADVERB | PhraseTable.CHANGE_BY);
    return at >= 0 && (is(at, PhraseTable.CHANGE_BY) || isChange(at)) ? at : -1;
  }
}
