package org.newsclaim.compare.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.newsclaim.compare.result.Check;
import org.newsclaim.compare.result.Check.Verdict;
import org.newsclaim.compare.result.Check.What;
import org.newsclaim.compare.words.ComparedText;
import org.newsclaim.compare.words.Facts;
import org.newsclaim.model.Span;
import org.newsclaim.text.Quotations;

/** Checks the quotations of a sentence word by word. */
final class QuoteCheck {
  /** A passage with at least this share of the words is the quotation altered. */
  private static final double LEAST_SHARED = 0.6;

  private final ComparedText article;
  private final ComparedText summary;
  private final int sentence;

  QuoteCheck(Facts article, Facts summary, int sentence) {
    this.article = article.text();
    this.summary = summary.text();
    this.sentence = sentence;
  }

  void check(List<Check> checks) {
    Quotations quotations = summary.quotations();
    for (int quotation = 0; quotation < quotations.count(); quotation++) {
      int open = quotations.open(quotation);
      if (quotations.parent(quotation) < 0 && summary.sentences().at(open) == sentence) {
        List<String> words = words(summary, open, quotations.end(quotation));
        if (!words.isEmpty()) {
          checks.add(check(summary.span(open, quotations.end(quotation)), words));
        }
      }
    }
  }

  private static List<String> words(ComparedText text, int first, int end) {
    List<String> words = new ArrayList<>();
    for (int token = first; token < end; token++) {
      if (text.isWord(token)) {
        words.add(text.key(token));
      }
    }
    return words;
  }

  private Check check(Span span, List<String> quote) {
    int[] places = IntStream.range(0, article.text().size()).filter(article::isWord).toArray();
    for (int start = 0; start + quote.size() <= places.length; start++) {
      if (isAt(places, start, quote)) {
        return new Check(
            What.QUOTE,
            span,
            Verdict.SUPPORTED,
            List.of(article.span(places[start], places[start + quote.size() - 1] + 1)),
            "the article has the same words");
      }
    }
    return altered(span, quote, places);
  }

  private boolean isAt(int[] places, int start, List<String> quote) {
    for (int i = 0; i < quote.size(); i++) {
      if (!article.key(places[start + i]).equals(quote.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The passage of the same length that shares the most words with the quotation. */
  private Check altered(Span span, List<String> quote, int[] places) {
    Map<String, Integer> wanted = new HashMap<>();
    quote.forEach(word -> wanted.merge(word, 1, Integer::sum));
    int length = Math.min(quote.size(), places.length);
    int shared = 0;
    int most = 0;
    int best = 0;
    for (int i = 0; i < places.length; i++) {
      shared += wanted.merge(article.key(places[i]), -1, Integer::sum) >= 0 ? 1 : 0;
      if (i >= length) {
        shared -= wanted.merge(article.key(places[i - length]), 1, Integer::sum) > 0 ? 1 : 0;
      }
      if (shared > most) {
        most = shared;
        best = i;
      }
    }
    if (quote.size() < 2 || most < LEAST_SHARED * quote.size()) {
      return new Check(
          What.QUOTE, span, Verdict.NOT_FOUND, List.of(), "the article has no such words");
    }
    int first = places[Math.max(0, best - length + 1)];
    return new Check(
        What.QUOTE,
        span,
        Verdict.ALTERED,
        List.of(article.span(first, places[best] + 1)),
        "the article has \"" + article.words(first, places[best] + 1) + "\"");
  }
}
