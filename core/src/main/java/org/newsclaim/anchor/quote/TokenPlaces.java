package org.newsclaim.anchor.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsclaim.anchor.align.Tokens;
import org.newsclaim.anchor.align.Vocabulary;

/** The places of each word in a text. */
final class TokenPlaces {
  /** Tokens of the text, end exclusive. */
  record Window(int first, int end) {}

  /** How many of the rarest words of a quote are looked up where it does not stand as it is. */
  private static final int RAREST = 12;

  private static final int MOST_PLACES = 64;
  private static final int MOST_SEQUENCES = 5000;
  private static final int MOST_WINDOWS = 4;

  /** A longer quote is aligned with the whole text. */
  static final int LONGEST = 600;

  private final Tokens text;
  private final int[] firsts;
  private final int[] places;

  TokenPlaces(Tokens text, int words) {
    this.text = text;
    this.firsts = new int[words + 1];
    this.places = new int[text.size()];
    for (int i = 0; i < text.size(); i++) {
      firsts[text.id(i) + 1]++;
    }
    for (int id = 0; id < words; id++) {
      firsts[id + 1] += firsts[id];
    }
    int[] next = firsts.clone();
    for (int i = 0; i < text.size(); i++) {
      places[next[text.id(i)]++] = i;
    }
  }

  private int count(int id) {
    return id == Vocabulary.UNKNOWN ? 0 : firsts[id + 1] - firsts[id];
  }

  /** The tokens at which the words stand one after the other. */
  List<Integer> sequences(Tokens words, int most) {
    List<Integer> found = new ArrayList<>();
    int rarest = rarest(words);
    if (rarest < 0) {
      return found;
    }
    int from = firsts[words.id(rarest)];
    int tried = Math.min(count(words.id(rarest)), MOST_SEQUENCES);
    for (int i = from; i < from + tried && found.size() < most; i++) {
      if (stand(words, places[i] - rarest)) {
        found.add(places[i] - rarest);
      }
    }
    return found;
  }

  /** The rarest of some words, -1 where one of them stands nowhere. */
  private int rarest(Tokens words) {
    int rarest = -1;
    for (int i = 0; i < words.size(); i++) {
      if (count(words.id(i)) == 0) {
        return -1;
      }
      boolean rarer = rarest < 0 || count(words.id(i)) < count(words.id(rarest));
      rarest = rarer ? i : rarest;
    }
    return rarest;
  }

  private boolean stand(Tokens words, int first) {
    if (first < 0 || first + words.size() > text.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.id(i) != text.id(first + i)) {
        return false;
      }
    }
    return true;
  }

  /** Where most of the rarest words stand about as far apart as they should. */
  List<Window> windows(Tokens words) {
    if (words.size() > LONGEST) {
      return List.of(new Window(0, text.size()));
    }
    int[] starts = starts(words);
    int slack = 4 + words.size() / 4;
    List<Window> windows = new ArrayList<>();
    boolean[] used = new boolean[starts.length];
    while (windows.size() < MOST_WINDOWS) {
      int from = densest(starts, used, slack);
      if (from < 0) {
        break;
      }
      int last = from;
      while (last + 1 < starts.length && starts[last + 1] - starts[from] <= slack) {
        last++;
      }
      Arrays.fill(used, from, last + 1, true);
      int end = starts[last] + words.size() + slack;
      windows.add(new Window(Math.max(0, starts[from] - slack), Math.min(text.size(), end)));
    }
    return windows;
  }

  /** For each place of a rare word, where the quote would begin; in order. */
  private int[] starts(Tokens words) {
    List<Integer> known = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.isWord(i) && count(words.id(i)) > 0) {
        known.add(i);
      }
    }
    known.sort((a, b) -> Integer.compare(count(words.id(a)), count(words.id(b))));
    int[] starts = new int[RAREST * MOST_PLACES];
    int size = 0;
    for (int word : known.subList(0, Math.min(RAREST, known.size()))) {
      int from = firsts[words.id(word)];
      for (int k = 0; k < Math.min(MOST_PLACES, count(words.id(word))); k++) {
        starts[size++] = places[from + k] - word;
      }
    }
    int[] sorted = Arrays.copyOf(starts, size);
    Arrays.sort(sorted);
    return sorted;
  }

  private static int densest(int[] starts, boolean[] used, int slack) {
    int best = -1;
    int most = 0;
    int end = 0;
    for (int i = 0; i < starts.length; i++) {
      while (end < starts.length && starts[end] - starts[i] <= slack) {
        end++;
      }
      if (!used[i] && end - i > most) {
        most = end - i;
        best = i;
      }
    }
    return best;
  }
}
