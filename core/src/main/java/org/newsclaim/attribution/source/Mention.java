package org.newsclaim.attribution.source;

import java.util.Optional;
import org.newsclaim.model.Source;
import org.newsclaim.text.syntax.TokenRange;

/**
 * Words that name or describe somebody, taken apart.
 *
 * @param words all of them
 * @param form a name, a noun or a pronoun
 * @param kind what they show it to be
 * @param sure whether they show the kind, and it is no guess
 * @param head the token of the noun, the pronoun, or the last word of the name before any "of"
 * @param noun the token of the noun beside a name ("Roe, a clerk"), or the head of a description;
 *     -1 where there is none
 * @param name the name without title, where there is one
 * @param jobTitle title or office, where the words give it with a name
 * @param affiliation whom the person belongs to or speaks for
 * @param acronym the token of "(ICE)" after the name, -1 where there is none
 * @param gender m, f, n (a thing) or a space
 * @param definite whether it points back: "the official", not "an official"
 */
record Mention(
    TokenRange words,
    Form form,
    Source.Kind kind,
    boolean sure,
    int head,
    int noun,
    Optional<TokenRange> name,
    Optional<TokenRange> jobTitle,
    Optional<TokenRange> affiliation,
    int acronym,
    char gender,
    boolean definite) {

  /** How somebody is referred to. */
  enum Form {
    NAME,
    NOUN,
    PRONOUN
  }

  static Mention pronoun(TokenRange words, Source.Kind kind, int head, char gender) {
    return new Mention(
        words,
        Form.PRONOUN,
        kind,
        false,
        head,
        -1,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        -1,
        gender,
        true);
  }

  static Mention noun(TokenRange words, Source.Kind kind, int head, char gender, boolean definite) {
    return new Mention(
        words,
        Form.NOUN,
        kind,
        kind != Source.Kind.UNKNOWN,
        head,
        head,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        -1,
        gender,
        definite);
  }

  static Mention name(
      TokenRange words, Source.Kind kind, boolean sure, int head, TokenRange name, char gender) {
    return new Mention(
        words,
        Form.NAME,
        kind,
        sure,
        head,
        -1,
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        -1,
        gender,
        false);
  }

  Mention with(Optional<TokenRange> newJobTitle, Optional<TokenRange> newAffiliation) {
    return new Mention(
        words,
        form,
        kind,
        sure,
        head,
        noun,
        name,
        newJobTitle,
        newAffiliation,
        acronym,
        gender,
        definite);
  }

  Mention withNoun(int token) {
    return new Mention(
        words,
        form,
        kind,
        sure,
        head,
        token,
        name,
        jobTitle,
        affiliation,
        acronym,
        gender,
        definite);
  }

  Mention withAcronym(int token) {
    return new Mention(
        words, form, kind, sure, head, noun, name, jobTitle, affiliation, token, gender, definite);
  }
}
