package org.newsclaim.attribution.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsclaim.attribution.source.Mention.Form;
import org.newsclaim.attribution.syntax.Range;
import org.newsclaim.attribution.syntax.Syntax;
import org.newsclaim.attribution.tag.Tag;
import org.newsclaim.attribution.tag.WordMasks;
import org.newsclaim.model.Source.Kind;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Those who are spoken of in one text, joined by name, acronym, surname, noun and pronoun. */
final class Entities {
  /** How many entities of one surname or acronym are compared. */
  private static final int MAX_CANDIDATES = 16;

  /** How many entities back a noun can point. */
  private static final int NEAR = 64;

  private final Syntax syntax;
  private final TokenizedText text;
  private final List<Entity> all = new ArrayList<>();
  private final Map<String, List<Entity>> byKey = new HashMap<>();
  private final Map<String, Entity> byWords = new HashMap<>();

  /** What joined entities have gone into. */
  private final Map<Entity, Entity> replaced = new HashMap<>();

  /** The last that a pronoun can point to: a man, a woman, anybody, a group, a thing. */
  private Optional<Entity> lastMan = Optional.empty();

  private Optional<Entity> lastWoman = Optional.empty();
  private Optional<Entity> lastPerson = Optional.empty();
  private Optional<Entity> lastGroup = Optional.empty();
  private Optional<Entity> lastThing = Optional.empty();

  Entities(Syntax syntax) {
    this.syntax = syntax;
    this.text = syntax.text;
  }

  public List<Entity> all() {
    return all;
  }

  /** The entity that a mention refers to, a new one where it is none of those known. */
  public Entity of(Mention mention, Optional<Entity> speaker) {
    Entity entity =
        switch (mention.form()) {
          case NAME -> named(mention);
          case NOUN -> described(mention);
          case PRONOUN -> pronoun(mention, speaker);
        };
    entity.addMention(mention.words());
    enrich(entity, mention);
    return entity;
  }

  /** Makes an entity the one that the next pronoun points to. */
  void focus(Entity entity) {
    switch (entity.kind) {
      case PERSON -> {
        lastPerson = Optional.of(entity);
        lastMan = entity.gender == 'f' ? lastMan : lastPerson;
        lastWoman = entity.gender == 'm' ? lastWoman : lastPerson;
      }
      case GROUP -> lastGroup = Optional.of(entity);
      case ORGANIZATION, DOCUMENT -> {
        lastThing = Optional.of(entity);
        lastGroup = lastGroup.isPresent() ? lastGroup : lastThing;
      }
      default -> lastThing = lastThing.isPresent() ? lastThing : Optional.of(entity);
    }
  }

  // Names
  // ------------------------------------------------------------------------------------------

  private Entity named(Mention mention) {
    Range range = mention.name().orElse(mention.words());
    String name = text.slice(range.start(), range.end());
    String lower = name.toLowerCase(Locale.ROOT);
    boolean person = mention.kind() == Kind.PERSON;
    String key = person || range.length() == 1 ? lowerCase(range.end() - 1) : lower;
    for (Entity entity : candidates(key)) {
      if (isSame(entity, lower, mention)) {
        join(entity, name, mention);
        return entity;
      }
    }
    if (mention.acronym() >= 0) {
      for (Entity entity : candidates(lowerCase(mention.acronym()))) {
        if (entity.kind != Kind.PERSON) {
          keep(key, entity);
          return entity;
        }
      }
    }
    Entity entity = add(mention.kind());
    entity.name = Optional.of(name);
    keep(key, entity);
    entity.saysWhat = text.isAny(range.end() - 1, WordMasks.GROUPS);
    if (!person) {
      keepAcronyms(entity, range, mention.acronym());
    }
    return entity;
  }

  private static boolean isSame(Entity entity, String lower, Mention mention) {
    String known = entity.name.orElse("").toLowerCase(Locale.ROOT);
    if (known.equals(lower)) {
      return true;
    }
    boolean single = lower.indexOf(' ') < 0;
    boolean knownSingle = known.indexOf(' ') < 0;
    if (entity.kind != Kind.PERSON) {
      return (single && mention.kind() != Kind.PERSON)
          || (single && known.length() > lower.length());
    }
    if (single || knownSingle) {
      return mention.kind() == Kind.PERSON || single;
    }
    return known.charAt(0) == lower.charAt(0) && mention.kind() == Kind.PERSON;
  }

  private static void join(Entity entity, String name, Mention mention) {
    if (mention.kind() == Kind.PERSON && entity.name.orElse("").length() < name.length()) {
      entity.name = Optional.of(name);
      entity.kind = Kind.PERSON;
    }
  }

  private void keepAcronyms(Entity entity, Range name, int acronym) {
    if (acronym >= 0) {
      keep(lowerCase(acronym), entity);
      return;
    }
    StringBuilder initials = new StringBuilder();
    for (int t = name.start(); t < name.end(); t++) {
      if (syntax.tag(t) == Tag.NAME) {
        initials.append(Character.toLowerCase(text.first(t)));
      }
    }
    if (initials.length() > 1) {
      keep(initials.toString(), entity);
    }
  }

  private List<Entity> candidates(String key) {
    List<Entity> found = byKey.getOrDefault(key, List.of());
    return found.size() <= MAX_CANDIDATES
        ? found
        : found.subList(found.size() - MAX_CANDIDATES, found.size());
  }

  private void keep(String key, Entity entity) {
    byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entity);
  }

  // Nouns
  // ------------------------------------------------------------------------------------------

  private Entity described(Mention mention) {
    String words =
        text.slice(mention.words().start(), mention.words().end()).toLowerCase(Locale.ROOT);
    int noun = text.word(mention.head());
    if (mention.definite() && mention.words().length() <= MAX_CANDIDATES) {
      Optional<Entity> back = pointedAt(mention, noun);
      if (back.isPresent()) {
        return back.get();
      }
    }
    boolean indefinite =
        text.matches(mention.words().start(), "a") || text.matches(mention.words().start(), "an");
    Entity known = byWords.get(words);
    if (known != null && !indefinite) {
      return known;
    }
    Entity entity = add(mention.kind());
    entity.noun = noun;
    byWords.put(words, entity);
    return entity;
  }

  /** Whom "the official" means: the last who was called so, or the last whom it may mean. */
  private Optional<Entity> pointedAt(Mention mention, int noun) {
    String word = lowerCase(mention.head());
    for (int i = all.size() - 1; i >= 0 && i >= all.size() - NEAR; i--) {
      Entity entity = all.get(i);
      boolean called = noun != 0 && entity.noun == noun && entity.kind == mention.kind();
      boolean office = entity.jobTitle.filter(title -> isOffice(title, word)).isPresent();
      boolean name =
          entity.kind == Kind.ORGANIZATION
              && entity.name.filter(n -> endsWithWord(n, word)).isPresent();
      if (called || office || name) {
        return Optional.of(entity);
      }
    }
    if (isAge(mention)) {
      return lastPerson;
    }
    boolean bare = mention.words().length() == 2 && mention.kind() == Kind.ORGANIZATION;
    return bare ? lastCompany() : Optional.empty();
  }

  /** "the 41-year-old". */
  private boolean isAge(Mention mention) {
    for (int t = mention.words().start(); t < mention.words().end(); t++) {
      if (syntax.tag(t) == Tag.HYPHEN && text.matches(t + 1, "old")) {
        return true;
      }
    }
    return false;
  }

  /** The last organization whose name does not itself say that it is something else. */
  private Optional<Entity> lastCompany() {
    for (int i = all.size() - 1; i >= 0 && i >= all.size() - NEAR; i--) {
      Entity entity = all.get(i);
      if (entity.kind == Kind.ORGANIZATION && entity.isNamed() && !entity.saysWhat) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }

  /** "governor" for "Gov.", "spokeswoman" for "county spokeswoman". */
  private static boolean isOffice(String title, String word) {
    String lower = title.toLowerCase(Locale.ROOT);
    boolean cut =
        lower.endsWith(".")
            && lower.length() > 3
            && word.startsWith(lower.substring(lower.lastIndexOf(' ') + 1, lower.length() - 1));
    return cut || endsWithWord(title, word);
  }

  private static boolean endsWithWord(String text, String word) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.endsWith(word)
        && (lower.length() == word.length()
            || lower.charAt(lower.length() - word.length() - 1) == ' ');
  }

  // Pronouns
  // ---------------------------------------------------------------------------------------

  private Entity pronoun(Mention mention, Optional<Entity> speaker) {
    int head = mention.head();
    boolean first =
        text.matches(head, "i")
            || text.matches(head, "we")
            || text.matches(head, "my")
            || text.matches(head, "our");
    Optional<Entity> found;
    if (first) {
      found = speaker;
    } else if (mention.gender() == 'm') {
      found = lastMan;
    } else if (mention.gender() == 'f') {
      found = lastWoman;
    } else if (text.matches(head, "they")
        || text.matches(head, "their")
        || text.matches(head, "them")) {
      found = lastGroup.isPresent() ? lastGroup : lastThing;
    } else {
      found = text.matches(head, "it") || text.matches(head, "its") ? lastThing : Optional.empty();
    }
    if (found.isEmpty()) {
      String words = lowerCase(head);
      Entity known = byWords.get(words);
      if (known != null) {
        return known;
      }
      Entity entity = add(mention.kind());
      byWords.put(words, entity);
      return entity;
    }
    if (found.get().gender == ' ' && mention.gender() != ' ' && mention.gender() != 'n') {
      found.get().gender = mention.gender();
    }
    return found.get();
  }

  // Shared
  // -----------------------------------------------------------------------------------------

  private Entity add(Kind kind) {
    Entity entity = new Entity(kind);
    all.add(entity);
    return entity;
  }

  private void enrich(Entity entity, Mention mention) {
    boolean better = mention.form() != Form.PRONOUN && mention.words().length() > 0;
    String words = text.slice(mention.words().start(), mention.words().end());
    boolean named = mention.form() == Form.NAME || !entity.isNamed();
    if (entity.descriptor.isEmpty()
        || (better && named && words.length() > entity.descriptor.length())) {
      entity.descriptor = words;
    }
    entity.jobTitle = entity.jobTitle.or(() -> mention.jobTitle().map(this::slice));
    entity.affiliation = entity.affiliation.or(() -> mention.affiliation().map(this::slice));
    if (entity.gender == ' ' && (mention.gender() == 'm' || mention.gender() == 'f')) {
      entity.gender = mention.gender();
    }
    if (mention.form() == Form.NOUN && entity.kind == Kind.UNKNOWN) {
      entity.kind = mention.kind();
    }
  }

  private String slice(Range range) {
    return text.slice(range.start(), range.end());
  }

  private String lowerCase(int token) {
    return text.slice(token, token + 1).toLowerCase(Locale.ROOT);
  }

  /** Joins "Prosecutor:" of a heading with the prosecutor named below it. */
  void joinHeadings(Entity heading, String word) {
    for (Entity entity : all) {
      boolean office = entity.jobTitle.filter(title -> isOffice(title, word)).isPresent();
      boolean noun =
          entity != heading
              && entity.noun != 0
              && entity.noun == heading.noun
              && entity.kind == heading.kind;
      if (entity != heading && (office || noun)) {
        entity.absorb(heading);
        all.remove(heading);
        replaced.put(heading, entity);
        return;
      }
    }
  }

  /** The entity that an entity was joined with, over several joins; itself where it was not. */
  Entity current(Entity entity) {
    Entity current = entity;
    for (Entity next = entity; next != null; next = replaced.get(next)) {
      current = next;
    }
    return current;
  }

  /** Whether a token's word is a time or other name of no one. */
  boolean isNoOne(int token) {
    return text.isAny(token, WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH));
  }
}
