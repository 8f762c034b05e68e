package org.newsclaim.format.html.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsclaim.model.PageKind;

/** Sums up what speaks for each kind of page. Each reason counts once. */
final class Evidence {
  private record Reason(String words, int weight) {}

  private final Map<PageKind, List<Reason>> reasons = new EnumMap<>(PageKind.class);
  private final Set<String> known = new HashSet<>();

  void add(PageKind kind, int weight, String reason) {
    if (weight > 0 && known.add(reason)) {
      reasons.computeIfAbsent(kind, key -> new ArrayList<>()).add(new Reason(reason, weight));
    }
  }

  void add(PageSignals.Signal signal) {
    add(signal.kind(), signal.weight(), signal.reason());
  }

  /** The points of a kind. */
  int points(PageKind kind) {
    return reasons.getOrDefault(kind, List.of()).stream().mapToInt(Reason::weight).sum();
  }

  /** What speaks for a kind, the strongest first. */
  List<String> reasons(PageKind kind) {
    return reasons.getOrDefault(kind, List.of()).stream()
        .sorted(Comparator.comparingInt(Reason::weight).reversed())
        .map(Reason::words)
        .toList();
  }

  @Override
  public String toString() {
    return reasons.toString();
  }
}
