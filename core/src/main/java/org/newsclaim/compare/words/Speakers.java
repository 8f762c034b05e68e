package org.newsclaim.compare.words;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsclaim.compare.words.Naming.Form;
import org.newsclaim.model.Source;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordIndex;

/** Tells whether the words for two sources can mean the same one. */
public final class Speakers {
  /** How two sources differ. */
  public enum Difference {
    /** They can be the same. */
    NONE,
    /** Only the second is named. */
    NAMED,
    /** Only the first is named. */
    ANONYMIZED,
    /** They are two. */
    OTHER
  }

  private static final int STEM = 5;

  private Speakers() {}

  /**
   * {@return how two sources differ}
   *
   * @param mention the words for the first
   * @param sources what its article knows of it
   * @param otherMention the words for the second
   * @param otherSources what its article knows of it
   */
  public static Difference difference(
      String mention, List<Source> sources, String otherMention, List<Source> otherSources) {
    Naming one = Naming.of(mention);
    Naming other = Naming.of(otherMention);
    boolean known = shareName(one, sources, other, otherSources);
    if (one.form() == Form.PRONOUN || other.form() == Form.PRONOUN) {
      return Difference.NONE;
    }
    if (one.form() == Form.NAME && other.form() == Form.NAME) {
      return one.name().equals(other.name()) || known ? Difference.NONE : Difference.OTHER;
    }
    if (one.form() == Form.NAME) {
      return other.form() == Form.DEFINITE && known ? Difference.NONE : Difference.ANONYMIZED;
    }
    if (other.form() == Form.NAME) {
      return one.form() == Form.DEFINITE && known ? Difference.NONE : Difference.NAMED;
    }
    return known || shareStem(one.words(), other.words()) ? Difference.NONE : Difference.OTHER;
  }

  /**
   * {@return whether some words hold the last word of a source's name}
   *
   * @param source the source
   * @param words the words for a source
   */
  public static boolean isNamedIn(Source source, String words) {
    return names(List.of(source)).stream()
        .anyMatch(name -> Naming.of(words).name().filter(name::equals).isPresent());
  }

  /** Whether what is known of one source by name is in the words of the other. */
  private static boolean shareName(
      Naming one, List<Source> sources, Naming other, List<Source> otherSources) {
    Set<String> names = names(sources);
    Set<String> otherNames = names(otherSources);
    return otherNames.stream().anyMatch(names::contains)
        || one.name().filter(otherNames::contains).isPresent()
        || other.name().filter(names::contains).isPresent();
  }

  /** The last words of names. */
  private static Set<String> names(List<Source> sources) {
    Set<String> names = new HashSet<>();
    for (Source source : sources) {
      if (source.name().isPresent()) {
        TokenizedText text = TokenizedText.of(source.name().get(), WordIndex.english());
        if (text.size() > 0) {
          names.add(text.slice(text.size() - 1, text.size()).toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  private static boolean shareStem(List<String> one, List<String> other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.stream()
            .anyMatch(word -> other.stream().anyMatch(there -> stem(word).equals(stem(there))));
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }
}
