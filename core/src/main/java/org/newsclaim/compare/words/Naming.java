package org.newsclaim.compare.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;

/**
 * How some words refer to a source.
 *
 * @param form by a name, by a description or by a pronoun
 * @param name the last word of the name, in lower case, such as "roe" of "Jane Roe, a spokeswoman"
 * @param words the content words
 */
record Naming(Form form, Optional<String> name, List<String> words) {
  /** What a reference is made of. */
  enum Form {
    NAME,
    DEFINITE,
    INDEFINITE,
    PRONOUN
  }

  /** "He", "which", "this". */
  private static final long STANDS_IN =
      WordClass.mask(WordClass.PRONOUN, WordClass.RELATIVE, WordClass.DEMONSTRATIVE);

  private static final long COMMON =
      WordClass.mask(
          WordClass.PERSON_NOUN,
          WordClass.GROUP_NOUN,
          WordClass.ORGANIZATION_NOUN,
          WordClass.DOCUMENT_NOUN);

  static Naming of(String mention) {
    TokenizedText text = TokenizedText.of(mention, WordIndex.english());
    List<String> words =
        IntStream.range(0, text.size())
            .filter(token -> text.isWord(token) && !text.isAny(token, WordClass.FUNCTION_WORDS))
            .mapToObj(token -> Lemmas.of(text.slice(token, token + 1)))
            .toList();
    if (text.size() == 1 && text.isAny(0, STANDS_IN)) {
      return new Naming(Form.PRONOUN, Optional.empty(), words);
    }
    Optional<String> name = name(text);
    if (name.isPresent()) {
      return new Naming(Form.NAME, name, words);
    }
    boolean definite =
        text.size() > 0
            && text.isAny(
                0,
                WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.DEMONSTRATIVE))
            && !text.matches(0, "a")
            && !text.matches(0, "an")
            && !text.matches(0, "some");
    return new Naming(definite ? Form.DEFINITE : Form.INDEFINITE, name, words);
  }

  /** The name of the first part between commas that ends in one, a person's first of all. */
  private static Optional<String> name(TokenizedText text) {
    Optional<String> found = Optional.empty();
    int start = 0;
    for (int token = 0; token <= text.size(); token++) {
      if (token == text.size() || text.matches(token, ",")) {
        int run = run(text, start, token);
        if (run < token) {
          boolean person = hasGivenName(text, run, token);
          boolean place = run > start && text.is(run - 1, WordClass.PREPOSITION);
          if (person || (found.isEmpty() && !place)) {
            found = Optional.of(text.slice(token - 1, token).toLowerCase(Locale.ROOT));
          }
          if (person) {
            return found;
          }
        }
        int lead = lead(text, start, token);
        if (lead > start && lead < token && text.is(lead, WordClass.PREPOSITION)) {
          return Optional.of(text.slice(lead - 1, lead).toLowerCase(Locale.ROOT));
        }
        start = token + 1;
      }
    }
    return found;
  }

  /** Where the capitalized words begin that a part ends in; its end where there are none. */
  private static int run(TokenizedText text, int start, int end) {
    int run = end;
    while (run > start && isNameWord(text, run - 1, start)) {
      run--;
    }
    return run;
  }

  /**
   * Where the capitalized words end that a part begins with: "David Roe" in "David Roe of Acme".
   */
  private static int lead(TokenizedText text, int start, int end) {
    int lead = start;
    while (lead < end && isNameWord(text, lead, start)) {
      lead++;
    }
    return lead;
  }

  private static boolean isNameWord(TokenizedText text, int token, int start) {
    if (!text.isWord(token)) {
      return text.matches(token, ".") || text.matches(token, "-") || text.matches(token, "&");
    }
    if (!text.isCapitalized(token)) {
      return text.slice(token, token + 1).contains(".");
    }
    boolean first = token == start;
    long common = COMMON | WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE);
    boolean alone = first && (token + 1 == text.size() || !text.isCapitalized(token + 1));
    return !(text.isAny(token, common) && alone)
        && !(first && text.is(token, WordClass.DETERMINER));
  }

  private static boolean hasGivenName(TokenizedText text, int start, int end) {
    for (int token = start; token < end; token++) {
      if (text.is(token, WordClass.GIVEN_NAME)) {
        return true;
      }
    }
    return false;
  }
}
