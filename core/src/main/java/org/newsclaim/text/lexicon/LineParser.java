package org.newsclaim.text.lexicon;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsclaim.model.NewsClaimException;

/** Reads one line of a word list and checks it against the schema. Used once. */
final class LineParser {
  private static final String FORM = "a line is: phrase TAB CLASS,... TAB feature=value ...";
  private static final List<String> CLASS_NAMES =
      Arrays.stream(WordClass.values()).map(WordClass::name).toList();
  private static final Map<String, WordClass> CLASSES =
      Arrays.stream(WordClass.values()).collect(Collectors.toMap(WordClass::name, c -> c));

  private final LexiconSchema schema;
  private final String line;
  private final String file;
  private final int number;

  /** The classes of the line. */
  private final Set<WordClass> classes = EnumSet.noneOf(WordClass.class);

  private final Map<String, String> features = new LinkedHashMap<>();

  /** The units that the line names, and where. */
  private final Map<String, Integer> units = new LinkedHashMap<>();

  LineParser(LexiconSchema schema, String line, String file, int number) {
    this.schema = schema;
    this.line = line;
    this.file = file;
    this.number = number;
  }

  /**
   * Reads the line.
   *
   * @throws NewsClaimException if the line is not of the form, or not as the schema has it
   */
  LexiconLine parse() {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw refused(missingTab(0), "there is no tab after the phrase; " + FORM);
    }
    String phrase = line.substring(0, tab).strip().toLowerCase(Locale.ROOT);
    if (phrase.isEmpty()) {
      throw refused(0, "there is no phrase before the tab; " + FORM);
    }
    int secondTab = line.indexOf('\t', tab + 1);
    readClasses(tab + 1, secondTab < 0 ? line.length() : secondTab);
    if (secondTab >= 0) {
      readFeatures(phrase, secondTab + 1);
    }
    checkRequired(tab + 1);
    return new LexiconLine(phrase, classes, features);
  }

  /** Where a tab is missing: before the first word that looks like the next column. */
  private int missingTab(int from) {
    for (int space = line.indexOf(' ', from); space >= 0; space = line.indexOf(' ', space + 1)) {
      int end = line.indexOf(' ', space + 1);
      String word = line.substring(space + 1, end < 0 ? line.length() : end);
      if (word.indexOf('=') > 0 || CLASSES.containsKey(word.split(",", 2)[0])) {
        return space;
      }
    }
    return line.length();
  }

  private void readClasses(int start, int end) {
    int place = start;
    for (String written : line.substring(start, end).split(",", -1)) {
      String name = written.strip();
      WordClass wordClass = CLASSES.get(name);
      if (wordClass == null) {
        throw unknownClass(name, place);
      }
      if (!classes.add(wordClass)) {
        throw refused(place, "the class " + name + " is given twice");
      }
      place += written.length() + 1;
    }
  }

  private NewsClaimException unknownClass(String name, int place) {
    if (name.isEmpty()) {
      return refused(place, "there is no class after the tab; " + FORM);
    }
    if (name.indexOf(' ') > 0 && CLASSES.containsKey(name.substring(0, name.indexOf(' ')))) {
      return refused(missingTab(place), "there is no tab after the class; " + FORM);
    }
    String hint = NearestName.hint(name, CLASS_NAMES);
    return refused(
        place,
        NewsClaimException.quote(name)
            + " is not a word class"
            + (hint.isEmpty() ? "; docs/lexicon.md lists the classes" : hint));
  }

  private void readFeatures(String phrase, int start) {
    int tab = line.indexOf('\t', start);
    if (tab >= 0) {
      throw refused(tab, "there is a third tab; " + FORM);
    }
    int place = start;
    for (String feature : line.substring(start).split(" ", -1)) {
      if (!feature.isBlank()) {
        readFeature(phrase, feature, place);
      }
      place += feature.length() + 1;
    }
  }

  private void readFeature(String phrase, String written, int place) {
    int equals = written.indexOf('=');
    if (equals < 1) {
      throw refused(place, NewsClaimException.quote(written) + " should be feature=value");
    }
    String key = written.substring(0, equals);
    String value = written.substring(equals + 1).strip();
    List<LexiconSchema.Feature> found = schema.find(classes, phrase, key);
    if (found.isEmpty()) {
      throw unknownFeature(key, place);
    }
    if (found.stream().noneMatch(feature -> feature.type().accepts(value))) {
      throw refused(
          place + equals + 1,
          key
              + "="
              + NewsClaimException.excerpt(value)
              + ": the value should be "
              + found.get(0).type().expected(value));
    }
    String words = value.replace('_', ' ');
    if (features.put(key, words) != null) {
      throw refused(place, "the feature " + key + " is given twice");
    }
    for (String unit : found.get(0).type().units(words)) {
      units.put(unit, place + equals + 1);
    }
  }

  private NewsClaimException unknownFeature(String key, int place) {
    Set<String> keys = schema.keys(classes);
    String names = classes.stream().map(WordClass::name).collect(Collectors.joining(" or "));
    String hint = NearestName.hint(key, keys);
    return refused(
        place,
        NewsClaimException.quote(key)
            + " is not a feature of "
            + names
            + (hint.isEmpty() ? "; the features are " + String.join(", ", keys) : hint));
  }

  private void checkRequired(int place) {
    for (WordClass wordClass : classes) {
      for (LexiconSchema.Feature feature : schema.features(wordClass).values()) {
        if (feature.isRequired() && !features.containsKey(feature.key())) {
          String value = feature.type().expected("");
          throw refused(
              place,
              wordClass
                  + " needs the feature "
                  + feature.key()
                  + "=; the value should be "
                  + value);
        }
      }
    }
  }

  /** Whether the line names units, which may be in other lines. */
  boolean namesUnits() {
    return !units.isEmpty();
  }

  /**
   * Checks that the units that the line names are there.
   *
   * @param names those of all entries of class UNIT
   * @throws NewsClaimException if one is not
   */
  void checkUnits(Set<String> names) {
    units.forEach(
        (unit, place) -> {
          if (!names.contains(unit)) {
            throw refused(
                place,
                NewsClaimException.quote(unit) + " is no UNIT" + NearestName.hint(unit, names));
          }
        });
  }

  /** An exception about the line. */
  NewsClaimException refused(int index, String what) {
    int column = line.codePointCount(0, Math.min(index, line.length())) + 1;
    return NewsClaimException.of(NewsClaimException.Code.ILL_FORMED_VALUE, file + ": " + what)
        .at("", number, column);
  }
}
