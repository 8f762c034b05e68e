package org.newsclaim.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.newsclaim.model.Span;

/**
 * A text under the hands of an editor, of which it is known at any time where each character came
 * from. Offsets are in chars; the texts that it is used on have no surrogate pairs.
 */
final class EditedText {
  /** One character now: where it came from, -1 where it is new, and whether it is another one. */
  private record Letter(char now, int origin, boolean changed) {}

  private static final List<String> NEW_PARAGRAPHS =
      List.of(
          "Advertisement",
          "Read more: what we know so far, and what we do not",
          "The newsroom will go on reporting as more is learned. Readers can write to the desk.",
          "A similar dispute arose last spring in a neighboring town, officials said at the time.",
          "“It was a long night,” she said. “Nobody slept.” He said the same.");

  /** None that the pieces have beside it: of "The then" nobody can tell which one is new. */
  private static final List<String> NEW_WORDS =
      List.of("meanwhile", "reportedly", "again", "so far", "in the end", "overnight", "late");

  private final String old;
  private final Random random;
  private List<Letter> letters = new ArrayList<>();

  /** For each old character the first and the last that it is now, and whether it is the same. */
  private int[] firsts = {};

  private int[] lasts = {};
  private boolean[] same = {};

  EditedText(String old, long seed) {
    this.old = old;
    this.random = new Random(seed);
    for (int i = 0; i < old.length(); i++) {
      letters.add(new Letter(old.charAt(i), i, false));
    }
  }

  String text() {
    StringBuilder text = new StringBuilder();
    letters.forEach(letter -> text.append(letter.now()));
    return text.toString();
  }

  /** Where what is left of a span stands; empty where nothing but white space is. */
  Optional<Span> place(Span span) {
    if (firsts.length == 0) {
      trace();
    }
    int start = Integer.MAX_VALUE;
    int end = -1;
    for (int i = span.start(); i < span.end(); i++) {
      if (lasts[i] >= 0) {
        start = Math.min(start, firsts[i]);
        end = Math.max(end, lasts[i] + 1);
      }
    }
    return end < 0 ? Optional.empty() : Optional.of(Span.of(start, end));
  }

  /** Called when all edits are done. */
  private void trace() {
    firsts = new int[old.length()];
    lasts = new int[old.length()];
    same = new boolean[old.length()];
    Arrays.fill(lasts, -1);
    for (int i = 0; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      int origin = letter.origin();
      boolean shown = !Character.isWhitespace(letter.now()) && letter.now() != '\u00A0';
      if (shown && origin >= 0) {
        firsts[origin] = lasts[origin] < 0 ? i : firsts[origin];
        lasts[origin] = i;
        same[origin] = !letter.changed();
      }
    }
  }

  /** The share of a span's letters and digits that are still there and the same. */
  double kept(Span span) {
    place(span);
    int all = 0;
    int left = 0;
    for (int i = span.start(); i < span.end(); i++) {
      boolean letter = Character.isLetterOrDigit(old.charAt(i));
      all += letter ? 1 : 0;
      left += letter && same[i] ? 1 : 0;
    }
    return all == 0 ? 0 : (double) left / all;
  }

  /** Whether letters were added or changed within what is left of a span. */
  boolean isTouched(Span span) {
    Optional<Span> place = place(span);
    if (place.isEmpty() || kept(span) < 1) {
      return true;
    }
    int last = -1;
    for (Letter letter : letters.subList(place.get().start(), place.get().end())) {
      if (Character.isLetterOrDigit(letter.now())) {
        if (letter.changed() || letter.origin() < last) {
          return true;
        }
        last = letter.origin();
      }
    }
    return false;
  }

  /** Whether other words of the old text stand between the words of a span now. */
  boolean isTorn(Span span) {
    return place(span)
        .map(place -> letters.subList(place.start(), place.end()).stream())
        .orElse(Stream.empty())
        .filter(letter -> letter.origin() >= 0 && Character.isLetter(letter.now()))
        .anyMatch(letter -> !span.contains(letter.origin()));
  }

  // What editors and machines do
  // ------------------------------------------------------------------------------------------

  void straighten() {
    List<Letter> next = new ArrayList<>();
    for (Letter letter : letters) {
      String plain =
          switch (letter.now()) {
            case '“', '”' -> "\"";
            case '‘', '’' -> "'";
            case '—' -> "--";
            case '–' -> "-";
            case '…' -> "...";
            default -> String.valueOf(letter.now());
          };
      for (int i = 0; i < plain.length(); i++) {
        next.add(new Letter(plain.charAt(i), letter.origin(), letter.changed()));
      }
    }
    letters = next;
  }

  void curl() {
    List<Letter> next = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      boolean opens = i == 0 || Character.isWhitespace(letters.get(i - 1).now());
      char curled = letter.now();
      if (curled == '"') {
        curled = opens ? '“' : '”';
      } else if (curled == '\'') {
        curled = opens ? '‘' : '’';
      }
      next.add(new Letter(curled, letter.origin(), letter.changed()));
    }
    letters = next;
  }

  /** Some spaces become two, a line break or one that does not break; blank lines come and go. */
  void respace(double share) {
    List<Letter> next = new ArrayList<>();
    for (Letter letter : letters) {
      boolean space = letter.now() == ' ' || letter.now() == '\n';
      if (!space || random.nextDouble() > share) {
        next.add(letter);
      } else {
        String other = List.of("  ", "\n", "\u00A0", " \n ", "\r\n").get(random.nextInt(5));
        for (int i = 0; i < other.length(); i++) {
          next.add(new Letter(other.charAt(i), letter.origin(), false));
        }
      }
    }
    letters = next;
  }

  /** At most one slip in a word of four letters or more, never in a number. */
  void mistype(double share) {
    int i = 0;
    while (i < letters.size()) {
      int end = i;
      while (end < letters.size() && Character.isLetter(letters.get(end).now())) {
        end++;
      }
      if (end - i >= 4 && random.nextDouble() < share) {
        i = slip(i, end);
      } else {
        i = Math.max(i + 1, end);
      }
    }
  }

  /** Returns where the word ends now. */
  private int slip(int start, int end) {
    int at = start + random.nextInt(end - start - 1);
    Letter letter = letters.get(at);
    char other = (char) ('a' + random.nextInt(26));
    switch (random.nextInt(4)) {
      case 0 -> letters.set(at, new Letter(other, letter.origin(), true));
      case 1 -> {
        letters.remove(at);
        return end - 1;
      }
      case 2 -> {
        letters.add(at + 1, new Letter(other, -1, true));
        return end + 1;
      }
      default -> {
        letters.set(at, letters.get(at + 1));
        letters.set(at + 1, letter);
      }
    }
    return end;
  }

  /** Words are put in between others. */
  void addWords(double share) {
    List<Letter> next = new ArrayList<>();
    for (Letter letter : letters) {
      next.add(letter);
      if (letter.now() == ' ' && random.nextDouble() < share) {
        next.addAll(fresh(NEW_WORDS.get(random.nextInt(NEW_WORDS.size())) + " "));
      }
    }
    letters = next;
  }

  /** Words are struck out with the space before them. */
  void strikeWords(double share) {
    List<Letter> next = new ArrayList<>();
    int i = 0;
    while (i < letters.size()) {
      int end = i + 1;
      while (end < letters.size() && Character.isLetter(letters.get(end).now())) {
        end++;
      }
      if (letters.get(i).now() == ' ' && end - i > 1 && random.nextDouble() < share) {
        i = end;
      } else {
        next.add(letters.get(i++));
      }
    }
    letters = next;
  }

  void removeParagraph() {
    List<List<Letter>> paragraphs = paragraphs();
    if (paragraphs.size() > 2) {
      paragraphs.remove(random.nextInt(paragraphs.size()));
    }
    join(paragraphs);
  }

  void moveParagraph() {
    List<List<Letter>> paragraphs = paragraphs();
    List<Letter> moved = paragraphs.remove(random.nextInt(paragraphs.size()));
    paragraphs.add(random.nextInt(paragraphs.size() + 1), moved);
    join(paragraphs);
  }

  void addParagraph() {
    List<List<Letter>> paragraphs = paragraphs();
    paragraphs.add(
        random.nextInt(paragraphs.size() + 1),
        fresh(NEW_PARAGRAPHS.get(random.nextInt(NEW_PARAGRAPHS.size()))));
    join(paragraphs);
  }

  void removeSentence() {
    List<Integer> ends = new ArrayList<>(List.of(0));
    for (int i = 1; i < letters.size(); i++) {
      boolean end = letters.get(i - 1).now() == '.' && letters.get(i).now() == ' ';
      if (end || letters.get(i).now() == '\n') {
        ends.add(i);
      }
    }
    if (ends.size() > 3) {
      int which = random.nextInt(ends.size() - 1);
      letters.subList(ends.get(which), ends.get(which + 1)).clear();
    }
  }

  private List<Letter> fresh(String words) {
    List<Letter> fresh = new ArrayList<>();
    for (int i = 0; i < words.length(); i++) {
      fresh.add(new Letter(words.charAt(i), -1, true));
    }
    return fresh;
  }

  private List<List<Letter>> paragraphs() {
    List<List<Letter>> paragraphs = new ArrayList<>();
    List<Letter> paragraph = new ArrayList<>();
    for (Letter letter : letters) {
      if (letter.now() != '\n') {
        paragraph.add(letter);
      } else if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
        paragraph = new ArrayList<>();
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }

  private void join(List<List<Letter>> paragraphs) {
    List<Letter> joined = new ArrayList<>();
    for (List<Letter> paragraph : paragraphs) {
      joined.addAll(joined.isEmpty() ? List.of() : fresh("\n\n"));
      joined.addAll(paragraph);
    }
    letters = joined;
  }
}
