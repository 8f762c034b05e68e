package org.newsclaim.text.lexicon;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Sets of features by number. Most entries have none, and many share theirs, so each set is kept
 * once, as numbers of strings until it is asked for. Immutable.
 */
final class FeatureTable {
  private final StringTable strings;

  /** Where the pairs of each set begin, and where the last set ends. */
  private final int[] starts;

  /** Numbers of strings: a key, then its value. */
  private final int[] pairs;

  /** Made when asked for. Two threads may make the same one, which nobody can tell. */
  private final @Nullable Map<String, String>[] made;

  FeatureTable(
      List<Map<String, String>> sets, StringTable strings, ToIntFunction<String> stringNumber) {
    this.strings = strings;
    starts = new int[sets.size() + 1];
    pairs = new int[2 * sets.stream().mapToInt(Map::size).sum()];
    made = made(sets.size());
    int end = 0;
    for (int set = 0; set < sets.size(); set++) {
      for (Map.Entry<String, String> feature : sets.get(set).entrySet()) {
        pairs[end++] = stringNumber.applyAsInt(feature.getKey());
        pairs[end++] = stringNumber.applyAsInt(feature.getValue());
      }
      starts[set + 1] = end;
    }
  }

  FeatureTable(ArrayReader in, StringTable strings) {
    this.strings = strings;
    starts = in.ints();
    pairs = in.ints();
    made = made(starts.length - 1);
  }

  void write(ArrayWriter out) {
    out.ints(starts);
    out.ints(pairs);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable Map<String, String>[] made(int sets) {
    return new Map[sets];
  }

  Map<String, String> of(int set) {
    Map<String, String> features = made[set];
    if (features == null) {
      features = make(set);
      made[set] = features;
    }
    return features;
  }

  private Map<String, String> make(int set) {
    Map<String, String> features = new HashMap<>();
    for (int i = starts[set]; i < starts[set + 1]; i += 2) {
      features.put(strings.get(pairs[i]), strings.get(pairs[i + 1]));
    }
    return Map.copyOf(features);
  }

  /** The sets that have a feature. */
  BitSet with(String key) {
    BitSet sets = new BitSet();
    int number = number(key);
    for (int set = 0; number >= 0 && set < starts.length - 1; set++) {
      for (int i = starts[set]; i < starts[set + 1]; i += 2) {
        if (pairs[i] == number) {
          sets.set(set);
        }
      }
    }
    return sets;
  }

  /** The number of a key as a string, -1 where no set has it. */
  private int number(String key) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (strings.is(pairs[i], key)) {
        return pairs[i];
      }
    }
    return -1;
  }
}
