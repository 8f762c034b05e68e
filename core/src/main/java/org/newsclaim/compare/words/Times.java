package org.newsclaim.compare.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsclaim.model.TimeExpression;
import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;

/** Compares dates and times. */
public final class Times {
  private Times() {}

  /**
   * {@return whether two expressions mean the same time, as far as they tell}
   *
   * @param one an expression
   * @param other another
   */
  public static boolean areSame(TimeExpression one, TimeExpression other) {
    if (one.value().isPresent() && one.value().equals(other.value())) {
      return true;
    }
    String words = plain(one);
    String others = plain(other);
    return words.equals(others) || isPart(words, others) || isPart(others, words);
  }

  /** "Friday" of "last Friday", "12:30" of "12:30 EST". */
  private static boolean isPart(String shorter, String longer) {
    return !shorter.isEmpty()
        && (longer.endsWith(" " + shorter) || longer.startsWith(shorter + " "));
  }

  /**
   * {@return whether two expressions are of one kind, such as two weekdays or two years}
   *
   * @param one an expression
   * @param other another
   */
  public static boolean areAlike(TimeExpression one, TimeExpression other) {
    if (one.value().isPresent() && other.value().isPresent()) {
      return one.value().get().length() == other.value().get().length();
    }
    return one.value().isEmpty()
        && other.value().isEmpty()
        && plain(one).endsWith("day") == plain(other).endsWith("day");
  }

  private static String plain(TimeExpression time) {
    return Arrays.stream(
            time.text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ", -1))
        .map(Times::digits)
        .collect(Collectors.joining(" "));
  }

  /** The digits of a number word: "2" for "two". */
  private static String digits(String word) {
    WordIndex lexicon = WordIndex.english();
    int id = lexicon.id(word);
    for (int place = 0; id != 0 && place < lexicon.entryCountAt(id); place++) {
      LexiconEntry entry = lexicon.entry(lexicon.entryAt(id, place));
      if (entry.length() == 1 && entry.is(WordClass.NUMBER_WORD)) {
        return entry.feature("value").orElse(word);
      }
    }
    return word;
  }
}
