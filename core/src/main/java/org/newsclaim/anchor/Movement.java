package org.newsclaim.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.newsclaim.anchor.LostAnchor.Reason;
import org.newsclaim.anchor.Placer.Demand;
import org.newsclaim.model.Span;

/** The spans of an article on their way to another text, and a record of what became of them. */
final class Movement {
  private final Placer placer;
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<LostAnchor> lost = new ArrayList<>();

  Movement(Placer placer) {
    this.placer = placer;
  }

  List<Anchor> anchors() {
    return anchors;
  }

  List<LostAnchor> lost() {
    return lost;
  }

  String oldWords(Span span) {
    return placer.oldWords(span);
  }

  String newWords(Span span) {
    return placer.newWords(span);
  }

  /** The new place of a span, or empty if it is lost. */
  Optional<Span> move(String pointer, Span span, Demand demand) {
    Placement placement = placer.place(span, demand);
    if (placement.isFound()) {
      Span place = placement.place().orElseThrow();
      anchors.add(new Anchor(pointer, span, place, placement.score(), placement.match()));
      return Optional.of(place);
    }
    lost.add(
        new LostAnchor(
            pointer,
            placement.lost().orElseThrow(),
            Optional.of(span),
            placement.place(),
            placement.score()));
    return Optional.empty();
  }

  /** The new places of those spans that are not lost. */
  List<Span> moveEach(String pointer, List<Span> spans, Demand demand) {
    List<Span> moved = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      move(pointer + "/" + i, spans.get(i), demand).ifPresent(moved::add);
    }
    return moved;
  }

  /** The new places of all spans; empty where one is lost or they are no longer in order. */
  Optional<List<Span>> moveAll(String pointer, List<Span> spans, Demand demand) {
    List<Span> moved = moveEach(pointer, spans, demand);
    return moved.size() == spans.size() && isInOrder(moved) ? Optional.of(moved) : Optional.empty();
  }

  static boolean isInOrder(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).start() < spans.get(i - 1).end()) {
        return false;
      }
    }
    return true;
  }

  /** A value, or a reference, that is left out. */
  void lose(String pointer, Reason reason) {
    lost.add(new LostAnchor(pointer, reason, Optional.empty(), Optional.empty(), 0));
  }

  /** Moved values in the order of the new text, if the old ones were in the order of theirs. */
  static <T> List<T> sorted(List<T> old, List<T> moved, ToIntFunction<T> start) {
    for (int i = 1; i < old.size(); i++) {
      if (start.applyAsInt(old.get(i)) < start.applyAsInt(old.get(i - 1))) {
        return moved;
      }
    }
    List<T> sorted = new ArrayList<>(moved);
    sorted.sort(Comparator.comparingInt(start));
    return sorted;
  }
}
