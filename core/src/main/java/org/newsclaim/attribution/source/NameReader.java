package org.newsclaim.attribution.source;

import org.newsclaim.model.Source.Kind;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.tag.Tag;
import org.newsclaim.text.tag.WordClassSets;

/** Tells in one text where a name begins and ends, and whose it is. */
final class NameReader {
  private static final long OFFICES = WordClass.mask(WordClass.TITLE, WordClass.PERSON_NOUN);

  private static final long ORGANIZATIONS =
      WordClass.mask(
          WordClass.ORGANIZATION_NOUN, WordClass.ORGANIZATION_NAME, WordClass.ORGANIZATION_SUFFIX);

  /** What a field of work that is part of a name does not hold. */
  private static final long OTHERS =
      ORGANIZATIONS | WordClass.mask(WordClass.PLACE, WordClass.GIVEN_NAME, WordClass.PERSON_NOUN);

  /** How long an acronym can be. */
  private static final int MAX_ACRONYM = 6;

  private final Syntax syntax;
  private final TokenizedText text;

  NameReader(Syntax syntax) {
    this.syntax = syntax;
    this.text = syntax.text;
  }

  /** The last title or office before a name: "House Speaker | Paul Ryan", -1 for none. */
  int lastOffice(int start, int head) {
    boolean organization = text.is(head, WordClass.ORGANIZATION_NOUN) && text.isCapitalized(head);
    for (int t = head - 1; t >= start; t--) {
      if (text.isAny(t, OFFICES)
          && !(organization && text.isCapitalized(t)) // "the Attorney General Office"
          && !text.is(t, WordClass.DEMONYM) // "the American Heart Association"
          && !text.is(t, WordClass.GIVEN_NAME)
          && !text.is(t, WordClass.PLURAL)
          && syntax.tag(t + 1) != Tag.POSSESSIVE
          && syntax.tag(t) != Tag.ADJECTIVE) {
        int end = t;
        while (end + 2 < head && syntax.tag(end + 1) == Tag.HYPHEN) {
          end += 2; // "President-elect"
        }
        return end;
      }
    }
    return -1;
  }

  /** The first token of the name that ends at a token. */
  int first(int start, int head) {
    int t = head;
    while (t > start
        && (syntax.tag(t - 1) == Tag.NAME
            || isSheriffs(t - 1)
            || syntax.tag(t - 1) == Tag.HYPHEN
            || syntax.tag(t - 1) == Tag.QUOTE)) {
      t--;
    }
    boolean title =
        t + 2 <= head
            && t == syntax.sentences.first(syntax.sentences.at(t))
            && text.word(t) == 0
            && text.is(t + 1, WordClass.GIVEN_NAME); // "Goalminder Ann Lee"
    return title ? t + 1 : t;
  }

  /** "Sheriff's Office", "Women's Institute": a name's own possessor, no place or person. */
  private boolean isSheriffs(int clitic) {
    return syntax.tag(clitic) == Tag.POSSESSIVE
        && text.isGlued(clitic)
        && text.isCapitalized(clitic - 1)
        && text.isAny(clitic - 1, WordClassSets.GROUPS)
        && syntax.tag(clitic - 1) == Tag.NAME;
  }

  /** Whose a name is, as far as its own words tell; UNKNOWN where they do not. */
  Kind kind(int start, int end, int acronym) {
    boolean organization =
        acronym >= 0
            || text.match(start, WordClass.ORGANIZATION_NAME) >= 0
            || (text.matches(start, "the") && end - start > 1) // "The Wrap", within a sentence
            || holdsAcronym(start, end);
    boolean person = false;
    for (int t = start; t < end; t++) {
      person |= syntax.known.isPersonParticle(text.word(t)) && !text.isUpperCase(t);
      organization |= text.isAny(t, ORGANIZATIONS) && text.isCapitalized(t);
    }
    int last = end - 1;
    if (isPeople(last) || (text.is(last, WordClass.GROUP_NOUN) && !organization)) {
      return Kind.GROUP;
    }
    if ((text.is(start, WordClass.GIVEN_NAME) || person)
        && end - start > 1
        && !text.isAny(last, ORGANIZATIONS)) {
      return Kind.PERSON;
    }
    boolean capitals =
        text.isUpperCase(last)
            && text.end(last) - text.start(last) <= MAX_ACRONYM
            && end - start == 1;
    boolean place = text.is(last, WordClass.PLACE) || text.match(start, WordClass.PLACE) >= 0;
    boolean plural = end - start > 1 && text.is(last, WordClass.PLURAL); // "Marlow Motors"
    boolean trademark = start == last && hasCapitalInside(last);
    return organization || capitals || place || plural || trademark
        ? Kind.ORGANIZATION
        : Kind.UNKNOWN;
  }

  /** "KTL Healthcare", "Zentro AI"; not "JD Roe", "Ann Lee MD" or words that are all capitals. */
  private boolean holdsAcronym(int start, int end) {
    int last = end - 1;
    if (end - start < 2 || text.is(start, WordClass.GIVEN_NAME)) {
      return false;
    }
    boolean first = isAcronym(start) && text.end(start) - text.start(start) > 2;
    boolean behind = isAcronym(last) && syntax.tag(last) == Tag.NAME;
    return first != behind && text.isUpperCase(start) != text.isUpperCase(last);
  }

  private boolean isAcronym(int token) {
    int length = text.end(token) - text.start(token);
    return text.isUpperCase(token)
        && length > 1
        && length <= MAX_ACRONYM
        && text.last(token) != '.'
        && !text.isAny(token, OFFICES)
        && !text.is(token, WordClass.PLACE)
        && !isGeneration(token);
  }

  private boolean isGeneration(int token) {
    return text.matches(token, "ii") || text.matches(token, "iii") || text.matches(token, "iv");
  }

  /** "SkyNorth", "TransSteppe"; not "McDonald". */
  private boolean hasCapitalInside(int token) {
    String word = text.slice(token, token + 1);
    for (int i = 3; i < word.length() - 1; i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        return word.indexOf('-') < 0;
      }
    }
    return false;
  }

  /** "Democrats", "Russians". */
  private boolean isPeople(int last) {
    return text.is(last, WordClass.PLURAL)
        && text.isAny(last, WordClass.mask(WordClass.PERSON_NOUN, WordClass.DEMONYM));
  }

  /** "the Food | and | Medicine Agency": one name, whose first part is nobody. */
  private boolean isOneName(int and) {
    NounPhrase phrase = syntax.phraseFrom(and + 1);
    return phrase != null
        && phrase.end() > and + 2
        && text.is(phrase.head(), WordClass.ORGANIZATION_NOUN)
        && syntax.tag(and - 2) == Tag.DETERMINER
        && text.isAny(and - 1, WordClassSets.NOUNS)
        && !text.isAny(and - 1, ORGANIZATIONS | WordClassSets.GROUPS);
  }

  /** "Department of Justice", "Institute on Trade and Labor": a name goes on over these. */
  int organizationEnd(int end, int limit, int acronym) {
    int t = end;
    boolean field = false;
    while (t + 1 < limit) {
      boolean on = syntax.is(t, syntax.known.forWord) || text.matches(t, "on");
      boolean opens = syntax.is(t, syntax.known.of) || (on && text.isAny(t - 1, ORGANIZATIONS));
      boolean joins =
          opens
              || (syntax.is(t, syntax.known.and)
                  && (acronym >= 0 || isOneName(t) || (field && isField(t + 1))));
      NounPhrase phrase = joins ? syntax.phraseFrom(t + 1) : null;
      if (phrase == null || syntax.tag(phrase.head()) != Tag.NAME || isCalendar(phrase.head())) {
        break;
      }
      field = opens && isField(t + 1);
      t = phrase.end();
    }
    return t;
  }

  private boolean isCalendar(int token) {
    return text.isAny(token, WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH));
  }

  /** Whether a name that begins at a token is only common nouns: "Disease Control". */
  private boolean isField(int start) {
    NounPhrase phrase = syntax.phraseFrom(start);
    if (phrase == null || syntax.tag(start) == Tag.DETERMINER) {
      return false;
    }
    for (int t = start; t < phrase.end(); t++) {
      boolean common = text.isAny(t, WordClassSets.NOUNS | WordClass.ADJECTIVE.bit());
      if (!common || text.isAny(t, OTHERS)) {
        return false;
      }
    }
    return true;
  }
}
