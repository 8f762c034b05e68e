package org.newsclaim.attribution.source;

import java.util.List;
import java.util.Optional;
import org.newsclaim.model.Source.Kind;

/**
 * What a pronoun can point to.
 *
 * @param known somebody known, or several together
 * @param words else words that nobody has been made of yet
 */
record Referent(List<Entity> known, Optional<Mention> words) {
  static Referent to(List<Entity> known) {
    return new Referent(List.copyOf(known), Optional.empty());
  }

  static Referent to(Mention words) {
    return new Referent(List.of(), Optional.of(words));
  }

  /** Whether it is those of another. */
  boolean isSame(Optional<Referent> other) {
    return other.filter(o -> !known.isEmpty() && o.known().equals(known)).isPresent();
  }

  /** Whether it is known for an organization or a document, which is no "he" or "she". */
  boolean isThing() {
    return known.size() == 1 && known.get(0).sure && known.get(0).kind != Kind.PERSON;
  }

  /** Whether it is known for a person, who is no "it". */
  boolean isPerson() {
    return known.size() == 1 && known.get(0).sure && known.get(0).kind == Kind.PERSON;
  }

  /** Whether it is one of some that are known. */
  boolean isOneOf(List<Entity> others) {
    return known.size() == 1 && others.contains(known.get(0));
  }
}
