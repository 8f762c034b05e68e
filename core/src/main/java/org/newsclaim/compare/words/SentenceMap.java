package org.newsclaim.compare.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaim.anchor.align.Aligner;
import org.newsclaim.anchor.align.Alignment;
import org.newsclaim.anchor.align.Tokens;
import org.newsclaim.anchor.align.Vocabulary;

/**
 * Which sentences of one text became which of another, wherever they stand now. A sentence that was
 * split, or sentences that were joined, make one group.
 */
public final class SentenceMap {
  /** How much of the shorter sentence must be found in the other. */
  private static final double LEAST_SHARED = 0.5;

  /** Words less alike than this are different words. */
  private static final double LEAST_ALIKE = 0.6;

  /**
   * Sentences that belong together.
   *
   * @param old the indexes of the old ones, ascending
   * @param fresh the indexes of the new ones, ascending
   */
  public record Group(List<Integer> old, List<Integer> fresh) {
    /**
     * Keeps unmodifiable copies of the lists.
     *
     * @param old the old sentences
     * @param fresh the new sentences
     */
    public Group {
      old = List.copyOf(old);
      fresh = List.copyOf(fresh);
    }
  }

  private final List<Group> groups = new ArrayList<>();
  private final List<Integer> removed = new ArrayList<>();
  private final List<Integer> added = new ArrayList<>();

  private final ComparedText old;
  private final ComparedText fresh;
  private final double[] oldWeights;
  private final double[] freshWeights;
  private final int[] parents;

  private SentenceMap(ComparedText old, ComparedText fresh) {
    this.old = old;
    this.fresh = fresh;
    this.oldWeights = new double[old.sentences().count()];
    this.freshWeights = new double[fresh.sentences().count()];
    this.parents = new int[oldWeights.length + freshWeights.length];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
  }

  /**
   * {@return the map from one text to another}
   *
   * @param old the old text
   * @param fresh the new text
   */
  public static SentenceMap of(ComparedText old, ComparedText fresh) {
    SentenceMap map = new SentenceMap(old, fresh);
    map.link();
    map.collect();
    return map;
  }

  /** {@return the sentences that are in both texts, in the order of the old one} */
  public List<Group> groups() {
    return groups;
  }

  /** {@return the old sentences without a counterpart} */
  public List<Integer> removed() {
    return removed;
  }

  /** {@return the new sentences without a counterpart} */
  public List<Integer> added() {
    return added;
  }

  private void link() {
    Vocabulary vocabulary = new Vocabulary();
    Tokens oldTokens = Tokens.of(old.text().text(), vocabulary);
    Tokens freshTokens = Tokens.of(fresh.text().text(), vocabulary);
    weigh(old, oldTokens, oldWeights);
    weigh(fresh, freshTokens, freshWeights);
    shared(Aligner.align(oldTokens, freshTokens))
        .forEach(
            (pair, weight) -> {
              int one = (int) (pair >> Integer.SIZE);
              int other = (int) (long) pair;
              if (weight >= LEAST_SHARED * Math.min(oldWeights[one], freshWeights[other])) {
                join(one, oldWeights.length + other);
              }
            });
  }

  private static void weigh(ComparedText text, Tokens tokens, double[] weights) {
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.isWord(token)) {
        weights[sentence(text, tokens.start(token))] += tokens.weight(token);
      }
    }
  }

  private static int sentence(ComparedText text, int offset) {
    return text.sentences().at(Math.min(text.text().tokenAt(offset), text.text().size() - 1));
  }

  private Map<Long, Double> shared(Alignment alignment) {
    Map<Long, Double> shared = new HashMap<>();
    Tokens tokens = alignment.old();
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.isWord(token)
          && alignment.isFound(token)
          && alignment.alike(token) >= LEAST_ALIKE) {
        long one = sentence(old, tokens.start(token));
        int other = sentence(fresh, alignment.fresh().start(alignment.first(token)));
        shared.merge(one << Integer.SIZE | other, tokens.weight(token), Double::sum);
      }
    }
    return shared;
  }

  private int root(int sentence) {
    int root = sentence;
    while (parents[root] != root) {
      root = parents[root];
    }
    parents[sentence] = root;
    return root;
  }

  private void join(int one, int other) {
    parents[root(one)] = root(other);
  }

  private void collect() {
    Map<Integer, BitSet> members = new TreeMap<>();
    for (int i = 0; i < parents.length; i++) {
      members.computeIfAbsent(root(i), any -> new BitSet()).set(i);
    }
    List<Group> found = new ArrayList<>();
    for (BitSet group : members.values()) {
      List<Integer> ofOld = group.stream().filter(i -> i < oldWeights.length).boxed().toList();
      List<Integer> ofFresh =
          group.stream()
              .filter(i -> i >= oldWeights.length)
              .mapToObj(i -> i - oldWeights.length)
              .toList();
      if (ofOld.isEmpty() || ofFresh.isEmpty()) {
        removed.addAll(ofOld);
        added.addAll(ofFresh);
      } else {
        found.add(new Group(ofOld, ofFresh));
      }
    }
    found.sort(Comparator.comparingInt(group -> group.old().get(0)));
    groups.addAll(found);
    removed.sort(null);
    added.sort(null);
  }
}
