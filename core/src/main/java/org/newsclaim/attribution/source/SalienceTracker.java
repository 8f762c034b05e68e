package org.newsclaim.attribution.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.model.Source.Kind;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.syntax.VerbGroup;
import org.newsclaim.text.tag.Tag;

/** Follows one text outside the attributions: who is named, and who its sentences are about. */
final class SalienceTracker {
  private final Syntax syntax;
  private final MentionReader reader;
  private final Entities entities;
  private final DiscourseFocus focus;
  private final NamePhrases names;

  /** The persons named together so far: "Ann Lee, Bob Day | and Cy Roe". */
  private final List<Entity> together = new ArrayList<>();

  private int togetherEnd = -1;

  SalienceTracker(Syntax syntax, MentionReader reader, Entities entities, DiscourseFocus focus) {
    this.syntax = syntax;
    this.reader = reader;
    this.entities = entities;
    this.focus = focus;
    this.names = new NamePhrases(syntax);
  }

  /**
   * Reads what begins at a token.
   *
   * @param limit where to go on at the latest, if nothing is there before
   * @param speaks whether the article speaks here; in a heading no pronoun takes up what stands
   * @return the token to go on from
   */
  int read(int t, int limit, boolean speaks) {
    NounPhrase phrase = syntax.phraseFrom(t);
    if (phrase == null) {
      NounPhrase next = syntax.phrases().next(t + 1);
      return Math.max(t + 1, next == null ? limit : Math.min(limit, next.start()));
    }
    if (isLetter(t)) {
      return t + 1;
    }
    TokenRange named = names.withNameBehind(phrase, limit);
    if (named.length() == 0 && !names.isName(phrase)) {
      possessor(phrase);
      if (speaks && isSubject(t, phrase.end())) {
        subject(t, phrase);
      }
      return Math.max(t + 1, phrase.end());
    }
    TokenRange words = named.length() > 0 ? named : names.words(phrase);
    Mention mention = reader.read(words);
    if (mention.form() == Mention.Form.NAME) {
      int known = entities.all().size();
      Entity entity = entities.of(mention, focus, Optional.empty()).get(0);
      boolean introduced =
          entities.all().size() > known
              && mention.kind() == Kind.PERSON
              && mention.sure()
              && syntax.quotations.at(t) < 0;
      if (introduced || isSubject(t, words.end())) {
        focus.on(entity);
      }
      gather(entity, t, words.end());
    } else if (mention.kind() == Kind.GROUP && speaks && isSubject(t, words.end())) {
      focus.onSeveral(mention); // "the Democrats"
    }
    return Math.max(t + 1, words.end());
  }

  /** "Ann Lee's reply": the owner is named here, too. */
  private void possessor(NounPhrase phrase) {
    for (int t = phrase.start() + 1; t < phrase.end(); t++) {
      if (syntax.tag(t) == Tag.POSSESSIVE) {
        if (syntax.tag(t - 1) == Tag.NAME && syntax.tag(phrase.start()) != Tag.DETERMINER) {
          Mention mention = reader.read(new TokenRange(phrase.start(), t));
          boolean full = mention.name().filter(name -> name.length() > 1).isPresent();
          if (full && mention.kind() == Kind.PERSON) {
            entities.of(mention, focus, Optional.empty());
          }
        }
        return;
      }
    }
  }

  /** The "Q:" of an interview. */
  private boolean isLetter(int t) {
    return syntax.tag(t + 1) == Tag.COLON && syntax.text.end(t) - syntax.text.start(t) == 1;
  }

  /** Words that a pronoun of the next sentence may stand for. */
  private void subject(int t, NounPhrase phrase) {
    TokenRange words = new TokenRange(t, phrase.end());
    Mention mention = reader.read(words);
    if (mention.form() != Mention.Form.NOUN || mention.kind() == Kind.UNKNOWN) {
      return;
    }
    if (syntax.text.is(mention.head(), WordClass.PLURAL)) {
      focus.onSeveral(mention);
    } else {
      focus.on(mention);
    }
  }

  /** Whether a phrase is what its sentence is about: it opens it, or a finite verb follows. */
  private boolean isSubject(int start, int end) {
    if (syntax.quotations.at(start) >= 0 || syntax.tag(end) == Tag.POSSESSIVE) {
      return false;
    }
    VerbGroup group = syntax.groupFrom(end);
    boolean verb = group != null && group.isFinite();
    int before = start - 1;
    boolean inside = syntax.tag(before) == Tag.PREPOSITION || syntax.tag(before) == Tag.QUESTION;
    return (verb && !inside) || syntax.sentences.first(syntax.sentences.at(start)) == start;
  }

  /** "Ann Lee and Bob Day run the farm": "they" will be both. */
  private void gather(Entity entity, int start, int end) {
    int before = start - 1;
    boolean joined =
        togetherEnd >= 0
            && (togetherEnd == before || togetherEnd == before - 1)
            && (syntax.tag(before) == Tag.COORDINATOR || syntax.tag(before) == Tag.COMMA);
    if (!joined) {
      together.clear();
    }
    if (entity.kind == Kind.PERSON && syntax.quotations.at(start) < 0) {
      together.add(entity);
      togetherEnd = end;
      if (joined && together.size() > 1 && syntax.tag(before) == Tag.COORDINATOR) {
        focus.on(together);
      }
    }
  }
}
