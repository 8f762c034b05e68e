package org.newsclaim.text.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Inflects the lines of the word lists and interns their words. Used once for each lexicon. */
final class LexiconBuilder {
  private static final Set<WordClass> NOUNS =
      EnumSet.of(
          WordClass.NOUN,
          WordClass.PERSON_NOUN,
          WordClass.GROUP_NOUN,
          WordClass.ORGANIZATION_NOUN,
          WordClass.DOCUMENT_NOUN,
          WordClass.UNIT,
          WordClass.TIME_UNIT);

  /** The verb forms in the order in which they are made. */
  private static final Map<WordClass, BiFunction<String, Map<String, String>, String>> VERB_FORMS =
      new EnumMap<>(
          Map.of(
              WordClass.VERB_BASE, (base, features) -> base,
              WordClass.VERB_THIRD, Inflection::third,
              WordClass.VERB_PAST, Inflection::past,
              WordClass.VERB_PARTICIPLE, Inflection::participle,
              WordClass.VERB_GERUND, Inflection::gerund));

  /** Numbers of strings in their order: the empty one, the words, then all others. */
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private final List<Form> forms = new ArrayList<>();
  private final Map<String, Map<String, String>> irregularVerbs = new HashMap<>();

  private LexiconBuilder() {
    number("");
  }

  /**
   * The lexicon of word lists and more lines.
   *
   * @param added what the lexicon remembers as added to the lists
   */
  static WordIndex build(WordLists lists, List<LexiconLine> added) {
    LexiconBuilder builder = new LexiconBuilder();
    List<LexiconLine> lines = lists.lines();
    builder.addIrregularVerbs(lines);
    builder.addIrregularVerbs(added);
    lines.forEach(builder::add);
    int addedFrom = builder.forms.size();
    added.forEach(builder::add);
    return builder.lexicon(List.copyOf(added), addedFrom);
  }

  private void addIrregularVerbs(List<LexiconLine> lines) {
    for (LexiconLine line : lines) {
      if (line.classes().contains(WordClass.VERB)) {
        irregularVerbs.put(line.phrase(), line.features());
      }
    }
  }

  private void add(LexiconLine line) {
    boolean cueVerb = "verb".equals(line.features().get("pos"));
    if (cueVerb || line.classes().contains(WordClass.VERB)) {
      addVerb(line);
      Set<WordClass> others = EnumSet.copyOf(line.classes());
      others.remove(WordClass.VERB);
      if (cueVerb || others.isEmpty()) {
        return;
      }
      addNoun(new LexiconLine(line.phrase(), others, line.features()));
      return;
    }
    addNoun(line);
  }

  /** The entry itself and, where a class of it is a noun's, its plural. */
  private void addNoun(LexiconLine line) {
    addEntry(line, line.phrase(), line.classes());
    if (!hasPlural(line)) {
      return;
    }
    int lastWord = line.phrase().lastIndexOf(' ') + 1;
    String irregular = line.features().get("plural");
    String plurals =
        irregular != null
            ? irregular
            : line.phrase().substring(0, lastWord)
                + Inflection.plural(line.phrase().substring(lastWord), Map.of());
    Set<WordClass> classes = EnumSet.copyOf(line.classes());
    classes.add(WordClass.PLURAL);
    classes.remove(WordClass.TITLE);
    classes.remove(WordClass.ADJECTIVE);
    for (String plural : alternatives(plurals)) {
      addEntry(line, plural, classes);
    }
  }

  private static boolean hasPlural(LexiconLine line) {
    boolean noun =
        line.classes().stream().anyMatch(NOUNS::contains)
            || "noun".equals(line.features().get("pos"))
            || (line.classes().contains(WordClass.CURRENCY)
                && "name".equals(line.features().get("role")));
    return noun
        && !"-".equals(line.features().get("plural"))
        && Character.isLetter(line.phrase().charAt(line.phrase().length() - 1));
  }

  /** One entry for each form of the first word; forms that are spelled alike are one entry. */
  private void addVerb(LexiconLine line) {
    int space = line.phrase().indexOf(' ');
    String base = space < 0 ? line.phrase() : line.phrase().substring(0, space);
    String rest = space < 0 ? "" : line.phrase().substring(space);
    Map<String, String> irregular = new HashMap<>(irregularVerbs.getOrDefault(base, Map.of()));
    irregular.putAll(line.features());
    Map<String, Set<WordClass>> forms = new LinkedHashMap<>();
    VERB_FORMS.forEach(
        (form, maker) -> {
          for (String word : alternatives(maker.apply(base, irregular))) {
            forms.computeIfAbsent(word, w -> EnumSet.noneOf(WordClass.class)).add(form);
          }
        });
    Set<WordClass> written = EnumSet.copyOf(line.classes());
    written.removeAll(NOUNS);
    forms.forEach(
        (word, formClasses) -> {
          Set<WordClass> classes = EnumSet.copyOf(written);
          classes.addAll(formClasses);
          addEntry(line, word + rest, classes);
        });
  }

  /** A form that is spelled in several ways has ";" between them. */
  private static String[] alternatives(String forms) {
    return forms.split(";", -1);
  }

  private void addEntry(LexiconLine line, String form, Set<WordClass> classes) {
    List<Integer> words = PhraseWords.of(form).stream().map(this::number).toList();
    forms.add(new Form(words, line.phrase(), WordClass.mask(classes), line.features()));
    if (classes.contains(WordClass.UNIT) && form.indexOf(' ') > 0) {
      // "a 33-nautical-mile swim"
      addEntry(line, form.replace(' ', '-'), classes);
    }
  }

  private int number(String string) {
    return numbers.computeIfAbsent(string, s -> numbers.size());
  }

  private WordIndex lexicon(List<LexiconLine> added, int addedFrom) {
    int words = numbers.size();
    Map<Map<String, String>, Integer> featureSets = new LinkedHashMap<>();
    for (Form form : forms) {
      number(form.lemma());
      featureSets.putIfAbsent(form.features(), featureSets.size());
      form.features()
          .forEach(
              (key, value) -> {
                number(key);
                number(value);
              });
    }
    StringTable strings = new StringTable(numbers.keySet());
    FeatureTable features =
        new FeatureTable(List.copyOf(featureSets.keySet()), strings, numbers::get);
    return new WordIndex(added, addedFrom, strings, words, entries(strings, features, featureSets));
  }

  private EntryList entries(
      StringTable strings, FeatureTable features, Map<Map<String, String>, Integer> featureSets) {
    int[] starts = new int[forms.size() + 1];
    for (int i = 0; i < forms.size(); i++) {
      starts[i + 1] = starts[i] + forms.get(i).words().size();
    }
    return new EntryList(
        strings,
        features,
        forms.stream().mapToLong(Form::mask).toArray(),
        forms.stream().mapToInt(form -> numbers.get(form.lemma())).toArray(),
        forms.stream().mapToInt(form -> featureSets.get(form.features())).toArray(),
        starts,
        forms.stream().flatMap(form -> form.words().stream()).mapToInt(word -> word).toArray());
  }

  /** One form of a line, which becomes an entry. */
  private record Form(List<Integer> words, String lemma, long mask, Map<String, String> features) {}
}
