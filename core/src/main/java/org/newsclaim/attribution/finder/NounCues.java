package org.newsclaim.attribution.finder;

import java.util.Optional;
import org.newsclaim.attribution.content.ContentAhead;
import org.newsclaim.attribution.content.ContentBounds;
import org.newsclaim.attribution.cue.AttributionCandidate;
import org.newsclaim.attribution.cue.ContentEnd;
import org.newsclaim.attribution.cue.CueRule;
import org.newsclaim.attribution.cue.CueTable;
import org.newsclaim.attribution.cue.CueTable.Entry;
import org.newsclaim.attribution.cue.CueTable.Part;
import org.newsclaim.attribution.cue.CueTrace;
import org.newsclaim.attribution.cue.Frame;
import org.newsclaim.attribution.cue.Subject;
import org.newsclaim.attribution.cue.Subject.Link;
import org.newsclaim.attribution.cue.SubjectFinder;
import org.newsclaim.text.lexicon.WordClass;
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
  private final SubjectFinder subjects;
  private final CueTrace trace;

  NounCues(
      Syntax syntax,
      CueTable cues,
      SubjectFinder subjects,
      ContentBounds bounds,
      ContentAhead ahead,
      CueTrace trace) {
    this.subjects = subjects;
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
    Optional<AttributionCandidate> inView = view(entry.get(), cue, possessor, low, limit);
    if (inView.isPresent()) {
      return inView;
    }
    Optional<Subject> issuer = possessor.isPresent() ? possessor : issuer(cue.end(), limit);
    int after = possessor.isPresent() || issuer.isEmpty() ? cue.end() : afterIssuer(issuer.get());
    VerbGroup is = issuer.isPresent() ? syntax.groupFrom(after) : null;
    if (is != null && isCopula(is) && opensThat(entry.get(), is.end(), limit)) {
      TokenRange whole = after == cue.end() ? new TokenRange(t, is.end()) : cue;
      return found(entry.get(), whole, is.end(), limit, CueRule.NOUN_IS).map(d -> d.by(issuer));
    }
    int extraposed = issuer.isEmpty() ? extraposed(entry.get(), cue.end(), limit) : -1;
    if (extraposed >= 0) {
      return found(entry.get(), cue, extraposed, limit, CueRule.NOUN);
    }
    boolean clause = opensThat(entry.get(), after, limit);
    if ((possessor.isEmpty() && !clause) || isOfSpeech(phrase, low)) {
      return trace.refuse(cue, CueRule.BARE_NOUN);
    }
    int end = clause ? clauseEnd(phrase, after + 1, low, limit) : limit;
    Optional<AttributionCandidate> found =
        clause
            ? found(entry.get(), cue, after, end, CueRule.NOUN)
            : ahead.find(entry.get(), cue, null, end, bounds.isInOpening(t, low));
    return found.isEmpty()
        ? trace.refuse(cue, CueRule.NO_CONTENT)
        : found.map(candidate -> candidate.by(clause ? issuer : possessor).foundBy(CueRule.NOUN));
  }

  private Optional<AttributionCandidate> found(
      Entry entry, TokenRange cue, int from, int limit, CueRule rule) {
    ContentEnd end = bounds.end(from, limit, new ContentBounds.Setting(true, false, null));
    return Optional.of(
        new AttributionCandidate(entry, Frame.THAT, cue, null).with(from, end).foundBy(rule));
  }

  /** Whether "that" and its clause begin at a token, and not a relative: "rumors that spread". */
  private boolean opensThat(Entry entry, int t, int limit) {
    VerbGroup verb = syntax.groupFrom(t + 1);
    return entry.takes(Frame.THAT)
        && t + 2 < limit
        && syntax.tag(t) == Tag.THAT
        && (verb == null || verb.form() == VerbGroup.Form.GERUND)
        && syntax.hasMainVerb(t + 1, limit);
  }

  /**
   * "Claims were made | that": where the clause begins behind a verb that reports nothing, or -1.
   */
  private int extraposed(Entry entry, int after, int limit) {
    VerbGroup verb = syntax.groupFrom(after);
    return verb != null
            && verb.isFinite()
            && opensThat(entry, verb.end(), limit)
            && cues.at(syntax.text, verb.main(), Part.VERB)
                .filter(cue -> cue.takes(Frame.THAT))
                .isEmpty()
        ? verb.end()
        : -1;
  }

  /** "a warning | from the agency | that": who speaks, between a noun and its clause. */
  private Optional<Subject> issuer(int after, int limit) {
    boolean names = syntax.tag(after) == Tag.PREPOSITION && isIssuing(after);
    NounPhrase phrase = names ? syntax.phraseFrom(after + 1) : null;
    return phrase != null && subjects.canSpeak(phrase.head())
        ? subjects.after(after + 1, limit, Link.AGENT)
        : Optional.empty();
  }

  private int afterIssuer(Subject issuer) {
    int end = issuer.mention().end();
    return syntax.tag(end) == Tag.COMMA && syntax.tag(end + 1) == Tag.THAT ? end + 1 : end;
  }

  /** "a warning from", "fears among", "a claim by": not "a report on", "a plea to". */
  private boolean isIssuing(int t) {
    return syntax.is(t, syntax.known.by)
        || syntax.is(t, syntax.known.of)
        || syntax.text.matches(t, "from")
        || syntax.text.matches(t, "among");
  }

  private boolean isCopula(VerbGroup group) {
    return group.isFinite() && syntax.text.is(group.main(), WordClass.BE);
  }

  /** "In the mayor's view, …", "…, by her own account": the sentence beside it is the content. */
  private Optional<AttributionCandidate> view(
      Entry entry, TokenRange cue, Optional<Subject> possessor, int low, int limit) {
    NounPhrase phrase = syntax.phrases().at(cue.start());
    int preposition = phrase == null ? -1 : phrase.start() - 1;
    if (!entry.takes(Frame.PAREN)
        || possessor.isEmpty()
        || preposition < low
        || syntax.tag(preposition) != Tag.PREPOSITION) {
      return Optional.empty();
    }
    AttributionCandidate candidate =
        new AttributionCandidate(entry, Frame.PAREN, cue, null)
            .by(possessor)
            .foundBy(CueRule.IN_VIEW);
    int after = cue.end();
    boolean comma = syntax.tag(after) == Tag.COMMA;
    boolean opens =
        preposition == low || (preposition == low + 1 && syntax.tag(low) == Tag.COORDINATOR);
    if (opens && comma && after + 1 < limit) {
      ContentEnd end = bounds.end(after + 1, limit, new ContentBounds.Setting(true, false, null));
      return Optional.of(candidate.with(after + 1, end));
    }
    if (syntax.tag(preposition - 1) != Tag.COMMA || !(comma || after >= limit)) {
      return Optional.empty();
    }
    int start = syntax.tag(low) == Tag.COORDINATOR ? low + 1 : low;
    candidate.with(start, preposition - 1);
    boolean goesOn = comma && !syntax.hasMainVerb(start, preposition - 1);
    return Optional.of(goesOn ? candidate.with(after + 1, limit) : candidate);
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
