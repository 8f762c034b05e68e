package org.newsclaim.attribution.finder;

import java.util.List;
import java.util.Optional;
import org.newsclaim.attribution.cue.AttributionCandidate;
import org.newsclaim.attribution.cue.CueRule;
import org.newsclaim.attribution.cue.CueTrace;
import org.newsclaim.attribution.cue.Frame;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.tag.Tag;

/**
 * Gives quotations that stand without a cue to the attribution that they go on from, in one text.
 */
final class QuotationLinker {
  /** How many attributions back a quotation can have been given to somebody. */
  private static final int LATEST = 8;

  private final Syntax syntax;

  private final CueTrace trace;

  QuotationLinker(Syntax syntax, CueTrace trace) {
    this.trace = trace;
    this.syntax = syntax;
  }

  /**
   * Looks whether a sentence is a quotation that goes on from the attributions before it.
   *
   * @param before the attributions so far, the latest last
   * @param here those of the sentence; they become nested where it goes on
   * @param sentence its tokens
   */
  public void link(
      List<AttributionCandidate> before, List<AttributionCandidate> here, TokenRange sentence) {
    int low = sentence.start();
    int end = sentence.end();
    takeFormer(before, here, low);
    if (before.isEmpty()) {
      return;
    }
    AttributionCandidate last = before.get(before.size() - 1);
    if (last.content.isEmpty() && isAnnounced(last, low)) {
      last.with(low, end);
      trace.keep(last.cue, CueRule.CONTINUED);
      adopt(here, last, end);
      return;
    }
    if (!syntax.opensQuotation(low)) {
      return;
    }
    int close = Math.min(end, syntax.endOfQuotation(low));
    if (hasCueAfter(here, close)) {
      return;
    }
    if (!isQuotation(low, close, end)) {
      if (!syntax.hasMainVerb(low + 1, close)) {
        return;
      }
      close = end; // “We will wait” until the rain stops
      while (syntax.tag(close - 1) == Tag.STOP) {
        close--;
      }
    }
    Optional<AttributionCandidate> speaker = speaker(before, low);
    if (speaker.isEmpty()) {
      return;
    }
    continueWith(speaker.get(), low, close);
    adopt(here, speaker.get(), close);
  }

  /** Gives a quotation to its speaker, and to whoever reports what the speaker says. */
  private void continueWith(AttributionCandidate speaker, int low, int close) {
    Optional<AttributionCandidate> reporting = Optional.of(speaker);
    while (reporting.isPresent()) {
      reporting.get().with(low, close);
      trace.keep(reporting.get().cue, CueRule.CONTINUED);
      reporting = reporting.get().parent;
    }
  }

  /** “It is over.” Lee said: words in marks that their own full stop parted from their cue. */
  private void takeFormer(
      List<AttributionCandidate> before, List<AttributionCandidate> here, int low) {
    boolean pending = here.size() == 1 && here.get(0).content.isEmpty();
    if (!pending || low == 0 || !syntax.closesQuotation(low - 1) || syntax.text.startsLine(low)) {
      return;
    }
    int open = syntax.quotations.open(syntax.quotations.outermost(low - 1));
    if (syntax.sentences.first(syntax.sentences.at(open)) != open) {
      return;
    }
    List<AttributionCandidate> latest =
        before.subList(Math.max(0, before.size() - LATEST), before.size());
    if (latest.stream()
        .anyMatch(candidate -> candidate.cue.start() > open && candidate.contains(open))) {
      return;
    }
    latest.forEach(candidate -> candidate.content.removeIf(range -> range.start() == open));
    here.get(0).with(open, low);
  }

  private static void adopt(
      List<AttributionCandidate> here, AttributionCandidate speaker, int end) {
    for (AttributionCandidate candidate : here) {
      if (candidate.parent.isEmpty() && candidate.cue.start() < end) {
        candidate.parent = Optional.of(speaker);
      }
    }
  }

  /** Whether a paragraph ends "Smith added:", so that the next is what was said, marks or not. */
  private boolean isAnnounced(AttributionCandidate candidate, int low) {
    return low > 0
        && syntax.tag(low - 1) == Tag.COLON
        && syntax.text.startsLine(low)
        && candidate.parent.isEmpty()
        && syntax.sentences.at(candidate.cue.start()) == syntax.sentences.at(low - 1);
  }

  /** Whether a sentence is nothing but a quotation, or speech with a remark after it. */
  private boolean isQuotation(int low, int close, int end) {
    int rest = close;
    while (rest < end && syntax.tag(rest) == Tag.STOP) {
      rest++;
    }
    if (rest >= end) {
      return true;
    }
    char last = syntax.text.last(Math.max(low, close - 2));
    return last == '.' || last == '?' || last == '!';
  }

  private static boolean hasCueAfter(List<AttributionCandidate> here, int close) {
    for (AttributionCandidate candidate : here) {
      if (candidate.cue.start() >= close) {
        return true;
      }
    }
    return false;
  }

  /** "“It is over,” Lee said, according to the Herald": reported, but not inside a quotation. */
  private boolean speaksOutside(AttributionCandidate candidate) {
    return !candidate.content.isEmpty()
        && candidate.contentEnd() <= candidate.cue.start()
        && syntax.opensQuotation(candidate.contentStart())
        && syntax.quotations.at(candidate.cue.start()) < 0;
  }

  /** The latest attribution of speech in the sentence before, a quoting one first. */
  private Optional<AttributionCandidate> speaker(List<AttributionCandidate> before, int low) {
    int sentence = syntax.sentences.at(low) - 1;
    if (sentence < 0) {
      return Optional.empty();
    }
    int first = syntax.sentences.first(sentence);
    Optional<AttributionCandidate> best = Optional.empty();
    for (int i = before.size() - 1; i >= 0; i--) {
      AttributionCandidate candidate = before.get(i);
      boolean touches =
          candidate.cue.start() >= first
              || (!candidate.content.isEmpty() && candidate.contentEnd() > first);
      if (candidate.cue.start() < first && !touches) {
        if (best.isPresent() || syntax.sentences.at(candidate.cue.start()) < sentence - 1) {
          break;
        }
        continue;
      }
      if (!candidate.entry.takes(Frame.QUOTE)
          || (candidate.parent.isPresent() && !speaksOutside(candidate))) {
        continue;
      }
      if (best.isPresent() && best.get().parent.filter(outer -> outer == candidate).isPresent()) {
        break; // “…,” said Lee, as the paper reports
      }
      if (candidate.frame == Frame.QUOTE) {
        return Optional.of(candidate);
      }
      best = best.isEmpty() ? Optional.of(candidate) : best;
    }
    return best;
  }
}
