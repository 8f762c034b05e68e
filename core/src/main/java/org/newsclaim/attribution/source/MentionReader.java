package org.newsclaim.attribution.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Source.Kind;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.tag.Tag;

/** Takes the words of a source apart: name, title, office, affiliation; for one text. */
final class MentionReader {
  private static final long OFFICES = WordClass.mask(WordClass.TITLE, WordClass.PERSON_NOUN);

  private static final long PLACES = WordClass.mask(WordClass.PLACE, WordClass.DEMONYM);

  /** Shorter nouns in "-er" are often no agents: "tower", "paper". */
  private static final int MIN_AGENT = 5;

  private final Syntax syntax;
  private final TokenizedText text;
  private final WordFeatures features;
  private final NameReader names;
  private final OfficeReader offices;
  private final TitledNames titled;

  MentionReader(Syntax syntax, WordFeatures features) {
    this.syntax = syntax;
    this.text = syntax.text;
    this.features = features;
    this.names = new NameReader(syntax);
    this.offices = new OfficeReader(syntax, names, features);
    this.titled = new TitledNames(syntax);
  }

  /** Takes a run of words apart that begins with a noun phrase or is a pronoun. */
  Mention read(TokenRange words) {
    int start = words.start();
    NounPhrase phrase = syntax.phrases().at(start);
    int end = phrase == null ? words.end() : Math.min(words.end(), phrase.end());
    int head = phrase == null ? end - 1 : Math.min(end - 1, phrase.head());
    Tag tag = syntax.tag(head);
    if (tag == Tag.PRONOUN
        || tag == Tag.OBJECT_PRONOUN
        || (words.length() == 1 && tag == Tag.POSSESSIVE)) {
      return pronoun(words, head);
    }
    if (phrase != null && isCoordinated(phrase, words.end())) {
      return Mention.noun(words, Kind.GROUP, head, ' ', false);
    }
    Optional<TitledNames.TitledName> person =
        phrase == null ? Optional.empty() : titled.read(phrase, words.end());
    if (person.isPresent()) {
      return titled(words, person.get());
    }
    if (tag == Tag.NAME && isOfficeOnly(start, head)) {
      return described(words, end, head);
    }
    return tag == Tag.NAME ? named(words, end, head) : described(words, end, head);
  }

  /** "one tester", "two censors": a noun, known for nothing else, made of what somebody does. */
  boolean isAgent(TokenRange words) {
    int head = head(words);
    if (syntax.tag(head) != Tag.NOUN || kindOfNoun(head) != Kind.UNKNOWN) {
      return false;
    }
    String word = text.slice(head, head + 1);
    String noun = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return noun.length() > MIN_AGENT
        && (noun.endsWith("er") || noun.endsWith("or") || noun.endsWith("ist"));
  }

  /** Whether words name several: "two testers", known or not. */
  boolean isPlural(TokenRange words) {
    int head = head(words);
    boolean unknown = text.classes(head) == 0 && text.last(head) == 's';
    return text.is(head, WordClass.PLURAL) || unknown;
  }

  /** The token of the noun, name or pronoun of a run of words. */
  int head(TokenRange words) {
    NounPhrase phrase = syntax.phrases().at(words.start());
    int end = phrase == null ? words.end() : Math.min(words.end(), phrase.end());
    return phrase == null ? end - 1 : Math.min(end - 1, phrase.head());
  }

  /** "the mayor | and two aides", "Lee | and her team": several, who are one source together. */
  private boolean isCoordinated(NounPhrase first, int limit) {
    int next = first.end() + 1;
    NounPhrase second =
        syntax.tag(first.end()) == Tag.COORDINATOR && next < limit ? syntax.phraseFrom(next) : null;
    if (second == null || second.end() != limit || syntax.tag(second.head()) != Tag.NOUN) {
      return false;
    }
    Tag opens = syntax.tag(second.start());
    boolean other =
        opens == Tag.DETERMINER
            || opens == Tag.POSSESSIVE
            || opens == Tag.NUMBER
            || text.is(second.head(), WordClass.PLURAL);
    boolean speak =
        syntax.tag(first.head()) == Tag.NAME || kindOfNoun(first.head()) != Kind.UNKNOWN;
    return other && speak && kindOfNoun(second.head()) != Kind.UNKNOWN;
  }

  private Mention pronoun(TokenRange words, int head) {
    char gender = features.gender(head);
    boolean person = gender == 'm' || gender == 'f' || text.matches(head, "i");
    boolean one =
        text.matches(head, "another")
            || text.matches(head, "someone")
            || text.matches(head, "somebody");
    boolean indefinite = text.is(head, WordClass.INDEFINITE) || text.is(head, WordClass.DETERMINER);
    if (indefinite) {
      Kind kind = person || one ? Kind.PERSON : Kind.GROUP;
      return Mention.noun(words, kind, head, gender, false);
    }
    return Mention.pronoun(words, person ? Kind.PERSON : Kind.UNKNOWN, head, gender);
  }

  // Names
  // ------------------------------------------------------------------------------------------

  /** "the Prime Minister": an office with capitals and no name. */
  private boolean isOfficeOnly(int start, int head) {
    boolean capitals = syntax.tag(start) == Tag.ADJECTIVE && text.isUpperCase(start);
    if ((syntax.tag(start) != Tag.DETERMINER && !capitals) || head == start) {
      return false; // "UNIDENTIFIED WOMAN" of a transcript
    }
    for (int t = start + 1; t <= head; t++) {
      if (!text.isAny(t, OFFICES) || text.is(t, WordClass.DEMONYM)) {
        return false;
      }
    }
    return text.match(start, WordClass.ORGANIZATION_NAME) < 0
        && text.match(start + 1, WordClass.ORGANIZATION_NAME) < 0;
  }

  private Mention titled(TokenRange words, TitledNames.TitledName person) {
    TokenRange name = person.name();
    TokenRange title = person.title();
    char gender = features.gender(name.start());
    int noun = lastOffice(title.start(), title.end());
    return Mention.name(words, Kind.PERSON, true, name.end() - 1, name, gender)
        .withNoun(noun)
        .with(offices.jobTitle(title.start(), title.end()), person.affiliation());
  }

  private Mention named(TokenRange words, int end, int head) {
    int acronym = acronym(end, words.end());
    int office = names.lastOffice(words.start(), head);
    int nameStart = office >= 0 ? office + 1 : names.first(words.start(), head);
    Kind own = office >= 0 ? Kind.PERSON : names.kind(nameStart, head + 1, acronym);
    if (own == Kind.GROUP) {
      return Mention.noun(words, own, head, ' ', false).withAcronym(acronym);
    }
    NounPhrase beside = apposition(end, words.end());
    Kind kind = own;
    if (own == Kind.UNKNOWN && nameStart > words.start()) {
      kind = kindBefore(nameStart - 1);
    }
    boolean told = own != kind; // "the security firm Zentro"
    kind = kind == Kind.UNKNOWN ? kindBeside(words, end, head, beside) : kind;
    int nameEnd =
        kind == Kind.ORGANIZATION ? names.organizationEnd(end, words.end(), acronym) : head + 1;
    char gender =
        office >= 0 && features.gender(office) != ' '
            ? features.gender(office)
            : features.gender(nameStart);
    boolean sure =
        own != Kind.UNKNOWN || told || kind != Kind.PERSON || beside != null || head > nameStart;
    Mention mention =
        Mention.name(words, kind, sure, head, new TokenRange(nameStart, nameEnd), gender)
            .withAcronym(acronym);
    if (beside != null) {
      mention = mention.withNoun(beside.head());
    } else if (told) {
      mention = mention.withNoun(nameStart - 1);
    }
    return kind == Kind.PERSON ? withOffice(mention, office, beside) : mention;
  }

  private Mention withOffice(Mention mention, int office, @Nullable NounPhrase beside) {
    TokenRange words = mention.words();
    if (office >= 0) {
      return mention
          .withNoun(office)
          .with(
              offices.jobTitle(words.start(), office + 1),
              offices.affiliationBefore(words, office));
    }
    int last = beside == null ? -1 : lastOffice(beside.start(), beside.end());
    return beside == null || last < 0
        ? mention
        : mention.with(
            offices.jobTitle(beside.start(), last + 1),
            offices.affiliationAfter(beside.end(), words.end()));
  }

  private int lastOffice(int start, int end) {
    for (int t = end - 1; t >= start; t--) {
      if (text.isAny(t, OFFICES)) {
        return t;
      }
    }
    return -1;
  }

  /**
   * "the security firm | Zentro": what the noun before a name says of it; UNKNOWN where it does
   * not.
   */
  private Kind kindBefore(int noun) {
    Kind kind = syntax.tag(noun) == Tag.NOUN ? kindOfNoun(noun) : Kind.UNKNOWN;
    return kind == Kind.ORGANIZATION ? kind : Kind.UNKNOWN;
  }

  /** "HCA, | one of the largest hospital groups": what the apposition says one is. */
  private Kind kindOf(NounPhrase apposition) {
    int head = apposition.head();
    boolean one =
        syntax.is(apposition.start() - 1, syntax.known.of)
            && text.matches(apposition.start() - 2, "one");
    if (!one) {
      return kindOfNoun(head);
    }
    return text.is(head, WordClass.ORGANIZATION_NOUN)
        ? Kind.ORGANIZATION
        : text.is(head, WordClass.PERSON_NOUN) ? Kind.PERSON : Kind.UNKNOWN;
  }

  /** Whose a name is, by what stands beside it: an article, "a charity", "which". */
  private Kind kindBeside(TokenRange words, int end, int head, @Nullable NounPhrase beside) {
    if (beside != null) {
      Kind kind = kindOf(beside);
      if (kind == Kind.PERSON || kind == Kind.ORGANIZATION || kind == Kind.DOCUMENT) {
        return kind;
      }
    }
    int next = syntax.tag(end) == Tag.COMMA ? end + 1 : end;
    boolean thing = syntax.is(next, syntax.known.which);
    boolean article = syntax.tag(words.start()) == Tag.DETERMINER;
    boolean capitals = text.isUpperCase(head) && head == words.start();
    return thing || article || capitals ? Kind.ORGANIZATION : Kind.PERSON;
  }

  // Descriptions
  // -------------------------------------------------------------------------------------

  private Mention described(TokenRange words, int end, int head) {
    Kind kind = kindOfNoun(head);
    NounPhrase beside = apposition(end, words.end());
    if (beside != null && (kind == Kind.PERSON || kind == Kind.ORGANIZATION)) {
      int name = beside.head();
      if (syntax.tag(name) == Tag.NAME && !text.is(name, WordClass.PLACE)) {
        return namedBehind(words, end, head, beside);
      }
    }
    boolean people = kind == Kind.PERSON || (kind == Kind.GROUP && syntax.tag(head) == Tag.NOUN);
    Optional<TokenRange> affiliation =
        people ? offices.affiliationAfter(end, words.end()) : Optional.empty();
    if (affiliation.isEmpty() && people) {
      affiliation = offices.affiliationBefore(words, head);
    }
    int acronym = acronym(end, words.end());
    Optional<TokenRange> name =
        kind == Kind.ORGANIZATION ? organization(words.start(), head) : Optional.empty();
    if (name.isPresent()) {
      return Mention.name(words, kind, true, head, name.get(), ' ').withAcronym(acronym);
    }
    return Mention.noun(words, kind, head, features.gender(head), isDefinite(words.start()))
        .withAcronym(acronym)
        .with(Optional.empty(), affiliation);
  }

  /**
   * "the | Dutch government", "Ulm's | fire department", "the | Herald | newspaper": the name of an
   * organization whose noun has a small letter.
   */
  private Optional<TokenRange> organization(int start, int head) {
    boolean article = text.matches(start, "the");
    int first = article ? start + 1 : start;
    boolean own = false;
    int last = -1;
    for (int t = first; t < head; t++) {
      boolean name = syntax.tag(t) == Tag.NAME || text.is(t, WordClass.DEMONYM);
      if (syntax.tag(t) == Tag.NUMBER || (t == first && !name && !article)) {
        return Optional.empty();
      }
      own |= name && text.isCapitalized(t);
      last = name && !text.isAny(t, PLACES) ? t : last;
    }
    if (!own || text.is(head, WordClass.PLURAL)) {
      return Optional.empty();
    }
    boolean medium = features.sort(head).equals("press") && last == head - 1;
    return Optional.of(new TokenRange(first, medium ? head : head + 1));
  }

  /** "The mayor, Ann Lee", "The owner, Blue Strait Lines". */
  private Mention namedBehind(TokenRange words, int end, int head, NounPhrase beside) {
    int name = beside.head();
    TokenRange range = new TokenRange(names.first(beside.start(), name), name + 1);
    Kind own = names.kind(range.start(), range.end(), -1);
    Kind kind = own == Kind.ORGANIZATION ? own : kindOfNoun(head);
    char gender = features.gender(range.start());
    Mention mention =
        Mention.name(words, kind, true, name, range, gender == ' ' ? features.gender(head) : gender)
            .withNoun(head);
    return kind == Kind.PERSON
        ? mention.with(
            offices.jobTitle(words.start(), head + 1),
            offices.affiliationAfter(end, beside.start() - 1))
        : mention;
  }

  Kind kindOfNoun(int head) {
    long classes = text.classes(head);
    boolean plural = WordClass.PLURAL.isIn(classes);
    if (WordClass.ORGANIZATION_NOUN.isIn(classes)) {
      return plural ? Kind.GROUP : Kind.ORGANIZATION;
    }
    if (WordClass.PERSON_NOUN.isIn(classes)) {
      return plural ? Kind.GROUP : Kind.PERSON;
    }
    if (WordClass.DOCUMENT_NOUN.isIn(classes)) {
      return Kind.DOCUMENT;
    }
    if (WordClass.GROUP_NOUN.isIn(classes)
        || syntax.tag(head) == Tag.NUMBER
        || text.matches(head, "percent")) {
      return Kind.GROUP;
    }
    return Kind.UNKNOWN;
  }

  private boolean isDefinite(int start) {
    boolean possessor = syntax.tag(start) == Tag.POSSESSIVE;
    return possessor
        || text.matches(start, "the")
        || text.matches(start, "that")
        || text.matches(start, "this")
        || text.matches(start, "these")
        || text.matches(start, "those");
  }

  // Parts
  // ----------------------------------------------------------------------------------------------

  private int acronym(int from, int limit) {
    for (int t = from; t + 2 < limit && syntax.tag(t) != Tag.COMMA; t++) {
      if (syntax.tag(t) == Tag.OPEN && syntax.tag(t + 2) == Tag.CLOSE && text.isUpperCase(t + 1)) {
        return t + 1;
      }
    }
    return -1;
  }

  /** The noun phrase that a comma puts beside the first, null where there is none. */
  private @Nullable NounPhrase apposition(int from, int limit) {
    for (int t = from; t + 1 < limit; t++) {
      NounPhrase phrase = syntax.tag(t) == Tag.COMMA ? syntax.phraseFrom(t + 1) : null;
      if (phrase != null && text.matches(phrase.start(), "one") && isPartOf(phrase)) {
        return syntax.phraseFrom(phrase.end() + 1); // ", one of the largest banks"
      }
      if (phrase != null && syntax.tag(phrase.head()) != Tag.NUMBER) {
        return phrase;
      }
    }
    return null;
  }

  private boolean isPartOf(NounPhrase part) {
    return syntax.is(part.end(), syntax.known.of) && syntax.phraseFrom(part.end() + 1) != null;
  }
}
