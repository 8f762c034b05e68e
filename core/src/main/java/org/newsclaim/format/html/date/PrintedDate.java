package org.newsclaim.format.html.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the first full date in a line: "24 November 2026", "November 24th, 2026", "24.11.2026",
 * "2026/11/24", "24 de noviembre de 2026", "2026年11月24日".
 */
final class PrintedDate {
  private final boolean monthFirst;
  private final boolean dayFirst;

  /** Words and numbers; what stands between them is in {@link #gaps}. */
  private final List<String> words = new ArrayList<>();

  private final List<Character> gaps = new ArrayList<>();

  PrintedDate(String line, boolean monthFirst, boolean dayFirst) {
    this.monthFirst = monthFirst;
    this.dayFirst = dayFirst;
    split(line);
  }

  /** Cuts the line into numbers and words; a gap is the first sign after each, or a space. */
  private void split(String line) {
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        i++;
        continue;
      }
      int start = i;
      boolean digits = Character.isDigit(c);
      while (i < line.length()
          && Character.isLetterOrDigit(line.charAt(i))
          && Character.isDigit(line.charAt(i)) == digits) {
        i++;
      }
      String word = line.substring(start, i);
      if (!DateWords.isBetween(word)) {
        words.add(word);
        gaps.add(i < line.length() ? line.charAt(i) : ' ');
      }
    }
  }

  Optional<LocalDate> find() {
    for (int i = 0; i + 2 < words.size(); i++) {
      Optional<LocalDate> date = at(i);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> at(int i) {
    String a = words.get(i);
    String b = words.get(i + 1);
    String c = words.get(i + 2);
    if (isNumber(a, 2) && isYear(c)) {
      int month = MonthNames.number(b);
      return month > 0 ? date(c, month, a) : numeric(i, a, b, c);
    }
    if (isNumber(b, 2) && isYear(c) && MonthNames.number(a) > 0) {
      return date(c, MonthNames.number(a), b);
    }
    if (isYear(a) && isNumber(b, 2) && isNumber(c, 2) && joined(i)) {
      return date(a, Integer.parseInt(b), c);
    }
    boolean ideographs = isYear(a) && b.equals("\u5E74") && i + 4 < words.size();
    return ideographs && isNumber(c, 2) && isNumber(words.get(i + 4), 2)
        ? date(a, Integer.parseInt(c), words.get(i + 4))
        : Optional.empty();
  }

  private Optional<LocalDate> numeric(int i, String a, String b, String year) {
    if (!isNumber(b, 2) || !joined(i)) {
      return Optional.empty();
    }
    int first = Integer.parseInt(a);
    int second = Integer.parseInt(b);
    boolean dots = gaps.get(i) == '.';
    if (dots || dayFirst || first > 12) {
      return date(year, second, a);
    }
    return monthFirst || second > 12 || first == second ? date(year, first, b) : Optional.empty();
  }

  /** Whether three numbers are joined by one sign, twice the same. */
  private boolean joined(int i) {
    char gap = gaps.get(i);
    return gap == gaps.get(i + 1) && (gap == '.' || gap == '/' || gap == '-');
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isYear(String word) {
    return isNumber(word, 4) && word.length() == 4;
  }

  private static boolean isNumber(String word, int mostDigits) {
    if (word.length() > mostDigits) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
