package org.newsclaim.text.lexicon;

import java.util.Collection;

/** Strings by number from 0, their chars side by side in one array. Immutable. */
final class StringTable {
  private final char[] chars;

  /** Where each string begins, and where the last one ends. */
  private final int[] starts;

  StringTable(Collection<String> strings) {
    chars = String.join("", strings).toCharArray();
    starts = new int[strings.size() + 1];
    int i = 0;
    for (String string : strings) {
      starts[i + 1] = starts[i] + string.length();
      i++;
    }
  }

  StringTable(ArrayReader in) {
    chars = in.chars();
    starts = in.ints();
  }

  void write(ArrayWriter out) {
    out.chars(chars);
    out.ints(starts);
  }

  String get(int number) {
    return new String(chars, starts[number], length(number));
  }

  int length(int number) {
    return starts[number + 1] - starts[number];
  }

  char charAt(int number, int place) {
    return chars[starts[number] + place];
  }

  boolean is(int number, String string) {
    int length = length(number);
    boolean same = length == string.length();
    for (int i = 0; same && i < length; i++) {
      same = charAt(number, i) == string.charAt(i);
    }
    return same;
  }
}
