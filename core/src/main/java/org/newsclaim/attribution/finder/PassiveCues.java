package org.newsclaim.attribution.finder;

import java.util.Optional;
import org.newsclaim.attribution.content.ContentAhead;
import org.newsclaim.attribution.content.ContentBefore;
import org.newsclaim.attribution.content.ContentBounds;
import org.newsclaim.attribution.content.ContentBounds.Setting;
import org.newsclaim.attribution.cue.AttributionCandidate;
import org.newsclaim.attribution.cue.ContentEnd;
import org.newsclaim.attribution.cue.ContentRule;
import org.newsclaim.attribution.cue.CueContext;
import org.newsclaim.attribution.cue.CueRule;
import org.newsclaim.attribution.cue.CueTrace;
import org.newsclaim.attribution.cue.Frame;
import org.newsclaim.attribution.cue.Subject;
import org.newsclaim.attribution.cue.Subject.Link;
import org.newsclaim.attribution.cue.SubjectFinder;
import org.newsclaim.model.Cue;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.Adverbials;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.syntax.VerbGroup;
import org.newsclaim.text.syntax.VerbGroup.Form;
import org.newsclaim.text.tag.Tag;

/** Finds what passive verbs and participles of one text attribute. */
final class PassiveCues {
  /** What a source is charged with, praised for or described as, besides the cue's own frames. */
  private static final Frame[] COMPLEMENTS = {Frame.FOR, Frame.AS, Frame.OVER};

  private static final Frame[] OWN = {
    Frame.OF, Frame.ABOUT, Frame.ON, Frame.AGAINST, Frame.WITH, Frame.IN
  };

  private final Syntax syntax;
  private final SubjectFinder subjects;
  private final ContentBounds bounds;
  private final ContentAhead ahead;
  private final ContentBefore before;
  private final Adverbials adverbials;
  private final CueTrace trace;

  PassiveCues(
      Syntax syntax,
      SubjectFinder subjects,
      ContentBounds bounds,
      ContentAhead ahead,
      ContentBefore before,
      CueTrace trace) {
    this.syntax = syntax;
    this.subjects = subjects;
    this.bounds = bounds;
    this.ahead = ahead;
    this.before = before;
    this.adverbials = new Adverbials(syntax);
    this.trace = trace;
  }

  /**
   * Who a passive names after "by", and what follows.
   *
   * @param source who
   * @param complement where "of taking bribes" or "to stay home" begins; where the source ends if
   *     there is none
   * @param end where the complement ends
   */
  private record Agent(Subject source, int complement, ContentEnd end) {}

  /** The attribution of a passive verb: "was criticized by residents for the delay". */
  Optional<AttributionCandidate> find(CueContext site) {
    Optional<Subject> subject = subjects.before(site.group(), site.low());
    if (subject.isPresent() && syntax.is(subject.get().head(), syntax.known.it)) {
      Optional<AttributionCandidate> said = before.behind(site, subject.get());
      if (said.isPresent()) {
        said.get().by(Optional.empty()); // "…, it is said, …"
        return Optional.of(said.get().foundBy(CueRule.PASSIVE_PARENTHESIS));
      }
    }
    boolean bracketed = subject.isPresent() && bounds.isBracketed(site, subject.get());
    Optional<Agent> agent = agent(site, bracketed);
    Optional<Subject> source = agent.map(Agent::source);
    int next = agent.isPresent() ? agent.get().complement() : site.after();
    if (agent.isEmpty() && isInfinitive(next) && !site.entry().takesPassiveInfinitive()) {
      return trace.refuse(site.cue(), CueRule.OTHER_SENSE);
    }
    if (isInfinitive(next)
        && (site.entry().takes(Frame.TO) || site.entry().takes(Frame.THAT))
        && subject.isPresent()
        && subject.get().link() != Link.SHARED) {
      ContentEnd end = bounds.end(next, site.limit(), new Setting(false, bracketed, null));
      AttributionCandidate candidate =
          site.candidate(Frame.TO).by(source).foundBy(CueRule.PASSIVE_INFINITIVE);
      TokenRange mention = subject.get().mention();
      return done(candidate.with(mention.start(), mention.end()).with(next, end));
    }
    Optional<AttributionCandidate> clause = clause(site, agent);
    if (clause.isPresent()) {
      return clause.map(candidate -> candidate.by(source).foundBy(CueRule.PASSIVE_CLAUSE));
    }
    if (agent.isEmpty()) {
      return subject.isPresent() && isCharge(site)
          ? charge(site, subject.get(), bracketed)
          : trace.refuse(site.cue(), CueRule.NO_AGENT);
    }
    if (subject.isEmpty() || !takesObject(site)) {
      return withoutContent(site);
    }
    TokenRange mention = subject.get().mention();
    return done(
        site.candidate(Frame.OBJECT)
            .by(source)
            .foundBy(CueRule.PASSIVE_AGENT)
            .with(mention.start(), mention.end())
            .with(agent.get().complement(), agent.get().end()));
  }

  /** "was accused | of fraud": a charge that the text gives to nobody. */
  private boolean isCharge(CueContext site) {
    return syntax.is(site.after(), syntax.known.of)
        && site.after() + 1 < site.limit()
        && site.entry().takes(Frame.OF)
        && site.entry().takes(Frame.OBJECT)
        && site.entry().kind(Frame.OF) == Cue.Kind.JUDGE;
  }

  private Optional<AttributionCandidate> charge(
      CueContext site, Subject accused, boolean bracketed) {
    ContentEnd end = bounds.end(site.after(), site.limit(), new Setting(false, bracketed, null));
    return done(
        site.candidate(Frame.OF)
            .foundBy(CueRule.PASSIVE_CHARGE)
            .with(accused.mention().start(), accused.mention().end())
            .with(site.after(), end));
  }

  /** "a bill opposed by the mayor", "Asked whether she would run, she laughed". */
  Optional<AttributionCandidate> reduced(CueContext site) {
    Optional<Agent> agent = agent(site, false);
    Optional<Subject> source = agent.map(Agent::source);
    int before = site.cue().start() - 1;
    if (before < site.low() || syntax.tag(before) == Tag.SUBORDINATOR) {
      Optional<AttributionCandidate> asked =
          ahead.asked(site.entry(), site.cue(), site.group(), site.limit());
      return asked.isEmpty()
          ? withoutContent(site)
          : asked.map(d -> d.by(source).foundBy(CueRule.ASKED));
    }
    NounPhrase phrase = syntax.phraseBefore(syntax.tag(before) == Tag.COMMA ? before : before + 1);
    if (agent.isEmpty()) {
      return trace.refuse(site.cue(), CueRule.NO_AGENT);
    }
    if (phrase == null || !site.entry().takes(Frame.OBJECT)) {
      return withoutContent(site);
    }
    return done(
        site.candidate(Frame.OBJECT)
            .by(source)
            .foundBy(CueRule.REDUCED_RELATIVE)
            .with(phrase.start(), phrase.end())
            .with(agent.get().complement(), agent.get().end()));
  }

  private static boolean takesObject(CueContext site) {
    return site.entry().takes(Frame.OBJECT) || site.entry().takes(Frame.AS);
  }

  /** "was told that", "were told by the mayor that". */
  private Optional<AttributionCandidate> clause(CueContext site, Optional<Agent> agent) {
    Optional<AttributionCandidate> found =
        ahead.clause(site.entry(), site.cue(), site.group(), site.limit());
    if (found.isPresent() || agent.isEmpty()) {
      return found;
    }
    int that = agent.get().complement();
    boolean says = syntax.tag(that) == Tag.THAT && site.entry().takes(Frame.THAT);
    return says && that < site.limit()
        ? Optional.of(
            site.candidate(Frame.THAT)
                .with(that, bounds.end(that, site.limit(), new Setting(true, false, null))))
        : Optional.empty();
  }

  private Optional<Agent> agent(CueContext site, boolean bracketed) {
    int by = adverbials.afterTime(site.after(), site.limit());
    by = syntax.is(by, syntax.known.by) ? by : site.after();
    if (!syntax.is(by, syntax.known.by)) {
      return agentBehind(site);
    }
    NounPhrase phrase = syntax.phraseFrom(by + 1);
    Optional<Subject> whole =
        phrase == null || syntax.isTime(phrase)
            ? Optional.empty()
            : subjects.after(by + 1, site.limit(), Link.AGENT);
    if (phrase == null || whole.isEmpty()) {
      return Optional.empty();
    }
    int full = whole.get().mention().end();
    int complement = complement(site, phrase, full);
    if (complement < 0) {
      return Optional.of(new Agent(whole.get(), full, none(full)));
    }
    ContentEnd end = bounds.end(complement, site.limit(), new Setting(false, bracketed, null));
    int last = syntax.tag(complement - 1) == Tag.COMMA ? complement - 1 : complement;
    TokenRange mention = new TokenRange(by + 1, last);
    return Optional.of(
        new Agent(new Subject(mention, phrase.head(), by + 1, Link.AGENT), complement, end));
  }

  /** "was accused of fraud by prosecutors": the agent behind the complement. */
  private Optional<Agent> agentBehind(CueContext site) {
    int start = site.after();
    if (!isComplement(start, site)) {
      return Optional.empty();
    }
    int end = bounds.end(start, site.limit(), new Setting(false, false, null)).token();
    for (int t = end - 1; t > start; t--) {
      NounPhrase phrase = syntax.is(t, syntax.known.by) ? syntax.phraseFrom(t + 1) : null;
      if (phrase != null && subjects.canSpeak(phrase.head())) {
        int by = t;
        return subjects
            .after(t + 1, end, Link.AGENT)
            .map(source -> new Agent(source, start, none(by)));
      }
    }
    return Optional.empty();
  }

  private static ContentEnd none(int token) {
    return new ContentEnd(token, ContentRule.SENTENCE);
  }

  /** Where what an agent is charged with begins, -1 where nothing follows it. */
  private int complement(CueContext site, NounPhrase agent, int full) {
    int found = -1;
    boolean relative = false;
    for (int t = agent.end(); t < site.limit(); t++) {
      Tag tag = syntax.tag(t);
      VerbGroup group = syntax.groupFrom(t);
      boolean outside = t >= full && !relative;
      if ((tag == Tag.COMMA && !(t < full || syntax.tag(t + 1) == Tag.NUMBER))
          || tag.isBreak()
          || (group != null && group.isFinite() && outside)) {
        return t == full && tag == Tag.COMMA ? afterComma(site, t, found) : found;
      }
      relative |= tag == Tag.QUESTION;
      if (!isComplement(t, site)) {
        continue;
      }
      if (!relative && !isOfSource(t, agent)) {
        return t;
      }
      found = t;
    }
    return found;
  }

  private int afterComma(CueContext site, int comma, int found) {
    return isComplement(comma + 1, site) ? comma + 1 : found;
  }

  /** "a spokesman | for the county", "a group | of parents": a phrase may belong to the source. */
  private boolean isOfSource(int t, NounPhrase agent) {
    boolean gerund = isGerund(t + 1);
    boolean linked =
        syntax.is(t, syntax.known.of)
            || (syntax.is(t, syntax.known.forWord)
                && syntax.text.is(agent.head(), WordClass.PERSON_NOUN)
                && !syntax.text.is(agent.head(), WordClass.PLURAL));
    return t == agent.end() && linked && !gerund && syntax.tag(agent.head()) == Tag.NOUN;
  }

  private boolean isComplement(int t, CueContext site) {
    if (isInfinitive(t)) {
      return site.entry().takes(Frame.TO);
    }
    if (syntax.tag(t) == Tag.THAT) {
      return site.entry().takes(Frame.THAT);
    }
    return syntax.tag(t) == Tag.PREPOSITION
        && ((site.entry().takes(Frame.OBJECT) && opens(t, site, COMPLEMENTS, false))
            || opens(t, site, COMPLEMENTS, true)
            || opens(t, site, OWN, true));
  }

  private boolean opens(int t, CueContext site, Frame[] frames, boolean own) {
    for (Frame frame : frames) {
      if ((!own || site.entry().takes(frame)) && syntax.text.matches(t, frame.preposition())) {
        return true;
      }
    }
    return false;
  }

  private boolean isInfinitive(int t) {
    VerbGroup group = syntax.groupFrom(t);
    return group != null && group.form() == Form.INFINITIVE;
  }

  private boolean isGerund(int t) {
    VerbGroup group = syntax.groupFrom(t);
    return group != null && group.form() == Form.GERUND;
  }

  private Optional<AttributionCandidate> withoutContent(CueContext site) {
    boolean object = !site.entry().takes(Frame.OBJECT) && syntax.phraseFrom(site.after()) != null;
    return trace.refuse(site.cue(), object ? CueRule.OBJECT_NOT_TAKEN : CueRule.NO_CONTENT);
  }

  private Optional<AttributionCandidate> done(AttributionCandidate candidate) {
    return candidate.content.isEmpty()
        ? trace.refuse(candidate.cue, CueRule.NO_CONTENT)
        : Optional.of(candidate);
  }
}
