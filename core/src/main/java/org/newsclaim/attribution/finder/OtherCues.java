package org.newsclaim.attribution.finder;

import java.util.Optional;
import org.newsclaim.attribution.content.ContentAhead;
import org.newsclaim.attribution.content.ContentBounds;
import org.newsclaim.attribution.content.ContentBounds.Setting;
import org.newsclaim.attribution.cue.AttributionCandidate;
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
import org.newsclaim.text.syntax.VerbGroup.Form;
import org.newsclaim.text.tag.Tag;

/** Finds what phrases such as "according to" and adjectives of one text attribute. */
final class OtherCues {
  private final Syntax syntax;
  private final CueTable cues;
  private final SubjectFinder subjects;
  private final ContentBounds bounds;
  private final ContentAhead ahead;
  private final CueTrace trace;

  OtherCues(
      Syntax syntax,
      CueTable cues,
      SubjectFinder subjects,
      ContentBounds bounds,
      ContentAhead ahead,
      CueTrace trace) {
    this.trace = trace;
    this.syntax = syntax;
    this.cues = cues;
    this.subjects = subjects;
    this.bounds = bounds;
    this.ahead = ahead;
  }

  /** Those whom "citing two officials" cites; empty where it cites no one who can say something. */
  Optional<Subject> cited(AttributionCandidate candidate) {
    boolean cites =
        candidate.entry.lemma().equals("cite")
            && candidate.frame == Frame.OBJECT
            && candidate.group != null
            && candidate.group.form() == Form.GERUND
            && candidate.parent.isEmpty();
    NounPhrase phrase = cites ? syntax.phraseFrom(candidate.contentStart()) : null;
    if (phrase == null || !subjects.canSpeak(phrase.head())) {
      return Optional.empty();
    }
    return Optional.of(
        new Subject(
            new TokenRange(candidate.contentStart(), candidate.contentEnd()),
            phrase.head(),
            candidate.contentStart(),
            Link.AGENT));
  }

  // "according to"
  // ---------------------------------------------------------------------------------

  /** The attribution of a phrase such as "according to" that begins at a token. */
  Optional<AttributionCandidate> phrase(int t, int low, int limit) {
    Optional<Entry> entry = cues.at(syntax.text, t, Part.PHRASE);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    int end = t + entry.get().length();
    TokenRange cue = new TokenRange(t, end);
    Optional<Subject> source = subjects.after(end, limit, Link.AGENT);
    if (source.isEmpty()) {
      return trace.refuse(cue, CueRule.NO_SUBJECT);
    }
    boolean opens = t == low || (t == low + 1 && syntax.tag(low) == Tag.COORDINATOR);
    if (entry.get().isWeak() && !(isSpeaker(end) && (opens || syntax.tag(t - 1) == Tag.COMMA))) {
      return trace.refuse(cue, CueRule.NO_SUBJECT); // "$4 per person"
    }
    int after = sourceEnd(source.get().mention().end(), limit);
    Subject who = source.get();
    TokenRange mention = new TokenRange(who.mention().start(), after);
    AttributionCandidate candidate =
        new AttributionCandidate(entry.get(), Frame.OBJECT, cue, null).foundBy(CueRule.PHRASE);
    candidate.by(Optional.of(new Subject(mention, who.head(), who.begins(), who.link())));
    boolean manner = !opens && syntax.tag(t - 1) != Tag.COMMA; // "changed according to the manual"
    if (manner && entry.get().refuses(cues.senses().of(syntax.text.word(who.head())))) {
      return trace.refuse(cue, CueRule.OTHER_SENSE);
    }
    if (opens) {
      int start = afterComma(after, limit);
      return start < 0
          ? trace.refuse(cue, CueRule.NOT_CONTENT_OF_PHRASE)
          : done(candidate.with(start, bounds.end(start, limit, new Setting(true, false, null))));
    }
    int before = beforeComma(t, low);
    if (!isLink(before - 1)) {
      candidate.with(startBefore(before, low), before);
    }
    if (syntax.tag(after) == Tag.COLON && after + 1 < limit) {
      candidate.content.clear(); // "One more thing, according to experts: …"
      return done(candidate.with(after + 1, limit));
    }
    if (syntax.tag(after) == Tag.COMMA && goesOn(after + 1, limit)) {
      candidate.with(after + 1, bounds.end(after + 1, limit, new Setting(true, false, null)));
    }
    return done(candidate);
  }

  /** Whether the phrase at a token names who speaks, and not what something is counted by. */
  private boolean isSpeaker(int t) {
    NounPhrase phrase = syntax.phraseFrom(t);
    if (phrase == null) {
      return false;
    }
    Tag first = syntax.tag(t);
    boolean whole = first == Tag.DETERMINER || first == Tag.POSSESSIVE || first == Tag.NAME;
    return subjects.canSpeak(phrase.head())
        ? whole || syntax.text.is(phrase.head(), WordClass.PLURAL)
        : first == Tag.PRONOUN && syntax.is(phrase.end(), syntax.known.of);
  }

  private boolean isLink(int t) {
    Tag tag = syntax.tag(t);
    return tag == Tag.SUBORDINATOR || tag == Tag.COORDINATOR || tag == Tag.THAT;
  }

  /** "a study last year by economists", "members who spoke with reporters": up to the comma. */
  private int sourceEnd(int from, int limit) {
    int t = from;
    while (t < limit) {
      Tag tag = syntax.tag(t);
      VerbGroup group = syntax.groupFrom(t);
      boolean clause =
          group != null
              && group.isFinite()
              && syntax.tag(t - 1) != Tag.QUESTION
              && syntax.tag(t - 1) != Tag.THAT
              && !syntax.text.is(t, WordClass.VERB_PARTICIPLE);
      if (tag == Tag.COMMA
          || tag.isBreak()
          || tag == Tag.SUBORDINATOR
          || tag == Tag.QUOTE
          || tag == Tag.CLOSE) {
        return t;
      }
      if (clause || (tag == Tag.COORDINATOR && t > from)) {
        return from;
      }
      t++;
    }
    return limit;
  }

  /** The content after "According to a report released on Monday,". */
  private int afterComma(int from, int limit) {
    for (int t = from; t < limit; t++) {
      if (syntax.tag(t) == Tag.COMMA || syntax.tag(t) == Tag.COLON) {
        return t + 1;
      }
      VerbGroup group = syntax.groups().at(t);
      if (group != null && group.isFinite()) {
        return -1;
      }
    }
    return -1;
  }

  private int beforeComma(int t, int low) {
    int end = t;
    while (end > low
        && (syntax.tag(end - 1) == Tag.COMMA
            || syntax.tag(end - 1) == Tag.DASH
            || syntax.tag(end - 1) == Tag.OPEN)) {
      end--;
    }
    return end;
  }

  private int startBefore(int end, int low) {
    int start = low;
    for (int t = end - 1; t > low; t--) {
      if (syntax.tag(t) == Tag.SEMICOLON && syntax.quotations.at(t) < 0) {
        start = t + 1;
        break;
      }
    }
    start = syntax.tag(start) == Tag.COORDINATOR ? start + 1 : start;
    return afterAsClause(start, end);
  }

  /** "As Lee noted, | the bridge is safe, according to the town": Lee notes what the town says. */
  private int afterAsClause(int start, int end) {
    VerbGroup verb = syntax.is(start, syntax.known.as) ? syntax.clauseVerb(start + 1, end) : null;
    if (verb == null
        || cues.at(syntax.text, verb.main(), Part.VERB)
            .filter(entry -> entry.takes(Frame.PAREN))
            .isEmpty()) {
      return start;
    }
    for (int t = verb.end(); t < end; t++) {
      if (syntax.tag(t) == Tag.COMMA) {
        return t + 1;
      }
    }
    return start;
  }

  private boolean goesOn(int t, int limit) {
    Tag tag = syntax.tag(t);
    return t < limit
        && tag != Tag.COORDINATOR
        && tag != Tag.SUBORDINATOR
        && tag != Tag.QUESTION
        && tag != Tag.GERUND;
  }

  // Adjectives
  // -------------------------------------------------------------------------------------

  /** "is convinced": whether a participle is an adjective that reports what somebody thinks. */
  boolean isAdjective(int participle) {
    return cues.at(syntax.text, participle, Part.ADJECTIVE).isPresent();
  }

  /** "is confident that": the attribution of an adjective after the verb of a group. */
  Optional<AttributionCandidate> adjective(VerbGroup group, int low, int limit) {
    if (!group.isFinite() || (!isCopula(group) && !group.isPassive())) {
      return Optional.empty();
    }
    int t = isCopula(group) ? group.end() : group.main();
    while (t < limit && syntax.tag(t) == Tag.ADVERB) {
      t++;
    }
    Optional<Entry> entry = t >= limit ? Optional.empty() : cues.at(syntax.text, t, Part.ADJECTIVE);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    TokenRange cue = new TokenRange(group.start(), t + entry.get().length());
    Optional<Subject> subject = subjects.before(group, low);
    if (subject.isEmpty()) {
      return trace.refuse(cue, CueRule.NO_SUBJECT);
    }
    boolean impersonal = syntax.is(subject.get().head(), syntax.known.it);
    if (entry.get().isImpersonal() != impersonal) {
      return trace.refuse(cue, CueRule.IMPERSONAL);
    }
    Optional<AttributionCandidate> found =
        ahead.find(entry.get(), cue, group, limit, bounds.isInOpening(t, low));
    if (found.isEmpty()) {
      return trace.refuse(cue, CueRule.NO_CONTENT);
    }
    found.get().by(impersonal ? Optional.empty() : subject).foundBy(CueRule.ADJECTIVE);
    return found;
  }

  private boolean isCopula(VerbGroup group) {
    int main = group.main();
    return syntax.text.is(main, WordClass.BE) || syntax.tag(main) == Tag.BE;
  }

  private Optional<AttributionCandidate> done(AttributionCandidate candidate) {
    return candidate.content.isEmpty()
        ? trace.refuse(candidate.cue, CueRule.NOT_CONTENT_OF_PHRASE)
        : Optional.of(candidate);
  }
}
