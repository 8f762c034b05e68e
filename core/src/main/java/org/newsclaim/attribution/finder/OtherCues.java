package org.newsclaim.attribution.finder;

import java.util.Optional;
import org.newsclaim.attribution.content.ContentAhead;
import org.newsclaim.attribution.content.ContentBounds;
import org.newsclaim.attribution.content.ContentBounds.Setting;
import org.newsclaim.attribution.cue.CueTable;
import org.newsclaim.attribution.cue.CueTable.Entry;
import org.newsclaim.attribution.cue.CueTable.Part;
import org.newsclaim.attribution.cue.Draft;
import org.newsclaim.attribution.cue.Frame;
import org.newsclaim.attribution.cue.Subject;
import org.newsclaim.attribution.cue.Subject.Link;
import org.newsclaim.attribution.cue.SubjectFinder;
import org.newsclaim.attribution.syntax.Adverbials;
import org.newsclaim.attribution.syntax.Range;
import org.newsclaim.attribution.syntax.Syntax;
import org.newsclaim.attribution.syntax.VerbGroups.Form;
import org.newsclaim.attribution.tag.Tag;
import org.newsclaim.text.lexicon.WordClass;

/** Finds what phrases, adjectives, nouns and colons of one text attribute. */
final class OtherCues {
  /** How many words may stand before the colon of "Mayor: no new taxes". */
  private static final int MAX_LABEL = 6;

  private static final long PEOPLE =
      WordClass.mask(
          WordClass.PERSON_NOUN,
          WordClass.GROUP_NOUN,
          WordClass.ORGANIZATION_NOUN,
          WordClass.DOCUMENT_NOUN);

  private final Syntax syntax;
  private final CueTable cues;
  private final SubjectFinder subjects;
  private final ContentBounds bounds;
  private final ContentAhead ahead;
  private final Optional<Entry> colon;

  OtherCues(Syntax syntax, CueTable cues, SubjectFinder subjects, ContentBounds bounds) {
    this.syntax = syntax;
    this.cues = cues;
    this.subjects = subjects;
    this.bounds = bounds;
    this.ahead = new ContentAhead(syntax, subjects, bounds, new Adverbials(syntax));
    this.colon = cues.colon();
  }

  /** Those whom "citing two officials" cites; empty where it cites no one who can say something. */
  Optional<Subject> cited(Draft draft) {
    boolean cites =
        draft.entry.lemma().equals("cite")
            && draft.frame == Frame.OBJECT
            && draft.group >= 0
            && syntax.groups.form(draft.group) == Form.GERUND
            && draft.parent.isEmpty();
    int phrase = cites ? syntax.phraseFrom(draft.contentStart()) : -1;
    if (phrase < 0 || !isPerson(syntax.phrases.head(phrase))) {
      return Optional.empty();
    }
    return Optional.of(
        new Subject(
            new Range(draft.contentStart(), draft.contentEnd()),
            syntax.phrases.head(phrase),
            draft.contentStart(),
            Link.AGENT));
  }

  // "according to"
  // ---------------------------------------------------------------------------------

  /** The attribution of a phrase such as "according to" that begins at a token. */
  Optional<Draft> phrase(int t, int low, int limit) {
    Optional<Entry> entry = cues.at(syntax.text, t, Part.PHRASE);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    int end = t + entry.get().length();
    Optional<Subject> source = subjects.after(end, limit, Link.AGENT);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int after = sourceEnd(source.get().mention().end(), limit);
    Subject who = source.get();
    Range mention = new Range(who.mention().start(), after);
    Draft draft = new Draft(entry.get(), Frame.OBJECT, new Range(t, end), -1);
    draft.by(Optional.of(new Subject(mention, who.head(), who.begins(), who.link())));
    boolean opens = t == low || (t == low + 1 && syntax.tag(low) == Tag.COORDINATOR);
    if (opens) {
      int start = afterComma(after, limit);
      return start < 0
          ? Optional.empty()
          : done(draft.with(start, bounds.end(start, limit, new Setting(true, false, -1))));
    }
    int before = beforeComma(t, low);
    if (!isLink(before - 1)) {
      draft.with(startBefore(before, low), before);
    }
    if (syntax.tag(after) == Tag.COMMA && goesOn(after + 1, limit)) {
      draft.with(after + 1, bounds.end(after + 1, limit, new Setting(true, false, -1)));
    }
    return done(draft);
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
      int group = syntax.groupFrom(t);
      boolean clause =
          group >= 0
              && syntax.groups.isFinite(group)
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
      if (syntax.groups.at(t) >= 0 && syntax.groups.isFinite(syntax.groups.at(t))) {
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
    return syntax.tag(start) == Tag.COORDINATOR ? start + 1 : start;
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

  /** "is confident that": the attribution of an adjective after the verb of a group. */
  Optional<Draft> adjective(int group, int low, int limit) {
    if (!syntax.groups.isFinite(group) || (!isCopula(group) && !syntax.groups.isPassive(group))) {
      return Optional.empty();
    }
    int t = isCopula(group) ? syntax.groups.end(group) : syntax.groups.main(group);
    while (t < limit && syntax.tag(t) == Tag.ADVERB) {
      t++;
    }
    Optional<Entry> entry = t >= limit ? Optional.empty() : cues.at(syntax.text, t, Part.ADJECTIVE);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    Optional<Subject> subject = subjects.before(group, low);
    boolean impersonal = subject.isPresent() && syntax.is(subject.get().head(), syntax.known.it);
    if (subject.isEmpty() || entry.get().isImpersonal() != impersonal) {
      return Optional.empty();
    }
    Range cue = new Range(syntax.groups.start(group), t + entry.get().length());
    return ahead
        .find(entry.get(), cue, group, limit, bounds.isInOpening(t, low))
        .map(draft -> draft.by(impersonal ? Optional.empty() : subject));
  }

  private boolean isCopula(int group) {
    int main = syntax.groups.main(group);
    return syntax.text.is(main, WordClass.BE) || syntax.tag(main) == Tag.BE;
  }

  // Nouns
  // ------------------------------------------------------------------------------------------

  /** "his claim that": the attribution of a noun. */
  public Optional<Draft> noun(int t, int low, int limit) {
    Optional<Entry> entry = cues.at(syntax.text, t, Part.NOUN);
    int phrase = syntax.phrases.at(t);
    if (entry.isEmpty() || phrase < 0 || syntax.phrases.head(phrase) != t) {
      return Optional.empty();
    }
    Optional<Subject> possessor = possessor(phrase);
    Range cue = new Range(t, t + entry.get().length());
    boolean clause =
        entry.get().takes(Frame.THAT)
            && syntax.tag(cue.end()) == Tag.THAT
            && syntax.clauseVerb(cue.end() + 1, limit) >= 0;
    if (possessor.isEmpty() && (!clause || isOfSpeech(phrase, low))) {
      return Optional.empty();
    }
    int end = clause ? clauseEnd(phrase, cue.end() + 1, low, limit) : limit;
    return ahead
        .find(entry.get(), cue, -1, end, bounds.isInOpening(t, low))
        .map(draft -> draft.by(possessor));
  }

  /** "said | in a statement | that": the noun only says how it was said. */
  private boolean isOfSpeech(int phrase, int low) {
    int preposition = syntax.phrases.start(phrase) - 1;
    int group = syntax.groups.at(preposition - 1);
    return preposition > low
        && syntax.tag(preposition) == Tag.PREPOSITION
        && group >= 0
        && cues.at(syntax.text, syntax.groups.main(group), Part.VERB)
            .filter(entry -> entry.takes(Frame.PAREN))
            .isPresent();
  }

  /**
   * "The claim that the bridge is unsafe | has been rejected": the clause of a noun that is a
   * subject ends before the verb of that subject.
   */
  private int clauseEnd(int phrase, int from, int low, int limit) {
    int start = syntax.phrases.start(phrase);
    Tag before = syntax.tag(start - 1);
    boolean subject = start == low || before == Tag.COMMA || before == Tag.COORDINATOR;
    int first = subject ? syntax.clauseVerb(from, limit) : -1;
    if (first < 0) {
      return limit;
    }
    int group = first + 1;
    while (group < syntax.groups.count() && syntax.groups.start(group) < limit) {
      if (syntax.groups.isFinite(group) && !hasOwnSubject(first, group)) {
        return syntax.groups.start(group);
      }
      first = syntax.groups.isFinite(group) ? group : first;
      group++;
    }
    return limit;
  }

  /** Whether a word that opens a clause, or a noun right after a verb, stands before a verb. */
  private boolean hasOwnSubject(int earlier, int group) {
    for (int t = syntax.groups.end(earlier); t < syntax.groups.start(group); t++) {
      Tag tag = syntax.tag(t);
      if (tag == Tag.THAT
          || tag == Tag.QUESTION
          || tag == Tag.SUBORDINATOR
          || tag == Tag.COORDINATOR
          || tag == Tag.COMMA) {
        return true;
      }
    }
    int subject = syntax.phraseFrom(syntax.groups.end(earlier));
    return subject >= 0 && syntax.phrases.end(subject) == syntax.groups.start(group);
  }

  /** "the mayor's claim", "his claim". */
  private Optional<Subject> possessor(int phrase) {
    int start = syntax.phrases.start(phrase);
    int head = syntax.phrases.head(phrase);
    for (int t = head - 1; t >= start; t--) {
      if (syntax.tag(t) == Tag.POSSESSIVE) {
        boolean pronoun = t == start && !syntax.text.isGlued(t);
        Range mention = pronoun ? new Range(t, t + 1) : new Range(start, t);
        return mention.length() == 0
            ? Optional.empty()
            : Optional.of(new Subject(mention, mention.end() - 1, start, Link.BEFORE));
      }
    }
    return Optional.empty();
  }

  // Colons
  // -----------------------------------------------------------------------------------------

  /** "Mayor: no new taxes", at the beginning of a heading or of a speaker's lines. */
  Optional<Draft> label(int low, int limit, boolean heading) {
    if (colon.isEmpty()) {
      return Optional.empty();
    }
    for (int t = low + 1; t < limit && t <= low + MAX_LABEL; t++) {
      if (syntax.tag(t) == Tag.COLON) {
        int phrase = syntax.phraseFrom(low);
        boolean label =
            phrase >= 0
                && syntax.phrases.end(phrase) == t
                && (heading ? isPerson(syntax.phrases.head(phrase)) : isSpeaker(low, t));
        if (!label || t + 2 > limit) {
          return Optional.empty();
        }
        Subject subject =
            new Subject(new Range(low, t), syntax.phrases.head(phrase), low, Link.BEFORE);
        Draft draft = new Draft(colon.get(), Frame.THAT, new Range(t, t + 1), -1);
        return done(draft.by(Optional.of(subject)).with(t + 1, limit));
      }
      if (syntax.tag(t) == Tag.COMMA || syntax.groups.at(t) >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Half of wells too salty: report", at the end of a heading. */
  Optional<Draft> labelBehind(int low, int limit) {
    int phrase = syntax.phraseBefore(limit);
    int mark = phrase < 0 ? -1 : syntax.phrases.start(phrase) - 1;
    if (colon.isEmpty()
        || mark <= low
        || syntax.tag(mark) != Tag.COLON
        || !isPerson(syntax.phrases.head(phrase))) {
      return Optional.empty();
    }
    Range mention = new Range(mark + 1, limit);
    Draft draft = new Draft(colon.get(), Frame.THAT, new Range(mark, mark + 1), -1);
    Subject subject = new Subject(mention, syntax.phrases.head(phrase), mark + 1, Link.AGENT);
    return done(draft.by(Optional.of(subject)).with(low, mark));
  }

  /** “…” — Ann Lee: the name after a dash at the end of what was said. */
  Optional<Draft> signature(int low, int limit) {
    int close = syntax.opensQuotation(low) ? syntax.endOfQuotation(low) : limit;
    if (colon.isEmpty() || close >= limit - 1 || syntax.tag(close) != Tag.DASH) {
      return Optional.empty();
    }
    int start = close + 1;
    while (start < limit && syntax.tag(start) == Tag.DASH) {
      start++;
    }
    Optional<Subject> source = subjects.after(start, limit, Link.AGENT);
    boolean whole = source.isPresent() && source.get().mention().end() >= limit;
    if (!whole || syntax.tag(source.get().head()) != Tag.NAME) {
      return Optional.empty();
    }
    Draft draft = new Draft(colon.get(), Frame.QUOTE, new Range(close, start), -1);
    return done(draft.by(source).with(low, close));
  }

  /** "More from the report: “…”": a quotation after a colon and whose it is. */
  Optional<Draft> quoted(int open, int low, int limit) {
    int mark = open - 1;
    int phrase = syntax.phraseBefore(mark);
    if (colon.isEmpty() || syntax.tag(mark) != Tag.COLON || mark <= low || phrase < 0) {
      return Optional.empty();
    }
    int head = syntax.phrases.head(phrase);
    if (syntax.isTime(phrase) || !isPerson(head)) {
      return Optional.empty();
    }
    Range mention = new Range(syntax.phrases.start(phrase), mark);
    Draft draft = new Draft(colon.get(), Frame.QUOTE, new Range(mark, open), -1);
    draft.by(Optional.of(new Subject(mention, head, mention.start(), Link.BEFORE)));
    return done(draft.with(open, Math.min(limit, syntax.endOfQuotation(open))));
  }

  /** "— Ann Lee." as a paragraph after her words. */
  Optional<Draft> signatureBelow(int low, int limit) {
    int start = low;
    while (start < limit && syntax.tag(start) == Tag.DASH) {
      start++;
    }
    int quotation = low == 0 ? -1 : syntax.quotations.outermost(low - 1);
    if (colon.isEmpty() || start == low || quotation < 0) {
      return Optional.empty();
    }
    Optional<Subject> source = subjects.after(start, limit, Link.AGENT);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int first = syntax.sentences.first(syntax.sentences.at(low - 1));
    boolean whole =
        source.get().mention().end() >= limit && syntax.quotations.open(quotation) == first;
    if (!whole || syntax.tag(source.get().head()) != Tag.NAME) {
      return Optional.empty();
    }
    Draft draft = new Draft(colon.get(), Frame.QUOTE, new Range(low, start), -1);
    return done(draft.by(source).with(first, low));
  }

  private boolean isPerson(int head) {
    return syntax.tag(head) == Tag.NAME || syntax.text.isAny(head, PEOPLE);
  }

  private boolean isSpeaker(int from, int end) {
    if (syntax.text.end(end - 1) - syntax.text.start(from) < 3) {
      return false; // the "Q:" of an interview names nobody
    }
    for (int t = from; t < end; t++) {
      if (syntax.tag(t) != Tag.NAME && !syntax.text.isUpperCase(t)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Draft> done(Draft draft) {
    return draft.content.isEmpty() ? Optional.empty() : Optional.of(draft);
  }
}
