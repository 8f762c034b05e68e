package org.newsclaim.attribution.finder;

import java.util.Optional;
import org.newsclaim.attribution.content.ContentAhead;
import org.newsclaim.attribution.content.ContentBounds;
import org.newsclaim.attribution.cue.AttributionCandidate;
import org.newsclaim.attribution.cue.CueRule;
import org.newsclaim.attribution.cue.CueTable;
import org.newsclaim.attribution.cue.CueTable.Entry;
import org.newsclaim.attribution.cue.CueTable.Part;
import org.newsclaim.attribution.cue.CueTrace;
import org.newsclaim.attribution.cue.Frame;
import org.newsclaim.attribution.cue.Subject;
import org.newsclaim.attribution.cue.Subject.Link;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.syntax.VerbGroup;
import org.newsclaim.text.tag.Tag;

/** Finds what the nouns of one text attribute: "the mayor's claim that". */
final class NounCues {
  private final Syntax syntax;
  private final CueTable cues;
  private final ContentBounds bounds;
  private final ContentAhead ahead;
  private final CueTrace trace;

  NounCues(Syntax syntax, CueTable cues, ContentBounds bounds, ContentAhead ahead, CueTrace trace) {
    this.trace = trace;
    this.syntax = syntax;
    this.cues = cues;
    this.bounds = bounds;
    this.ahead = ahead;
  }

  /** "his claim that": the attribution of a noun. */
  Optional<AttributionCandidate> noun(int t, int low, int limit) {
    Optional<Entry> entry = cues.at(syntax.text, t, Part.NOUN);
    NounPhrase phrase = syntax.phrases().at(t);
    if (entry.isEmpty() || phrase == null || phrase.head() != t) {
      return Optional.empty();
    }
    Optional<Subject> possessor = possessor(phrase);
    TokenRange cue = new TokenRange(t, t + entry.get().length());
    boolean clause =
        entry.get().takes(Frame.THAT)
            && syntax.tag(cue.end()) == Tag.THAT
            && syntax.clauseVerb(cue.end() + 1, limit) != null;
    if ((possessor.isEmpty() && !clause) || isOfSpeech(phrase, low)) {
      return trace.refuse(cue, CueRule.BARE_NOUN);
    }
    int end = clause ? clauseEnd(phrase, cue.end() + 1, low, limit) : limit;
    Optional<AttributionCandidate> found =
        ahead.find(entry.get(), cue, null, end, bounds.isInOpening(t, low));
    return found.isEmpty()
        ? trace.refuse(cue, CueRule.NO_CONTENT)
        : found.map(candidate -> candidate.by(possessor).foundBy(CueRule.NOUN));
  }

  /**
   * "said | in a statement | that", "told investors | on a call | that": the noun only says how it
   * was said.
   */
  private boolean isOfSpeech(NounPhrase phrase, int low) {
    int preposition = phrase.start() - 1;
    if (preposition <= low || !isOfManner(preposition)) {
      return false;
    }
    int t = preposition - 1;
    while (t > low && isBetween(syntax.tag(t))) {
      t--;
    }
    VerbGroup group = syntax.groups().at(t);
    return group != null
        && cues.at(syntax.text, group.main(), Part.VERB)
            .filter(entry -> entry.takes(Frame.PAREN) || entry.takes(Frame.HEARER))
            .isPresent();
  }

  /** Not "spoke of his fear that", "agreed with the view that": what they name is the content. */
  private boolean isOfManner(int t) {
    return syntax.tag(t) == Tag.PREPOSITION
        && !syntax.is(t, syntax.known.of)
        && !syntax.is(t, syntax.known.about)
        && !syntax.is(t, syntax.known.forWord)
        && !syntax.is(t, syntax.known.with);
  }

  /** What may stand between a verb and "in a statement": who is told, when, where. */
  private static boolean isBetween(Tag tag) {
    return tag.isNoun()
        || tag.isModifier()
        || tag == Tag.OBJECT_PRONOUN
        || tag == Tag.ADVERB
        || tag == Tag.PREPOSITION
        || tag == Tag.HYPHEN;
  }

  /**
   * "The claim that the bridge is unsafe | has been rejected": the clause of a noun that is a
   * subject ends before the verb of that subject.
   */
  private int clauseEnd(NounPhrase phrase, int from, int low, int limit) {
    int start = phrase.start();
    Tag before = syntax.tag(start - 1);
    boolean subject = start == low || before == Tag.COMMA || before == Tag.COORDINATOR;
    VerbGroup after = subject ? syntax.verbAfterClause(from - 1, limit) : null;
    return after == null ? limit : after.start();
  }

  /** "the mayor's claim", "his claim". */
  private Optional<Subject> possessor(NounPhrase phrase) {
    int start = phrase.start();
    int head = phrase.head();
    for (int t = head - 1; t >= start; t--) {
      if (syntax.tag(t) == Tag.POSSESSIVE) {
        boolean pronoun = t == start && !syntax.text.isGlued(t);
        TokenRange mention = pronoun ? new TokenRange(t, t + 1) : new TokenRange(start, t);
        return mention.length() == 0
            ? Optional.empty()
            : Optional.of(new Subject(mention, mention.end() - 1, start, Link.BEFORE));
      }
    }
    return Optional.empty();
  }
}
