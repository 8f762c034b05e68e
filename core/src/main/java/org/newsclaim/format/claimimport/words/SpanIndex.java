package org.newsclaim.format.claimimport.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.newsclaim.model.Span;

/**
 * Finds which of an article's parts stand in some spans.
 *
 * @param <T> the type of the parts
 */
public final class SpanIndex<T> {
  private record Entry<T>(Span span, T part) {}

  private final List<Entry<T>> entries = new ArrayList<>();
  private int longest;

  /**
   * An index of some parts.
   *
   * @param parts the parts
   * @param span where each stands
   */
  public SpanIndex(List<T> parts, Function<T, Span> span) {
    for (T part : parts) {
      entries.add(new Entry<>(span.apply(part), part));
      longest = Math.max(longest, span.apply(part).length());
    }
    entries.sort(Comparator.comparingInt(entry -> entry.span().start()));
  }

  /**
   * {@return the parts that share a code point with one of the spans, in the order of the text}
   *
   * @param spans the spans
   */
  public List<T> in(List<Span> spans) {
    List<T> found = new ArrayList<>();
    for (Span span : spans) {
      for (int i = firstFrom(span.start() - longest);
          i < entries.size() && entries.get(i).span().start() < span.end();
          i++) {
        Entry<T> entry = entries.get(i);
        if (entry.span().overlaps(span) && !found.contains(entry.part())) {
          found.add(entry.part());
        }
      }
    }
    return found;
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
