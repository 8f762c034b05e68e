package org.newsclaim.text.syntax;

import java.util.Arrays;
import org.newsclaim.text.Quotations;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.tag.Tag;

/**
 * The plain noun phrases of a text: from the determiner to the noun, without what follows it ("a
 * county spokeswoman", "Robby Mook", "she"). Immutable.
 */
public final class NounPhrases {
  private static final long TIMES = WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH);

  private final int[] at;
  private final int[] starts;
  private final int[] ends;
  private final int[] heads;

  /** For each token the first phrase that begins at it or after it. */
  private final int[] nexts;

  private NounPhrases(int[] at, int[] starts, int[] ends, int[] heads) {
    this.at = at;
    this.nexts = TokenRange.nexts(starts, at.length);
    this.starts = starts;
    this.ends = ends;
    this.heads = heads;
  }

  public static NounPhrases of(TokenizedText text, Tag[] tags, Quotations quotations) {
    return new Scan(text, tags, quotations).run();
  }

  /** The phrase around a token, -1 where there is none. */
  public int at(int token) {
    return token >= 0 && token < at.length ? at[token] : -1;
  }

  /** Where the first phrase at a token or after it begins; past all tokens where there is none. */
  public int next(int token) {
    int place = token < nexts.length ? nexts[token] : starts.length;
    return place < starts.length ? starts[place] : Integer.MAX_VALUE;
  }

  public int start(int phrase) {
    return starts[phrase];
  }

  /** The token after the phrase. */
  public int end(int phrase) {
    return ends[phrase];
  }

  /** The token of its noun, name or pronoun. */
  public int head(int phrase) {
    return heads[phrase];
  }

  public int count() {
    return starts.length;
  }

  private static final class Scan {
    private final TokenizedText text;
    private final Tag[] tags;
    private final Quotations quotations;
    private final int[] at;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] heads = new int[64];
    private int count;

    Scan(TokenizedText text, Tag[] tags, Quotations quotations) {
      this.text = text;
      this.tags = tags;
      this.quotations = quotations;
      this.at = new int[text.size()];
    }

    NounPhrases run() {
      Arrays.fill(at, -1);
      int t = 0;
      while (t < tags.length) {
        if (tags[t].opensPhrase()) {
          t = phrase(t);
        } else {
          t++;
        }
      }
      return new NounPhrases(
          at,
          Arrays.copyOf(starts, count),
          Arrays.copyOf(ends, count),
          Arrays.copyOf(heads, count));
    }

    private int phrase(int start) {
      if (tags[start] == Tag.PRONOUN || tags[start] == Tag.OBJECT_PRONOUN) {
        return add(start, start + 1, start);
      }
      int head = -1;
      int end = start;
      int t = start;
      while (t < tags.length && (t == start || !text.startsLine(t)) && goesOn(start, t, head)) {
        Tag tag = tags[t];
        if (tag == Tag.NOUN || tag == Tag.NAME || (tag == Tag.NUMBER && head < 0)) {
          head = t;
        }
        if (tag != Tag.QUOTE && tag != Tag.HYPHEN && tag != Tag.ADVERB && tag != Tag.COMMA) {
          end = t + 1;
        }
        t++;
      }
      if (head < 0) {
        return end > start && tags[end - 1] == Tag.ADJECTIVE && tags[start] == Tag.DETERMINER
            ? add(start, end, end - 1)
            : Math.max(end, start + 1);
      }
      return add(start, trimmed(head, end), head);
    }

    /** A possessor's clitic and loose modifiers at the end belong to no phrase of their own. */
    private int trimmed(int head, int end) {
      int last = end;
      while (last > head + 1
          && tags[last - 1] != Tag.NUMBER
          && tags[last - 1] != Tag.NOUN
          && tags[last - 2] != Tag.HYPHEN) {
        last--;
      }
      return last;
    }

    private boolean goesOn(int start, int t, int head) {
      return switch (tags[t]) {
        case DETERMINER -> t == start || tags[t - 1] == Tag.DETERMINER;
        case POSSESSIVE -> !isPronoun(t) || t == start || tags[t - 1] == Tag.DETERMINER;
        case NUMBER -> head < 0 || tags[head] != Tag.NOUN || !isTimeAfter(t);
        case NOUN, NAME ->
            t == start || !isTime(t) || (tags[t - 1] != Tag.NOUN && tags[t - 1] != Tag.NAME);
        case ADJECTIVE ->
            head < 0
                || tags[t - 1] == Tag.HYPHEN
                || tags[t - 1] == Tag.POSSESSIVE
                || isNominal(t + 1);
        case COMMA ->
            head < 0
                && t > start
                && tags[t - 1] == Tag.ADJECTIVE
                && t + 1 < tags.length
                && (tags[t + 1] == Tag.ADJECTIVE
                    || (tags[t + 1] == Tag.NUMBER
                        && t + 2 < tags.length
                        && tags[t + 2] == Tag.HYPHEN));
        case HYPHEN -> t > start && t + 1 < tags.length && !text.startsLine(t + 1);
        case QUOTE ->
            (head < 0 && t > start && opens(t))
                || (head >= 0
                    && !opens(t)
                    && quotations.open(quotations.at(t)) > start
                    && isNominal(t + 1));
        case ADVERB, PARTICIPLE, GERUND ->
            (head < 0 && t > start && isNominal(t + 1))
                || tags[t - 1 < 0 ? 0 : t - 1] == Tag.HYPHEN;
        default -> false;
      };
    }

    private boolean opens(int t) {
      return quotations.open(quotations.at(t)) == t;
    }

    private boolean isNominal(int t) {
      return t < tags.length
          && !text.startsLine(t)
          && (tags[t] == Tag.NOUN
              || tags[t] == Tag.NAME
              || tags[t] == Tag.ADJECTIVE
              || tags[t] == Tag.NUMBER);
    }

    private boolean isPronoun(int t) {
      return text.isWord(t) && !text.isGlued(t);
    }

    /** "the decision | two hours later". */
    private boolean isTimeAfter(int number) {
      return number + 1 < tags.length
          && tags[number + 1] == Tag.NOUN
          && text.is(number + 1, WordClass.TIME_UNIT);
    }

    private boolean isTime(int t) {
      return text.isAny(t, TIMES);
    }

    private int add(int start, int end, int head) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
        heads = Arrays.copyOf(heads, count * 2);
      }
      starts[count] = start;
      ends[count] = end;
      heads[count] = head;
      Arrays.fill(at, start, end, count);
      count++;
      return end;
    }
  }
}
