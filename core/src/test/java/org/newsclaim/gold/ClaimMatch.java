package org.newsclaim.gold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Span;

/**
 * Which attributed claim is which: one to one, the pairs with the greatest overlap of content
 * first, and of these the ones with the greatest overlap of cues, because claims that cite each
 * other can have the same content.
 *
 * @param pairs the pairs, the best first
 */
record ClaimMatch(List<Pair> pairs) {
  private static final double LEAST_OVERLAP = .5;

  /** A gold claim and the predicted one that it is. */
  record Pair(Claim gold, Claim predicted, double content, double cue) {}

  static ClaimMatch of(List<Claim> gold, List<Claim> predicted, GoldTokens tokens) {
    List<Pair> candidates = new ArrayList<>();
    for (Claim a : gold) {
      BitSet content = tokens.words(a.content());
      BitSet cue = tokens.words(cue(a));
      for (Claim b : predicted) {
        double overlap = GoldTokens.overlap(content, tokens.words(b.content()));
        if (overlap >= LEAST_OVERLAP) {
          candidates.add(new Pair(a, b, overlap, GoldTokens.overlap(cue, tokens.words(cue(b)))));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Pair::content).thenComparingDouble(Pair::cue).reversed());
    return new ClaimMatch(oneToOne(candidates));
  }

  private static List<Span> cue(Claim claim) {
    return claim.attribution().map(Attribution::cue).orElseThrow().spans();
  }

  private static List<Pair> oneToOne(List<Pair> candidates) {
    Set<String> usedGold = new HashSet<>();
    Set<String> usedPredicted = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!usedGold.contains(pair.gold().id()) && !usedPredicted.contains(pair.predicted().id())) {
        usedGold.add(pair.gold().id());
        usedPredicted.add(pair.predicted().id());
        pairs.add(pair);
      }
    }
    return List.copyOf(pairs);
  }

  /** The predicted claim of a gold one. */
  Optional<Claim> predictedOf(Claim gold) {
    return pairs.stream()
        .filter(pair -> pair.gold().id().equals(gold.id()))
        .map(Pair::predicted)
        .findFirst();
  }
}
