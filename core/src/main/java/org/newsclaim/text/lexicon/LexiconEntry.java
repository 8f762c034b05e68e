package org.newsclaim.text.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One phrase of the {@link WordIndex} in one of its forms: "said", of the lemma "say", or "called
 * for", of "call for". Immutable.
 */
public final class LexiconEntry {
  private final EntryList list;
  private final int index;
  private final long mask;
  private final int[] words;
  private final Capitals capitals;

  LexiconEntry(EntryList list, int index, long mask, int[] words) {
    this.list = list;
    this.index = index;
    this.mask = mask;
    this.words = words;
    this.capitals = Capitals.of(list.features(index));
  }

  /** {@return its place in {@link WordIndex#entries()}} */
  public int index() {
    return index;
  }

  /** {@return the words as tokens in lower case: "vice", "-", "president"} */
  public List<String> words() {
    return Arrays.stream(words).mapToObj(list::spelled).toList();
  }

  /** {@return how many tokens the entry has} */
  public int length() {
    return words.length;
  }

  /** {@return the phrase as it stands in the word list, uninflected} */
  public String lemma() {
    return list.lemma(index);
  }

  /** {@return the classes of this entry, the ones made by inflection among them} */
  public Set<WordClass> classes() {
    return WordClass.of(mask);
  }

  /**
   * {@return whether the entry is of a class}
   *
   * @param wordClass the class
   */
  public boolean is(WordClass wordClass) {
    return wordClass.isIn(mask);
  }

  /**
   * {@return a feature of the word list's third column}
   *
   * @param key its key
   */
  public Optional<String> feature(String key) {
    return Optional.ofNullable(features().get(key));
  }

  /** {@return all features of the word list's third column} */
  public Map<String, String> features() {
    return list.features(index);
  }

  /** {@return the lexicon's number of the first word} */
  public int firstWord() {
    return words[0];
  }

  /**
   * {@return the lexicon's number of a word of the entry}
   *
   * @param place its place from 0
   */
  public int word(int place) {
    return words[place];
  }

  /**
   * {@return whether the entry, taken as of a class, is meant by words with these capitals}
   *
   * @param wordClass one of its classes
   * @param capitalized whether the first word begins with a capital
   * @param upperCase whether it is all capitals
   */
  public boolean fits(WordClass wordClass, boolean capitalized, boolean upperCase) {
    Capitals needed = Capitals.needed(capitals, wordClass);
    return switch (needed) {
      case NONE -> true;
      case FIRST -> capitalized;
      case ALL -> upperCase;
    };
  }

  Capitals capitals() {
    return capitals;
  }

  long mask() {
    return mask;
  }

  @Override
  public String toString() {
    String written = String.join(" ", words()) + " " + classes();
    return features().isEmpty() ? written : written + " " + features();
  }
}
