package org.newsclaim.attribution.source;

import java.util.List;
import java.util.Optional;
import org.newsclaim.model.Source.Kind;

/**
 * Whom the next pronoun points to. What is said inside a quotation has a focus of its own: whom a
 * speaker speaks of is not whom the article speaks of.
 */
final class DiscourseFocus {
  /** Over how many others a pronoun goes back to the one whose sex is known. */
  private static final int REACH = 2;

  private final Optional<DiscourseFocus> outer;

  private Optional<Referent> man = Optional.empty();
  private Optional<Referent> woman = Optional.empty();

  /** Those before them, for a pronoun that cannot mean the last. */
  private Optional<Referent> formerMan = Optional.empty();

  private Optional<Referent> formerWoman = Optional.empty();

  /** The last who is known to be a man or a woman, and how many persons ago that was. */
  private Optional<Referent> knownMan = Optional.empty();

  private Optional<Referent> knownWoman = Optional.empty();
  private int sinceMan;
  private int sinceWoman;
  private Optional<Referent> person = Optional.empty();
  private Optional<Referent> several = Optional.empty();
  private Optional<Referent> thing = Optional.empty();

  DiscourseFocus(Optional<DiscourseFocus> outer) {
    this.outer = outer;
  }

  /** Points at somebody whom an attribution or the subject of a sentence names. */
  void on(Entity entity) {
    point(Referent.to(List.of(entity)), entity.kind, entity.gender);
    if (entity.kind == Kind.PERSON && !entity.sure) {
      thing = Optional.of(Referent.to(List.of(entity))); // perhaps a company
    }
  }

  /** Points at several persons named together. */
  void on(List<Entity> entities) {
    several = Optional.of(Referent.to(entities));
  }

  /** Points at words that nobody has been made of. */
  void on(Mention mention) {
    point(Referent.to(mention), mention.kind(), mention.gender());
  }

  /** In a new paragraph the one named last counts, known or not. */
  void paragraph() {
    sinceMan = REACH + 1;
    sinceWoman = REACH + 1;
  }

  /** Points at the words for several things. */
  void onSeveral(Mention mention) {
    several = Optional.of(Referent.to(mention));
  }

  private void point(Referent referent, Kind kind, char gender) {
    Optional<Referent> now = Optional.of(referent);
    switch (kind) {
      case PERSON -> {
        person = now;
        formerMan = gender == 'f' || referent.isSame(man) ? formerMan : man;
        formerWoman = gender == 'm' || referent.isSame(woman) ? formerWoman : woman;
        man = gender == 'f' ? man : now;
        woman = gender == 'm' ? woman : now;
        sinceMan = gender == 'm' ? 0 : sinceMan + 1;
        sinceWoman = gender == 'f' ? 0 : sinceWoman + 1;
        knownMan = gender == 'm' ? now : knownMan;
        knownWoman = gender == 'f' ? now : knownWoman;
      }
      case GROUP -> several = now;
      case ORGANIZATION, DOCUMENT -> thing = now;
      default -> thing = thing.isPresent() ? thing : now;
    }
  }

  /** The man last spoken of who is none of some others. */
  Optional<Referent> man(List<Entity> others) {
    Optional<Referent> here = sinceMan <= REACH ? knownMan.or(() -> man) : man;
    return first(here, man, formerMan, others)
        .or(() -> outer.flatMap(focus -> focus.man(others)))
        .or(() -> here);
  }

  /** The woman last spoken of who is none of some others. */
  Optional<Referent> woman(List<Entity> others) {
    Optional<Referent> here = sinceWoman <= REACH ? knownWoman.or(() -> woman) : woman;
    return first(here, woman, formerWoman, others)
        .or(() -> outer.flatMap(focus -> focus.woman(others)))
        .or(() -> here);
  }

  private static Optional<Referent> first(
      Optional<Referent> a, Optional<Referent> b, Optional<Referent> c, List<Entity> others) {
    return a.filter(r -> canBe(r, others))
        .or(() -> b.filter(r -> canBe(r, others)))
        .or(() -> c.filter(r -> canBe(r, others)));
  }

  private static boolean canBe(Referent referent, List<Entity> others) {
    return !referent.isOneOf(others) && !referent.isThing();
  }

  Optional<Referent> person() {
    return person.or(() -> outer.flatMap(DiscourseFocus::person));
  }

  Optional<Referent> several() {
    return several.or(() -> outer.flatMap(DiscourseFocus::several)).or(this::thing);
  }

  Optional<Referent> thing() {
    return thing
        .filter(referent -> !referent.isPerson())
        .or(() -> outer.flatMap(DiscourseFocus::thing));
  }
}
