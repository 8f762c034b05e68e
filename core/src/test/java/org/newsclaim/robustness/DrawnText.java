package org.newsclaim.robustness;

import java.util.List;
import java.util.Random;

/** Texts and documents that a fuzzer draws: some raw, most of the words or marks of their kind. */
final class DrawnText {
  /** What stands between the parts of an input that is more than one text. */
  static final String SEPARATOR = "\n-----\n";

  private static final Vocabulary VOCABULARY = new Vocabulary();
  private static final List<String> SENTENCES = Texts.sentences();

  private static final List<String> JSON_PIECES =
      List.of(
          "\"",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "null",
          "true",
          "-1",
          "0",
          "1e999999999",
          "1.5",
          "99999999999",
          "\"\"",
          "\"id\":",
          "\"s1\"",
          "\\u0000",
          "\\ud800",
          "\uD83D",
          "\u0000",
          "{}",
          "[]",
          "[[{\"a\":[1]}]]",
          "\"BODY\"",
          "\"start\":",
          "\"nestedIn\":\"c1\",",
          "\"2025\"",
          "é",
          "\n",
          "//",
          "/*",
          "'",
          "NaN",
          "\uFEFF",
          "\"@id\":\"#a\",",
          "\"@graph\":",
          "\"@type\":");

  private static final List<String> MARKUP_PIECES =
      List.of(
          "<p>",
          "</p>",
          "<br>",
          "<div>",
          "</div>",
          "<h1>",
          "<table>",
          "<td>",
          "<script>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "&amp;",
          "&#0;",
          "&#xD800;",
          "&lt;",
          "&x;",
          "<",
          ">",
          "\"",
          "=",
          "<time datetime=\"2025-13-40\">",
          "<span class=\"byline\">",
          "<article>",
          "<noscript>",
          "<meta name=\"author\" content=\"",
          "<svg>",
          "<pre>",
          "<li>",
          "<style>",
          "<title>",
          " hidden",
          "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>",
          "<?xml version=\"1.1\"?>");

  private DrawnText() {}

  /** Raw, or sentences and words with changes. */
  static String text(Choices choices) {
    return switch (choices.nextInt(8)) {
      case 0 -> choices.rest();
      case 1 -> choices.restAsChars();
      case 2, 3 -> changed(Vocabulary.pick(SENTENCES, choices), VOCABULARY.marks(), choices);
      case 4 -> sentences(choices);
      default -> VOCABULARY.sequence(choices, 12);
    };
  }

  private static String sentences(Choices choices) {
    StringBuilder text = new StringBuilder();
    for (int left = 1 + choices.nextInt(3); left > 0; left--) {
      text.append(changed(Vocabulary.pick(SENTENCES, choices), VOCABULARY.odd(), choices));
      text.append(choices.nextBoolean() ? "\n\n" : " ").append(VOCABULARY.sequence(choices, 6));
    }
    return text.toString();
  }

  /** Two texts, which share much or nothing. */
  static String pair(Choices choices) {
    String first = sentences(choices);
    String second =
        choices.nextInt(4) == 0 ? text(choices) : changed(first, VOCABULARY.kinds(), choices);
    return first + SEPARATOR + second;
  }

  static String json(List<String> valid, Choices choices) {
    return document(valid, JSON_PIECES, choices);
  }

  static String markup(List<String> valid, Choices choices) {
    return document(valid, MARKUP_PIECES, choices);
  }

  /** One or more lines of a word list. */
  static String lexiconLines(Choices choices) {
    List<String> valid =
        List.of(
            "zorb out\tCUE\tkind=SAY pos=verb frames=that;quote;inverted;paren",
            "zorb\tUNIT\tname=zorb",
            "zorb\tVERB\t",
            "zorb\tGIVEN_NAME\t",
            "zorb\tTITLE\t\nzorbs\tNOUN\t");
    List<String> pieces =
        List.of("\t", " ", "=", ";", "#", "\n", "CUE", "NOUN", "pos=noun", "é", "’");
    return document(valid, choices.nextBoolean() ? pieces : VOCABULARY.kinds(), choices);
  }

  private static String document(List<String> valid, List<String> pieces, Choices choices) {
    return choices.nextInt(8) == 0
        ? choices.rest()
        : changed(Vocabulary.pick(valid, choices), pieces, choices);
  }

  private static String changed(String text, List<String> pieces, Random random) {
    StringBuilder changed = new StringBuilder(text);
    for (int left = random.nextInt(4); left >= 0 && changed.length() > 0; left--) {
      change(changed, Vocabulary.pick(pieces, random), random);
    }
    return changed.toString();
  }

  private static void change(StringBuilder text, String piece, Random random) {
    int at = random.nextInt(text.length());
    int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextBoolean() ? 3 : 60));
    switch (random.nextInt(5)) {
      case 0 -> text.insert(at, piece);
      case 1 -> text.delete(at, end);
      case 2 -> text.replace(at, Math.min(text.length(), at + 1), piece);
      case 3 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
      default -> replaceString(text, at, piece);
    }
  }

  /** Puts another value in the place of what is between quotation marks: often still a document. */
  private static void replaceString(StringBuilder text, int at, String piece) {
    int start = text.indexOf("\"", at);
    int end = text.indexOf("\"", start + 1);
    if (start >= 0 && end >= 0) {
      text.replace(start, end + 1, piece);
    }
  }
}
