package org.newsclaim.attribution.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.attribution.content.ContentAhead;
import org.newsclaim.attribution.content.ContentBounds;
import org.newsclaim.attribution.cue.AttributionCandidate;
import org.newsclaim.attribution.cue.CueRule;
import org.newsclaim.attribution.cue.CueTable;
import org.newsclaim.attribution.cue.CueTrace;
import org.newsclaim.attribution.cue.Frame;
import org.newsclaim.attribution.cue.SenseFilter;
import org.newsclaim.attribution.cue.SubjectFinder;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.rule.Trace;
import org.newsclaim.text.syntax.Adverbials;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.syntax.VerbGroup;
import org.newsclaim.text.tag.Tag;

/** Finds the attributions of one text, sentence by sentence, and what is reported inside what. */
public final class AttributionFinder {
  private static final long CUE = WordClass.mask(WordClass.CUE);

  private final Syntax syntax;
  private final VerbCues verbs;
  private final OtherCues others;
  private final NounCues nouns;
  private final ColonCues colons;
  private final QuotationLinker linker;
  private final QaDialogue interview;
  private final SenseFilter senses;
  private final List<AttributionCandidate> found = new ArrayList<>();

  private final CueTrace trace;
  private final Nesting nesting;

  public AttributionFinder(Syntax syntax, CueTable cues, Trace decisions) {
    this.trace = new CueTrace(decisions);
    this.nesting = new Nesting(trace);
    this.syntax = syntax;
    SubjectFinder subjects = new SubjectFinder(syntax, cues);
    ContentBounds bounds = new ContentBounds(syntax, cues);
    this.verbs = new VerbCues(syntax, cues, subjects, bounds, trace);
    ContentAhead ahead = new ContentAhead(syntax, subjects, bounds, new Adverbials(syntax));
    this.others = new OtherCues(syntax, cues, subjects, bounds, ahead, trace);
    this.nouns = new NounCues(syntax, cues, subjects, bounds, ahead, trace);
    this.colons = new ColonCues(syntax, cues, subjects);
    this.linker = new QuotationLinker(syntax, trace);
    this.senses = new SenseFilter(syntax, cues);
    this.interview = new QaDialogue(syntax, cues.colon());
  }

  /**
   * Adds the attributions of a block.
   *
   * @param block its tokens
   * @param heading whether it is a headline or subheading
   * @return whether the article may speak in it; not in an interview's questions
   */
  public boolean read(TokenRange block, boolean heading) {
    if (interview.isQuestion(block)) {
      return false;
    }
    int low = block.start();
    Optional<AttributionCandidate> begun = interview.begins(block);
    Optional<AttributionCandidate> answer =
        begun.isPresent() || heading ? begun : interview.goesOn(block);
    if (begun.isPresent()) {
      add(begun, found);
      low += 2;
    }
    while (low < block.end()) {
      int end = Math.min(block.end(), syntax.sentences.end(syntax.sentences.at(low)));
      List<AttributionCandidate> here = new ArrayList<>();
      int limit = limit(low, end);
      colons
          .label(low, low == block.start() ? limit(low, block.end()) : limit, heading)
          .ifPresent(candidate -> add(candidate, here));
      if (heading && here.isEmpty() && end == block.end()) {
        colons.labelBehind(low, limit).ifPresent(candidate -> add(candidate, here));
      }
      colons.signature(low, limit).ifPresent(candidate -> add(candidate, here));
      colons.signatureBelow(block.start(), low, limit).ifPresent(this::sign);
      tokens(here, low, end);
      if (!here.isEmpty()) {
        arrange(here, heading, isQuestion(low, end));
      }
      linker.link(found, here, new TokenRange(low, end));
      adopt(here, answer);
      found.addAll(here);
      low = end;
    }
    return true;
  }

  /** Drops what a question does not claim, and finds which attribution stands inside which. */
  private void arrange(List<AttributionCandidate> here, boolean heading, boolean question) {
    if (question) {
      here.removeIf(
          candidate ->
              candidate.frame != Frame.QUOTE
                  && candidate.frame != Frame.PAREN
                  && !isQuoted(candidate)
                  && drops(candidate, CueRule.QUESTION));
    }
    nesting.arrange(here);
    for (AttributionCandidate candidate : here) {
      candidate.heading = heading;
      others.cited(candidate).ifPresent(who -> Nesting.cite(here, candidate, who));
    }
  }

  /** What is reported in an answer is so by the one who answers. */
  private static void adopt(
      List<AttributionCandidate> here, Optional<AttributionCandidate> answer) {
    if (answer.isPresent()) {
      here.stream().filter(d -> d.parent.isEmpty()).forEach(d -> d.parent = answer);
    }
  }

  /** Takes a signature below a quotation, unless the quotation has gone to somebody else. */
  private void sign(AttributionCandidate signed) {
    int first = found.size();
    while (first > 0 && found.get(first - 1).cue.start() >= signed.contentStart()) {
      first--;
    }
    if (first > 0 && found.get(first - 1).contains(signed.contentStart())) {
      return;
    }
    for (AttributionCandidate candidate : found.subList(first, found.size())) {
      candidate.parent = candidate.parent.isPresent() ? candidate.parent : Optional.of(signed);
    }
    add(signed, found);
  }

  /** All attributions found so far, in the order of the text. */
  public List<AttributionCandidate> found() {
    for (AttributionCandidate candidate : found) {
      while (candidate.parent.isPresent() && candidate.parent.get().content.isEmpty()) {
        candidate.parent = candidate.parent.get().parent;
      }
    }
    found.removeIf(
        candidate ->
            (candidate.content.isEmpty() && drops(candidate, CueRule.NO_CONTENT))
                || (senses.isAuthor(candidate) && drops(candidate, CueRule.FIRST_PERSON))
                || (isQuoted(candidate.outermost())
                    && drops(candidate, CueRule.UNATTRIBUTED_QUOTATION)));
    for (int place = 0; place < found.size(); place++) {
      found.get(place).place = place;
    }
    return found;
  }

  /** "Do you support the plan?" claims nothing; “Why?” she asked does. */
  private boolean isQuestion(int low, int end) {
    int last = end - 1;
    return last > low && syntax.text.first(last) == '?' && syntax.tag(last) == Tag.STOP;
  }

  /** Whether an attribution is part of words of which the text does not say whose they are. */
  private boolean isQuoted(AttributionCandidate candidate) {
    int quotation = syntax.quotations.outermost(candidate.cue.start());
    return quotation >= 0 && syntax.quotations.open(quotation) < candidate.cue.start();
  }

  private void tokens(List<AttributionCandidate> here, int low, int end) {
    boolean bracketed = isBracketed(low, end);
    int first = bracketed ? low + 1 : low;
    int limit = limit(first, bracketed ? syntax.closeOf(low, end) : end);
    int t = first;
    while (t < limit) {
      int quotation = syntax.quotations.outermost(t);
      if (quotation >= 0 && syntax.quotations.open(quotation) >= low) {
        int open = syntax.quotations.open(quotation);
        boolean taken = here.stream().anyMatch(candidate -> candidate.contains(open));
        if (!taken) {
          colons.quoted(open, low, limit).ifPresent(candidate -> add(candidate, here));
        }
        int close = Math.min(end, syntax.quotations.close(quotation));
        quoted(here, syntax.quotations.open(quotation) + 1, close);
        t = Math.max(t + 1, Math.min(end, syntax.quotations.end(quotation)));
      } else {
        token(here, t, first, limit);
        t++;
      }
    }
  }

  /** "(The town, officials say, will pay.)" */
  private boolean isBracketed(int low, int end) {
    int close = syntax.tag(low) == Tag.OPEN ? syntax.closeOf(low, end) : low;
    return close > low && close >= end - 2;
  }

  /** The sentences inside a quotation, each by itself. */
  private void quoted(List<AttributionCandidate> here, int low, int close) {
    int start = low;
    while (start < close) {
      int end = start;
      while (end < close && syntax.tag(end) != Tag.STOP) {
        end++;
      }
      for (int t = start; t < end; t++) {
        token(here, t, start, end);
      }
      start = end + 1;
    }
  }

  private void token(List<AttributionCandidate> here, int t, int low, int limit) {
    VerbGroup group = syntax.groupFrom(t);
    if (group != null) {
      boolean passive = group.isPassive() && others.isAdjective(group.main());
      Optional<AttributionCandidate> candidate =
          passive ? others.adjective(group, low, limit) : verbs.find(group, low, limit);
      if (candidate.isEmpty()) {
        candidate = passive ? verbs.find(group, low, limit) : others.adjective(group, low, limit);
      }
      sift(candidate, here);
    }
    if (!syntax.text.startsAny(t, CUE)) {
      return;
    }
    add(others.phrase(t, low, limit), here);
    if (syntax.tag(t) == Tag.NOUN) {
      sift(nouns.noun(t, low, limit), here);
    }
  }

  /** Adds an attribution unless its cue has another sense here. */
  private void sift(Optional<AttributionCandidate> candidate, List<AttributionCandidate> here) {
    Optional<CueRule> refusal = candidate.flatMap(senses::refusal);
    if (refusal.isPresent()) {
      trace.refuse(candidate.get().cue, refusal.get());
    } else {
      add(candidate, here);
    }
  }

  private void add(Optional<AttributionCandidate> candidate, List<AttributionCandidate> here) {
    if (candidate.isPresent()) {
      add(candidate.get(), here);
    }
  }

  private void add(AttributionCandidate candidate, List<AttributionCandidate> here) {
    trace.keep(candidate);
    here.add(candidate);
  }

  /** Tells that an attribution is given up again; true. */
  private boolean drops(AttributionCandidate candidate, CueRule rule) {
    return trace.refuse(candidate.cue, rule).isEmpty();
  }

  /** The end of a sentence without the full stop that closes it. */
  private int limit(int low, int end) {
    int limit = end;
    while (limit > low && syntax.tag(limit - 1) == Tag.STOP) {
      limit--;
    }
    return limit;
  }
}
