package org.newsclaim.attribution.source;

import java.util.Optional;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.tag.Tag;

/** Reads what somebody is and whom they speak for out of the words beside a name, in one text. */
final class OfficeReader {
  private static final long OFFICES = WordClass.mask(WordClass.TITLE, WordClass.PERSON_NOUN);
  private static final long ORGANIZATIONS =
      WordClass.mask(
          WordClass.ORGANIZATION_NOUN, WordClass.ORGANIZATION_NAME, WordClass.ORGANIZATION_SUFFIX);

  private static final long PLACES = WordClass.mask(WordClass.PLACE, WordClass.DEMONYM);

  private final Syntax syntax;
  private final TokenizedText text;
  private final NameReader names;
  private final WordFeatures features;

  OfficeReader(Syntax syntax, NameReader names, WordFeatures features) {
    this.syntax = syntax;
    this.text = syntax.text;
    this.names = names;
    this.features = features;
  }

  /** The office without article, possessor and courtesy: of "the city's mayor, Dr. Lee", mayor. */
  Optional<TokenRange> jobTitle(int start, int end) {
    int from = start;
    while (from < end
        && (syntax.tag(from) == Tag.DETERMINER || (text.isWord(from) && isCourtesy(from)))) {
      from++;
    }
    int to = end;
    while (to > from && isCourtesy(to - 1)) {
      to--;
    }
    for (int t = to - 1; t >= from; t--) {
      if (syntax.tag(t) == Tag.POSSESSIVE) {
        from = t + 1;
        break;
      }
    }
    return from < to ? Optional.of(new TokenRange(from, to)) : Optional.empty();
  }

  /** "Mr.", "Dr." and the like are no office. */
  private boolean isCourtesy(int t) {
    return text.is(t, WordClass.TITLE) && !features.of(t, "courtesy").isEmpty();
  }

  /** "Amnesty International | spokesman", "the mayor's | spokeswoman". */
  Optional<TokenRange> affiliationBefore(TokenRange words, int office) {
    int start = words.start();
    int from = syntax.tag(start) == Tag.DETERMINER ? start + 1 : start;
    if (text.matches(from, "former")) {
      from++; // "Former CIA director"
    }
    int end = from;
    for (int t = from; t < office; t++) {
      if (syntax.tag(t) == Tag.POSSESSIVE) {
        return t == from ? Optional.empty() : Optional.of(new TokenRange(from, t));
      }
      if (syntax.tag(t) != Tag.NAME && !text.isAny(t, ORGANIZATIONS)) {
        break;
      }
      end = t + 1;
    }
    int title = end > from ? text.match(end - 1, WordClass.PERSON_NOUN) : -1;
    if (title >= 0 && text.lexicon().entry(title).length() > 1) {
      end--; // "White House | press secretary"
    }
    boolean place = end > from && text.isAny(end - 1, PLACES);
    return end > from && !place && !text.isAny(end - 1, OFFICES)
        ? Optional.of(new TokenRange(from, end))
        : Optional.empty();
  }

  /** "a spokeswoman for | the county". */
  Optional<TokenRange> affiliationAfter(int from, int limit) {
    if (from + 1 >= limit || syntax.tag(from) != Tag.PREPOSITION) {
      return Optional.empty();
    }
    NounPhrase phrase = syntax.phraseFrom(from + 1);
    if (phrase == null) {
      return Optional.empty();
    }
    int start = phrase.start();
    int first = syntax.tag(start) == Tag.DETERMINER ? start + 1 : start;
    int end = phrase.end();
    boolean name = syntax.tag(phrase.head()) == Tag.NAME;
    if (!name && !text.isAny(phrase.head(), ORGANIZATIONS)) {
      return Optional.empty();
    }
    int whole = name ? names.organizationEnd(end, limit, -1) : end;
    return first < whole ? Optional.of(new TokenRange(first, whole)) : Optional.empty();
  }
}
