package org.newsclaim.text.lexicon;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a lexicon as arrays side by side. A text needs few of them, so each is made when
 * it is asked for. Immutable.
 */
final class EntryList extends AbstractList<LexiconEntry> implements RandomAccess {
  private final StringTable strings;
  private final FeatureTable features;
  private final long[] masks;

  /** Numbers of the lemmas as strings. */
  private final int[] lemmas;

  private final int[] featureSets;

  /** Where the words of each entry begin, and where those of the last one end. */
  private final int[] starts;

  private final int[] words;

  /** Two threads may make the same one, which nobody can tell. */
  private final @Nullable LexiconEntry[] made;

  EntryList(
      StringTable strings,
      FeatureTable features,
      long[] masks,
      int[] lemmas,
      int[] featureSets,
      int[] starts,
      int[] words) {
    this.strings = strings;
    this.features = features;
    this.masks = masks;
    this.lemmas = lemmas;
    this.featureSets = featureSets;
    this.starts = starts;
    this.words = words;
    this.made = new LexiconEntry[masks.length];
  }

  EntryList(ArrayReader in, StringTable strings) {
    this(
        strings,
        new FeatureTable(in, strings),
        in.longs(),
        in.ints(),
        in.ints(),
        in.ints(),
        in.ints());
  }

  void write(ArrayWriter out) {
    features.write(out);
    out.longs(masks);
    out.ints(lemmas);
    out.ints(featureSets);
    out.ints(starts);
    out.ints(words);
  }

  @Override
  public LexiconEntry get(int index) {
    LexiconEntry entry = made[index];
    if (entry == null) {
      entry =
          new LexiconEntry(
              this,
              index,
              masks[index],
              Arrays.copyOfRange(words, starts[index], starts[index + 1]));
      made[index] = entry;
    }
    return entry;
  }

  @Override
  public int size() {
    return masks.length;
  }

  /** The entries of any class of a mask. */
  List<LexiconEntry> of(long mask) {
    List<LexiconEntry> found = new ArrayList<>();
    for (int i = 0; i < masks.length; i++) {
      if ((masks[i] & mask) != 0) {
        found.add(get(i));
      }
    }
    return found;
  }

  /** The entries that have a feature. */
  List<LexiconEntry> with(String feature) {
    BitSet sets = features.with(feature);
    List<LexiconEntry> found = new ArrayList<>();
    for (int i = 0; i < featureSets.length; i++) {
      if (sets.get(featureSets[i])) {
        found.add(get(i));
      }
    }
    return found;
  }

  String lemma(int entry) {
    return strings.get(lemmas[entry]);
  }

  /** A word as it is spelled; words come first among the strings. */
  String spelled(int word) {
    return strings.get(word);
  }

  Map<String, String> features(int entry) {
    return features.of(featureSets[entry]);
  }
}
