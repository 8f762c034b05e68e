package org.newsclaim.compare.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Words that mean the same event or state where figures are compared. */
public final class LikeWords {
  private static final String FILE = "/org/newsclaim/compare/like-words.txt";
  private static final Map<String, String> FIRST = read();

  private LikeWords() {}

  /**
   * {@return the first word of the group that a word is in, or the word itself}
   *
   * @param lemma a lemma
   */
  public static String of(String lemma) {
    return FIRST.getOrDefault(lemma, lemma);
  }

  private static Map<String, String> read() {
    Map<String, String> first = new HashMap<>();
    try (InputStream in = LikeWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("list of words " + FILE + " is missing from the jar");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> line.split(" ", -1))
          .forEach(
              words -> {
                for (String word : words) {
                  first.putIfAbsent(Lemmas.of(word), words[0]);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException("list of words " + FILE + " could not be read", e);
    }
    return Map.copyOf(first);
  }
}
