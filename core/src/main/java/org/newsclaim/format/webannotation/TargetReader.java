package org.newsclaim.format.webannotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsclaim.format.document.DocumentPath;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.Span;

/** Reads the selectors of targets: positions, and the words there. */
final class TargetReader {
  private final Map<Span, String> words;

  /**
   * @param words takes what quotes give of the text
   */
  TargetReader(Map<Span, String> words) {
    this.words = words;
  }

  /** The positions of targets; none if a target has none. */
  List<Span> read(List<DocumentPath> targets) {
    List<Span> spans = new ArrayList<>();
    boolean all = true;
    for (DocumentPath target : targets) {
      if (target.node().isObject()) {
        Optional<Span> span = read(AnnotationFields.object(target));
        all &= span.isPresent();
        span.ifPresent(spans::add);
      }
    }
    return all ? spans : List.of();
  }

  private Optional<Span> read(AnnotationFields target) {
    Optional<Span> position = Optional.empty();
    Optional<AnnotationFields> quote = Optional.empty();
    for (DocumentPath selector : target.list("selector")) {
      AnnotationFields fields = AnnotationFields.object(selector);
      if (fields.isOfType(Terms.POSITION)) {
        position = Optional.of(span(fields));
      } else if (fields.isOfType(Terms.QUOTE)) {
        quote = Optional.of(fields);
      }
    }
    if (position.isPresent() && quote.isPresent()) {
      addWords(position.get(), quote.get());
    }
    return position;
  }

  private static Span span(AnnotationFields selector) {
    int start = selector.requiredInt("start");
    int end = selector.requiredInt("end");
    try {
      return Span.of(start, end);
    } catch (NewsClaimException e) {
      throw e.under(selector.located().pointer());
    }
  }

  private void addWords(Span span, AnnotationFields quote) {
    words.put(span, quote.requiredText("exact"));
    quote.text("prefix").ifPresent(text -> put(span.start() - length(text), text));
    quote.text("suffix").ifPresent(text -> put(span.end(), text));
  }

  private void put(int start, String text) {
    long end = (long) start + length(text);
    if (start >= 0 && end <= Integer.MAX_VALUE) {
      words.put(Span.of(start, (int) end), text);
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
