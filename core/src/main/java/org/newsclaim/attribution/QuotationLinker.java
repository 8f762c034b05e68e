package org.newsclaim.attribution;

import java.util.List;

/** Gives quotations that stand without a cue to the attribution that they go on from, in one text. */
final class QuotationLinker {
  private final Syntax syntax;
  private final CueTable cues;

  QuotationLinker(Syntax syntax, CueTable cues) {
    this.syntax = syntax;
    this.cues = cues;
  }

  /**
   * Looks whether a sentence is a quotation that goes on from the attributions before it.
   *
   * @param before the attributions so far, the latest last
   * @param here those of the sentence; they become nested where it goes on
   * @param sentence its index
   */
  void link(List<Draft> before, List<Draft> here, int sentence) {
    int low = syntax.sentences.first(sentence);
    int end = syntax.sentences.end(sentence);
    if (before.isEmpty() || !isQuotation(low, end)) {
      return;
    }
    Draft last = outermost(before.get(before.size() - 1));
    for (int i = before.size() - 1; i >= 0 && isNear(before.get(i), low); i--) {
      if (before.get(i).frame == Frame.QUOTE && before.get(i).parent.isEmpty()) {
        last = before.get(i);
        break;
      }
    }
    if (!isNear(last, low)) {
      return;
    }
    last.with(low, end);
    for (Draft draft : here) {
      if (draft.parent.isEmpty()) {
        draft.parent = java.util.Optional.of(last);
      }
    }
  }

  private static Draft outermost(Draft draft) {
    Draft outer = draft;
    while (outer.parent.isPresent()) {
      outer = outer.parent.get();
    }
    return outer;
  }

  /** Whether a sentence is nothing but a quotation. */
  private boolean isQuotation(int low, int end) {
    if (!syntax.opensQuotation(low)) {
      return false;
    }
    int close = syntax.endOfQuotation(low);
    while (close < end && syntax.tag(close) == Tag.STOP) {
      close++;
    }
    return close >= end;
  }

  /** Whether an attribution's words end right before a token and can go on there. */
  private boolean isNear(Draft draft, int low) {
    int sentence = syntax.sentences.at(low) - 1;
    if (sentence < 0) {
      return false;
    }
    int first = syntax.sentences.first(sentence);
    boolean touches = draft.cue.start() >= first || draft.contentEnd() > first;
    boolean speech = draft.entry.takes(Frame.QUOTE);
    boolean goesOn = syntax.quotations.continues(syntax.quotations.outermost(low));
    boolean colon = syntax.tag(low - 1) == Tag.COLON;
    return touches && speech && (!syntax.text.startsLine(low) || goesOn || colon);
  }
}
