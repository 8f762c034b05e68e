package org.newsclaim.attribution.finder;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.attribution.cue.SubjectFinder;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.tag.Tag;

/**
 * Tells the words before a colon that name who speaks from those that name an author, a topic or an
 * item of a list, in one text.
 */
final class SpeakerLabels {
  /** In a shorter sentence a name is a byline or a label itself. */
  private static final int SHORTEST_SENTENCE = 8;

  private static final long FIRST_PERSON =
      WordClass.mask(WordClass.PRONOUN, WordClass.OBJECT_PRONOUN, WordClass.POSSESSIVE);
  private static final long COMMON =
      WordClass.mask(WordClass.NOUN, WordClass.PLURAL, WordClass.VERB_BASE, WordClass.ADJECTIVE);
  private static final Set<String> SPEAKERS_OWN =
      Set.of("i", "we", "my", "our", "me", "us", "mine", "ours");

  private final Syntax syntax;
  private final SubjectFinder subjects;

  /** The names in the sentences of the text; made when asked for. */
  private Optional<Set<String>> names = Optional.empty();

  SpeakerLabels(Syntax syntax, SubjectFinder subjects) {
    this.syntax = syntax;
    this.subjects = subjects;
  }

  /** "ANN LEE", "Ann Lee", "MODERATOR": never "PRICE" or the "Q" of an interview. */
  boolean isSpeaker(TokenRange label, int head) {
    if (syntax.text.end(label.end() - 1) - syntax.text.start(label.start()) < 3) {
      return false;
    }
    for (int t = label.start(); t < label.end(); t++) {
      boolean mark = syntax.tag(t) == Tag.COMMA || !syntax.text.isWord(t);
      if (!mark && syntax.tag(t) != Tag.NAME && !syntax.text.isUpperCase(t)) {
        return false;
      }
    }
    boolean common = label.length() == 1 && isCommon(head) && !isNamed(head);
    return subjects.canSpeak(head) && !common;
  }

  /** A known word that names nobody who speaks, in capitals: "PRICE", "INTERVAL". */
  private boolean isCommon(int head) {
    return syntax.text.isUpperCase(head)
        && syntax.text.isAny(head, COMMON)
        && !syntax.text.isAny(head, SubjectFinder.SPEAKERS);
  }

  /** Whether all words from one token to another are in capitals, as in a transcript. */
  boolean isTranscript(int from, int end) {
    for (int t = from; t < end; t++) {
      boolean mark = syntax.tag(t) == Tag.COMMA || !syntax.text.isWord(t);
      if (!mark && !syntax.text.isUpperCase(t)) {
        return false;
      }
    }
    return end > from;
  }

  /**
   * Whether what follows a label is said by whom it names: in quotation marks, in the first person,
   * or as a whole sentence in a transcript or of somebody known from the text.
   */
  boolean isSpeech(TokenRange label, int limit) {
    int from = label.end() + 1;
    if (isOwnWords(from, limit)) {
      return true;
    }
    boolean known = isTranscript(label.start(), label.end()) || isNamed(label.end() - 1);
    return known && !isParticipial(from, limit) && syntax.hasMainVerb(from, limit);
  }

  /** "Theft, held in jail": a verb form with no subject before it. */
  private boolean isParticipial(int from, int limit) {
    for (int t = from; t < limit; t++) {
      if (syntax.groups().at(t) != null) {
        return t == from || syntax.tag(t - 1) == Tag.COMMA;
      }
    }
    return true;
  }

  /**
   * "Ann Lee: The trouble with bridges", "Best Boots: North Face" as a heading: a name that no
   * sentence of the text has is an author or a topic.
   */
  boolean isAuthor(TokenRange label, int limit) {
    int last = label.end() - 1;
    return syntax.tag(last) == Tag.NAME
        && !syntax.text.isAny(last, SubjectFinder.SPEAKERS)
        && !isOwnWords(label.end() + 1, limit)
        && !isNamed(last);
  }

  private boolean isOwnWords(int from, int limit) {
    if (syntax.opensQuotation(from)) {
      return true;
    }
    for (int t = from; t < limit; t++) {
      if (syntax.text.isAny(t, FIRST_PERSON)
          && SPEAKERS_OWN.contains(syntax.text.slice(t, t + 1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name occurs in the running text, too. */
  private boolean isNamed(int token) {
    if (names.isEmpty()) {
      names = Optional.of(namesOfSentences());
    }
    return names.get().contains(syntax.text.slice(token, token + 1).toLowerCase(Locale.ROOT));
  }

  private Set<String> namesOfSentences() {
    Set<String> found = new HashSet<>();
    for (int t = 0; t < syntax.text.size(); t++) {
      int at = syntax.sentences.at(t);
      int last = syntax.sentences.end(at) - 1;
      boolean sentence =
          last - syntax.sentences.first(at) >= SHORTEST_SENTENCE && syntax.tag(last) == Tag.STOP;
      if (sentence && syntax.tag(t) == Tag.NAME && syntax.tag(t + 1) != Tag.COLON) {
        found.add(syntax.text.slice(t, t + 1).toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }
}
