package org.newsclaim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.newsclaim.text.lexicon.WordIndex;

/**
 * The sentences of a set of short news passages by kind, in {@code sentences.txt}: what the library
 * finds, and what the JDK does. A boundary is right where it stands between the right two words;
 * the table that is printed stands in docs/benchmarks.md.
 */
class SentenceSetTest {
  private static final Map<String, List<String>> SET = read();

  /** How many boundaries there are, are found and are right; how many passages are right. */
  record Score(int passages, int whole, int gold, int found, int right) {
    double f1() {
      return gold + found == 0 ? 1 : 2.0 * right / (gold + found);
    }

    Score plus(Score other) {
      return new Score(
          passages + other.passages,
          whole + other.whole,
          gold + other.gold,
          found + other.found,
          right + other.right);
    }
  }

  @Test
  void findsTheSentencesOfNews() {
    Score ours = score("newsclaim", SentenceSetTest::ours);
    Score jdk = score("java.text.BreakIterator", SentenceSetTest::jdk);
    assertThat(ours.passages()).isGreaterThanOrEqualTo(300);
    assertThat(ours.f1()).isGreaterThanOrEqualTo(0.98).isGreaterThan(jdk.f1());
    assertThat((double) ours.whole() / ours.passages()).isGreaterThanOrEqualTo(0.98);
  }

  /** Prints and gives what a splitter finds; it answers the places where sentences end. */
  static Score score(String name, Function<String, Set<Integer>> splitter) {
    Score all = new Score(0, 0, 0, 0, 0);
    System.out.printf("%s%n", name);
    for (Map.Entry<String, List<String>> kind : SET.entrySet()) {
      Score sum = new Score(0, 0, 0, 0, 0);
      for (String marked : kind.getValue()) {
        sum = sum.plus(score(marked, splitter, name));
      }
      print(kind.getKey(), sum);
      all = all.plus(sum);
    }
    print("all", all);
    return all;
  }

  private static void print(String kind, Score score) {
    System.out.printf(
        Locale.ROOT,
        "  %-24s %3d of %3d passages, F1 of boundaries %.1f%n",
        kind,
        score.whole(),
        score.passages(),
        100 * score.f1());
  }

  private static Score score(String marked, Function<String, Set<Integer>> splitter, String name) {
    String text = marked.replace("¦", "").replace('⏎', '\n');
    Set<Integer> gold = new TreeSet<>();
    int at = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '¦' || c == '⏎') {
        gold.add(letters(text, at));
      }
      at += c == '¦' ? 0 : 1;
    }
    Set<Integer> found = new TreeSet<>();
    splitter.apply(text).forEach(end -> found.add(letters(text, end)));
    found.remove(letters(text, text.length()));
    if (!found.equals(gold) && name.equals("newsclaim")) {
      System.out.println("    " + marked + "  " + found + " for " + gold);
    }
    Set<Integer> right = new TreeSet<>(gold);
    right.retainAll(found);
    return new Score(1, found.equals(gold) ? 1 : 0, gold.size(), found.size(), right.size());
  }

  /** A place told by the signs before it, so that white space and its owner do not matter. */
  private static int letters(String text, int end) {
    return (int) text.chars().limit(end).filter(c -> !Character.isWhitespace(c)).count();
  }

  private static Set<Integer> ours(String plain) {
    TokenizedText text = TokenizedText.of(plain, WordIndex.english());
    Sentences sentences = Sentences.of(text, Quotations.of(text));
    Set<Integer> ends = new TreeSet<>();
    for (int s = 0; s < sentences.count(); s++) {
      ends.add(text.end(sentences.end(s) - 1));
    }
    return ends;
  }

  private static Set<Integer> jdk(String plain) {
    BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.US);
    iterator.setText(plain);
    Set<Integer> ends = new TreeSet<>();
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      ends.add(end);
    }
    return ends;
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    List<String> passages = new ArrayList<>();
    try (InputStream in = SentenceSetTest.class.getResourceAsStream("sentences.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : all.lines().toList()) {
        if (line.startsWith("## ")) {
          passages = new ArrayList<>();
          kinds.put(line.substring(3), passages);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          passages.add(line);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("sentences.txt cannot be read", e);
    }
    return kinds;
  }
}
