package org.newsclaim.attribution.source;

import java.util.Optional;
import org.newsclaim.attribution.syntax.Range;
import org.newsclaim.model.Source;

/**
 * Words that name or describe somebody, taken apart.
 *
 * @param words all of them
 * @param form a name, a noun or a pronoun
 * @param kind what they show it to be
 * @param head the token of the noun, the pronoun, or the last word of the name
 * @param name the name without title, where there is one
 * @param jobTitle title or office, where the words give it with a name
 * @param affiliation whom the person belongs to or speaks for
 * @param acronym the token of "(ICE)" after the name, -1 where there is none
 * @param gender m, f or a space
 * @param definite whether it points back: "the official", not "an official"
 */
record Mention(
    Range words,
    Form form,
    Source.Kind kind,
    int head,
    Optional<Range> name,
    Optional<Range> jobTitle,
    Optional<Range> affiliation,
    int acronym,
    char gender,
    boolean definite) {

  /** How somebody is referred to. */
  public enum Form {
    NAME,
    NOUN,
    PRONOUN
  }
}
