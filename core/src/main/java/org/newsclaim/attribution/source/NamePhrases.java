package org.newsclaim.attribution.source;

import org.newsclaim.text.lexicon.WordClass;
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

  NamePhrases(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether a noun phrase is a name that somebody can have. */
  boolean isName(int phrase) {
    int head = syntax.phrases.head(phrase);
    return syntax.tag(head) == Tag.NAME && !syntax.text.isAny(head, CALENDAR);
  }

  /** The words of the name that begins a noun phrase, with "a charity" beside it. */
  TokenRange words(int phrase) {
    TokenRange words =
        withAcronym(withoutPossessor(syntax.phrases.start(phrase), syntax.phrases.end(phrase)));
    int beside = beside(words.end());
    boolean described =
        beside >= 0
            && syntax.tag(syntax.phrases.head(beside)) == Tag.NOUN
            && syntax.tag(syntax.phrases.start(beside)) == Tag.DETERMINER
            && isClosed(syntax.phrases.end(beside));
    return described ? new TokenRange(words.start(), syntax.phrases.end(beside)) : words;
  }

  /** "her son, Marco,": a description and the name that it ends in; empty where it has none. */
  TokenRange withNameBehind(int phrase) {
    int start = syntax.phrases.start(phrase);
    int beside = beside(syntax.phrases.end(phrase));
    boolean named =
        beside >= 0
            && syntax.tag(syntax.phrases.head(phrase)) == Tag.NOUN
            && syntax.text.isAny(syntax.phrases.head(phrase), WordClassSets.GROUPS)
            && syntax.tag(start) != Tag.NOUN
            && isName(beside)
            && isClosed(syntax.phrases.end(beside));
    return named ? new TokenRange(start, syntax.phrases.end(beside)) : new TokenRange(start, start);
  }

  private int beside(int comma) {
    return syntax.tag(comma) == Tag.COMMA ? syntax.phraseFrom(comma + 1) : -1;
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
      int phrase = syntax.phraseFrom(t + 1);
      if (phrase < 0 || syntax.tag(syntax.phrases.head(phrase)) != Tag.NAME) {
        break;
      }
      boolean joined = !syntax.is(t, syntax.known.and) && syntax.text.isAny(t - 1, ORGANIZATIONS);
      t = syntax.phrases.end(phrase);
      whole = joined && whole == syntax.phrases.start(phrase) - 1 ? t : whole;
    }
    boolean acronym =
        syntax.tag(t) == Tag.OPEN
            && syntax.tag(t + 2) == Tag.CLOSE
            && syntax.text.isUpperCase(t + 1);
    return new TokenRange(words.start(), acronym ? t + 3 : whole);
  }
}
