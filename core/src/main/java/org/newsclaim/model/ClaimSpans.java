package org.newsclaim.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The contents of claims by their place in the text. */
final class ClaimSpans {
  private record Entry(Span span, int claim) {}

  private final List<Claim> claims;

  /** Ordered by start. */
  private final List<Entry> entries;

  /** The furthest end of all entries up to and including this one: where a search may stop. */
  private final int[] furthestEnd;

  ClaimSpans(List<Claim> claims) {
    this.claims = claims;
    this.entries = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      for (Span span : claims.get(i).content()) {
        entries.add(new Entry(span, i));
      }
    }
    entries.sort(Comparator.comparingInt(entry -> entry.span().start()));
    this.furthestEnd = new int[entries.size()];
    int furthest = 0;
    for (int i = 0; i < furthestEnd.length; i++) {
      furthest = Math.max(furthest, entries.get(i).span().end());
      furthestEnd[i] = furthest;
    }
  }

  /** The claims with a code point from start to before end, in their order. */
  List<Claim> overlapping(long start, long end) {
    TreeMap<Integer, Claim> found = new TreeMap<>();
    for (int i = firstStartingAt(end) - 1; i >= 0 && furthestEnd[i] > start; i--) {
      Span span = entries.get(i).span();
      if (Math.max(span.start(), start) < Math.min(span.end(), end)) {
        found.put(entries.get(i).claim(), claims.get(entries.get(i).claim()));
      }
    }
    return List.copyOf(found.values());
  }

  private int firstStartingAt(long offset) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
