package org.newsclaim.attribution.finder;

import java.util.Optional;
import org.newsclaim.attribution.cue.AttributionCandidate;
import org.newsclaim.attribution.cue.CueRule;
import org.newsclaim.attribution.cue.CueTable;
import org.newsclaim.attribution.cue.CueTable.Entry;
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

/** Finds whose words stand behind a colon or before a dash in one text. */
final class ColonCues {
  /** How many words may stand before the colon of "Mayor: no new taxes". */
  private static final int MAX_LABEL = 6;

  private static final long CALENDAR = WordClass.mask(WordClass.MONTH, WordClass.WEEKDAY);

  private final Syntax syntax;
  private final SubjectFinder subjects;
  private final Optional<Entry> colon;
  private final SpeakerLabels labels;

  ColonCues(Syntax syntax, CueTable cues, SubjectFinder subjects) {
    this.syntax = syntax;
    this.subjects = subjects;
    this.colon = cues.colon();
    this.labels = new SpeakerLabels(syntax, subjects);
  }

  /** "Mayor: no new taxes", at the beginning of a heading or of a speaker's lines. */
  Optional<AttributionCandidate> label(int low, int limit, boolean heading) {
    if (colon.isEmpty()) {
      return Optional.empty();
    }
    int colonAt = colonAfter(low, limit);
    NounPhrase phrase = syntax.phraseFrom(low);
    if (colonAt < 0 || phrase == null || colonAt + 2 > limit) {
      return Optional.empty();
    }
    boolean whole = phrase.end() == colonAt || labels.isTranscript(phrase.end(), colonAt);
    TokenRange words = new TokenRange(low, colonAt);
    boolean speaker =
        heading
            ? subjects.canSpeak(phrase.head()) && !labels.isAuthor(words, limit)
            : labels.isSpeaker(words, phrase.head()) && labels.isSpeech(words, limit);
    if (!whole || !speaker) {
      return Optional.empty();
    }
    Subject subject = new Subject(words, phrase.head(), low, Link.BEFORE);
    AttributionCandidate candidate =
        new AttributionCandidate(
            colon.get(), Frame.THAT, new TokenRange(colonAt, colonAt + 1), null);
    return done(candidate.by(Optional.of(subject)).with(colonAt + 1, limit), CueRule.LABEL);
  }

  /** The colon after the first few words, or -1. */
  private int colonAfter(int low, int limit) {
    for (int t = low + 1; t < limit && t <= low + MAX_LABEL; t++) {
      if (syntax.tag(t) == Tag.COLON) {
        return t;
      }
      boolean capitals = syntax.text.isUpperCase(low) && syntax.text.isUpperCase(t + 1);
      if ((syntax.tag(t) == Tag.COMMA && !capitals) || syntax.groups().at(t) != null) {
        return -1;
      }
    }
    return -1;
  }

  /** "Half of wells too salty: report", at the end of a heading. */
  Optional<AttributionCandidate> labelBehind(int low, int limit) {
    NounPhrase phrase = syntax.phraseBefore(limit);
    if (colon.isEmpty() || phrase == null || !subjects.canSpeak(phrase.head())) {
      return Optional.empty();
    }
    int mark = phrase.start() - 1;
    if (mark <= low || syntax.tag(mark) != Tag.COLON) {
      return Optional.empty();
    }
    TokenRange mention = new TokenRange(mark + 1, limit);
    if (labels.isAuthor(mention, limit)) {
      return Optional.empty();
    }
    AttributionCandidate candidate =
        new AttributionCandidate(colon.get(), Frame.THAT, new TokenRange(mark, mark + 1), null);
    Subject subject = new Subject(mention, phrase.head(), mark + 1, Link.AGENT);
    return done(candidate.by(Optional.of(subject)).with(low, mark), CueRule.LABEL_BEHIND);
  }

  /** “…” — Ann Lee: the name after a dash at the end of what was said. */
  Optional<AttributionCandidate> signature(int low, int limit) {
    int close = syntax.opensQuotation(low) ? syntax.endOfQuotation(low) : limit;
    if (colon.isEmpty() || close >= limit - 1 || syntax.tag(close) != Tag.DASH) {
      return Optional.empty();
    }
    int start = close + 1;
    while (start < limit && syntax.tag(start) == Tag.DASH) {
      start++;
    }
    Optional<Subject> source = subjects.after(start, limit, Link.AGENT);
    boolean whole = source.isPresent() && isDate(source.get().mention().end(), limit);
    if (!whole || syntax.tag(source.get().head()) != Tag.NAME) {
      return Optional.empty();
    }
    AttributionCandidate candidate =
        new AttributionCandidate(colon.get(), Frame.QUOTE, new TokenRange(close, start), null);
    return done(candidate.by(source).with(low, close), CueRule.SIGNATURE);
  }

  /** "More from the report: “…”": a quotation after a colon and whose it is. */
  Optional<AttributionCandidate> quoted(int open, int low, int limit) {
    int mark = open - 1;
    if (colon.isEmpty() || syntax.tag(mark) != Tag.COLON || mark <= low) {
      return Optional.empty();
    }
    NounPhrase first = syntax.phraseFrom(low);
    NounPhrase phrase =
        first != null && isDescribed(first, mark) ? first : syntax.phraseBefore(mark);
    if (phrase == null || syntax.isTime(phrase) || !subjects.canSpeak(phrase.head())) {
      return Optional.empty();
    }
    TokenRange mention = new TokenRange(phrase.start(), mark);
    AttributionCandidate candidate =
        new AttributionCandidate(colon.get(), Frame.QUOTE, new TokenRange(mark, open), null);
    candidate.by(Optional.of(new Subject(mention, phrase.head(), mention.start(), Link.BEFORE)));
    return done(
        candidate.with(open, Math.min(limit, syntax.endOfQuotation(open))),
        CueRule.COLON_QUOTATION);
  }

  /**
   * "Ann Lee, mayor of Salem: “…”", "An aide who left: “…”": whether all words before a colon say
   * who the person at their beginning is.
   */
  private boolean isDescribed(NounPhrase first, int mark) {
    int head = first.head();
    boolean person =
        syntax.tag(head) == Tag.NAME || syntax.text.isAny(head, SubjectFinder.SPEAKERS);
    boolean relative = syntax.tag(first.end()) == Tag.QUESTION;
    for (int t = first.end(); t < mark && !relative; t++) {
      VerbGroup group = syntax.groups().at(t);
      if (group != null || syntax.tag(t) == Tag.COLON || syntax.tag(t).isBreak()) {
        return false;
      }
    }
    return person && !syntax.text.is(head, WordClass.DOCUMENT_NOUN);
  }

  /** "— Ann Lee." as a paragraph after her words, "— Ann Lee (@annlee)" behind her post. */
  Optional<AttributionCandidate> signatureBelow(int block, int low, int limit) {
    int start = low;
    while (start < limit && syntax.tag(start) == Tag.DASH) {
      start++;
    }
    int quotation = low == 0 ? -1 : syntax.quotations.outermost(low - 1);
    if (colon.isEmpty() || start == low) {
      return Optional.empty();
    }
    Optional<Subject> source = subjects.after(start, limit, Link.AGENT);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    boolean post = block < low && isAccount(source.get().mention());
    int first = post || low == 0 ? block : syntax.sentences.first(syntax.sentences.at(low - 1));
    boolean whole =
        isDate(source.get().mention().end(), limit)
            && (post || (quotation >= 0 && syntax.quotations.open(quotation) == first));
    if (!whole || syntax.tag(source.get().head()) != Tag.NAME) {
      return Optional.empty();
    }
    AttributionCandidate candidate =
        new AttributionCandidate(colon.get(), Frame.QUOTE, new TokenRange(low, start), null);
    return done(candidate.by(source).with(first, low), CueRule.SIGNATURE);
  }

  /** Whether nothing but a date stands between two tokens: "Ann Lee (@annlee) | May 3, 2020". */
  private boolean isDate(int from, int limit) {
    for (int t = from; t < limit; t++) {
      boolean day = syntax.text.isNumber(t) || syntax.text.isAny(t, CALENDAR);
      if (!day && syntax.tag(t) != Tag.COMMA) {
        return false;
      }
    }
    return true;
  }

  /** "Ann Lee (@annlee)": who signs a post on a social network. */
  private boolean isAccount(TokenRange mention) {
    for (int t = mention.start(); t < mention.end(); t++) {
      if (syntax.text.first(t) == '@') {
        return true;
      }
    }
    return false;
  }

  private static Optional<AttributionCandidate> done(AttributionCandidate candidate, CueRule rule) {
    return candidate.content.isEmpty() ? Optional.empty() : Optional.of(candidate.foundBy(rule));
  }
}
