package org.newsclaim.anchor;

import java.util.Optional;
import org.newsclaim.anchor.LostAnchor.Reason;
import org.newsclaim.anchor.align.Aligner;
import org.newsclaim.anchor.align.Alignment;
import org.newsclaim.anchor.align.Folding;
import org.newsclaim.anchor.align.Tokens;
import org.newsclaim.anchor.align.Vocabulary;
import org.newsclaim.anchor.place.CharRange;
import org.newsclaim.anchor.place.Edges;
import org.newsclaim.anchor.place.Support;
import org.newsclaim.anchor.quote.Match;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.Span;

/** Finds spans of an old text in a new one, along one alignment of both. */
final class SpanPlacer implements Placer {
  /** A place that is less sure is no place. */
  private static final double LEAST_SCORE = 0.5;

  private static final double LEAST_LIKENESS = 0.5;

  /** What is left of the score where the words could as well be elsewhere. */
  private static final double DOUBTFUL = 0.6;

  /** The score of a place that is known only by its context. */
  private static final double BETWEEN = 0.7;

  /** The maximum distance of the context, in code points. */
  private static final int FARTHEST = 300;

  private final boolean incomplete;
  private final String oldText;
  private final String newText;
  private final CodePointOffsets oldOffsets;
  private final CodePointOffsets newOffsets;
  private final Alignment alignment;
  private final Tokens old;
  private final Tokens fresh;

  /**
   * @param incomplete whether the old text has holes, which U+0000 stands for
   */
  SpanPlacer(String oldText, String newText, boolean incomplete) {
    Vocabulary vocabulary = new Vocabulary();
    this.incomplete = incomplete;
    this.oldText = oldText;
    this.newText = newText;
    this.oldOffsets = CodePointOffsets.of(oldText);
    this.newOffsets = CodePointOffsets.of(newText);
    this.old = Tokens.of(oldText, vocabulary);
    this.fresh = Tokens.of(newText, vocabulary);
    this.alignment = Aligner.align(old, fresh);
  }

  @Override
  public String oldWords(Span span) {
    return oldText.substring(oldOffsets.offset(span.start()), oldOffsets.offset(span.end()));
  }

  @Override
  public String newWords(Span span) {
    return newText.substring(newOffsets.offset(span.start()), newOffsets.offset(span.end()));
  }

  @Override
  public Placement place(Span span, Demand demand) {
    int start = oldOffsets.offset(span.start());
    int end = oldOffsets.offset(span.end());
    int first = old.tokenAt(start);
    int stop = first;
    while (stop < old.size() && old.start(stop) < end) {
      stop++;
    }
    if (first == stop) {
      return placeBetween(span, first);
    }
    CharRange stretch = CharRange.of(alignment, first, stop);
    if (stretch.isEmpty()) {
      return Placement.lost(Reason.NOT_FOUND);
    }
    Edges edges = new Edges(alignment, stretch, incomplete);
    Edges.Place place = edges.place(start, end);
    Placement placement = judge(span, place, stretch, demand);
    boolean sure = !incomplete || edges.isSure(start, end, place);
    return sure || !placement.isFound() ? placement : placement.refused(Reason.DOUBTFUL);
  }

  private Placement judge(Span span, Edges.Place place, CharRange stretch, Demand demand) {
    Span after = newOffsets.span(place.start(), place.end());
    String before = oldWords(span);
    String now = newWords(after);
    boolean same = before.equals(now);
    boolean sameWords = same || Folding.sameWords(before, now);
    double likeness = sameWords ? 1 : stretch.likeness(place.firstToken(), place.endToken());
    double words =
        stretch.words()
            + Support.before(alignment, stretch.first(), place.firstToken())
            + Support.after(alignment, stretch.end() - 1, place.endToken() - 1);
    double score = likeness * Support.certainty(words) * (stretch.isDoubtful() ? DOUBTFUL : 1);
    Match match = sameWords ? Match.NORMALIZED : Match.APPROXIMATE;
    if (same) {
      match = after.start() == span.start() ? Match.IN_PLACE : Match.EXACT;
    }
    Placement placement = Placement.found(after, match, score);
    boolean kept = sameWords || (likeness >= LEAST_LIKENESS && isMet(demand, stretch, place));
    if (!kept) {
      return placement.refused(Reason.ALTERED);
    }
    return score < LEAST_SCORE ? placement.refused(Reason.DOUBTFUL) : placement;
  }

  private boolean isMet(Demand demand, CharRange stretch, Edges.Place place) {
    return switch (demand) {
      case ALIKE -> true;
      case SAME_NUMBERS -> stretch.hasSameNumbers(place.firstToken(), place.endToken());
      case SAME_COUNT -> stretch.isWhole() && stretch.words() > 0 && stretch.countsSame(place);
      case SAME -> false;
    };
  }

  /** A span without known words: a hole in an incomplete text, or white space. */
  private Placement placeBetween(Span span, int next) {
    int previous = next - 1;
    while (previous >= 0 && !alignment.isFound(previous)) {
      previous--;
    }
    int following = next;
    while (following < old.size() && !alignment.isFound(following)) {
      following++;
    }
    Optional<Integer> shift = shift(previous, following);
    int reach =
        (following < old.size() ? oldOffsets.codePoint(old.start(following)) : oldOffsets.length())
            - (previous < 0 ? 0 : oldOffsets.codePoint(old.end(previous)))
            - span.length();
    int start = span.start() + shift.orElse(0);
    boolean fits =
        shift.isPresent()
            && reach <= FARTHEST
            && start >= 0
            && start + span.length() <= newOffsets.length();
    if (!fits) {
      return Placement.lost(Reason.NOT_FOUND);
    }
    Span after = Span.of(start, start + span.length());
    if (incomplete && !standsByItself(after)) {
      return Placement.lost(Reason.NOT_FOUND);
    }
    return Placement.found(after, Match.BETWEEN, BETWEEN);
  }

  /** Whether a span does not begin or end inside a word. */
  private boolean standsByItself(Span span) {
    int start = newOffsets.offset(span.start());
    int end = newOffsets.offset(span.end());
    return !isInside(start) && !isInside(end);
  }

  private boolean isInside(int offset) {
    int token = fresh.tokenAt(offset);
    return token < fresh.size() && fresh.start(token) < offset;
  }

  /** How far both neighbours were moved, in code points, where it is equally far. */
  private Optional<Integer> shift(int previous, int following) {
    int before = 0;
    if (previous >= 0) {
      before =
          newOffsets.codePoint(fresh.end(alignment.last(previous)))
              - oldOffsets.codePoint(old.end(previous));
    }
    int after = newOffsets.length() - oldOffsets.length();
    if (following < old.size()) {
      after =
          newOffsets.codePoint(fresh.start(alignment.first(following)))
              - oldOffsets.codePoint(old.start(following));
    }
    return before == after ? Optional.of(before) : Optional.empty();
  }
}
