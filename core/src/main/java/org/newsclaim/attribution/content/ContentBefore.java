package org.newsclaim.attribution.content;

import java.util.Optional;
import org.newsclaim.attribution.cue.AttributionCandidate;
import org.newsclaim.attribution.cue.ContentEnd;
import org.newsclaim.attribution.cue.CueContext;
import org.newsclaim.attribution.cue.CueTable;
import org.newsclaim.attribution.cue.CueTable.Part;
import org.newsclaim.attribution.cue.Frame;
import org.newsclaim.attribution.cue.Subject;
import org.newsclaim.attribution.cue.Subject.Link;
import org.newsclaim.attribution.cue.SubjectFinder;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.Adverbials;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.syntax.VerbGroup;
import org.newsclaim.text.syntax.VerbGroup.Form;
import org.newsclaim.text.tag.Tag;
import org.newsclaim.text.tag.WordClassSets;

/** Finds the content that stands before a cue, and what goes on after it: "…," he said, "…". */
public final class ContentBefore {
  private final Syntax syntax;
  private final CueTable cues;
  private final SubjectFinder subjects;
  private final ContentBounds bounds;
  private final Adverbials adverbials;

  public ContentBefore(
      Syntax syntax,
      CueTable cues,
      SubjectFinder subjects,
      ContentBounds bounds,
      Adverbials adverbials) {
    this.syntax = syntax;
    this.cues = cues;
    this.subjects = subjects;
    this.bounds = bounds;
    this.adverbials = adverbials;
  }

  /** The longest quotation that may be a title, its marks included. */
  private static final int MAX_TITLE = 7;

  /** "On “Morning Talk,” the host asked how": a few quoted words that are a name. */
  public boolean isTitle(AttributionCandidate candidate) {
    TokenRange content = candidate.content.get(0);
    boolean opens = syntax.sentences.first(syntax.sentences.at(content.start())) == content.start();
    if (candidate.frame == Frame.QUOTE && syntax.tag(content.start()) == Tag.PREPOSITION) {
      return !hasMainVerb(candidate);
    }
    return !opens && content.length() <= MAX_TITLE && syntax.opensQuotation(content.start());
  }

  /** "…," said Smith. */
  public Optional<AttributionCandidate> inverted(CueContext site) {
    if (site.cue().start() == site.low()) {
      return opening(site);
    }
    int start = site.cue().start();
    boolean quotation = syntax.closesQuotation(start - 1);
    boolean comma = syntax.tag(start - 1) == Tag.COMMA;
    if (!site.entry().takes(Frame.INVERTED) || !(quotation || comma) || start <= site.low()) {
      return Optional.empty();
    }
    NounPhrase phrase = syntax.phraseFrom(site.after());
    Optional<Subject> subject = subjects.inverted(site.after(), site.limit());
    if (phrase == null
        || subject.isEmpty()
        || syntax.isTime(phrase)
        || syntax.tag(subject.get().head()) == Tag.OBJECT_PRONOUN
        || syntax.is(subject.get().head(), syntax.known.it)
        || (!quotation && syntax.tag(site.after()) == Tag.NUMBER && !isSpeaker(subject.get()))
        || (!quotation && isObject(subject.get(), site))) {
      return Optional.empty();
    }
    int after = subject.get().mention().end();
    VerbGroup verb = syntax.clauseVerb(site.after(), site.limit());
    boolean clause =
        verb != null && !(quotation && (isReduced(verb, site) || isOfNextClause(verb, after)));
    if (clause || (!quotation && syntax.groupFrom(after) != null)) {
      return Optional.empty();
    }
    boolean splits = syntax.tag(after) == Tag.COMMA && goesOn(after + 1, site);
    if (!quotation && !splits && !isContentBefore(start - 1, after, site)) {
      return Optional.empty();
    }
    AttributionCandidate candidate =
        site.candidate(quotation ? Frame.QUOTE : Frame.PAREN).by(subject);
    contentBefore(candidate, start - 1, site);
    if (splits
        && !quotation
        && hasMainVerb(candidate)
        && syntax.groupFrom(after + 1) == null
        && !syntax.opensQuotation(after + 1)) {
      return done(candidate); // what follows tells who the source is
    }
    contentAfter(candidate, adverbials.after(after, site.limit()), site);
    return done(candidate);
  }

  /** "Lee, who left, demanded | a new vote": what can say nothing, where somebody else can. */
  private boolean isObject(Subject behind, CueContext site) {
    return !subjects.canSpeak(behind.head())
        && syntax.tag(behind.head()) == Tag.NOUN
        && subjects.before(site.group(), site.low()).isPresent();
  }

  /** "said a nurse who left | so she could talk": a verb that has a subject of its own. */
  private boolean isOfNextClause(VerbGroup verb, int from) {
    for (int t = from; t < verb.start(); t++) {
      if (syntax.tag(t) == Tag.COORDINATOR) {
        return true;
      }
    }
    return false;
  }

  /** "says a source involved in the talks": a participle that tells who the source is. */
  private boolean isReduced(VerbGroup verb, CueContext site) {
    int main = verb.main();
    return verb.end() == main + 1
        && syntax.text.is(main, WordClass.VERB_PARTICIPLE)
        && !verb.isPassive()
        && (main + 1 >= site.limit() || syntax.tag(main + 1) == Tag.PREPOSITION);
  }

  /** Whether a noun can say something: not "31 checks" of ", 58, wrote 31 checks". */
  private boolean isSpeaker(Subject subject) {
    return syntax.text.isAny(subject.head(), WordClassSets.GROUPS)
        || syntax.tag(subject.head()) != Tag.NOUN;
  }

  /** Said Smith: “…”. */
  private Optional<AttributionCandidate> opening(CueContext site) {
    Optional<Subject> subject = subjects.inverted(site.after(), site.limit());
    if (!site.entry().takes(Frame.INVERTED) || subject.isEmpty()) {
      return Optional.empty();
    }
    AttributionCandidate candidate = site.candidate(Frame.QUOTE).by(subject);
    laterQuotation(candidate, subject.get().mention().end(), site);
    return done(candidate);
  }

  /** "…," Smith said: the content stands before, perhaps goes on after. */
  public Optional<AttributionCandidate> behind(CueContext site, Subject subject) {
    int before = subject.begins() - 1;
    if (subject.link() != Link.BEFORE || before < site.low()) {
      return Optional.empty();
    }
    boolean quotation = syntax.closesQuotation(before) && !isNickname(before);
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
            || syntax.tag(after) == Tag.SUBORDINATOR
            || syntax.opensQuotation(after);
    if (quotation && !closed) {
      closed = syntax.clauseVerb(after, site.limit()) == null && syntax.tag(after) != Tag.THAT;
    }
    boolean splits = syntax.tag(after) == Tag.COMMA && goesOn(after + 1, site);
    splits &= !isAsked(startBefore(before, site));
    if (!closed || (!quotation && !splits && !isContentBefore(before, site.after(), site))) {
      return Optional.empty();
    }
    boolean quoteAhead =
        (!quotation && syntax.tag(after) == Tag.COMMA && syntax.opensQuotation(after + 1))
            || (!quotation && (syntax.opensQuotation(after) || syntax.tag(after) == Tag.COLON));
    boolean goesOver =
        syntax.tag(after) == Tag.COLON
            && !syntax.opensQuotation(after + 1)
            && isContentBefore(before, site.after(), site);
    int goesOn = syntax.tag(after) == Tag.COMMA ? after + 1 : after;
    if (quoteAhead && !goesOver && !isOneSentence(before, after, site) && !isPredicate(goesOn)) {
      return Optional.empty();
    }
    AttributionCandidate candidate =
        site.candidate(quotation ? Frame.QUOTE : Frame.PAREN).by(Optional.of(subject));
    contentBefore(candidate, before, site);
    if (!candidate.content.isEmpty() && isAsked(candidate.contentStart())) {
      return Optional.empty();
    }
    contentAfter(candidate, spoken ? afterHearer(site) : after, site);
    return done(candidate);
  }

  /** "Robert “Bob” Lee said". */
  private boolean isNickname(int close) {
    int open = syntax.quotations.open(syntax.quotations.at(close));
    return close - open == 2
        && syntax.tag(open - 1) == Tag.NAME
        && syntax.tag(close + 1) == Tag.NAME;
  }

  /** “was not enough”: a quotation that goes on from the words before the cue. */
  private boolean isPredicate(int open) {
    VerbGroup group = syntax.opensQuotation(open) ? syntax.groupFrom(open + 1) : null;
    boolean joined = syntax.opensQuotation(open) && syntax.tag(open + 1) == Tag.COORDINATOR;
    return joined || (group != null && group.isFinite() && !isBare(group));
  }

  private boolean isBare(VerbGroup group) {
    return syntax.tag(group.main()) == Tag.BASE && group.length() == 1;
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
  public Optional<AttributionCandidate> afterAs(CueContext site, Subject subject) {
    int as = subject.begins() - 1;
    boolean takes = site.entry().takes(Frame.PAREN) || site.entry().takes(Frame.THAT);
    if (as < site.low()
        || !syntax.is(as, syntax.known.as)
        || !takes
        || subject.link() != Link.BEFORE) {
      return Optional.empty();
    }
    int after = afterHearer(site);
    AttributionCandidate candidate = site.candidate(Frame.PAREN).by(Optional.of(subject));
    boolean opens =
        as == site.low()
            || (as == site.low() + 1
                && (syntax.tag(site.low()) == Tag.COORDINATOR
                    || syntax.tag(site.low()) == Tag.OPEN));
    boolean closed =
        after >= site.limit() || syntax.tag(after) == Tag.COMMA || syntax.tag(after).isBreak();
    if (!closed) {
      return Optional.empty();
    }
    if (opens) {
      return after + 1 >= site.limit()
          ? Optional.empty()
          : done(candidate.with(after + 1, bracketEnd(site)));
    }
    int before = as;
    while (before > site.low()
        && (syntax.tag(before - 1) == Tag.COMMA || syntax.tag(before - 1) == Tag.DASH)) {
      before--;
    }
    contentBefore(candidate, before, site);
    return done(candidate);
  }

  /** The end of a sentence, within the brackets around it: "(As Lee noted, it is safe.)". */
  private int bracketEnd(CueContext site) {
    int end =
        syntax.tag(site.low()) == Tag.OPEN
            ? syntax.closeOf(site.low(), site.limit())
            : site.limit();
    end = end > site.after() ? end : site.limit();
    return syntax.tag(end - 1) == Tag.STOP ? end - 1 : end;
  }

  private int afterHearer(CueContext site) {
    int after = site.after();
    if (site.entry().takes(Frame.HEARER)) {
      NounPhrase phrase = syntax.phraseFrom(after);
      if (phrase != null && !syntax.isTime(phrase)) {
        after = subjects.extent(phrase, site.limit());
      }
    }
    return adverbials.after(after, site.limit());
  }

  /** Whether what stands before a comma can be a content: a clause, not just "On Tuesday". */
  private boolean isContentBefore(int comma, int after, CueContext site) {
    int from = startBefore(comma, site);
    Tag first = syntax.tag(from);
    if (first == Tag.SUBORDINATOR || first == Tag.GERUND || isAsked(from)) {
      return hasLaterClause(from, comma) || bounds.starts().gerundVerb(from, comma) != null;
    }
    boolean adverbial = !isHeading(site) && isAdverbial(first);
    boolean whole = !adverbial && from == site.low();
    boolean word = comma - from <= 2 && whole;
    boolean heading = whole && after >= site.limit() && !isPast(site);
    return word || heading || syntax.hasMainVerb(from, comma) || isHeadlineClause(from);
  }

  private static boolean isAdverbial(Tag first) {
    return first == Tag.PREPOSITION || first == Tag.ADVERB || first == Tag.TO;
  }

  private boolean isPast(CueContext site) {
    return site.group().isPast();
  }

  /** "Bridge to stay shut until spring, officials say". */
  private boolean isHeadlineClause(int from) {
    NounPhrase phrase = syntax.phraseFrom(from);
    VerbGroup group = phrase == null ? null : syntax.groupFrom(phrase.end());
    return group != null && group.form() == Form.INFINITIVE;
  }

  private boolean isAsked(int from) {
    return syntax.tag(from) == Tag.PAST || syntax.tag(from) == Tag.PARTICIPLE;
  }

  /** "While he trails, he could win": whether a main clause follows the subordinate one. */
  private boolean hasLaterClause(int from, int end) {
    for (int t = from; t < end; t++) {
      boolean comma = syntax.tag(t) == Tag.COMMA;
      boolean that = syntax.tag(t + 1) == Tag.THAT && syntax.groupFrom(t + 2) != null;
      if (comma && (that || syntax.clauseVerb(t + 1, end) != null)) {
        return true;
      }
    }
    return false;
  }

  private int startBefore(int end, CueContext site) {
    int start = site.low();
    for (int t = end - 1; t > site.low(); t--) {
      if (syntax.tag(t) == Tag.SEMICOLON && syntax.quotations.at(t) < 0 && !isHeading(site)) {
        start = t + 1;
        break;
      }
    }
    boolean bracket = syntax.tag(start) == Tag.OPEN && syntax.closeOf(start, end) == start;
    boolean joins = syntax.tag(start) == Tag.COORDINATOR && !syntax.opensQuotation(start);
    return bracket || joins ? start + 1 : start; // "(It is safe, Lee said.)"
  }

  /** A line without a full stop is a heading, and what it reports is all of it. */
  private boolean isHeading(CueContext site) {
    return site.limit() >= syntax.sentences.end(syntax.sentences.at(site.cue().start()));
  }

  private void contentBefore(AttributionCandidate candidate, int end, CueContext site) {
    if (syntax.closesQuotation(end)) {
      int open = syntax.quotations.open(syntax.quotations.outermost(end));
      boolean whole = isWholeQuotation(open, end, site);
      candidate.with(whole ? open : startBefore(open, site), end + 1);
    } else {
      Tag last = syntax.tag(end - 1);
      boolean links =
          (last == Tag.THAT || last == Tag.QUESTION)
              && site.after() + 1 < site.limit() // not "They can do that, he said."
              && syntax.groupFrom(site.after() + 1) != null;
      candidate.with(links ? end - 1 : startBefore(end, site), end);
    }
  }

  /** Whether a quotation before the source is the content by itself. */
  private boolean isWholeQuotation(int open, int close, CueContext site) {
    if (open <= site.low()) {
      return true;
    }
    boolean capital = Character.isUpperCase(syntax.text.first(Math.min(open + 1, close)));
    boolean introduced = syntax.tag(open - 1) == Tag.COLON || syntax.tag(open - 1) == Tag.COMMA;
    return capital && (syntax.hasMainVerb(open + 1, close) || introduced);
  }

  /** What goes on after "he said": a further quotation, or the rest of the clause. */
  private void contentAfter(AttributionCandidate candidate, int after, CueContext site) {
    int t = after;
    boolean comma = syntax.tag(t) == Tag.COMMA;
    if (comma || syntax.tag(t) == Tag.COLON) {
      t++;
    }
    if (t >= site.limit()) {
      return;
    }
    boolean rest = candidate.frame == Frame.PAREN || !hasMainVerb(candidate);
    if (syntax.opensQuotation(t)) {
      int end =
          candidate.frame == Frame.PAREN ? restEnd(t, site).token() : syntax.endOfQuotation(t);
      candidate.with(t, Math.min(site.limit(), end));
    } else if ((comma || syntax.tag(after) == Tag.COLON) && rest && goesOn(t, site)) {
      candidate.with(t, restEnd(t, site));
    } else if (candidate.frame == Frame.QUOTE) {
      laterQuotation(candidate, t, site);
    }
  }

  private ContentEnd restEnd(int t, CueContext site) {
    return bounds.end(t, site.limit(), new ContentBounds.Setting(true, false, null));
  }

  private boolean hasMainVerb(AttributionCandidate candidate) {
    return !candidate.content.isEmpty()
        && syntax.hasMainVerb(candidate.contentStart(), candidate.content.get(0).end());
  }

  /**
   * "The bridge, she said, “is safe”": a quotation that goes on a sentence begun before the cue.
   */
  private boolean isOneSentence(int comma, int after, CueContext site) {
    int open = syntax.tag(after) == Tag.COMMA ? after + 1 : after;
    return syntax.opensQuotation(open)
        && open + 1 < site.limit()
        && Character.isLowerCase(syntax.text.first(open + 1))
        && !syntax.hasMainVerb(startBefore(comma, site), comma);
  }

  /** "…," he said at a rally in Ohio, "…"; "…," he said as he left, "but …". */
  private void laterQuotation(AttributionCandidate candidate, int from, CueContext site) {
    boolean clause = false;
    for (int t = from; t < site.limit(); t++) {
      VerbGroup group = syntax.groups().at(t);
      if (group != null && group.isFinite()) {
        if (bounds.isQuoting(group) || !isUnfinished(candidate)) {
          return;
        }
        clause = true;
      }
      if (syntax.opensQuotation(t)) {
        boolean fits = clause ? isContinuation(t) : isLaterPart(t);
        if (fits) {
          candidate.with(t, Math.min(site.limit(), syntax.endOfQuotation(t)));
        }
        return;
      }
    }
  }

  private boolean isLaterPart(int open) {
    boolean marked = syntax.tag(open - 1) == Tag.COMMA || syntax.tag(open - 1) == Tag.COLON;
    boolean title =
        syntax.endOfQuotation(open) - open < MAX_TITLE
            && Character.isUpperCase(syntax.text.first(Math.min(open + 1, syntax.tags.length - 1)));
    return marked && !(title && syntax.tag(open - 1) == Tag.COMMA);
  }

  /** Whether a quotation ends with a comma, so that what is said may go on later. */
  private boolean isUnfinished(AttributionCandidate candidate) {
    int end = candidate.content.isEmpty() ? 0 : candidate.content.get(0).end();
    return end > 1 && syntax.closesQuotation(end - 1) && syntax.text.last(end - 2) == ',';
  }

  /** A quotation that begins in the middle of a sentence: with a small letter, after a comma. */
  private boolean isContinuation(int open) {
    return syntax.tag(open - 1) == Tag.COMMA
        && open + 1 < syntax.tags.length
        && Character.isLowerCase(syntax.text.first(open + 1));
  }

  private boolean goesOn(int t, CueContext site) {
    if (t >= site.limit()) {
      return false; // "The road is closed, he said," at the end of a text that was cut off
    }
    Tag tag = syntax.tag(t);
    VerbGroup group = syntax.groups().at(t);
    boolean gerund = group != null && group.form() == Form.GERUND;
    boolean cue = cues.at(syntax.text, t, Part.PHRASE).isPresent();
    return (tag != Tag.COORDINATOR || syntax.opensQuotation(t + 1))
        && tag != Tag.SUBORDINATOR
        && tag != Tag.QUESTION
        && !gerund
        && !cue;
  }

  private static Optional<AttributionCandidate> done(AttributionCandidate candidate) {
    return candidate.content.isEmpty() ? Optional.empty() : Optional.of(candidate);
  }
}
