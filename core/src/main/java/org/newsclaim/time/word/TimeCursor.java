package org.newsclaim.time.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.newsclaim.model.Explanation.Target;
import org.newsclaim.model.Explanation.Verdict;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.rule.Trace;
import org.newsclaim.time.rule.TimeRule;

/**
 * One line of a text at a time, seen as words of time: no expression runs over the end of a line,
 * so whatever is asked about a token outside of it is denied. Used by one scan.
 */
public final class TimeCursor {
  private static final int NO_NUMBER = -1;

  private final TokenizedText text;
  private final TimeWords words;
  private final Trace trace;
  private final Map<Integer, TimeRule> refusals = new LinkedHashMap<>();
  private int first;
  private int end;
  private int taken;

  public TimeCursor(TokenizedText text, TimeWords words, Trace trace) {
    this.trace = trace;
    this.text = text;
    this.words = words;
  }

  /** Goes to the line that begins at a token; it ends before another one at the latest. */
  public void open(int firstToken, int limit) {
    first = firstToken;
    taken = firstToken;
    end = firstToken + 1;
    while (end < limit && !text.startsLine(end)) {
      end++;
    }
  }

  /** Says that the word at a token is no time, and which rule decides so. */
  public void refuse(int token, TimeRule rule) {
    if (trace != Trace.NONE) {
      refusals.putIfAbsent(token, rule);
    }
  }

  /** Passes on what was refused and belongs to no expression that was found. */
  public void traceRefusals(IntPredicate found) {
    refusals.forEach(
        (token, rule) -> {
          if (!found.test(token)) {
            trace.note(Target.TIME, token, token + 1, rule, Verdict.REFUSED);
          }
        });
  }

  public TokenizedText text() {
    return text;
  }

  int first() {
    return first;
  }

  public int end() {
    return end;
  }

  /** The first token that no expression has taken yet. */
  public int taken() {
    return taken;
  }

  public void takeUpTo(int token) {
    taken = token;
  }

  public boolean has(int token) {
    return token >= first && token < end;
  }

  /** Whether a token is a number or a word that tells of a time. */
  public boolean tells(int token) {
    return has(token) && (text.isNumber(token) || words.tells(text.word(token)));
  }

  public long roles(int token) {
    return has(token) ? words.roles(text.word(token)) : 0;
  }

  public boolean is(int token, Role role) {
    return (roles(token) & role.bit()) != 0;
  }

  public boolean isAny(int token, long mask) {
    return (roles(token) & mask) != 0;
  }

  /** Whether a token has a role and may still be taken into an expression on its right. */
  public boolean isFree(int token, Role role) {
    return token >= taken && is(token, role);
  }

  public boolean isAnyFree(int token, long mask) {
    return token >= taken && isAny(token, mask);
  }

  public boolean isClass(int token, long mask) {
    return has(token) && text.isAny(token, mask);
  }

  public int value(int token) {
    return words.value(text.word(token));
  }

  public CalendarUnit unit(int token) {
    return CalendarUnit.of(value(token));
  }

  public boolean isCapitalized(int token) {
    return has(token) && text.isCapitalized(token);
  }

  public boolean isWord(int token) {
    return has(token) && text.isWord(token);
  }

  public boolean isNumber(int token) {
    return has(token) && text.isNumber(token);
  }

  /** Whether a token is glued to the one before it. */
  public boolean isGlued(int token) {
    return has(token) && token > first && text.isGlued(token);
  }

  public boolean isMark(int token, char mark) {
    return has(token) && text.first(token) == mark && text.end(token) - text.start(token) == 1;
  }

  public boolean isHyphen(int token) {
    return isMark(token, '-') || isMark(token, '\u2013') || isMark(token, '\u2010');
  }

  /** The token, or the one after it where it is a comma. */
  public int afterComma(int token) {
    return isMark(token, ',') ? token + 1 : token;
  }

  /** The token, or the one after it where it has the role. */
  public int after(int token, Role role) {
    return is(token, role) ? token + 1 : token;
  }

  /** The value of a number of up to four digits and nothing else, -1 for all other tokens. */
  public int integer(int token) {
    if (!isNumber(token) || length(token) > 4) {
      return NO_NUMBER;
    }
    int value = 0;
    for (int i = text.start(token); i < text.end(token); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return NO_NUMBER;
      }
      value = 10 * value + digit;
    }
    return value;
  }

  /** How many chars a token has. */
  public int length(int token) {
    return text.end(token) - text.start(token);
  }

  /** Whether a number goes on without a space: "20-year", "3:04", "50s". */
  public boolean isGluedAfter(int token) {
    return isGlued(token + 1)
        && (text.isNumber(token + 1)
            || (text.isWord(token + 1) && !isApostrophe(token + 1))
            || ((isHyphen(token + 1) || isMark(token + 1, '/') || isMark(token + 1, ':'))
                && isGlued(token + 2))
            || isMark(token + 1, '%'));
  }

  private boolean isApostrophe(int token) {
    char c = text.first(token);
    return c == '\'' || c == '\u2019';
  }

  /** Whether a token is the "th" of "20th". */
  public boolean isOrdinalSuffix(int token) {
    return isGlued(token)
        && isNumber(token - 1)
        && (text.matches(token, "th")
            || text.matches(token, "st")
            || text.matches(token, "nd")
            || text.matches(token, "rd"));
  }

  /** "ended", "ending" between a period and its last day. */
  public boolean isEnding(int token) {
    return has(token) && (text.matches(token, "ended") || text.matches(token, "ending"));
  }

  /** "'s" and the like. */
  public boolean isClitic(int token) {
    return has(token) && isApostrophe(token) && isGlued(token);
  }

  /** Whether a token can only be the noun that a number counts: "people", "percent", "million". */
  public boolean isCounted(int token) {
    return isMark(token, '%')
        || (isClass(token, COUNTED) && !isCapitalized(token) && !isAny(token, NEVER_COUNTED));
  }

  private static final long COUNTED =
      WordClass.mask(WordClass.PLURAL, WordClass.MAGNITUDE, WordClass.UNIT, WordClass.TIME_UNIT);

  private static final long NEVER_COUNTED =
      Role.mask(Role.DAY_PART, Role.MERIDIEM, Role.IN, Role.AT, Role.A);
}
