package org.newsclaim.compare.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.model.MeasuredEntity;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Whole;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;

/** The nouns that quantities count, and which of them can name the same things. */
public final class ComparedNouns {
  private static final String FILE = "/org/newsclaim/compare/counted-nouns.txt";
  private static final long PEOPLE =
      WordClass.mask(WordClass.PERSON_NOUN, WordClass.GROUP_NOUN, WordClass.DEMONYM);
  private static final long BREAKS =
      WordClass.FUNCTION_WORDS & ~WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE);
  private static final Map<String, Set<String>> GROUPS = read();
  private static final String PERSON = "person";

  private ComparedNouns() {}

  /**
   * {@return the noun that a quantity counts, or of which it is a part}
   *
   * @param quantity the quantity
   */
  public static Optional<String> counted(Quantity quantity) {
    Optional<String> entity = quantity.measuredEntity().map(MeasuredEntity::head).map(Lemmas::of);
    return entity.isPresent()
        ? entity
        : quantity.whole().map(Whole::text).flatMap(ComparedNouns::head);
  }

  /**
   * {@return the main noun of a noun phrase, as a lemma: "home" of "of those homes in the hills",
   * none of "of those ordered to leave"}
   *
   * @param phrase the phrase, with or without a preposition before it
   */
  public static Optional<String> head(String phrase) {
    TokenizedText text = TokenizedText.of(phrase, WordIndex.english());
    Optional<String> head = Optional.empty();
    int first = text.size() > 1 && text.is(0, WordClass.PREPOSITION) ? 1 : 0;
    boolean pronoun =
        text.size() > first + 1
            && text.is(first, WordClass.DEMONSTRATIVE)
            && text.isAny(
                first + 1,
                WordClass.mask(
                    WordClass.VERB_PARTICIPLE, WordClass.PREPOSITION, WordClass.RELATIVE))
            && !text.is(first + 1, WordClass.PLURAL);
    for (int token = pronoun ? text.size() : 0; token < text.size(); token++) {
      boolean word = text.isWord(token);
      boolean function = word && text.isAny(token, WordClass.FUNCTION_WORDS);
      if (head.isPresent() && (!word || text.isAny(token, BREAKS))) {
        return head;
      }
      if (word && !function) {
        head = Optional.of(Lemmas.of(text.slice(token, token + 1)));
      }
    }
    return head;
  }

  /**
   * {@return whether two nouns can name the same things}
   *
   * @param one a noun, as a lemma
   * @param other another
   */
  public static boolean canBeSame(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Set<String> groups = GROUPS.getOrDefault(one, Set.of());
    Set<String> others = GROUPS.getOrDefault(other, Set.of());
    if (groups.stream().anyMatch(others::contains)) {
      return true;
    }
    return (groups.contains(PERSON) && isPerson(other))
        || (others.contains(PERSON) && isPerson(one));
  }

  /**
   * {@return whether a noun is a general word for people, such as "people" or "victims"}
   *
   * @param noun a noun, as a lemma
   */
  public static boolean isAnyPerson(String noun) {
    return GROUPS.getOrDefault(noun, Set.of()).contains(PERSON);
  }

  /**
   * {@return whether a noun is one for people, such as "sailor" or "member"}
   *
   * @param noun a noun, as a lemma
   */
  public static boolean isPerson(String noun) {
    WordIndex lexicon = WordIndex.english();
    return (lexicon.classes(lexicon.id(noun), true, false) & PEOPLE) != 0;
  }

  /** Each line of the list is a group of nouns. */
  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> groups = new HashMap<>();
    try (InputStream in = ComparedNouns.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("list of nouns " + FILE + " is missing from the jar");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> line.toLowerCase(Locale.ROOT).split(" ", -1))
          .forEach(
              nouns -> {
                for (String noun : nouns) {
                  groups.computeIfAbsent(noun, any -> new HashSet<>()).add(nouns[0]);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException("list of nouns " + FILE + " could not be read", e);
    }
    return Map.copyOf(groups);
  }
}
