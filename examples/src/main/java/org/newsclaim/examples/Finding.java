package org.newsclaim.examples;

import java.util.ArrayList;
import java.util.List;
import org.newsclaim.compare.result.Change;
import org.newsclaim.compare.result.Check;
import org.newsclaim.compare.result.FigurePair;
import org.newsclaim.compare.result.Tension;
import org.newsclaim.model.Article;
import org.newsclaim.model.Span;

/**
 * One thing that a comparison found, as a report shows it.
 *
 * @param kind what it is, such as FIGURE_CHANGED
 * @param reason what it is in words
 * @param places where it is
 */
record Finding(String kind, String reason, List<Place> places) {
  private static final int CONTEXT = 40;

  /**
   * A place in one of the texts.
   *
   * @param text the name of the text, such as "before"
   * @param span the place in code points
   * @param line its line, from 1
   * @param before some words before it
   * @param words its words
   * @param after some words after it
   */
  record Place(String text, Span span, int line, String before, String words, String after) {}

  static List<Finding> changes(Article before, Article after, List<Change> changes) {
    return changes.stream()
        .map(
            change ->
                new Finding(
                    change.kind().name(),
                    change.reason(),
                    places("before", before, change.a(), "after", after, change.b())))
        .toList();
  }

  /** What the article does not support. */
  static List<Finding> checks(Article article, Article summary, List<Check> checks) {
    return checks.stream()
        .filter(check -> check.verdict() != Check.Verdict.SUPPORTED)
        .map(
            check ->
                new Finding(
                    check.what() + " " + check.verdict(),
                    check.reason(),
                    places(
                        "summary",
                        summary,
                        List.of(check.span()),
                        "article",
                        article,
                        check.article())))
        .toList();
  }

  static List<Finding> tensions(Article article, List<Tension> tensions) {
    return tensions.stream()
        .map(
            tension ->
                new Finding(
                    tension.kind().name(),
                    tension.reason(),
                    tension.spans().stream().map(span -> place("article", article, span)).toList()))
        .toList();
  }

  static List<Finding> pairs(Article a, Article b, List<FigurePair> pairs) {
    return pairs.stream()
        .map(
            pair ->
                new Finding(
                    pair.agreement().name(),
                    pair.reason(),
                    places("first", a, List.of(pair.spanA()), "second", b, List.of(pair.spanB()))))
        .toList();
  }

  private static List<Place> places(
      String name,
      Article article,
      List<Span> spans,
      String other,
      Article second,
      List<Span> seconds) {
    List<Place> places = new ArrayList<>();
    spans.forEach(span -> places.add(place(name, article, span)));
    seconds.forEach(span -> places.add(place(other, second, span)));
    return places;
  }

  private static Place place(String name, Article article, Span span) {
    int length = article.textDigest().length();
    int start = Math.max(0, span.start() - CONTEXT);
    int end = Math.min(length, span.end() + CONTEXT);
    String head = article.slice(Span.of(0, span.start()));
    return new Place(
        name,
        span,
        (int) head.chars().filter(c -> c == '\n').count() + 1,
        oneLine(article.slice(Span.of(start, span.start()))),
        oneLine(article.slice(span)),
        oneLine(article.slice(Span.of(span.end(), end))));
  }

  private static String oneLine(String words) {
    return words.replace('\n', ' ').replace('\r', ' ');
  }
}
