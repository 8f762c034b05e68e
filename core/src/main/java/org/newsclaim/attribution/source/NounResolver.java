package org.newsclaim.attribution.source;

import java.util.List;
import java.util.Optional;
import org.newsclaim.model.Source.Kind;
import org.newsclaim.text.LowerCase;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.tag.Tag;

/**
 * Finds whom a definite noun of one text means: "the official", "the company", "the 41-year-old".
 */
final class NounResolver {
  private final Syntax syntax;
  private final TokenizedText text;
  private final WordFeatures features;

  private final MentionTrace trace;

  NounResolver(Syntax syntax, WordFeatures features, MentionTrace trace) {
    this.trace = trace;
    this.syntax = syntax;
    this.text = syntax.text;
    this.features = features;
  }

  /** Whom a mention means of those mentioned before. */
  Optional<Entity> find(Mention mention, RecencyList recent, DiscourseFocus focus) {
    int noun = text.word(mention.head());
    String word = word(mention);
    Optional<Entity> called =
        recent.last(
            entity ->
                isCalled(entity, mention, noun, word)
                    && fitsNumber(entity, mention)
                    && isDescribed(entity, mention));
    if (called.isPresent()) {
      return trace.found(called, mention, SourceRule.NOUN_CALLED);
    }
    if (isAge(mention)) {
      return trace.found(focus.person().flatMap(NounResolver::known), mention, SourceRule.NOUN_AGE);
    }
    if (mention.kind() == Kind.PERSON && isBare(mention)) {
      return trace.found(generic(mention, focus), mention, SourceRule.NOUN_MAN_OR_WOMAN);
    }
    String sort = isBare(mention) ? features.sort(mention.head()) : "";
    if (sort.isEmpty()) {
      return Optional.empty();
    }
    return mention.kind() == Kind.DOCUMENT
        ? trace.found(document(sort, recent), mention, SourceRule.NOUN_DOCUMENT)
        : trace.found(ofSort(mention, sort, recent), mention, SourceRule.NOUN_SORT);
  }

  private static Optional<Entity> document(String sort, RecencyList recent) {
    Optional<Entity> document =
        recent.last(entity -> entity.kind == Kind.DOCUMENT && isOfSort(entity, sort));
    boolean study = sort.equals("study"); // "the study" for a trial that showed something
    return document.isPresent() || !study
        ? document
        : recent.last(entity -> entity.kind == Kind.DOCUMENT && !entity.sure);
  }

  private Optional<Entity> ofSort(Mention mention, String sort, RecencyList recent) {
    Optional<Entity> fitting = recent.last(entity -> fits(entity, sort));
    boolean plain = mention.words().length() == 2 && text.matches(mention.words().start(), "the");
    return fitting.isPresent() || !plain
        ? fitting
        : recent.last(entity -> leavesOpen(entity, sort));
  }

  /** The words, nobody's yet, that a noun takes up: "A doctor came. The doctor said …". */
  Optional<Mention> takenUp(Mention mention, DiscourseFocus focus) {
    int noun = text.word(mention.head());
    Optional<Referent> referent =
        switch (mention.kind()) {
          case PERSON -> focus.person();
          case GROUP -> focus.several();
          default -> focus.thing();
        };
    return referent
        .flatMap(Referent::words)
        .filter(words -> noun != 0 && text.word(words.head()) == noun);
  }

  /** The last who was called by the noun beside a name, and had no name yet. */
  Optional<Entity> unnamed(Mention mention, RecencyList recent) {
    int noun = text.word(mention.noun());
    return recent.last(
        entity -> !entity.isNamed() && entity.kind == mention.kind() && entity.isCalled(noun));
  }

  /** "the survey" for a poll; "the document" for any. */
  private static boolean isOfSort(Entity entity, String sort) {
    return sort.equals("any") || entity.sort.equals(sort);
  }

  /** Whom a noun in a heading means of those who say something below, the first of them. */
  Optional<Entity> below(Mention mention, List<Entity> entities) {
    int noun = text.word(mention.head());
    String word = word(mention);
    String sort = features.sort(mention.head());
    Optional<Entity> fitting = Optional.empty();
    for (Entity entity : entities) {
      if (isCalled(entity, mention, noun, word)) {
        return Optional.of(entity);
      }
      boolean fits =
          !sort.isEmpty()
              && (mention.kind() == Kind.DOCUMENT
                  ? entity.kind == Kind.DOCUMENT && isOfSort(entity, sort)
                  : fits(entity, sort));
      fitting = fitting.isEmpty() && fits ? Optional.of(entity) : fitting;
    }
    return fitting;
  }

  private String word(Mention mention) {
    return LowerCase.of(text.slice(mention.head(), mention.head() + 1));
  }

  private boolean isCalled(Entity entity, Mention mention, int noun, String word) {
    boolean sameKind = entity.kind == mention.kind() || mention.kind() == Kind.UNKNOWN;
    boolean called = entity.isCalled(noun) && (sameKind || entity.isNamed());
    return called
        || (mention.kind() != Kind.GROUP && entity.holds(word))
        || (entity.kind == Kind.ORGANIZATION && entity.isNamedAfter(word));
  }

  /**
   * Whether the nouns before a noun are known of somebody: "the state official" is no "county
   * official", and "the sheriff's office" not "the mayor's office".
   */
  private boolean isDescribed(Entity entity, Mention mention) {
    boolean organization = entity.kind == Kind.ORGANIZATION && mention.kind() == Kind.ORGANIZATION;
    if (!entity.isModified() && !organization) {
      return true;
    }
    for (int t = mention.words().start(); t < mention.head(); t++) {
      boolean says = syntax.tag(t) == Tag.NOUN || syntax.tag(t) == Tag.NAME;
      if (says
          && syntax.tag(t - 1) != Tag.HYPHEN
          && syntax.tag(t + 1) != Tag.HYPHEN
          && !entity.isDescribedBy(LowerCase.of(text.slice(t, t + 1)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fitsNumber(Entity entity, Mention mention) {
    return (entity.kind == Kind.GROUP) == (mention.kind() == Kind.GROUP);
  }

  /** "the man", "the woman": anybody of that sex. */
  private Optional<Entity> generic(Mention mention, DiscourseFocus focus) {
    if (text.matches(mention.head(), "man")) {
      return focus.man(List.of()).flatMap(NounResolver::known);
    }
    return text.matches(mention.head(), "woman")
        ? focus.woman(List.of()).flatMap(NounResolver::known)
        : Optional.empty();
  }

  private static Optional<Entity> known(Referent referent) {
    return referent.known().size() == 1 ? Optional.of(referent.known().get(0)) : Optional.empty();
  }

  /** Whether an organization's name leaves open, or says, that it is of a sort. */
  private static boolean fits(Entity entity, String sort) {
    boolean organization = entity.kind == Kind.ORGANIZATION || (entity.isNamed() && !entity.sure);
    if (!organization || !entity.isNamed() || entity.thing) {
      return false;
    }
    if (entity.saysWhat) {
      return entity.sort.equals(sort);
    }
    return !sort.equals("public") || entity.acronym;
  }

  /** "the agency" for a "Transit" or "Service", whose name does not say what it is. */
  private static boolean leavesOpen(Entity entity, String sort) {
    boolean organization = entity.kind == Kind.ORGANIZATION || !entity.sure;
    return sort.equals("public")
        && entity.isSource
        && entity.isNamed()
        && organization
        && !entity.thing
        && entity.sort.isEmpty();
  }

  /** "the firm", "the chip maker": an article and nouns. */
  private boolean isBare(Mention mention) {
    TokenRange words = mention.words();
    boolean described = syntax.tag(mention.head() + 1) == Tag.COMMA; // ", which followed …"
    int end = described ? Math.min(words.end(), mention.head() + 1) : words.end();
    for (int t = words.start() + 1; t < end; t++) {
      if (syntax.tag(t) != Tag.NOUN) {
        return false;
      }
    }
    return words.length() > 1;
  }

  /** "the 41-year-old". */
  private boolean isAge(Mention mention) {
    TokenRange words = mention.words();
    for (int t = words.start(); t < words.end(); t++) {
      if (syntax.tag(t) == Tag.HYPHEN && text.matches(t + 1, "old")) {
        return true;
      }
    }
    return false;
  }
}
