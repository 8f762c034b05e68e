package org.newsclaim.attribution.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsclaim.attribution.content.ContentBounds.Setting;
import org.newsclaim.attribution.cue.AttributionCandidate;
import org.newsclaim.attribution.cue.ContentEnd;
import org.newsclaim.attribution.cue.ContentRule;
import org.newsclaim.attribution.cue.CueTable.Entry;
import org.newsclaim.attribution.cue.Frame;
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

/** Finds the content that follows a cue by the frames that the cue takes, in one text. */
public final class ContentAhead {
  private static final Frame[] PREPOSITIONS = {
    Frame.TO_NOUN,
    Frame.OF,
    Frame.ABOUT,
    Frame.ON,
    Frame.FOR,
    Frame.AGAINST,
    Frame.AT,
    Frame.WITH,
    Frame.IN,
    Frame.OVER,
    Frame.BY,
    Frame.AS,
    Frame.UP
  };

  /** How many tokens commas may enclose between a cue and "that". */
  private static final int BRACKET_REACH = 24;

  private final Syntax syntax;
  private final SubjectFinder subjects;
  private final ContentBounds bounds;
  private final Adverbials adverbials;
  private final ClauseStarts starts;

  public ContentAhead(
      Syntax syntax, SubjectFinder subjects, ContentBounds bounds, Adverbials adverbials) {
    this.syntax = syntax;
    this.subjects = subjects;
    this.bounds = bounds;
    this.adverbials = adverbials;
    this.starts = bounds.starts();
  }

  private record Place(
      Entry entry, TokenRange cue, @Nullable VerbGroup group, int limit, boolean bracketed) {
    AttributionCandidate candidate(Frame frame) {
      return new AttributionCandidate(entry, frame, cue, group);
    }
  }

  /** The content after a cue by any of its frames. */
  public Optional<AttributionCandidate> find(
      Entry entry, TokenRange cue, @Nullable VerbGroup group, int limit, boolean bracketed) {
    Place place = new Place(entry, cue, group, limit, bracketed);
    int t = cue.end();
    Optional<AttributionCandidate> found = clauseAt(place, t);
    if (found.isPresent()) {
      return found;
    }
    if (entry.takes(Frame.HEARER)) {
      found = afterHearer(place, t);
      if (found.isPresent()) {
        return found;
      }
    }
    int after = adverbials.after(t, limit);
    if (after > t) {
      found = afterAdverbials(place, after);
      if (found.isPresent()) {
        return found;
      }
    }
    found = afterBracket(place, after);
    if (found.isEmpty()) {
      found = preposition(place, t);
    }
    if (found.isEmpty()) {
      found = object(place, t);
    }
    int when = adverbials.afterTime(t, limit);
    if (found.isEmpty() && when > t) {
      found = preposition(place, when);
    }
    if (found.isEmpty() && when > t && syntax.tag(when).isModifier()) {
      found = object(place, when);
    }
    if (found.isEmpty()
        && after > when
        && entry.takes(Frame.PAREN)
        && syntax.tag(after) == Tag.DETERMINER) {
      found = object(place, after); // "noted in its report a rise"
    }
    if (found.isEmpty()) {
      found = laterQuotation(place, t);
    }
    return found.isPresent() ? found : pending(place);
  }

  /** "Smith said:" at the end of a paragraph: what is said comes in the next. */
  private Optional<AttributionCandidate> pending(Place place) {
    boolean colon = syntax.tag(place.limit() - 1) == Tag.COLON && place.limit() > place.cue().end();
    boolean ends = adverbials.after(place.cue().end(), place.limit()) >= place.limit();
    return (colon || ends) && place.entry().takes(Frame.QUOTE)
        ? Optional.of(place.candidate(Frame.QUOTE))
        : Optional.empty();
  }

  /** "insists, as he did on Monday, that", "added, that": "that" after a comma. */
  private Optional<AttributionCandidate> afterBracket(Place place, int from) {
    if (!place.entry().takes(Frame.THAT)) {
      return Optional.empty();
    }
    int end = Math.min(place.limit(), from + BRACKET_REACH);
    for (int t = from; t < end; t++) {
      if (isClosed(t) && syntax.tag(t + 1) == Tag.THAT && t + 1 < place.limit()) {
        return clauseAt(place, t + 1);
      }
      if (syntax.opensQuotation(t)) {
        t = Math.max(t, syntax.endOfQuotation(t) - 2);
        continue;
      }
      if (syntax.tag(t).isBreak() || starts.isFinite(t)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether what stands between a cue and "that" can end at a token: a comma, a title, a day. */
  private boolean isClosed(int t) {
    NounPhrase phrase = syntax.phraseBefore(t + 1);
    return syntax.tag(t) == Tag.COMMA
        || syntax.closesQuotation(t)
        || (phrase != null && syntax.isTime(phrase));
  }

  /** The content after a passive: only a clause or a quotation. */
  public Optional<AttributionCandidate> clause(
      Entry entry, TokenRange cue, @Nullable VerbGroup group, int limit) {
    Place place = new Place(entry, cue, group, limit, false);
    Optional<AttributionCandidate> found = clauseAt(place, cue.end());
    if (found.isPresent()) {
      return found;
    }
    int after = adverbials.after(cue.end(), limit);
    Optional<AttributionCandidate> later =
        after > cue.end() ? afterAdverbials(place, after) : Optional.empty();
    return later.isPresent() || !entry.takes(Frame.ABOUT) ? later : preposition(place, cue.end());
  }

  /** The content after "Asked" or "When asked": a question or a topic that a comma closes. */
  public Optional<AttributionCandidate> asked(
      Entry entry, TokenRange cue, @Nullable VerbGroup group, int limit) {
    Place place = new Place(entry, cue, group, limit, true);
    int t = adverbials.after(cue.end(), limit);
    for (int from : new int[] {cue.end(), t}) {
      Optional<AttributionCandidate> found = clauseAt(place, from);
      if (found.isEmpty()) {
        found = preposition(place, from);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<AttributionCandidate> afterHearer(Place place, int t) {
    NounPhrase phrase = syntax.phraseFrom(t);
    if (phrase == null) {
      return Optional.empty();
    }
    int[] ends = {phrase.end(), subjects.extent(phrase, place.limit())};
    if (starts.isInfinitive(ends[0]) && isUrging(place.entry())) {
      return content(place, Frame.TO, t, false); // "asked the mayor to go"
    }
    for (int end : ends) {
      if (starts.isRelative(end)) {
        continue;
      }
      Optional<AttributionCandidate> found = clauseAt(place, end);
      if (found.isPresent()) {
        return found;
      }
      int after = adverbials.after(end, place.limit());
      found = after > end ? afterAdverbials(place, after) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
      found = preposition(place, end);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isUrging(Entry entry) {
    Cue.Kind kind = entry.kind(Frame.TO);
    return entry.takes(Frame.TO) && (kind == Cue.Kind.ASK || kind == Cue.Kind.URGE);
  }

  private Optional<AttributionCandidate> afterAdverbials(Place place, int t) {
    if (syntax.tag(t) == Tag.THAT && starts.isFinite(t + 1)) {
      return Optional.empty(); // "said in a film that showed"
    }
    boolean marked =
        syntax.tag(t) == Tag.THAT
            || syntax.tag(t) == Tag.QUESTION
            || syntax.tag(t) == Tag.COMMA
            || syntax.tag(t) == Tag.COLON
            || syntax.opensQuotation(t)
            || syntax.tag(t) == Tag.TO;
    VerbGroup group = syntax.groupFrom(t);
    boolean gerund = group != null && group.form() == Form.GERUND;
    boolean bare =
        syntax.tag(t) == Tag.PRONOUN
            || gerund
            || (!place.entry().isWeak() && starts.isClause(place.entry(), t, place.limit()));
    return marked || bare ? clauseAt(place, t) : Optional.empty();
  }

  private Optional<AttributionCandidate> clauseAt(Place place, int t) {
    if (t >= place.limit()) {
      return Optional.empty();
    }
    Entry entry = place.entry();
    Optional<AttributionCandidate> quotation = quotation(place, t);
    if (quotation.isPresent()) {
      return quotation;
    }
    if (entry.takes(Frame.THAT)
        && syntax.tag(t) == Tag.THAT
        && !starts.isDemonstrative(t, place.limit())) {
      return content(place, Frame.THAT, t, true);
    }
    if (entry.takes(Frame.WHETHER) && starts.isQuestion(t)) {
      return content(place, Frame.WHETHER, t, true);
    }
    VerbGroup group = syntax.groupFrom(t);
    if (group != null && group.form() == Form.INFINITIVE && entry.takes(Frame.TO)) {
      return content(place, Frame.TO, t, false);
    }
    if (group != null
        && group.form() == Form.GERUND
        && entry.takes(Frame.ING)
        && starts.gerundVerb(t, place.limit()) == null) {
      return content(place, Frame.ING, t, false);
    }
    if (entry.takes(Frame.THAT) && starts.isClause(entry, t, place.limit())) {
      return content(place, Frame.THAT, t, true);
    }
    return Optional.empty();
  }

  /** Words in quotation marks after the cue, after a comma, a colon or "that" too. */
  private Optional<AttributionCandidate> quotation(Place place, int t) {
    int open = t;
    boolean mark = syntax.tag(t) == Tag.COMMA || syntax.tag(t) == Tag.COLON;
    if (mark) {
      open++;
    }
    if (!syntax.opensQuotation(open) || open >= place.limit()) {
      return Optional.empty();
    }
    if (!place.entry().takes(Frame.QUOTE) && !place.entry().takes(Frame.THAT)) {
      return Optional.empty();
    }
    return mark
        ? Optional.of(
            place
                .candidate(Frame.QUOTE)
                .with(
                    open,
                    new ContentEnd(
                        Math.min(place.limit(), bounds.endOfQuotations(open)),
                        ContentRule.QUOTATION)))
        : content(place, Frame.QUOTE, open, true);
  }

  /** "said on Monday, in answer to the report, “…”". */
  private Optional<AttributionCandidate> laterQuotation(Place place, int from) {
    if (!place.entry().takes(Frame.QUOTE)) {
      return Optional.empty();
    }
    VerbGroup clause =
        syntax.tag(from) == Tag.SUBORDINATOR ? syntax.clauseVerb(from + 1, place.limit()) : null;
    int start = clause == null ? from : clause.end();
    for (int t = start; t < place.limit(); t++) {
      VerbGroup group = syntax.groups().at(t);
      if ((group != null && group.isFinite())
          || (syntax.tag(t).isBreak() && syntax.tag(t) != Tag.COLON)) {
        return Optional.empty();
      }
      if (syntax.opensQuotation(t)) {
        boolean marked = syntax.tag(t - 1) == Tag.COMMA || syntax.tag(t - 1) == Tag.COLON;
        return marked ? quotation(place, t - 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<AttributionCandidate> preposition(Place place, int from) {
    int t = from;
    while (t < place.limit() && syntax.tag(t) == Tag.ADVERB) {
      t++;
    }
    if ((syntax.tag(t) != Tag.PREPOSITION && syntax.tag(t) != Tag.ADVERB)
        || t + 1 >= place.limit()) {
      return Optional.empty();
    }
    for (Frame frame : PREPOSITIONS) {
      if (place.entry().takes(frame) && syntax.text.matches(t, frame.preposition())) {
        boolean adjacent = from == place.cue().end();
        TokenRange cue = adjacent ? new TokenRange(place.cue().start(), t + 1) : place.cue();
        AttributionCandidate candidate =
            new AttributionCandidate(place.entry(), frame, cue, place.group());
        int start = adjacent ? t + 1 : t;
        return Optional.of(
            candidate.with(start, bounds.end(start, place.limit(), setting(place, false))));
      }
    }
    return Optional.empty();
  }

  /** The noun phrase after a cue that takes one only of a document: "found no trace". */
  public Optional<AttributionCandidate> result(
      Entry entry, TokenRange cue, @Nullable VerbGroup group, int limit, boolean bracketed) {
    Place place = new Place(entry, cue, group, limit, bracketed);
    return opensObject(cue.end())
        ? content(place, Frame.OBJECT, cue.end(), false)
        : Optional.empty();
  }

  private Optional<AttributionCandidate> object(Place place, int t) {
    Entry entry = place.entry();
    boolean as = entry.takes(Frame.OBJECT_AS);
    boolean at = entry.takes(Frame.OBJECT_AT);
    if ((!as && !at && !entry.takes(Frame.OBJECT)) || t >= place.limit()) {
      return Optional.empty();
    }
    boolean that = syntax.tag(t) == Tag.THAT && !entry.takes(Frame.THAT);
    if (!that && !opensObject(t)) {
      return Optional.empty();
    }
    return content(place, at ? Frame.OBJECT_AT : Frame.OBJECT, t, false)
        .filter(candidate -> !as || holdsAs(candidate))
        .filter(candidate -> !at || holdsAmount(candidate));
  }

  private boolean opensObject(int t) {
    NounPhrase phrase = syntax.phraseFrom(t);
    if (phrase != null) {
      boolean whole = syntax.is(phrase.end(), syntax.known.of); // "three days of"
      return whole || !syntax.isTime(phrase);
    }
    boolean only = syntax.tag(t) == Tag.ADVERB && syntax.tag(t + 1).isModifier();
    return only || syntax.opensQuotation(t) || isHeadless(t);
  }

  /** "put the toll at about 30". */
  private boolean holdsAmount(AttributionCandidate candidate) {
    for (int t = candidate.contentStart() + 1; t < candidate.contentEnd() - 1; t++) {
      if (syntax.text.matches(t, "at")) {
        int next = t + 1;
        while (syntax.tag(next) == Tag.ADVERB || syntax.tag(next) == Tag.PREPOSITION) {
          next++;
        }
        NounPhrase amount = syntax.phrases().at(next);
        return syntax.tag(next) == Tag.NUMBER
            || syntax.text.match(t + 1, WordClass.APPROXIMATOR) >= 0
            || (amount != null && amount.start() == next && holdsNumber(amount));
      }
    }
    return false;
  }

  private boolean holdsNumber(NounPhrase phrase) {
    for (int t = phrase.start(); t < phrase.end(); t++) {
      if (syntax.tag(t) == Tag.NUMBER) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsAs(AttributionCandidate candidate) {
    for (int t = candidate.contentStart(); t < candidate.contentEnd(); t++) {
      if (syntax.is(t, syntax.known.as)) {
        return true;
      }
    }
    return false;
  }

  /** "criticizing what he called a sham", "opposes raising taxes". */
  private boolean isHeadless(int t) {
    VerbGroup group = syntax.groupFrom(t);
    boolean gerund = group != null && group.form() == Form.GERUND;
    return gerund || syntax.is(t, syntax.known.what) || syntax.tag(t).isModifier();
  }

  private Optional<AttributionCandidate> content(
      Place place, Frame frame, int start, boolean clause) {
    ContentEnd end = bounds.end(start, place.limit(), setting(place, clause));
    return end.token() > start
        ? Optional.of(place.candidate(frame).with(start, end))
        : Optional.empty();
  }

  private Setting setting(Place place, boolean clause) {
    return new Setting(clause, place.bracketed(), place.group());
  }
}
