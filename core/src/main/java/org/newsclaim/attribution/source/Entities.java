package org.newsclaim.attribution.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsclaim.attribution.source.Mention.Form;
import org.newsclaim.model.Source.Kind;
import org.newsclaim.text.LowerCase;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.tag.Tag;

/** Those who are spoken of in one text, joined by name, acronym, surname, noun and pronoun. */
final class Entities {
  /** Nouns that say in a name what has it: "Council", "Gazette". */
  private static final long SORTS =
      WordClass.mask(WordClass.ORGANIZATION_NOUN, WordClass.GROUP_NOUN, WordClass.DOCUMENT_NOUN);

  private final Syntax syntax;
  private final TokenizedText text;
  private final WordFeatures features;
  private final NounResolver nouns;
  private final NameIndex names;
  private final RecencyList recent = new RecencyList();
  private final List<Entity> all = new ArrayList<>();
  private final Map<String, Entity> byWords = new HashMap<>();

  private final MentionTrace trace;

  Entities(Syntax syntax, WordFeatures features, MentionTrace trace) {
    this.trace = trace;
    this.syntax = syntax;
    this.text = syntax.text;
    this.features = features;
    this.names = new NameIndex(syntax, features);
    this.nouns = new NounResolver(syntax, features, trace);
  }

  List<Entity> all() {
    return all;
  }

  /** Those whom a mention refers to, a new one where it is none of those known. */
  List<Entity> of(Mention mention, DiscourseFocus focus, Optional<Entity> speaker) {
    return of(mention, focus, speaker, List.of());
  }

  /** The same, where a pronoun or a noun such as "the paper" can mean none of some others. */
  List<Entity> of(
      Mention mention, DiscourseFocus focus, Optional<Entity> speaker, List<Entity> others) {
    List<Entity> found =
        switch (mention.form()) {
          case NAME -> List.of(named(mention));
          case NOUN -> List.of(described(mention, focus, others));
          case PRONOUN -> pronoun(mention, focus, speaker, others);
        };
    for (Entity entity : found) {
      meet(entity, mention);
    }
    return found;
  }

  /** Takes what a mention tells into what is known of an entity. */
  private void meet(Entity entity, Mention mention) {
    entity.addMention(mention.words());
    recent.touch(entity);
    enrich(entity, mention);
  }

  /** Makes a mention in a heading one of an entity that is known from the text below. */
  Optional<Entity> joinBelow(Mention mention, List<Entity> below) {
    Optional<Entity> entity = nouns.below(mention, below);
    entity.ifPresent(known -> meet(known, mention));
    return trace.found(entity, mention, SourceRule.BELOW_HEADING);
  }

  /** The one that a name is known for, if it is. */
  Optional<Entity> known(Mention mention) {
    return mention.form() == Form.NAME
        ? names.find(mention).map(NameIndex.Match::entity)
        : Optional.empty();
  }

  // Names
  // ------------------------------------------------------------------------------------------

  private Entity named(Mention mention) {
    TokenRange range = mention.name().orElse(mention.words());
    Optional<NameIndex.Match> match = names.find(mention);
    if (match.isPresent()) {
      Entity known = match.get().entity();
      trace.note(mention.words(), match.get().rule());
      if (match.get().rule() != SourceRule.NAME_ACRONYM) {
        join(known, mention);
      }
      names.keep(mention, known);
      return known;
    }
    Optional<Entity> described =
        mention.noun() >= 0 && mention.noun() < range.start()
            ? nouns.unnamed(mention, recent)
            : Optional.empty();
    trace.note(
        mention.words(),
        described.isPresent() ? SourceRule.NAME_OF_DESCRIBED : SourceRule.NAME_NEW);
    Entity entity = described.orElseGet(() -> add(mention.kind()));
    name(entity, mention, range);
    return entity;
  }

  private void name(Entity entity, Mention mention, TokenRange range) {
    entity.name = Optional.of(slice(range));
    entity.sure = mention.sure();
    names.add(entity, mention);
    if (mention.kind() == Kind.PERSON) {
      return;
    }
    int head = mention.head();
    entity.saysWhat = text.isAny(head, SORTS);
    entity.sort = text.is(head, WordClass.DOCUMENT_NOUN) ? "press" : features.sort(head);
    entity.acronym = mention.acronym() >= 0 || text.isUpperCase(head);
    entity.thing = text.is(head, WordClass.PLACE) || hasNumber(range);
    entity.addNoun(entity.saysWhat ? text.word(head) : 0);
  }

  private boolean hasNumber(TokenRange range) {
    for (int t = range.start(); t < range.end(); t++) {
      if (text.isNumber(t)) {
        return true;
      }
    }
    return syntax.tag(range.end()) == Tag.NUMBER;
  }

  private void join(Entity entity, Mention mention) {
    String name = slice(mention.name().orElse(mention.words()));
    boolean longer = entity.name.orElse("").length() < name.length();
    boolean whole =
        longer
            && entity.kind == Kind.ORGANIZATION
            && mention.kind() == Kind.ORGANIZATION
            && name.startsWith(entity.name.orElse("")); // "Center" of "Center for Trade"
    if ((longer && mention.kind() == Kind.PERSON) || whole) {
      entity.kind = mention.kind();
      entity.sure = mention.sure() || entity.sure;
      name(entity, mention, mention.name().orElse(mention.words()));
    } else if (!entity.sure && mention.sure()) {
      entity.kind = mention.kind();
      entity.sure = true;
    }
  }

  /**
   * Leaves the kind open of those of whom there is one word, and nothing that shows a person: an
   * article that names others in full would have named a person so.
   */
  void leaveOpen(List<Entity> sources) {
    boolean inFull = all.stream().anyMatch(e -> e.kind == Kind.PERSON && e.sure && hasFullName(e));
    for (Entity entity : sources) {
      boolean open =
          inFull
              && entity.kind == Kind.PERSON
              && !entity.sure
              && entity.gender == ' '
              && entity.isNamed()
              && !hasFullName(entity);
      if (open) {
        entity.kind = Kind.UNKNOWN;
        trace.note(entity.mentions.get(0), SourceRule.KIND_OPEN);
      }
    }
  }

  private static boolean hasFullName(Entity entity) {
    return entity.name.filter(name -> name.indexOf(' ') > 0).isPresent();
  }

  // Nouns and pronouns
  // ------------------------------------------------------------------------------

  private Entity described(Mention mention, DiscourseFocus focus, List<Entity> others) {
    TokenRange range = mention.words();
    if (mention.definite()) {
      Optional<Entity> back = nouns.find(mention, recent.without(others), focus);
      if (back.isPresent() && !others.contains(back.get())) {
        return back.get();
      }
      Optional<Mention> words = nouns.takenUp(mention, focus);
      if (words.isPresent()) {
        Entity entity = made(words.get());
        meet(entity, words.get());
        trace.note(range, SourceRule.NOUN_TAKEN_UP);
        return entity;
      }
    }
    String words = LowerCase.of(text.slice(range.start(), range.end()));
    Entity known = byWords.get(words);
    if (known != null && !isAnother(range.start())) {
      trace.note(range, SourceRule.NOUN_SAME_WORDS);
      return known;
    }
    trace.note(range, SourceRule.NOUN_NEW);
    Entity entity = made(mention);
    byWords.put(words, entity);
    return entity;
  }

  /** "a nurse", "one tester", "another voter": somebody else each time. */
  private boolean isAnother(int first) {
    return text.matches(first, "a")
        || text.matches(first, "an")
        || text.matches(first, "one")
        || text.matches(first, "another");
  }

  private Entity made(Mention mention) {
    Entity entity = add(mention.kind());
    entity.sure = mention.sure();
    entity.sort = features.sort(mention.head());
    return entity;
  }

  private List<Entity> pronoun(
      Mention mention, DiscourseFocus focus, Optional<Entity> speaker, List<Entity> others) {
    if (isFirstPerson(mention.head())) {
      if (speaker.isEmpty()) {
        trace.note(mention.words(), SourceRule.PRONOUN_UNRESOLVED);
        return List.of(); // the author, or anybody: no source that an audit counts
      }
      trace.note(mention.words(), SourceRule.PRONOUN_SPEAKER);
      return List.of(speaker.get());
    }
    Optional<Referent> found = pointedAt(mention, focus, others);
    if (found.isEmpty() && text.matches(mention.head(), "you")) {
      trace.note(mention.words(), SourceRule.PRONOUN_UNRESOLVED);
      return List.of();
    }
    if (found.isEmpty()) {
      return List.of(nobody(mention));
    }
    trace.note(mention.words(), rule(mention));
    List<Entity> entities = entities(found.get(), focus);
    if (entities.size() == 1) {
      learn(entities.get(0), mention);
    }
    return entities;
  }

  private Optional<Referent> pointedAt(Mention mention, DiscourseFocus focus, List<Entity> others) {
    int head = mention.head();
    if (mention.gender() == 'm') {
      return focus.man(others);
    }
    if (mention.gender() == 'f') {
      return focus.woman(others);
    }
    if (text.matches(head, "they") || text.matches(head, "their") || text.matches(head, "them")) {
      return focus.several();
    }
    return text.matches(head, "it") || text.matches(head, "its") ? focus.thing() : Optional.empty();
  }

  /** The rule by which a pronoun is resolved. */
  private SourceRule rule(Mention mention) {
    int head = mention.head();
    return switch (mention.gender()) {
      case 'm' -> SourceRule.PRONOUN_MAN;
      case 'f' -> SourceRule.PRONOUN_WOMAN;
      default ->
          text.matches(head, "it") || text.matches(head, "its")
              ? SourceRule.PRONOUN_THING
              : SourceRule.PRONOUN_SEVERAL;
    };
  }

  private List<Entity> entities(Referent referent, DiscourseFocus focus) {
    if (referent.words().isEmpty()) {
      return referent.known();
    }
    List<Entity> made = of(referent.words().get(), focus, Optional.empty());
    made.forEach(focus::on);
    return made;
  }

  /** What a pronoun shows of the one that it stands for. */
  private void learn(Entity entity, Mention mention) {
    boolean sex = mention.gender() == 'm' || mention.gender() == 'f';
    if (entity.gender == ' ' && sex) {
      entity.gender = mention.gender();
    }
    boolean thing = rule(mention) == SourceRule.PRONOUN_THING;
    if ((sex || thing) && !entity.sure && entity.isNamed() && entity.kind == Kind.PERSON) {
      entity.kind = sex ? Kind.PERSON : Kind.ORGANIZATION;
      entity.sure = true;
    }
  }

  /** Whether a token is "I", "we", "my" or "our". */
  boolean isFirstPerson(int head) {
    return text.matches(head, "i")
        || text.matches(head, "we")
        || text.matches(head, "me")
        || text.matches(head, "us")
        || text.matches(head, "my")
        || text.matches(head, "our");
  }

  /** Somebody of whom the text says no more than a pronoun. */
  private Entity nobody(Mention mention) {
    trace.note(mention.words(), SourceRule.PRONOUN_UNRESOLVED);
    String words = lowerCase(mention.head());
    Entity known = byWords.get(words);
    if (known != null) {
      return known;
    }
    Entity entity = add(mention.kind());
    byWords.put(words, entity);
    return entity;
  }

  // Shared
  // -----------------------------------------------------------------------------------------

  private Entity add(Kind kind) {
    Entity entity = new Entity(kind);
    all.add(entity);
    return entity;
  }

  private void enrich(Entity entity, Mention mention) {
    boolean pronoun = mention.form() == Form.PRONOUN;
    boolean named = mention.form() == Form.NAME || !entity.isNamed();
    if (entity.descriptor.isEmpty()
        || (!pronoun && named && mention.words().length() > entity.descriptorWords)) {
      entity.descriptor = slice(mention.words());
      entity.descriptorWords = mention.words().length();
    }
    if (entity.jobTitle.isEmpty() && mention.jobTitle().isPresent()) {
      entity.jobTitle = mention.jobTitle().map(this::slice);
    }
    if (entity.affiliation.isEmpty() && mention.affiliation().isPresent()) {
      entity.affiliation = mention.affiliation().map(this::slice);
    }
    if (entity.gender == ' ' && (mention.gender() == 'm' || mention.gender() == 'f')) {
      entity.gender = mention.gender();
    }
    if (mention.noun() >= 0) {
      entity.addNoun(text.word(mention.noun()));
      entity.modified |= mention.noun() > 0 && syntax.tag(mention.noun() - 1) == Tag.NOUN;
    }
    if (mention.form() == Form.NOUN && (entity.kind == Kind.UNKNOWN || !entity.sure)) {
      entity.kind = mention.kind() == Kind.UNKNOWN ? entity.kind : mention.kind();
      entity.sure = mention.sure();
    }
  }

  private String slice(TokenRange range) {
    return text.slice(range.start(), range.end());
  }

  private String lowerCase(int token) {
    return LowerCase.of(text.slice(token, token + 1));
  }
}
