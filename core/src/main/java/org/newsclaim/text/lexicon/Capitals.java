package org.newsclaim.text.lexicon;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which capitals a word must have to be meant by an entry: "who" is no "WHO", "mark" no "Mark". */
enum Capitals {
  NONE,
  FIRST,
  ALL;

  /** Names have a capital wherever they stand. */
  private static final Set<WordClass> NAMES =
      EnumSet.of(WordClass.GIVEN_NAME, WordClass.PLACE, WordClass.ORGANIZATION_NAME);

  static Capitals of(Map<String, String> features) {
    return switch (features.getOrDefault("capital", "")) {
      case "all" -> ALL;
      case "yes" -> FIRST;
      default -> NONE;
    };
  }

  /** What an entry needs where it is taken as of a class. */
  static Capitals needed(Capitals ofEntry, WordClass wordClass) {
    return ofEntry == NONE && NAMES.contains(wordClass) ? FIRST : ofEntry;
  }
}
