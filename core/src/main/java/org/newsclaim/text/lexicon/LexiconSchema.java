package org.newsclaim.text.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which features the entries of each class can have, and with which values. Read from {@code
 * schema.txt}, which explains its form. Immutable.
 */
final class LexiconSchema {
  /** The key of a feature that is the phrase of its line. */
  private static final String PHRASE = "{phrase}";

  /** The key of features that are one for each value of "frames". */
  private static final String KIND_OF_FRAME = "kind.{frames}";

  /**
   * A feature of a class.
   *
   * @param key as written in the schema
   * @param isRequired whether each entry of the class must have it
   * @param meaning what it says
   */
  record Feature(String key, FeatureType type, boolean isRequired, String meaning) {}

  private final Map<WordClass, String> meanings = new EnumMap<>(WordClass.class);
  private final Map<String, Feature> common = new LinkedHashMap<>();
  private final Map<WordClass, Map<String, Feature>> features = new EnumMap<>(WordClass.class);

  private LexiconSchema(String text) {
    for (WordClass wordClass : WordClass.values()) {
      features.put(wordClass, new LinkedHashMap<>());
    }
    List<Map<String, Feature>> described = List.of();
    for (String line : text.lines().toList()) {
      String[] columns = line.split("\t", -1);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (columns[0].isEmpty()) {
        Feature feature = feature(columns);
        described.forEach(block -> block.put(feature.key(), feature));
      } else {
        described = block(columns);
      }
    }
  }

  /** Holds the schema, so that it is read only where word lists are. */
  private static final class Read {
    private static final LexiconSchema SCHEMA =
        new LexiconSchema(WordLists.text(WordLists.read("/org/newsclaim/text/lexicon/schema.txt")));
  }

  static LexiconSchema schema() {
    return Read.SCHEMA;
  }

  private List<Map<String, Feature>> block(String[] columns) {
    if (columns[0].equals("*")) {
      return List.of(common);
    }
    List<Map<String, Feature>> block = new ArrayList<>();
    for (String name : columns[0].split(",", -1)) {
      WordClass wordClass = WordClass.valueOf(name);
      block.add(features(wordClass));
      if (columns.length > 1) {
        meanings.put(wordClass, columns[1]);
      }
    }
    return block;
  }

  private static Feature feature(String[] columns) {
    boolean required = columns[2].endsWith("!");
    String type = required ? columns[2].substring(0, columns[2].length() - 1) : columns[2];
    return new Feature(columns[1], FeatureType.of(type), required, columns[3]);
  }

  /** What a class is. */
  String meaning(WordClass wordClass) {
    return meanings.getOrDefault(wordClass, "");
  }

  /** The features of every class. */
  Map<String, Feature> common() {
    return common;
  }

  /** The features of a class, those of every class not among them. */
  Map<String, Feature> features(WordClass wordClass) {
    return features.getOrDefault(wordClass, Map.of());
  }

  /**
   * The features of a line's classes that a key means. One that several classes have may be of
   * several types.
   */
  List<Feature> find(Set<WordClass> classes, String phrase, String key) {
    List<Feature> found = new ArrayList<>();
    for (WordClass wordClass : classes) {
      add(found, features(wordClass), phrase, key);
    }
    if (common.containsKey(key)) {
      add(found, common, phrase, key);
    }
    return found;
  }

  private static void add(
      List<Feature> found, Map<String, Feature> block, String phrase, String key) {
    Feature feature = block.get(key);
    if (feature == null && block.containsKey(PHRASE) && key.equalsIgnoreCase(phrase)) {
      feature = block.get(PHRASE);
    }
    if (feature == null && block.containsKey(KIND_OF_FRAME) && key.startsWith("kind.")) {
      Feature frames = block.get("frames");
      boolean known = frames != null && frames.type().values().contains(key.substring(5));
      feature = known ? block.get(KIND_OF_FRAME) : null;
    }
    if (feature != null) {
      found.add(feature);
    }
  }

  /** All keys that a line of some classes can have, in the order of the schema. */
  Set<String> keys(Set<WordClass> classes) {
    Set<String> keys =
        classes.stream()
            .flatMap(wordClass -> features(wordClass).keySet().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    keys.addAll(common.keySet());
    return keys;
  }
}
