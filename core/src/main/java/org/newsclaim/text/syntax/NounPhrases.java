package org.newsclaim.text.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.newsclaim.text.Quotations;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.tag.Tag;

/** The plain noun phrases of a text, in its order; they do not overlap. Immutable. */
public final class NounPhrases {
  private static final long TIMES = WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH);

  /** For each token the phrase around it. */
  private final @Nullable NounPhrase[] at;

  /** For each token the first phrase that begins at it or after it. */
  private final @Nullable NounPhrase[] next;

  private NounPhrases(@Nullable NounPhrase[] at, @Nullable NounPhrase[] next) {
    this.at = at;
    this.next = next;
  }

  public static NounPhrases of(TokenizedText text, Tag[] tags, Quotations quotations) {
    return new Scan(text, tags, quotations).run();
  }

  /** The phrase around a token, null where there is none. */
  public @Nullable NounPhrase at(int token) {
    return token >= 0 && token < at.length ? at[token] : null;
  }

  /** The first phrase that begins at a token or after it, null where there is none. */
  public @Nullable NounPhrase next(int token) {
    return token < next.length ? next[token] : null;
  }

  private static final class Scan {
    private final TokenizedText text;
    private final Tag[] tags;
    private final Quotations quotations;
    private final @Nullable NounPhrase[] at;
    private final @Nullable NounPhrase[] next;

    /** The first token after the start of the phrase found last. */
    private int afterStart;

    Scan(TokenizedText text, Tag[] tags, Quotations quotations) {
      this.text = text;
      this.tags = tags;
      this.quotations = quotations;
      this.at = new NounPhrase[text.size()];
      this.next = new NounPhrase[text.size()];
    }

    NounPhrases run() {
      int t = 0;
      while (t < tags.length) {
        if (tags[t].opensPhrase() && !isPredicate(t)) {
          t = phrase(t);
        } else {
          t++;
        }
      }
      return new NounPhrases(at, next);
    }

    /** "is sure | farmers will pay": an adjective that reports, before a subject and its verb. */
    private boolean isPredicate(int t) {
      if (tags[t] != Tag.ADJECTIVE || t == 0 || !text.is(t, WordClass.CUE)) {
        return false;
      }
      int be = tags[t - 1] == Tag.ADVERB && t > 1 ? t - 2 : t - 1;
      int next = t + 1;
      while (isNominal(next)) {
        next++;
      }
      boolean verb =
          next < tags.length
              && next > t + 1
              && !text.startsLine(next)
              && (tags[next] == Tag.PAST
                  || tags[next] == Tag.PRESENT
                  || tags[next] == Tag.BASE
                  || tags[next].isAuxiliary());
      return tags[be] == Tag.BE && verb;
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
        case DETERMINER ->
            t == start
                || tags[t - 1] == Tag.DETERMINER
                || ((head < 0 || tags[t - 1] == Tag.POSSESSIVE)
                    && text.is(t, WordClass.INDEFINITE)); // "his other mines"
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
            (head < 0 && t > start && isNominal(afterAdverbs(t + 1)))
                || tags[t - 1 < 0 ? 0 : t - 1] == Tag.HYPHEN;
        default -> false;
      };
    }

    private boolean opens(int t) {
      return quotations.open(quotations.at(t)) == t;
    }

    /** "the most | economically vulnerable groups". */
    private int afterAdverbs(int t) {
      int next = t;
      while (next < tags.length && tags[next] == Tag.ADVERB && next < t + 2) {
        next++;
      }
      return next;
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
      NounPhrase phrase = new NounPhrase(start, end, head);
      Arrays.fill(at, start, end, phrase);
      Arrays.fill(next, afterStart, start + 1, phrase);
      afterStart = start + 1;
      return end;
    }
  }
}
