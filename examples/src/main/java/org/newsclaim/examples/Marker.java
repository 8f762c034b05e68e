package org.newsclaim.examples;

import org.newsclaim.model.Span;

/** Finds words in a text, so that a model made by hand need not count characters. */
final class Marker {
  private final String text;

  Marker(String text) {
    this.text = text;
  }

  /** The span of words that occur once in the text. */
  Span of(String words) {
    return of(words, text);
  }

  /** The span of words inside other words of the text, each of them standing there once. */
  Span of(String words, String context) {
    int start = once(context, text) + once(words, context);
    int codePoints = text.codePointCount(0, start);
    return Span.of(codePoints, codePoints + words.codePointCount(0, words.length()));
  }

  /** The span from the first of some words to the last of others, each standing there once. */
  Span from(String first, String last) {
    return Span.of(of(first).start(), of(last).end());
  }

  private static int once(String words, String context) {
    int start = context.indexOf(words);
    if (start < 0 || context.indexOf(words, start + 1) >= 0) {
      throw new IllegalArgumentException("'" + words + "' does not stand once in: " + context);
    }
    return start;
  }
}
