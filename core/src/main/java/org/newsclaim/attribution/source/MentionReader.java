package org.newsclaim.attribution.source;

import java.util.Optional;
import org.newsclaim.attribution.source.Mention.Form;
import org.newsclaim.attribution.syntax.Range;
import org.newsclaim.attribution.syntax.Syntax;
import org.newsclaim.attribution.tag.Tag;
import org.newsclaim.model.Source.Kind;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordClass;

/** Takes the words of a source apart: name, title, office, affiliation; for one text. */
final class MentionReader {
  private static final long OFFICES = WordClass.mask(WordClass.TITLE, WordClass.PERSON_NOUN);
  private static final long ORGANIZATIONS =
      WordClass.mask(
          WordClass.ORGANIZATION_NOUN, WordClass.ORGANIZATION_NAME, WordClass.ORGANIZATION_SUFFIX);

  private static final long PLACES = WordClass.mask(WordClass.PLACE, WordClass.DEMONYM);

  private final Syntax syntax;
  private final TokenizedText text;

  MentionReader(Syntax syntax) {
    this.syntax = syntax;
    this.text = syntax.text;
  }

  /** Takes a run of words apart that begins with a noun phrase or is a pronoun. */
  public Mention read(Range words) {
    int start = words.start();
    int phrase = syntax.phrases.at(start);
    int end = phrase < 0 ? words.end() : Math.min(words.end(), syntax.phrases.end(phrase));
    int head = phrase < 0 ? end - 1 : Math.min(end - 1, syntax.phrases.head(phrase));
    Tag tag = syntax.tag(head);
    if (tag == Tag.PRONOUN
        || tag == Tag.OBJECT_PRONOUN
        || (words.length() == 1 && tag == Tag.POSSESSIVE)) {
      return pronoun(words, head);
    }
    int acronym = acronym(end, words.end());
    return tag == Tag.NAME
        ? named(words, end, head, acronym)
        : described(words, end, head, acronym);
  }

  private Mention pronoun(Range words, int head) {
    char gender = gender(head);
    boolean person = gender == 'm' || gender == 'f' || text.matches(head, "i");
    boolean indefinite = text.is(head, WordClass.INDEFINITE) || text.is(head, WordClass.DETERMINER);
    Kind kind = person ? Kind.PERSON : indefinite ? Kind.GROUP : Kind.UNKNOWN;
    Form form = indefinite ? Form.NOUN : Form.PRONOUN;
    return new Mention(
        words,
        form,
        kind,
        head,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        -1,
        gender,
        !indefinite);
  }

  // Names
  // ------------------------------------------------------------------------------------------

  private Mention named(Range words, int end, int head, int acronym) {
    int office = lastOffice(words.start(), head);
    int nameStart = office >= 0 ? office + 1 : firstName(words.start(), head);
    Kind kind = office >= 0 ? Kind.PERSON : kindOfName(nameStart, head + 1, words.start(), acronym);
    int nameEnd = kind == Kind.ORGANIZATION ? organizationEnd(end, words.end(), acronym) : head + 1;
    Optional<Range> jobTitle = office < 0 ? Optional.empty() : jobTitle(words.start(), office + 1);
    Optional<Range> affiliation =
        office < 0 ? Optional.empty() : affiliationBefore(words.start(), office);
    int apposition = apposition(nameEnd, words.end());
    if (apposition >= 0 && kind == Kind.PERSON && jobTitle.isEmpty()) {
      int phrase = syntax.phrases.at(apposition);
      int offices = officeIn(apposition, syntax.phrases.end(phrase));
      if (offices >= 0) {
        jobTitle = jobTitle(apposition, offices + 1);
        affiliation = affiliationAfter(syntax.phrases.end(phrase), words.end());
      }
    }
    char gender = office >= 0 && gender(office) != ' ' ? gender(office) : gender(nameStart);
    Optional<Range> name =
        kind == Kind.GROUP ? Optional.empty() : Optional.of(new Range(nameStart, nameEnd));
    Form form = kind == Kind.GROUP ? Form.NOUN : Form.NAME;
    return new Mention(
        words, form, kind, head, name, jobTitle, affiliation, acronym, gender, false);
  }

  /** The last title or office before a name: "House Speaker | Paul Ryan". */
  private int lastOffice(int start, int head) {
    for (int t = head - 1; t >= start; t--) {
      if (text.isAny(t, OFFICES)
          && !text.is(t, WordClass.GIVEN_NAME)
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

  private int firstName(int start, int head) {
    int t = head;
    while (t > start
        && (syntax.tag(t - 1) == Tag.NAME
            || syntax.tag(t - 1) == Tag.HYPHEN
            || syntax.tag(t - 1) == Tag.QUOTE)) {
      t--;
    }
    return t;
  }

  private Kind kindOfName(int start, int end, int wordsStart, int acronym) {
    boolean organization = acronym >= 0 || text.match(start, WordClass.ORGANIZATION_NAME) >= 0;
    for (int t = start; t < end; t++) {
      organization |= text.isAny(t, ORGANIZATIONS) && text.isCapitalized(t);
    }
    int last = end - 1;
    boolean people =
        text.isAny(last, WordClass.mask(WordClass.PERSON_NOUN, WordClass.DEMONYM))
            && text.is(last, WordClass.PLURAL);
    if (people || (text.is(last, WordClass.GROUP_NOUN) && !organization)) {
      return Kind.GROUP;
    }
    if (text.is(start, WordClass.GIVEN_NAME)
        && end - start > 1
        && !text.isAny(last, ORGANIZATIONS)) {
      return Kind.PERSON;
    }
    boolean article = syntax.tag(wordsStart) == Tag.DETERMINER;
    boolean capitals = text.isUpperCase(last) && text.end(last) - text.start(last) <= 6;
    boolean place = text.is(last, WordClass.PLACE) || text.match(start, WordClass.PLACE) >= 0;
    return organization || article || capitals || place ? Kind.ORGANIZATION : Kind.PERSON;
  }

  /** "Department of Justice", "Immigration and Customs Enforcement": a name goes on over these. */
  private int organizationEnd(int end, int limit, int acronym) {
    int t = end;
    while (t + 1 < limit) {
      boolean joins =
          syntax.is(t, syntax.known.of) || (syntax.is(t, syntax.known.and) && acronym >= 0);
      int phrase = joins ? syntax.phraseFrom(t + 1) : -1;
      if (phrase < 0 || syntax.tag(syntax.phrases.head(phrase)) != Tag.NAME) {
        break;
      }
      t = syntax.phrases.end(phrase);
    }
    return t;
  }

  // Descriptions
  // -------------------------------------------------------------------------------------

  private Mention described(Range words, int end, int head, int acronym) {
    Kind kind = kindOfNoun(head);
    boolean definite = isDefinite(words.start());
    int apposition = apposition(end, words.end());
    if (apposition >= 0 && kind == Kind.PERSON) {
      int phrase = syntax.phrases.at(apposition);
      int name = syntax.phrases.head(phrase);
      if (syntax.tag(name) == Tag.NAME) {
        Range range = new Range(firstName(apposition, name), name + 1);
        return new Mention(
            words,
            Form.NAME,
            kind,
            name,
            Optional.of(range),
            jobTitle(words.start(), head + 1),
            affiliationAfter(end, apposition - 1),
            -1,
            gender(range.start()),
            false);
      }
    }
    boolean people = kind == Kind.PERSON || (kind == Kind.GROUP && syntax.tag(head) == Tag.NOUN);
    Optional<Range> affiliation = people ? affiliationAfter(end, words.end()) : Optional.empty();
    if (affiliation.isEmpty() && people) {
      affiliation = affiliationBefore(words.start(), head);
    }
    return new Mention(
        words,
        Form.NOUN,
        kind,
        head,
        Optional.empty(),
        Optional.empty(),
        affiliation,
        acronym,
        gender(head),
        definite);
  }

  Kind kindOfNoun(int head) {
    long classes = text.classes(head);
    boolean plural = (classes & WordClass.PLURAL.bit()) != 0;
    if ((classes & WordClass.PERSON_NOUN.bit()) != 0) {
      return plural ? Kind.GROUP : Kind.PERSON;
    }
    if ((classes & WordClass.DOCUMENT_NOUN.bit()) != 0) {
      return Kind.DOCUMENT;
    }
    if ((classes & WordClass.ORGANIZATION_NOUN.bit()) != 0) {
      return plural ? Kind.GROUP : Kind.ORGANIZATION;
    }
    if ((classes & WordClass.GROUP_NOUN.bit()) != 0
        || syntax.tag(head) == Tag.NUMBER
        || text.matches(head, "percent")) {
      return Kind.GROUP;
    }
    return Kind.UNKNOWN;
  }

  private boolean isDefinite(int start) {
    return text.matches(start, "the")
        || text.matches(start, "that")
        || text.matches(start, "this")
        || text.matches(start, "these")
        || text.matches(start, "those");
  }

  // Parts
  // ----------------------------------------------------------------------------------------------

  private int acronym(int from, int limit) {
    boolean bracket =
        from + 2 < limit && syntax.tag(from) == Tag.OPEN && syntax.tag(from + 2) == Tag.CLOSE;
    if (bracket && text.isUpperCase(from + 1)) {
      return from + 1;
    }
    for (int t = from; t + 2 < limit && syntax.tag(t) != Tag.COMMA; t++) {
      if (syntax.tag(t) == Tag.OPEN && syntax.tag(t + 2) == Tag.CLOSE && text.isUpperCase(t + 1)) {
        return t + 1;
      }
    }
    return -1;
  }

  /** The token after a comma where a noun phrase stands beside the first. */
  private int apposition(int from, int limit) {
    for (int t = from; t + 1 < limit; t++) {
      if (syntax.tag(t) == Tag.COMMA && syntax.phraseFrom(t + 1) >= 0) {
        int head = syntax.phrases.head(syntax.phraseFrom(t + 1));
        if (syntax.tag(head) != Tag.NUMBER) {
          return t + 1;
        }
      }
    }
    return -1;
  }

  private int officeIn(int start, int end) {
    for (int t = end - 1; t >= start; t--) {
      if (text.isAny(t, OFFICES)) {
        return t;
      }
    }
    return -1;
  }

  private Optional<Range> jobTitle(int start, int end) {
    int from = start;
    while (from < end
        && (syntax.tag(from) == Tag.DETERMINER || (text.isWord(from) && isCourtesy(from)))) {
      from++;
    }
    for (int t = end - 1; t >= from; t--) {
      if (syntax.tag(t) == Tag.POSSESSIVE) {
        from = t + 1;
        break;
      }
    }
    return from < end ? Optional.of(new Range(from, end)) : Optional.empty();
  }

  /** "Mr." and the like are no office. */
  private boolean isCourtesy(int t) {
    return text.is(t, WordClass.TITLE) && text.is(t, WordClass.ABBREVIATION) && gender(t) != ' ';
  }

  /** "Amnesty International | spokesman", "the mayor's | spokeswoman". */
  private Optional<Range> affiliationBefore(int start, int office) {
    int from = syntax.tag(start) == Tag.DETERMINER ? start + 1 : start;
    int end = from;
    for (int t = from; t < office; t++) {
      if (syntax.tag(t) == Tag.POSSESSIVE) {
        return t == start ? Optional.empty() : Optional.of(new Range(from, t));
      }
      if (syntax.tag(t) != Tag.NAME && !text.isAny(t, ORGANIZATIONS)) {
        break;
      }
      end = t + 1;
    }
    boolean place = end > from && text.isAny(end - 1, PLACES);
    return end > from && !place && !text.isAny(end - 1, OFFICES)
        ? Optional.of(new Range(from, end))
        : Optional.empty();
  }

  /** "a spokeswoman for | the county". */
  private Optional<Range> affiliationAfter(int from, int limit) {
    if (from + 1 >= limit || syntax.tag(from) != Tag.PREPOSITION) {
      return Optional.empty();
    }
    int phrase = syntax.phraseFrom(from + 1);
    if (phrase < 0) {
      return Optional.empty();
    }
    int start = syntax.phrases.start(phrase);
    int first = syntax.tag(start) == Tag.DETERMINER ? start + 1 : start;
    int end = syntax.phrases.end(phrase);
    boolean name = syntax.tag(syntax.phrases.head(phrase)) == Tag.NAME;
    if (!name && !text.isAny(syntax.phrases.head(phrase), ORGANIZATIONS)) {
      return Optional.empty();
    }
    int whole = name ? organizationEnd(end, limit, -1) : end;
    return first < whole ? Optional.of(new Range(first, whole)) : Optional.empty();
  }

  /** m, f, or a space where the word does not say. */
  char gender(int token) {
    int word = text.word(token);
    if (word == 0) {
      return ' ';
    }
    for (int place = 0; place < text.lexicon().entryCountAt(word); place++) {
      LexiconEntry entry = text.lexicon().entry(text.lexicon().entryAt(word, place));
      if (entry.length() == 1) {
        String gender = entry.feature("gender").orElse("");
        if (gender.length() == 1) {
          return gender.charAt(0);
        }
      }
    }
    return ' ';
  }
}
