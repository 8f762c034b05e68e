package org.newsclaim.attribution.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.tag.Tag;
import org.newsclaim.text.tag.WordClassSets;

/** Finds the whole words of a name in the running text: "Ministry of Health (MOH)". */
final class NamePhrases {
  private static final long CALENDAR = WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH);
  private static final long ORGANIZATIONS =
      WordClass.mask(WordClass.ORGANIZATION_NOUN, WordClass.ORGANIZATION_NAME);

  private final Syntax syntax;
  private final TitledNames titled;

  NamePhrases(Syntax syntax) {
    this.syntax = syntax;
    this.titled = new TitledNames(syntax);
  }

  /** Whether a noun phrase is a name that somebody can have. */
  boolean isName(NounPhrase phrase) {
    int head = phrase.head();
    return syntax.tag(head) == Tag.NAME
        && !syntax.text.isAny(head, CALENDAR)
        && !isCredential(phrase);
  }

  /** "Ann Lee, | M.D., | said": a degree behind a name is nobody. */
  private boolean isCredential(NounPhrase phrase) {
    int token = phrase.start();
    int before = token - 2;
    return phrase.end() == token + 1
        && syntax.tag(token - 1) == Tag.COMMA
        && syntax.tag(before) == Tag.NAME
        && syntax.tag(before - 1) == Tag.NAME
        && syntax.tag(phrase.end()) == Tag.COMMA
        && isLetters(token);
  }

  private boolean isLetters(int token) {
    String word = syntax.text.slice(token, token + 1);
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return capitals > 1
        && syntax.text.classes(token) == 0
        && (capitals == word.length() || word.indexOf('.') > 0);
  }

  /** The words of the name that begins a noun phrase, with "a charity" beside it. */
  TokenRange words(NounPhrase phrase) {
    TokenRange words = withAcronym(withoutPossessor(phrase.start(), phrase.end()));
    NounPhrase beside = beside(words.end());
    return beside != null
            && syntax.tag(beside.head()) == Tag.NOUN
            && syntax.tag(beside.start()) == Tag.DETERMINER
            && isClosed(beside.end())
        ? new TokenRange(words.start(), beside.end())
        : words;
  }

  /** "her son, Marco,": a description and the name that it ends in; empty where it has none. */
  TokenRange withNameBehind(NounPhrase phrase, int limit) {
    int start = phrase.start();
    Optional<TitledNames.TitledName> person = titled.read(phrase, limit);
    if (person.isPresent()) {
      return new TokenRange(start, person.get().name().end());
    }
    NounPhrase beside = beside(phrase.end());
    return beside != null
            && syntax.tag(phrase.head()) == Tag.NOUN
            && syntax.text.isAny(phrase.head(), WordClassSets.GROUPS)
            && syntax.tag(start) != Tag.NOUN
            && isName(beside)
            && isClosed(beside.end())
        ? new TokenRange(start, beside.end())
        : new TokenRange(start, start);
  }

  private @Nullable NounPhrase beside(int comma) {
    return syntax.tag(comma) == Tag.COMMA ? syntax.phraseFrom(comma + 1) : null;
  }

  private boolean isClosed(int t) {
    return syntax.tag(t) == Tag.COMMA || syntax.tag(t) == Tag.STOP;
  }

  private TokenRange withoutPossessor(int start, int end) {
    for (int t = start + 1; t < end; t++) {
      if (syntax.tag(t) == Tag.POSSESSIVE) {
        return new TokenRange(start, t);
      }
    }
    return new TokenRange(start, end);
  }

  /** The name up to its acronym, and over the "of" of an organization. */
  private TokenRange withAcronym(TokenRange words) {
    int whole = words.end();
    int t = words.end();
    while (t + 1 < syntax.tags.length
        && (syntax.is(t, syntax.known.and)
            || syntax.is(t, syntax.known.of)
            || syntax.is(t, syntax.known.forWord))) {
      NounPhrase phrase = syntax.phraseFrom(t + 1);
      if (phrase == null || syntax.tag(phrase.head()) != Tag.NAME) {
        break;
      }
      boolean joined = !syntax.is(t, syntax.known.and) && syntax.text.isAny(t - 1, ORGANIZATIONS);
      t = phrase.end();
      whole = joined && whole == phrase.start() - 1 ? t : whole;
    }
    boolean acronym =
        syntax.tag(t) == Tag.OPEN
            && syntax.tag(t + 2) == Tag.CLOSE
            && syntax.text.isUpperCase(t + 1);
    return new TokenRange(words.start(), acronym ? t + 3 : whole);
  }
}
