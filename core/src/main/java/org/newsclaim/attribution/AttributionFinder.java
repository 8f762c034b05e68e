package org.newsclaim.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the attributions of one text, sentence by sentence, and what is reported inside what. */
final class AttributionFinder {
  private final Syntax syntax;
  private final VerbCues verbs;
  private final OtherCues others;
  private final QuotationLinker linker;
  private final List<Draft> found = new ArrayList<>();

  AttributionFinder(Syntax syntax, CueTable cues) {
    this.syntax = syntax;
    SubjectFinder subjects = new SubjectFinder(syntax);
    ContentBounds bounds = new ContentBounds(syntax, cues);
    this.verbs = new VerbCues(syntax, cues, subjects, bounds);
    this.others = new OtherCues(syntax, cues, subjects, bounds);
    this.linker = new QuotationLinker(syntax);
  }

  /** Adds the attributions of a run of sentences that are read together: a block. */
  void find(int firstSentence, int endSentence, boolean heading) {
    for (int s = firstSentence; s < endSentence; s++) {
      int low = syntax.sentences.first(s);
      int end = syntax.sentences.end(s);
      List<Draft> here = new ArrayList<>();
      others.label(low, limit(low, end), heading).ifPresent(here::add);
      others.signature(low, limit(low, end)).ifPresent(here::add);
      tokens(here, low, end);
      if (isQuestion(low, end)) {
        here.removeIf(draft -> draft.frame != Frame.QUOTE && draft.frame != Frame.PAREN && !isQuoted(draft));
      }
      Nesting.arrange(here);
      linker.link(found, here, s);
      found.addAll(here);
    }
  }

  /** All attributions found so far, in the order of their cues. */
  List<Draft> found() {
    found.removeIf(draft -> draft.content.isEmpty() || draft.parent.isEmpty() && isQuoted(draft));
    return found;
  }

  /** "Do you support the plan?" claims nothing; “Why?” she asked does. */
  private boolean isQuestion(int low, int end) {
    int last = end - 1;
    return last > low && syntax.text.first(last) == '?' && syntax.tag(last) == Tag.STOP;
  }

  /** Whether an attribution is part of someone's words of whom the text does not say who it is. */
  private boolean isQuoted(Draft draft) {
    int quotation = syntax.quotations.outermost(draft.cue.start());
    return quotation >= 0 && syntax.quotations.open(quotation) < draft.cue.start();
  }

  private void tokens(List<Draft> here, int low, int end) {
    for (int t = low; t < end; t++) {
      int quotation = syntax.quotations.outermost(t);
      int from = quotation < 0 ? low : syntax.quotations.open(quotation) + 1;
      int to = quotation < 0 ? limit(low, end) : Math.min(end, syntax.quotations.close(quotation));
      if (quotation >= 0) {
        from = startInside(t, from);
        to = endInside(t, to);
      }
      if (t < from || t >= to) {
        continue;
      }
      int group = syntax.groups.at(t);
      if (group >= 0 && syntax.groups.start(group) == t) {
        Optional<Draft> draft = verbs.find(group, from, to);
        (draft.isPresent() ? draft : others.adjective(group, from, to)).ifPresent(here::add);
      }
      others.phrase(t, from, to).ifPresent(here::add);
      if (syntax.tag(t) == Tag.NOUN) {
        others.noun(t, from, to).ifPresent(here::add);
      }
    }
  }

  /** Inside a quotation of several sentences: where the one around a token begins. */
  private int startInside(int t, int open) {
    int start = t;
    while (start > open && syntax.tag(start - 1) != Tag.STOP) {
      start--;
    }
    return start;
  }

  private int endInside(int t, int close) {
    int end = t;
    while (end < close && syntax.tag(end) != Tag.STOP) {
      end++;
    }
    return end;
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
