package org.newsclaim.attribution.finder;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsclaim.attribution.content.ContentAhead;
import org.newsclaim.attribution.content.ContentBefore;
import org.newsclaim.attribution.content.ContentBounds;
import org.newsclaim.attribution.cue.AttributionCandidate;
import org.newsclaim.attribution.cue.CueContext;
import org.newsclaim.attribution.cue.CueRule;
import org.newsclaim.attribution.cue.CueTable;
import org.newsclaim.attribution.cue.CueTable.Entry;
import org.newsclaim.attribution.cue.CueTable.Part;
import org.newsclaim.attribution.cue.CueTrace;
import org.newsclaim.attribution.cue.Frame;
import org.newsclaim.attribution.cue.NonCommittalVerbs;
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

/** Finds what the verb groups of one text attribute, each alone. */
final class VerbCues {
  private final Syntax syntax;

  private final CueTable cues;

  private final SubjectFinder subjects;

  private final ContentBounds bounds;

  private final ContentAhead ahead;
  private final ContentBefore before;
  private final NonCommittalVerbs silence;
  private final PassiveCues passives;

  private final CueTrace trace;

  VerbCues(
      Syntax syntax, CueTable cues, SubjectFinder subjects, ContentBounds bounds, CueTrace trace) {
    this.trace = trace;
    this.syntax = syntax;
    this.cues = cues;
    this.subjects = subjects;
    this.bounds = bounds;
    Adverbials adverbials = new Adverbials(syntax);
    this.ahead = new ContentAhead(syntax, subjects, bounds, adverbials);
    this.silence = new NonCommittalVerbs(syntax, cues);
    this.before = new ContentBefore(syntax, cues, subjects, bounds, adverbials);
    this.passives = new PassiveCues(syntax, subjects, bounds, ahead, before, trace);
  }

  /**
   * The attribution that a verb group makes.
   *
   * @param group the verb group
   * @param low the first token of its sentence, or of the quotation around it
   * @param limit the token after them, without the full stop
   */
  public Optional<AttributionCandidate> find(VerbGroup group, int low, int limit) {
    int main = group.main();
    Optional<Entry> entry = entry(main);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    int end = Math.max(group.end(), main + entry.get().length());
    CueContext site =
        new CueContext(group, entry.get(), new TokenRange(group.start(), end), low, limit);
    if (silence.is(group)) {
      return trace.refuse(site.cue(), CueRule.NON_COMMITTAL);
    }
    if (isAfterSilence(group)) {
      return trace.refuse(site.cue(), CueRule.AFTER_NON_COMMITTAL);
    }
    if (end > limit) {
      return trace.refuse(site.cue(), CueRule.NO_CONTENT);
    }
    return switch (group.form()) {
      case INFINITIVE -> chained(site);
      case PARTICIPLE -> passives.reduced(site);
      case GERUND -> gerund(site);
      case FINITE -> group.isPassive() ? passives.find(site) : finite(site);
    };
  }

  /** The cue at a verb: "called", not "called on", in "called on Monday for calm". */
  private Optional<Entry> entry(int main) {
    Optional<Entry> longest = cues.at(syntax.text, main, Part.VERB);
    if (longest.isEmpty() || longest.get().length() == 1) {
      return longest;
    }
    NounPhrase when = syntax.phraseFrom(main + longest.get().length());
    return when != null && syntax.isTime(when) ? cues.at(syntax.text, main, Part.VERB, 1) : longest;
  }

  /** "declined | to comment": what goes on from a verb that claims nothing. */
  private boolean isAfterSilence(VerbGroup group) {
    VerbGroup before = syntax.groupBefore(group.start());
    return group.form() == Form.INFINITIVE && before != null && silence.is(before);
  }

  /** "continued to insist that": the cue is the whole chain of verbs. */
  private Optional<AttributionCandidate> chained(CueContext site) {
    VerbGroup first = leading(site.cue().start());
    if (first == null || first.start() < site.low()) {
      return isSpeech(site.entry())
          ? purpose(site)
          : trace.refuse(site.cue(), CueRule.BARE_INFINITIVE);
    }
    boolean refused = silence.isRefusal(first) && isSpeech(site.entry());
    if (!refused && !cues.isCatenative(syntax.text.word(first.main()))) {
      return isSpeech(site.entry())
          ? purpose(site)
          : trace.refuse(site.cue(), CueRule.BARE_INFINITIVE);
    }
    TokenRange cue = new TokenRange(first.start(), site.cue().end());
    CueContext chain = new CueContext(first, site.entry(), cue, site.low(), site.limit());
    Optional<AttributionCandidate> found =
        switch (first.form()) {
          case FINITE -> finite(chain);
          case GERUND -> gerund(chain);
          default -> trace.refuse(cue, CueRule.BARE_INFINITIVE);
        };
    if (refused && found.isPresent() && !isClause(found.get())) {
      return trace.refuse(cue, CueRule.NO_CONTENT);
    }
    found.ifPresent(candidate -> candidate.rule = refused ? CueRule.REFUSAL : CueRule.CHAIN);
    return refused ? found.map(AttributionCandidate::refused) : found;
  }

  /** The verb before an infinitive, with its particle: "went on | to say". */
  private @Nullable VerbGroup leading(int infinitive) {
    Tag particle = syntax.tag(infinitive - 1);
    VerbGroup group =
        particle == Tag.ADVERB || particle == Tag.PREPOSITION
            ? syntax.groupBefore(infinitive - 1)
            : null;
    return group != null && cues.isCatenative(syntax.text.word(group.main()))
        ? group
        : syntax.groupBefore(infinitive);
  }

  /**
   * "went on television to say that", "led the board to warn that": a clause after an infinitive.
   */
  private Optional<AttributionCandidate> purpose(CueContext site) {
    VerbGroup first = site.group().previous();
    while (first != null && first.start() >= site.low() && !first.isFinite()) {
      first = first.previous();
    }
    if (first == null
        || first.start() < site.low()
        || first.isPassive()
        || first.hasModal()
        || syntax.text.is(first.main(), WordClass.BE)) {
      return trace.refuse(site.cue(), CueRule.BARE_INFINITIVE);
    }

    Optional<AttributionCandidate> found =
        ahead
            .clause(site.entry(), site.cue(), site.group(), site.limit())
            .filter(d -> syntax.tag(d.contentStart()) == Tag.THAT || d.frame == Frame.QUOTE);
    NounPhrase object = syntax.phraseBefore(site.cue().start());
    Optional<Subject> subject =
        object != null && object.start() == first.end()
            ? subjects.after(object.start(), site.limit(), Link.BEFORE)
            : subjects.before(first, site.low());
    if (found.isEmpty()) {
      return trace.refuse(site.cue(), CueRule.NO_CONTENT);
    }
    return subject.isEmpty()
        ? trace.refuse(site.cue(), CueRule.NO_SUBJECT)
        : found.map(d -> d.by(subject).foundBy(CueRule.PURPOSE));
  }

  private static boolean isSpeech(Entry entry) {
    return entry.takes(Frame.QUOTE) && entry.kind(Frame.THAT) == Cue.Kind.SAY;
  }

  private static boolean isClause(AttributionCandidate candidate) {
    return candidate.frame == Frame.THAT || candidate.frame == Frame.WHETHER;
  }

  // Active
  // -----------------------------------------------------------------------------------------

  private Optional<AttributionCandidate> finite(CueContext site) {
    if (isReducedRelative(site)) {
      return passives.reduced(site);
    }
    Optional<AttributionCandidate> inverted = before.inverted(site);
    if (inverted.isPresent()) {
      return named(inverted, CueRule.INVERTED);
    }
    Optional<Subject> subject = subjects.before(site.group(), site.low());
    if (subject.isEmpty()) {
      return canBeParticiple(site)
          ? passives.reduced(site)
          : trace.refuse(site.cue(), CueRule.NO_SUBJECT);
    }
    Optional<AttributionCandidate> behind = before.behind(site, subject.get());
    if (behind.isPresent() && !before.isTitle(behind.get())) {
      return named(behind, CueRule.CONTENT_BEFORE);
    }
    Optional<AttributionCandidate> as = before.afterAs(site, subject.get());
    if (as.isPresent()) {
      return named(as, CueRule.AS_CLAUSE);
    }
    Optional<AttributionCandidate> ahead = ahead(site, subject.get());
    if (behind.isPresent() && (ahead.isEmpty() || ahead.get().content.isEmpty())) {
      return named(behind, CueRule.CONTENT_BEFORE);
    }
    return ahead.isPresent() ? ahead : withoutContent(site);
  }

  private static Optional<AttributionCandidate> named(
      Optional<AttributionCandidate> found, CueRule rule) {
    found.ifPresent(candidate -> candidate.foundBy(rule));
    return found;
  }

  private Optional<AttributionCandidate> withoutContent(CueContext site) {
    boolean object = !site.entry().takes(Frame.OBJECT) && syntax.phraseFrom(site.after()) != null;
    return trace.refuse(site.cue(), object ? CueRule.OBJECT_NOT_TAKEN : CueRule.NO_CONTENT);
  }

  /**
   * "posted | a message saying that", "gave reporters | a list showing that": the verb group whose
   * object is a document that a gerund describes, null where there is none.
   */
  private @Nullable VerbGroup issuing(CueContext gerund) {
    NounPhrase medium = syntax.phraseBefore(gerund.cue().start());
    if (medium == null || !isMedium(medium.head())) {
      return null;
    }
    NounPhrase hearer = syntax.phraseBefore(medium.start());
    VerbGroup verb = syntax.groupBefore(hearer == null ? medium.start() : hearer.start());
    return verb != null && verb.isFinite() && !verb.isPassive() && verb.start() >= gerund.low()
        ? verb
        : null;
  }

  /** Who issues a document; of a document that shows another, the document itself speaks. */
  private Optional<Subject> issuer(VerbGroup verb, int low) {
    return subjects
        .before(verb, low)
        .filter(s -> subjects.canSpeak(s.head()) || syntax.tag(s.head()) == Tag.PRONOUN);
  }

  /** A noun for a document or for what is said: "report", "statement", "warning". */
  private boolean isMedium(int noun) {
    return syntax.text.is(noun, WordClass.DOCUMENT_NOUN)
        || cues.at(syntax.text, noun, Part.NOUN).isPresent();
  }

  /** "posted | a message saying that": the object only carries what the gerund says. */
  private boolean isMediumOf(AttributionCandidate candidate, int limit) {
    NounPhrase phrase =
        candidate.frame == Frame.OBJECT && !candidate.content.isEmpty()
            ? syntax.phraseFrom(candidate.contentStart())
            : null;
    VerbGroup gerund = phrase == null ? null : syntax.groupFrom(phrase.end());
    return phrase != null
        && gerund != null
        && gerund.form() == Form.GERUND
        && gerund.end() < limit
        && isMedium(phrase.head())
        && cues.at(syntax.text, gerund.main(), Part.VERB)
            .filter(entry -> entry.takes(Frame.THAT))
            .isPresent();
  }

  /**
   * "those ordered to leave are": a past form that can only be a participle, since the verb
   * follows.
   */
  private boolean isReducedRelative(CueContext site) {
    int main = site.group().main();
    if (isNamed(site)) {
      return true;
    }
    boolean possible =
        canBeParticiple(site)
            && site.entry().kind(Frame.THAT) != Cue.Kind.SAY
            && syntax.phraseBefore(main) != null;
    if (!possible
        || syntax.phraseFrom(main + 1) != null
        || syntax.clauseVerb(main + 1, site.limit()) != null) {
      return false;
    }
    for (int t = main + 1; t < site.limit(); t++) {
      Tag tag = syntax.tag(t);
      if (tag == Tag.COMMA
          || tag == Tag.COORDINATOR
          || tag == Tag.SUBORDINATOR
          || tag == Tag.QUESTION
          || tag == Tag.THAT
          || tag.isBreak()) {
        return false;
      }
      VerbGroup other = syntax.groupFrom(t);
      if (other != null && other.isFinite()) {
        return syntax.tag(other.main()) != Tag.BASE || other.hasModal();
      }
    }
    return false;
  }

  /** "a show called “Brokers”": who calls has the thing called between verb and name. */
  private boolean isNamed(CueContext site) {
    int main = site.group().main();
    NounPhrase phrase = syntax.phraseBefore(main);
    boolean names =
        canBeParticiple(site)
            && site.entry().takes(Frame.WHETHER)
            && !site.entry().takes(Frame.THAT)
            && syntax.opensQuotation(main + 1);
    if (!names || phrase == null || syntax.tag(phrase.head()) != Tag.NOUN) {
      return false;
    }
    Tag before = syntax.tag(phrase.start() - 1);
    return before != Tag.QUESTION && before != Tag.THAT;
  }

  // Content after the cue ------------------------------------------------------------------------

  private Optional<AttributionCandidate> ahead(CueContext site, Subject subject) {
    boolean bracketed = bounds.isBracketed(site, subject);
    Optional<AttributionCandidate> gap =
        new RelativeGap(syntax, bounds).find(site, subject, bracketed);
    if (gap.isPresent()) {
      return named(gap, CueRule.RELATIVE_GAP);
    }
    Optional<AttributionCandidate> found =
        ahead.find(site.entry(), site.cue(), site.group(), site.limit(), bracketed);
    if (found.isEmpty() && isDocument(site, subject)) {
      found = ahead.result(site.entry(), site.cue(), site.group(), site.limit(), bracketed);
    }
    return found.isPresent() && isMediumOf(found.get(), site.limit())
        ? trace.refuse(site.cue(), CueRule.MEDIUM)
        : found.map(candidate -> impersonal(candidate, subject));
  }

  /** "The survey finds": what a document finds is a result, what a person finds may be a purse. */
  private boolean isDocument(CueContext site, Subject subject) {
    return site.entry().kind(Frame.THAT) == Cue.Kind.REPORT
        && !site.entry().isImpersonal()
        && syntax.text.is(subject.head(), WordClass.DOCUMENT_NOUN);
  }

  /**
   * "Smith seems to agree": the subject of a verb of seeming is part of what is said, not its
   * source.
   */
  private AttributionCandidate impersonal(AttributionCandidate candidate, Subject subject) {
    if (!candidate.entry.isImpersonal()) {
      return candidate.by(Optional.of(subject));
    }
    boolean empty =
        syntax.is(subject.head(), syntax.known.it) || syntax.is(subject.head(), syntax.known.there);
    if (!empty && subject.link() != Link.SHARED) {
      candidate.content.add(0, subject.mention());
    }
    return candidate;
  }

  private Optional<AttributionCandidate> gerund(CueContext site) {
    int before = site.cue().start() - 1;
    VerbGroup quoted = syntax.groupBefore(syntax.is(before, syntax.known.as) ? before : before + 1);
    if (quoted != null && isQuoted(quoted) && quoted.start() >= site.low()) {
      TokenRange cue = new TokenRange(quoted.start(), site.cue().end());
      return named(
          finite(new CueContext(quoted, site.entry(), cue, site.low(), site.limit())),
          CueRule.CHAIN);
    }
    boolean opens = before < site.low();
    Tag tag = syntax.tag(before);
    boolean bracketed = opens;
    VerbGroup issuing = issuing(site);
    Optional<Subject> subject = issuing == null ? Optional.empty() : issuer(issuing, site.low());
    VerbGroup charge = charge(site);
    if (charge != null) {
      subject = accused(charge, site.low());
    } else if (subject.isPresent()) {
      bracketed = false;
    } else if (opens
        || ((tag == Tag.PREPOSITION || tag == Tag.SUBORDINATOR) && before == site.low())) {
      subject = subjects.ahead(site.after(), site.limit());
    } else if (tag == Tag.COMMA
        || tag == Tag.PREPOSITION
        || tag == Tag.SUBORDINATOR
        || tag == Tag.COORDINATOR
        || syntax.closesQuotation(before)
        || tag == Tag.DASH) {
      subject = subjects.shared(site.group(), site.low());
      if (subject.isEmpty() && syntax.tag(before - 1) == Tag.COMMA) {
        subject = subjects.beforeComma(before - 1, site.low());
        bracketed = true;
      }
    } else {
      NounPhrase phrase = syntax.phraseBefore(site.cue().start());
      subject = phrase == null ? Optional.empty() : subjects.before(site.group(), site.low());
    }
    if (subject.isEmpty()) {
      return trace.refuse(site.cue(), CueRule.NO_SUBJECT);
    }
    Optional<AttributionCandidate> found =
        ahead.find(site.entry(), site.cue(), site.group(), site.limit(), bracketed);
    if (found.isEmpty()) {
      return withoutContent(site);
    }
    if (charge != null && !isReport(found.get())) {
      return trace.refuse(site.cue(), CueRule.CHARGE);
    }
    found.get().by(subject);
    return found;
  }

  private static boolean isReport(AttributionCandidate candidate) {
    return isClause(candidate) || candidate.frame == Frame.QUOTE;
  }

  /** "accused the board of | ignoring": the verb of which a gerund is the charge, or null. */
  private @Nullable VerbGroup charge(CueContext gerund) {
    int of = gerund.cue().start() - 1;
    VerbGroup verb = syntax.is(of, syntax.known.of) ? gerund.group().previous() : null;
    return verb != null
            && verb.start() >= gerund.low()
            && cues.at(syntax.text, verb.main(), Part.VERB)
                .filter(entry -> entry.takes(Frame.OF) && entry.takes(Frame.OBJECT))
                .filter(entry -> entry.kind(Frame.OF) == Cue.Kind.JUDGE)
                .isPresent()
        ? verb
        : null;
  }

  private Optional<Subject> accused(VerbGroup verb, int low) {
    return verb.isPassive()
        ? subjects.before(verb, low)
        : subjects.after(verb.end(), syntax.text.size(), Link.AGENT);
  }

  /** "was quoted as saying", "were heard shouting": a passive verb of hearing or quoting. */
  private boolean isQuoted(VerbGroup group) {
    return group.isFinite()
        && group.isPassive()
        && cues.at(syntax.text, group.main(), Part.VERB).isPresent();
  }

  private boolean canBeParticiple(CueContext site) {
    int main = site.group().main();
    return syntax.text.is(main, WordClass.VERB_PARTICIPLE) && syntax.tag(main) == Tag.PAST;
  }
}
