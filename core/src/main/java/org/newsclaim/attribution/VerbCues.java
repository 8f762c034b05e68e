package org.newsclaim.attribution;

import java.util.Optional;
import org.newsclaim.attribution.CueTable.Entry;
import org.newsclaim.attribution.CueTable.Part;
import org.newsclaim.attribution.Subject.Link;
import org.newsclaim.attribution.VerbGroups.Form;
import org.newsclaim.model.Cue;
import org.newsclaim.text.lexicon.WordClass;

/** Finds what the verb groups of one text attribute, each alone. */
final class VerbCues {
  /** The longest quotation that may be a title, its marks included. */
  private static final int MAX_TITLE = 7;

  private final Syntax syntax;
  private final CueTable cues;
  private final SubjectFinder subjects;
  private final ContentBounds bounds;
  private final Adverbials adverbials;

  VerbCues(Syntax syntax, CueTable cues, SubjectFinder subjects, ContentBounds bounds) {
    this.syntax = syntax;
    this.cues = cues;
    this.subjects = subjects;
    this.bounds = bounds;
    this.adverbials = new Adverbials(syntax);
  }

  /** One verb group as a cue, with the bounds in which its source and content are sought. */
  private record Site(int group, Entry entry, Range cue, int low, int limit) {
    Draft draft(Frame frame) {
      return new Draft(entry, frame, cue, group);
    }

    int after() {
      return cue.end();
    }
  }

  /**
   * The attribution that a verb group makes.
   *
   * @param group the verb group
   * @param low the first token of its sentence, or of the quotation around it
   * @param limit the token after them, without the full stop
   */
  Optional<Draft> find(int group, int low, int limit) {
    int main = syntax.groups.main(group);
    Optional<Entry> entry = cues.at(syntax.text, main, Part.VERB);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    int end = Math.max(syntax.groups.end(group), main + entry.get().length());
    Site site =
        new Site(group, entry.get(), new Range(syntax.groups.start(group), end), low, limit);
    if (end > limit) {
      return Optional.empty();
    }
    return switch (syntax.groups.form(group)) {
      case INFINITIVE -> chained(site);
      case PARTICIPLE -> reduced(site);
      case GERUND -> gerund(site);
      case FINITE -> syntax.groups.isPassive(group) ? passive(site) : finite(site);
    };
  }

  /** "continued to insist that": the cue is the whole chain of verbs. */
  private Optional<Draft> chained(Site site) {
    int first = site.group() - 1;
    boolean adjacent =
        first >= 0
            && syntax.groups.end(first) == site.cue().start()
            && syntax.groups.start(first) >= site.low();
    if (!adjacent || !cues.isCatenative(syntax.text.word(syntax.groups.main(first)))) {
      return Optional.empty();
    }
    Range cue = new Range(syntax.groups.start(first), site.cue().end());
    Site chain = new Site(first, site.entry(), cue, site.low(), site.limit());
    return switch (syntax.groups.form(first)) {
      case FINITE -> finite(chain);
      case GERUND -> gerund(chain);
      default -> Optional.empty();
    };
  }

  // Active
  // -----------------------------------------------------------------------------------------

  private Optional<Draft> finite(Site site) {
    if (isReducedRelative(site)) {
      return reduced(site);
    }
    Optional<Draft> inverted = inverted(site);
    if (inverted.isPresent()) {
      return inverted;
    }
    Optional<Subject> subject = subjects.before(site.group(), site.low());
    if (subject.isEmpty()) {
      return canBeParticiple(site) ? reduced(site) : Optional.empty();
    }
    Optional<Draft> behind = behind(site, subject.get());
    if (behind.isPresent() && !isTitle(behind.get())) {
      return behind;
    }
    Optional<Draft> as = afterAs(site, subject.get());
    if (as.isPresent()) {
      return as;
    }
    Optional<Draft> ahead = ahead(site, subject.get());
    return ahead.isPresent() && !ahead.get().content.isEmpty()
        ? ahead
        : behind.isPresent() ? behind : ahead;
  }

  /**
   * "those ordered to leave are": a past form that can only be a participle, since the verb
   * follows.
   */
  private boolean isReducedRelative(Site site) {
    int group = site.group();
    int main = syntax.groups.main(group);
    boolean candidate =
        canBeParticiple(site)
            && site.entry().kind(Frame.THAT) != Cue.Kind.SAY
            && syntax.phraseBefore(main) >= 0;
    if (!candidate || syntax.phraseFrom(main + 1) >= 0) {
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
      int other = syntax.groupFrom(t);
      if (other >= 0 && syntax.groups.isFinite(other)) {
        return syntax.tag(syntax.groups.main(other)) != Tag.BASE || syntax.groups.hasModal(other);
      }
    }
    return false;
  }

  /** "On “Morning Talk,” the host asked how": a few quoted words that are a name. */
  private boolean isTitle(Draft draft) {
    Range content = draft.content.get(0);
    boolean opens = syntax.sentences.first(syntax.sentences.at(content.start())) == content.start();
    return !opens && content.length() <= MAX_TITLE && syntax.opensQuotation(content.start());
  }

  /** "…," said Smith. */
  private Optional<Draft> inverted(Site site) {
    if (site.cue().start() == site.low()) {
      return opening(site);
    }
    int start = site.cue().start();
    boolean quotation = syntax.closesQuotation(start - 1);
    boolean comma = syntax.tag(start - 1) == Tag.COMMA;
    if (!site.entry().takes(Frame.INVERTED) || !(quotation || comma) || start <= site.low()) {
      return Optional.empty();
    }
    Optional<Subject> subject = subjects.inverted(site.after(), site.limit());
    if (subject.isEmpty()
        || syntax.isTime(syntax.phraseFrom(site.after()))
        || syntax.tag(subject.get().head()) == Tag.OBJECT_PRONOUN
        || syntax.is(subject.get().head(), syntax.known.it)) {
      return Optional.empty();
    }
    int after = subject.get().mention().end();
    if (syntax.clauseVerb(site.after(), site.limit()) >= 0 || syntax.groupFrom(after) >= 0) {
      return Optional.empty();
    }
    boolean splits = syntax.tag(after) == Tag.COMMA && goesOn(after + 1, site);
    if (!quotation && !splits && !isContentBefore(start - 1, site)) {
      return Optional.empty();
    }
    Draft draft = site.draft(quotation ? Frame.QUOTE : Frame.PAREN).by(subject);
    contentBefore(draft, start - 1, site);
    contentAfter(draft, adverbials.after(after, site.limit()), site);
    return done(draft);
  }

  /** Said Smith: “…”. */
  private Optional<Draft> opening(Site site) {
    Optional<Subject> subject = subjects.inverted(site.after(), site.limit());
    if (!site.entry().takes(Frame.INVERTED) || subject.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = site.draft(Frame.QUOTE).by(subject);
    laterQuotation(draft, subject.get().mention().end(), site);
    return done(draft);
  }

  /** "…," Smith said: the content stands before, perhaps goes on after. */
  private Optional<Draft> behind(Site site, Subject subject) {
    int before = subject.begins() - 1;
    if (subject.link() != Link.BEFORE || before < site.low()) {
      return Optional.empty();
    }
    boolean quotation = syntax.closesQuotation(before);
    boolean spoken = quotation && isSpoken(before);
    boolean separated =
        quotation || syntax.tag(before) == Tag.COMMA || syntax.tag(before) == Tag.DASH;
    boolean takes =
        site.entry().takes(Frame.PAREN) || (quotation && site.entry().takes(Frame.QUOTE));
    if (!separated || !takes) {
      return Optional.empty();
    }
    int after = spoken ? site.after() : afterHearer(site);
    boolean closed =
        (spoken && syntax.tag(after) != Tag.THAT)
            || after >= site.limit()
            || syntax.tag(after) == Tag.COMMA
            || syntax.tag(after).isBreak()
            || syntax.opensQuotation(after);
    if (quotation && !closed) {
      closed = syntax.clauseVerb(after, site.limit()) < 0 && syntax.tag(after) != Tag.THAT;
    }
    boolean splits = syntax.tag(after) == Tag.COMMA && goesOn(after + 1, site);
    if (!closed || (!quotation && !splits && !isContentBefore(before, site))) {
      return Optional.empty();
    }
    boolean quoteAhead =
        (!quotation && syntax.tag(after) == Tag.COMMA && syntax.opensQuotation(after + 1))
            || (!quotation && (syntax.opensQuotation(after) || syntax.tag(after) == Tag.COLON));
    if (quoteAhead) {
      return Optional.empty();
    }
    Draft draft = site.draft(quotation ? Frame.QUOTE : Frame.PAREN).by(Optional.of(subject));
    contentBefore(draft, before, site);
    contentAfter(draft, spoken ? afterHearer(site) : after, site);
    return done(draft);
  }

  /** Whether a quotation ends as speech does before "he said": with a comma, a question mark. */
  private boolean isSpoken(int close) {
    char last = syntax.text.last(close - 1);
    return last == ','
        || last == '?'
        || last == '!'
        || last == '.'
        || syntax.tag(close - 1) == Tag.DASH;
  }

  /** "As Smith noted, …" and "…, as Smith noted". */
  private Optional<Draft> afterAs(Site site, Subject subject) {
    int as = subject.begins() - 1;
    boolean takes = site.entry().takes(Frame.PAREN) || site.entry().takes(Frame.THAT);
    if (as < site.low()
        || !syntax.is(as, syntax.known.as)
        || !takes
        || subject.link() != Link.BEFORE) {
      return Optional.empty();
    }
    int after = afterHearer(site);
    Draft draft = site.draft(Frame.PAREN).by(Optional.of(subject));
    boolean opens =
        as == site.low() || (as == site.low() + 1 && syntax.tag(site.low()) == Tag.COORDINATOR);
    boolean closed =
        after >= site.limit() || syntax.tag(after) == Tag.COMMA || syntax.tag(after).isBreak();
    if (!closed) {
      return Optional.empty();
    }
    if (opens) {
      return after + 1 >= site.limit()
          ? Optional.empty()
          : done(draft.with(after + 1, site.limit()));
    }
    int before = as;
    while (before > site.low()
        && (syntax.tag(before - 1) == Tag.COMMA || syntax.tag(before - 1) == Tag.DASH)) {
      before--;
    }
    contentBefore(draft, before, site);
    return done(draft);
  }

  private int afterHearer(Site site) {
    int after = site.after();
    if (site.entry().takes(Frame.HEARER)) {
      int phrase = syntax.phraseFrom(after);
      if (phrase >= 0 && !syntax.isTime(phrase)) {
        after = subjects.extent(phrase, site.limit());
      }
    }
    return adverbials.after(after, site.limit());
  }

  /** Whether what stands before a comma can be a content: a clause, not just "On Tuesday". */
  private boolean isContentBefore(int comma, Site site) {
    int from = startBefore(comma, site);
    Tag first = syntax.tag(from);
    if (first == Tag.SUBORDINATOR || first == Tag.GERUND || isAsked(from)) {
      return hasLaterClause(from, comma);
    }
    boolean adverbial = first == Tag.PREPOSITION || first == Tag.ADVERB || first == Tag.TO;
    boolean word = comma - from <= 2 && !adverbial && from == site.low();
    return word || syntax.hasMainVerb(from, comma);
  }

  private boolean isAsked(int from) {
    return syntax.tag(from) == Tag.PAST || syntax.tag(from) == Tag.PARTICIPLE;
  }

  /** "While he trails, he could win": whether a main clause follows the subordinate one. */
  private boolean hasLaterClause(int from, int end) {
    for (int t = from; t < end; t++) {
      if (syntax.tag(t) == Tag.COMMA && syntax.clauseVerb(t + 1, end) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int startBefore(int end, Site site) {
    int start = site.low();
    for (int t = end - 1; t > site.low(); t--) {
      if (syntax.tag(t) == Tag.SEMICOLON && syntax.quotations.at(t) < 0) {
        start = t + 1;
        break;
      }
    }
    return syntax.tag(start) == Tag.COORDINATOR && !syntax.opensQuotation(start)
        ? start + 1
        : start;
  }

  private void contentBefore(Draft draft, int end, Site site) {
    if (syntax.closesQuotation(end)) {
      int open = syntax.quotations.open(syntax.quotations.outermost(end));
      boolean whole = isWholeQuotation(open, end, site);
      draft.with(whole ? open : startBefore(open, site), end + 1);
    } else {
      Tag last = syntax.tag(end - 1);
      boolean links = last == Tag.THAT || last == Tag.QUESTION;
      draft.with(links ? end - 1 : startBefore(end, site), end);
    }
  }

  /** Whether a quotation before the source is the content by itself. */
  private boolean isWholeQuotation(int open, int close, Site site) {
    if (open <= site.low()) {
      return true;
    }
    boolean capital = Character.isUpperCase(syntax.text.first(Math.min(open + 1, close)));
    boolean introduced = syntax.tag(open - 1) == Tag.COLON || syntax.tag(open - 1) == Tag.COMMA;
    return capital && (syntax.hasMainVerb(open + 1, close) || introduced);
  }

  /** What goes on after "he said": a further quotation, or the rest of the clause. */
  private void contentAfter(Draft draft, int after, Site site) {
    int t = after;
    boolean comma = syntax.tag(t) == Tag.COMMA;
    if (comma || syntax.tag(t) == Tag.COLON) {
      t++;
    }
    if (t >= site.limit()) {
      return;
    }
    if (syntax.opensQuotation(t)) {
      draft.with(t, Math.min(site.limit(), syntax.endOfQuotation(t)));
    } else if (comma && draft.frame == Frame.PAREN && goesOn(t, site)) {
      draft.with(t, bounds.end(t, site.limit(), new ContentBounds.Setting(true, false, -1)));
    } else if (draft.frame == Frame.QUOTE) {
      laterQuotation(draft, t, site);
    }
  }

  /** "…," he said at a rally in Ohio, "…". */
  private void laterQuotation(Draft draft, int from, Site site) {
    for (int t = from; t < site.limit(); t++) {
      int group = syntax.groups.at(t);
      if (group >= 0 && syntax.groups.isFinite(group)) {
        return;
      }
      if (syntax.opensQuotation(t)) {
        boolean marked = syntax.tag(t - 1) == Tag.COMMA || syntax.tag(t - 1) == Tag.COLON;
        boolean title = syntax.endOfQuotation(t) - t < MAX_TITLE && Character.isUpperCase(syntax.text.first(t + 1 < syntax.tags.length ? t + 1 : t));
        if (marked && !(title && syntax.tag(t - 1) == Tag.COMMA)) {
          draft.with(t, Math.min(site.limit(), syntax.endOfQuotation(t)));
        }
        return;
      }
    }
  }

  private boolean goesOn(int t, Site site) {
    Tag tag = syntax.tag(t);
    int group = syntax.groups.at(t);
    boolean gerund = group >= 0 && syntax.groups.form(group) == Form.GERUND;
    boolean cue = cues.at(syntax.text, t, Part.PHRASE).isPresent();
    return t < site.limit()
        && tag != Tag.COORDINATOR
        && tag != Tag.SUBORDINATOR
        && tag != Tag.QUESTION
        && !gerund
        && !cue;
  }

  // Content after the cue ------------------------------------------------------------------------

  private Optional<Draft> ahead(Site site, Subject subject) {
    boolean bracketed = isBracketed(site, subject);
    Optional<Draft> gap = gap(site, subject, bracketed);
    if (gap.isPresent()) {
      return gap;
    }
    ContentAhead ahead = new ContentAhead(syntax, subjects, bounds, adverbials);
    Optional<Draft> found =
        ahead.find(site.entry(), site.cue(), site.group(), site.limit(), bracketed);
    return found.map(draft -> impersonal(draft, subject));
  }

  /**
   * "Smith seems to agree": the subject of a verb of seeming is part of what is said, not its
   * source.
   */
  private Draft impersonal(Draft draft, Subject subject) {
    if (!draft.entry.isImpersonal()) {
      return draft.by(Optional.of(subject));
    }
    boolean empty =
        syntax.is(subject.head(), syntax.known.it) || syntax.is(subject.head(), syntax.known.there);
    if (!empty && subject.link() != Link.SHARED) {
      draft.content.add(0, subject.mention());
    }
    return draft;
  }

  /** "whom he called a liar": a relative before the source is the object of the cue. */
  private boolean isObjectGap(Site site, Subject subject) {
    int before = subject.begins() - 1;
    int word = before < 0 ? 0 : syntax.text.word(before);
    boolean relative = before > site.low() && subject.link() == Link.BEFORE && (word == syntax.known.who || word == syntax.known.whom || word == syntax.known.which);
    boolean object = syntax.phraseFrom(site.after()) >= 0 && syntax.tag(site.after()) != Tag.DETERMINER;
    boolean clause = syntax.groupFrom(site.after()) >= 0 || syntax.tag(site.after()) == Tag.THAT;
    return relative && !object && !clause && site.entry().takes(Frame.OBJECT);
  }

  /** "a step that he said would help": the relative and the verb after the cue are the content. */
  private Optional<Draft> gap(Site site, Subject subject, boolean bracketed) {
    int before = subject.begins() - 1;
    if (isObjectGap(site, subject)) {
      int end = bounds.end(site.after(), site.limit(), new ContentBounds.Setting(false, bracketed || syntax.tag(before - 1) == Tag.COMMA, -1));
      return done(site.draft(Frame.OBJECT).by(Optional.of(subject)).with(before, before + 1).with(site.after(), end));
    }
    int verb = syntax.groupFrom(site.after());
    if (verb < 0
        || !syntax.groups.isFinite(verb)
        || !site.entry().takes(Frame.THAT)
        || subject.link() != Link.BEFORE
        || before <= site.low()) {
      return Optional.empty();
    }
    boolean relative = syntax.tag(before) == Tag.QUESTION || syntax.tag(before) == Tag.THAT;
    int end =
        bounds.end(
            site.after(), site.limit(), new ContentBounds.Setting(true, relative && bracketed, -1));
    Draft draft = site.draft(Frame.THAT).by(Optional.of(subject));
    int phrase = syntax.phraseBefore(subject.begins());
    if (relative) {
      draft.with(before, before + 1);
    } else if (phrase >= 0) {
      draft.with(syntax.phrases.start(phrase), syntax.phrases.end(phrase));
    } else {
      return Optional.empty();
    }
    return done(draft.with(site.after(), end));
  }

  /**
   * Whether a comma will close the clause of the cue: "Smith, who said …, left"; "When he said …".
   */
  private boolean isBracketed(Site site, Subject subject) {
    int before = subject.begins() - 1;
    if (subject.link() == Link.RELATIVE) {
      return syntax.tag(subject.mention().start() - 1) == Tag.COMMA;
    }
    return (before >= site.low() && syntax.tag(before) == Tag.SUBORDINATOR)
        || bounds.isInOpening(site.cue().start(), site.low());
  }

  private Optional<Draft> gerund(Site site) {
    int before = site.cue().start() - 1;
    boolean opens = before < site.low();
    Tag tag = syntax.tag(before);
    Optional<Subject> subject;
    if (opens || ((tag == Tag.PREPOSITION || tag == Tag.SUBORDINATOR) && before == site.low())) {
      subject = subjects.ahead(site.after(), site.limit());
    } else if (tag == Tag.COMMA
        || tag == Tag.PREPOSITION
        || tag == Tag.SUBORDINATOR
        || tag == Tag.COORDINATOR
        || syntax.closesQuotation(before)
        || tag == Tag.DASH) {
      subject = subjects.shared(site.group(), site.low());
    } else {
      int phrase = syntax.phraseBefore(site.cue().start());
      subject = phrase < 0 ? Optional.empty() : subjects.before(site.group(), site.low());
    }
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    ContentAhead ahead = new ContentAhead(syntax, subjects, bounds, adverbials);
    Optional<Subject> found = subject;
    return ahead
        .find(site.entry(), site.cue(), site.group(), site.limit(), opens)
        .map(draft -> draft.by(found));
  }

  // Passive --------------------------------------------------------------------------------------

  private Optional<Draft> passive(Site site) {
    Optional<Subject> subject = subjects.before(site.group(), site.low());
    Optional<Subject> agent = agent(site);
    int after = site.after();
    int next = syntax.groups.at(after);
    boolean infinitive = next >= 0 && syntax.groups.form(next) == Form.INFINITIVE;
    if (infinitive
        && site.entry().takes(Frame.TO)
        && subject.isPresent()
        && subject.get().link() != Link.SHARED) {
      int end =
          bounds.end(
              after,
              site.limit(),
              new ContentBounds.Setting(false, isBracketed(site, subject.get()), -1));
      Draft draft = site.draft(Frame.TO).by(agent);
      Range mention = subject.get().mention();
      return done(draft.with(mention.start(), mention.end()).with(after, end));
    }
    ContentAhead ahead = new ContentAhead(syntax, subjects, bounds, adverbials);
    Optional<Draft> clause = ahead.clause(site.entry(), site.cue(), site.group(), site.limit());
    if (clause.isPresent()) {
      return clause.map(draft -> draft.by(agent));
    }
    if (agent.isEmpty() || subject.isEmpty() || !site.entry().takes(Frame.OBJECT)) {
      return Optional.empty();
    }
    Range mention = subject.get().mention();
    return done(site.draft(Frame.OBJECT).by(agent).with(mention.start(), mention.end()));
  }

  /** "a bill opposed by the mayor", "Asked whether she would run, she laughed". */
  private Optional<Draft> reduced(Site site) {
    Optional<Subject> agent = agent(site);
    int before = site.cue().start() - 1;
    if (before < site.low() || syntax.tag(before) == Tag.SUBORDINATOR) {
      ContentAhead ahead = new ContentAhead(syntax, subjects, bounds, adverbials);
      return ahead
          .asked(site.entry(), site.cue(), site.group(), site.limit())
          .map(d -> d.by(agent));
    }
    int phrase = syntax.phraseBefore(syntax.tag(before) == Tag.COMMA ? before : before + 1);
    if (agent.isEmpty() || phrase < 0 || !site.entry().takes(Frame.OBJECT)) {
      return Optional.empty();
    }
    return done(
        site.draft(Frame.OBJECT)
            .by(agent)
            .with(syntax.phrases.start(phrase), syntax.phrases.end(phrase)));
  }

  private Optional<Subject> agent(Site site) {
    int t = site.after();
    if (!syntax.is(t, syntax.known.by)) {
      return Optional.empty();
    }
    int phrase = syntax.phraseFrom(t + 1);
    boolean time = phrase >= 0 && syntax.isTime(phrase);
    return time ? Optional.empty() : subjects.after(t + 1, site.limit(), Link.AGENT);
  }

  private static Optional<Draft> done(Draft draft) {
    return draft.content.isEmpty() ? Optional.empty() : Optional.of(draft);
  }

  private boolean canBeParticiple(Site site) {
    int main = syntax.groups.main(site.group());
    return syntax.text.is(main, WordClass.VERB_PARTICIPLE) && syntax.tag(main) == Tag.PAST;
  }
}
