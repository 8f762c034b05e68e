package org.newsclaim.attribution.source;

import java.util.List;
import java.util.Optional;

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
}
