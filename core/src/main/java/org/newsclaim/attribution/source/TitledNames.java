package org.newsclaim.attribution.source;

import java.util.Optional;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.tag.Tag;
import org.newsclaim.text.tag.WordClassSets;

/**
 * Finds in one text the person behind a title or an organization of several phrases: "Secretary of
 * Labor | Ann Lee", "Department of Parks spokesman | Bob Day".
 */
final class TitledNames {
  private static final long OFFICES = WordClass.mask(WordClass.TITLE, WordClass.PERSON_NOUN);
  private static final long ORGANIZATIONS =
      WordClass.mask(
          WordClass.ORGANIZATION_NOUN, WordClass.ORGANIZATION_NAME, WordClass.ORGANIZATION_SUFFIX);

  /** How many phrases a title may be built of: "Secretary | of State | for Trade". */
  private static final int MAX_PHRASES = 3;

  private final Syntax syntax;
  private final TokenizedText text;

  TitledNames(Syntax syntax) {
    this.syntax = syntax;
    this.text = syntax.text;
  }

  /**
   * A person with a title before the name.
   *
   * @param name the name
   * @param title what stands before it as the title
   * @param affiliation whom the person speaks for, where the title leaves it out
   */
  record TitledName(TokenRange name, TokenRange title, Optional<TokenRange> affiliation) {}

  /** The titled name that begins with a noun phrase, and ends before a token. */
  Optional<TitledName> read(NounPhrase first, int limit) {
    boolean office = text.isAny(first.head(), OFFICES);
    if (!office && !isOrganization(first.head())) {
      return Optional.empty();
    }
    int t = afterBrackets(first.end(), limit);
    for (int step = 0; step < MAX_PHRASES && syntax.tag(t) == Tag.PREPOSITION; step++) {
      NounPhrase phrase = syntax.phraseFrom(t + 1);
      if (phrase == null || phrase.end() > limit) {
        return Optional.empty();
      }
      Optional<TitledName> found =
          office ? behindOffice(first, phrase) : behindOrganization(first, phrase);
      if (found.isPresent()) {
        return found;
      }
      t = phrase.end();
    }
    return Optional.empty();
  }

  private int afterBrackets(int t, int limit) {
    int close = syntax.tag(t) == Tag.OPEN ? syntax.closeOf(t, limit) : t;
    return close == t ? t : close + 1;
  }

  /** "envoy to Ukraine | Ann Lee". */
  private Optional<TitledName> behindOffice(NounPhrase office, NounPhrase phrase) {
    int head = phrase.head();
    boolean article = syntax.tag(office.start()) == Tag.DETERMINER;
    if (syntax.tag(head) != Tag.NAME
        || syntax.tag(phrase.start()) == Tag.DETERMINER
        || isOrganization(head)
        || text.match(phrase.start(), WordClass.ORGANIZATION_NAME) >= 0) {
      return Optional.empty();
    }
    for (int t = phrase.start() + 1; t < head; t++) {
      boolean sure = text.isAny(t - 1, WordClassSets.NOUNS | WordClass.PLACE.bit());
      boolean begins = text.is(t, WordClass.GIVEN_NAME) ? !article || sure : isUnknown(t) && sure;
      if (syntax.tag(t) == Tag.NAME && begins) {
        return Optional.of(
            new TitledName(
                new TokenRange(t, head + 1), new TokenRange(office.start(), t), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** "Department of Parks | spokesman | Ann Lee". */
  private Optional<TitledName> behindOrganization(NounPhrase organization, NounPhrase phrase) {
    int head = phrase.head();
    if (syntax.tag(head) != Tag.NAME) {
      return Optional.empty();
    }
    for (int t = head - 1; t > phrase.start(); t--) {
      if (text.isAny(t, OFFICES) && !text.is(t, WordClass.GIVEN_NAME) && !isPossessor(t)) {
        int from = t;
        while (from - 1 > phrase.start() && syntax.tag(from - 1) == Tag.NOUN) {
          from--;
        }
        int start = organization.start();
        int first = syntax.tag(start) == Tag.DETERMINER ? start + 1 : start;
        return Optional.of(
            new TitledName(
                new TokenRange(t + 1, head + 1),
                new TokenRange(from, t + 1),
                Optional.of(new TokenRange(first, from))));
      }
    }
    return Optional.empty();
  }

  private boolean isPossessor(int t) {
    return syntax.tag(t + 1) == Tag.POSSESSIVE;
  }

  private boolean isOrganization(int token) {
    return text.isAny(token, ORGANIZATIONS) && text.isCapitalized(token);
  }

  private boolean isUnknown(int token) {
    return text.word(token) == 0;
  }
}
