package org.newsclaim.compare.summary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsclaim.compare.words.ComparedText;
import org.newsclaim.compare.words.Facts;
import org.newsclaim.compare.words.LikeWords;
import org.newsclaim.compare.words.SentenceIndex;
import org.newsclaim.compare.words.SentenceIndex.Hit;
import org.newsclaim.compare.words.WordDiff;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Span;

/**
 * The sentences of an article that a sentence of a summary retells.
 *
 * @param sentences their indexes, the best first
 * @param coverage the share of the summary's words that they have, from 0 to 1
 * @param diff what differs from the best one
 */
record SummarySupport(List<Integer> sentences, double coverage, WordDiff diff) {
  /** Sentences that add less than this to what the first have are not meant. */
  private static final double LEAST_GAIN = 0.12;

  private static final int MOST_SENTENCES = 3;

  /** "Told reporters" is as good as "said". */
  private static final Set<String> REPORTING =
      Set.of("say", "tell", "add", "reporter", "journalist");

  /** Fewer words do not tell what a sentence is about. */
  private static final int FEWEST_WORDS = 2;

  /** Below this share the diff does not tell which word became which. */
  private static final double LEAST_KEPT = 0.6;

  int best() {
    return sentences.get(0);
  }

  /** Whether the summary has the best sentence's wording, so that its words have counterparts. */
  boolean isClose() {
    return diff.kept() >= LEAST_KEPT || freshKept() >= LEAST_KEPT;
  }

  private double freshKept() {
    int words = 0;
    int kept = 0;
    for (int place = 0; place < diff.fresh().size(); place++) {
      if (diff.fresh().text().isWord(diff.fresh().token(place))) {
        words++;
        kept += diff.isOld(place) ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) kept / words;
  }

  /** What a sentence says, without its figures and who says it: these are checked by themselves. */
  static Set<String> query(Facts facts, int sentence) {
    ComparedText text = facts.text();
    BitSet tokens = new BitSet();
    tokens.set(text.sentences().first(sentence), text.sentences().end(sentence));
    for (Claim claim : facts.attributed(sentence)) {
      claim
          .attribution()
          .flatMap(Attribution::mention)
          .ifPresent(span -> clear(text, tokens, span));
    }
    facts.quantities(sentence).forEach(one -> clear(text, tokens, Facts.extent(one)));
    Set<String> query = words(text, tokens);
    if (query.size() >= FEWEST_WORDS) {
      return query;
    }
    tokens.set(text.sentences().first(sentence), text.sentences().end(sentence));
    return words(text, tokens);
  }

  private static void clear(ComparedText text, BitSet tokens, Span span) {
    tokens.clear(text.first(span), Math.max(text.first(span), text.end(span)));
  }

  private static Set<String> words(ComparedText text, BitSet tokens) {
    return tokens.stream()
        .mapToObj(text::lemma)
        .filter(word -> !word.isEmpty() && !REPORTING.contains(word))
        .map(LikeWords::of)
        .collect(Collectors.toSet());
  }

  static Optional<SummarySupport> of(
      ComparedText article, SentenceIndex index, Facts facts, int sentence) {
    ComparedText summary = facts.text();
    Set<String> query = query(facts, sentence);
    List<Hit> hits = index.find(query);
    if (hits.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> sentences = new ArrayList<>(List.of(hits.get(0).sentence()));
    Set<String> words = index.words(hits.get(0).sentence());
    double coverage = hits.get(0).coverage();
    for (Hit hit : hits.subList(1, Math.min(hits.size(), 12))) {
      Set<String> both = new HashSet<>(words);
      both.addAll(index.words(hit.sentence()));
      double gained = index.coverage(query, both);
      if (gained - coverage >= LEAST_GAIN && sentences.size() < MOST_SENTENCES) {
        sentences.add(hit.sentence());
        words = both;
        coverage = gained;
      }
    }
    WordDiff diff = WordDiff.of(article, List.of(sentences.get(0)), summary, List.of(sentence));
    return Optional.of(new SummarySupport(List.copyOf(sentences), coverage, diff));
  }
}
