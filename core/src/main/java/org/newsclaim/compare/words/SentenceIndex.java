package org.newsclaim.compare.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the sentences of a text by their content words; rare words count more. */
public final class SentenceIndex {
  /**
   * A sentence that shares words with a query.
   *
   * @param sentence its index
   * @param coverage the share of the query's words that it has, by weight, from 0 to 1
   */
  public record Hit(int sentence, double coverage) {}

  private final ComparedText text;
  private final Map<String, List<Integer>> sentences = new HashMap<>();

  /**
   * An index of a text.
   *
   * @param text the text
   */
  public SentenceIndex(ComparedText text) {
    this.text = text;
    for (int sentence = 0; sentence < text.sentences().count(); sentence++) {
      for (String word : words(sentence)) {
        sentences.computeIfAbsent(word, any -> new ArrayList<>()).add(sentence);
      }
    }
  }

  /**
   * {@return the content words of a sentence}
   *
   * @param sentence its index
   */
  public Set<String> words(int sentence) {
    Set<String> words = new HashSet<>();
    text.contentWords(text.sentences().first(sentence), text.sentences().end(sentence))
        .forEach(word -> words.add(LikeWords.of(word)));
    return words;
  }

  /**
   * {@return the sentences that share words with a query, the best first}
   *
   * @param query content words
   */
  public List<Hit> find(Set<String> query) {
    Map<Integer, Double> scores = new HashMap<>();
    for (String word : query) {
      for (int sentence : sentences.getOrDefault(word, List.of())) {
        scores.merge(sentence, weight(word), Double::sum);
      }
    }
    double all = query.stream().mapToDouble(this::weight).sum();
    return scores.entrySet().stream()
        .map(entry -> new Hit(entry.getKey(), entry.getValue() / all))
        .sorted(
            Comparator.comparingDouble((Hit hit) -> -hit.coverage())
                .thenComparingInt(Hit::sentence))
        .toList();
  }

  /**
   * {@return the share of the query's words that some words have, by weight}
   *
   * @param query content words
   * @param words the words
   */
  public double coverage(Set<String> query, Collection<String> words) {
    double all = 0;
    double found = 0;
    for (String word : query) {
      all += weight(word);
      found += words.contains(word) ? weight(word) : 0;
    }
    return all == 0 ? 0 : found / all;
  }

  /**
   * {@return how much a word tells: more where fewer sentences have it}
   *
   * @param word a content word
   */
  public double weight(String word) {
    int frequency = sentences.getOrDefault(word, List.of()).size();
    return Math.log((text.sentences().count() + 2.0) / (frequency + 1.0)) + 0.3;
  }
}
