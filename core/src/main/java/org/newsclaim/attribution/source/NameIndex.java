package org.newsclaim.attribution.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsclaim.model.Source.Kind;
import org.newsclaim.text.LowerCase;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.tag.Tag;
import org.newsclaim.text.tag.WordClassSets;

/** Those named in one text, by all that they can be called: surname, given name, acronym. */
final class NameIndex {
  /** How many entities of one surname or acronym are compared. */
  private static final int MAX_CANDIDATES = 16;

  private static final long PLACES = WordClass.mask(WordClass.PLACE, WordClass.DEMONYM);

  private final Syntax syntax;
  private final TokenizedText text;
  private final WordFeatures features;
  private final PersonNames persons;
  private final Map<String, List<Entity>> byKey = new HashMap<>();

  NameIndex(Syntax syntax, WordFeatures features) {
    this.syntax = syntax;
    this.text = syntax.text;
    this.features = features;
    this.persons = new PersonNames(syntax.text, features);
  }

  /** One who was found, and the rule that found them. */
  record Match(Entity entity, SourceRule rule) {}

  /** The one that a name was used for before; of several, the one that most speaks for. */
  Optional<Match> find(Mention mention) {
    TokenRange range = range(mention);
    String name = lowerCase(range);
    Optional<Entity> known = best(key(mention), name, mention);
    if (known.isPresent()) {
      return Optional.of(new Match(known.get(), SourceRule.NAME_KNOWN));
    }
    if (persons.isGivenName(range)) {
      return givenName(name).map(entity -> new Match(entity, SourceRule.NAME_GIVEN));
    }
    Optional<Entity> called = calledByGivenName(mention, range);
    if (called.isPresent()) {
      return Optional.of(new Match(called.get(), SourceRule.NAME_GIVEN));
    }
    return shortForm(mention, range).map(entity -> new Match(entity, SourceRule.NAME_ACRONYM));
  }

  /** Of those with a key: the one of the whole name, of the sex, and most spoken of. */
  private Optional<Entity> best(String key, String name, Mention mention) {
    Optional<Entity> best = Optional.empty();
    int weight = -1;
    for (Entity entity : candidates(key)) {
      if (!isSame(entity, name, mention)) {
        continue;
      }
      boolean whole = LowerCase.of(entity.name.orElse("")).equals(name);
      int here = (whole ? 4 : 0) + (entity.hasGender(sex(mention)) ? 2 : 0);
      if (here > weight || (here == weight && isMoreSpokenOf(entity, best.orElseThrow()))) {
        best = Optional.of(entity);
        weight = here;
      }
    }
    return best;
  }

  private static boolean isMoreSpokenOf(Entity one, Entity other) {
    int more = one.mentions.size() - other.mentions.size();
    return more != 0 ? more > 0 : one.ends() > other.ends();
  }

  /** "Maria Roe", where only "her daughter Maria" was named before. */
  private Optional<Entity> calledByGivenName(Mention mention, TokenRange range) {
    if (mention.kind() != Kind.PERSON || !text.is(range.start(), WordClass.GIVEN_NAME)) {
      return Optional.empty();
    }
    String given = lowerCase(range.start());
    return candidates(given).stream()
        .filter(e -> e.kind == Kind.PERSON && LowerCase.of(e.name.orElse("")).equals(given))
        .findFirst();
  }

  /** "Maria" for Maria Roe, the only one of that name. */
  private Optional<Entity> givenName(String name) {
    List<Entity> called = candidates(givenKey(name));
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
  }

  /** "NBS" for the National Bridge Service, "the Dutch NBS", "VW" for Volkswagen. */
  private Optional<Entity> shortForm(Mention mention, TokenRange range) {
    int last = range.end() - 1;
    int acronym = mention.acronym() >= 0 ? mention.acronym() : last;
    if (mention.acronym() < 0 && range.length() > 1 && !isNational(range)) {
      return Optional.empty();
    }
    if (text.isUpperCase(acronym)) {
      Optional<Entity> found = organization(lowerCase(acronym), range);
      if (found.isPresent()) {
        return found;
      }
    }
    String expansion = range.length() == 1 ? expansion(last) : "";
    return expansion.isEmpty() ? Optional.empty() : organization(expansion, range);
  }

  private Optional<Entity> organization(String key, TokenRange range) {
    boolean national = range.length() > 1 && text.isAny(range.start(), PLACES);
    return candidates(key).stream()
        .filter(e -> e.kind != Kind.PERSON || !e.sure)
        .filter(e -> !national || isOfNation(e, range.start()))
        .reduce((a, b) -> b.ends() > a.ends() ? b : a);
  }

  /** "the Chinese CDC": not the CDC of another country. */
  private boolean isOfNation(Entity entity, int nation) {
    String name = LowerCase.of(entity.name.orElse(""));
    return name.startsWith(lowerCase(nation)) || !entity.national;
  }

  private boolean isNational(TokenRange range) {
    return range.length() == 2 && text.isAny(range.start(), PLACES);
  }

  private String expansion(int token) {
    return features.of(token, "expansion").replace('_', ' ');
  }

  /** Makes an entity known by all that a name can be cut down to. */
  void add(Entity entity, Mention mention) {
    TokenRange range = range(mention);
    keep(key(mention), entity);
    if (mention.kind() == Kind.PERSON) {
      entity.given = persons.given(range);
    }
    if (range.length() == 1) {
      String expansion = expansion(range.start());
      if (!expansion.isEmpty()) {
        keep(expansion, entity);
      }
      return;
    }
    if (mention.kind() == Kind.PERSON && mention.sure()) {
      keep(givenKey(lowerCase(range.start())), entity);
    }
    if (mention.kind() != Kind.PERSON || !mention.sure()) {
      company(entity, range);
    }
    if (mention.kind() != Kind.PERSON) {
      entity.national = text.isAny(range.start(), PLACES);
      withoutPlace(entity, range);
      acronyms(entity, range, mention.acronym());
    }
  }

  /** "Acme" of "Acme Corp.", "Zentro" of "Zentro Labs". */
  private void company(Entity entity, TokenRange range) {
    int start = range.start();
    boolean suffix = text.is(range.end() - 1, WordClass.ORGANIZATION_SUFFIX);
    boolean own =
        !text.isAny(start, WordClassSets.NOUNS | WordClass.VERB_FORMS)
            && !text.isAny(
                start, WordClass.mask(WordClass.ADJECTIVE, WordClass.PLACE, WordClass.DEMONYM))
            && syntax.tag(start) == Tag.NAME
            && syntax.tag(start + 1) != Tag.POSSESSIVE; // "Lee's campaign" is not Lee
    if (suffix || (own && !text.is(start, WordClass.GIVEN_NAME))) {
      keep(lowerCase(start), entity);
    }
  }

  /** "Daily Bugle" of "New York Daily Bugle", but not "Agency" of "Ohio Agency". */
  private void withoutPlace(Entity entity, TokenRange range) {
    int place = text.match(range.start(), WordClass.PLACE);
    int rest = place < 0 ? range.end() : range.start() + text.lexicon().entry(place).length();
    if (rest + 1 < range.end()) {
      keep(lowerCase(new TokenRange(rest, range.end())), entity);
    }
  }

  /** A further name of an entity that is known already. */
  void keep(Mention mention, Entity entity) {
    keep(key(mention), entity);
  }

  private void acronyms(Entity entity, TokenRange name, int acronym) {
    if (acronym >= 0) {
      keep(lowerCase(acronym), entity);
      return;
    }
    int national = text.isAny(name.start(), PLACES) ? 1 : 0;
    StringBuilder initials = new StringBuilder();
    for (int t = name.start(); t < name.end(); t++) {
      if (syntax.is(t, syntax.known.and)) {
        keepInitials(initials, national, entity); // "CDC": "… Disease Control | and Prevention"
      }
      if (syntax.tag(t) == Tag.NAME || text.isCapitalized(t)) {
        initials.append(Character.toLowerCase(text.first(t)));
      }
    }
    keepInitials(initials, national, entity);
  }

  private void keepInitials(StringBuilder initials, int national, Entity entity) {
    for (int from = 0; from <= national; from++) {
      if (initials.length() > from + 1) {
        keep(initials.substring(from), entity);
      }
    }
  }

  private boolean isSame(Entity entity, String name, Mention mention) {
    String known = LowerCase.of(entity.name.orElse(""));
    if (known.equals(name)) {
      return true;
    }
    if (entity.kind == Kind.ORGANIZATION
        && mention.kind() == Kind.ORGANIZATION
        && name.indexOf(' ') > 0
        && Entity.endsWith(known, name)) {
      return true; // "the Daily Bugle" after "the New York Daily Bugle"
    }
    boolean single = name.indexOf(' ') < 0;
    boolean person = mention.kind() == Kind.PERSON;
    if (entity.kind != Kind.PERSON) {
      boolean longer = known.length() > name.length();
      return single && (!person || (!mention.sure() && longer));
    }
    if (entity.isOtherSex(sex(mention))) {
      return false;
    }
    if (single || known.indexOf(' ') < 0) {
      return person || single;
    }
    return person && PersonNames.isSame(known, entity.given, name, persons.given(range(mention)));
  }

  /** The sex that a title or a given name shows; in "Lee said" it may be a surname. */
  private char sex(Mention mention) {
    char title = mention.noun() < 0 ? ' ' : features.gender(mention.noun());
    return title != ' ' || range(mention).length() == 1 ? title : mention.gender();
  }

  private String key(Mention mention) {
    TokenRange range = range(mention);
    boolean person = mention.kind() == Kind.PERSON;
    return person || range.length() == 1 ? lowerCase(persons.surname(range)) : lowerCase(range);
  }

  /** No surname ends so. */
  private static String givenKey(String name) {
    return name + ' ';
  }

  private static TokenRange range(Mention mention) {
    return mention.name().orElse(mention.words());
  }

  private List<Entity> candidates(String key) {
    List<Entity> found = byKey.getOrDefault(key, List.of());
    return found.size() <= MAX_CANDIDATES
        ? found
        : found.subList(found.size() - MAX_CANDIDATES, found.size());
  }

  private void keep(String key, Entity entity) {
    List<Entity> called = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!called.contains(entity)) {
      called.add(entity);
    }
  }

  private String lowerCase(TokenRange range) {
    return LowerCase.of(text.slice(range.start(), range.end()));
  }

  private String lowerCase(int token) {
    return LowerCase.of(text.slice(token, token + 1));
  }
}
