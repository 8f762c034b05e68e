package org.newsclaim.time.word;

import org.jspecify.annotations.Nullable;
import org.newsclaim.text.lexicon.WordClass;

/**
 * A number or an ordinal before a word of time, read from its end: "two", "twenty-five", "a few",
 * "20th".
 *
 * @param first its first token
 * @param number the number, 0 where the words give none
 */
public record Count(int first, int number) {
  private static final long JOINTS = Role.mask(Role.AND, Role.TO);
  private static final long MAGNITUDE = WordClass.mask(WordClass.MAGNITUDE);

  /** The length of time that ends with a token; null where it is none. */
  public static @Nullable Count endingAt(TimeCursor line, int token) {
    if (token < line.taken() || !line.has(token)) {
      return null;
    }
    if (line.isNumber(token)) {
      return orMore(line, new Count(token, Math.max(0, line.integer(token))));
    }
    if (line.is(token, Role.NUMBER)) {
      return orMore(line, spelled(line, token));
    }
    if (line.isClass(token, MAGNITUDE)) {
      return magnitude(line, token);
    }
    if (line.is(token, Role.A)) {
      return line.isFree(token - 1, Role.HALF) ? new Count(token - 1, 0) : new Count(token, 1);
    }
    return vague(line, line.is(token, Role.OF) ? token - 1 : token);
  }

  /** "two or three", "10 to 15": no one number. */
  private static Count orMore(TimeCursor line, Count count) {
    int joint = count.first() - 1;
    int before = joint - 1;
    boolean joined = line.isAny(joint, JOINTS) || line.isHyphen(joint);
    boolean number = line.is(before, Role.NUMBER) || line.isNumber(before);
    return joined && number && before >= line.taken() ? new Count(before, 0) : count;
  }

  /** "twenty-five", "five". */
  private static Count spelled(TimeCursor line, int token) {
    boolean joined =
        line.isHyphen(token - 1)
            && line.isFree(token - 2, Role.NUMBER)
            && line.value(token - 2) >= 20
            && line.value(token) < 10;
    return joined
        ? new Count(token - 2, line.value(token - 2) + line.value(token))
        : new Count(token, line.value(token));
  }

  /** "two hundred", "a thousand": too long for a calendar to be wanted. */
  private static Count magnitude(TimeCursor line, int token) {
    boolean counted =
        line.isAnyFree(token - 1, Role.mask(Role.NUMBER, Role.A)) || line.isNumber(token - 1);
    return new Count(counted && token - 1 >= line.taken() ? token - 1 : token, 0);
  }

  private static @Nullable Count vague(TimeCursor line, int token) {
    if (!line.isFree(token, Role.VAGUE)) {
      return null;
    }
    return new Count(line.isFree(token - 1, Role.A) ? token - 1 : token, 0);
  }

  /** The ordinal that ends with a token: "third", "3rd", "twenty-first"; null where it is none. */
  public static @Nullable Count ordinalEndingAt(TimeCursor line, int token) {
    if (line.isOrdinalSuffix(token) && token - 1 >= line.taken()) {
      int number = line.integer(token - 1);
      return number > 0 ? new Count(token - 1, number) : null;
    }
    return line.isFree(token, Role.ORDINAL) ? spelled(line, token) : null;
  }
}
