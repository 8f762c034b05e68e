package org.newsclaim.format.html.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.format.html.date.PageDates;
import org.newsclaim.model.Block.Role;

/**
 * Takes from the paragraphs of an article what is furniture by its words and by what stands around
 * it: share lines, "read more" lines, sections of links, what comes after the article's end.
 */
final class BoilerplateTrimmer {
  /** Lines that begin like furniture but are longer are text. */
  private static final int LONGEST_PHRASE_LINE = 160;

  /** Longer lines are no headings. */
  private static final int LONGEST_HEADING = 60;

  /** Lines before the first running text that are shorter are no part of it. */
  private static final int SHORTEST_HEAD = 30;

  /** Of the lines so many from the first can be the date of the article. */
  private static final int HEAD = 6;

  /** Shorter lines can stand twice in a text. */
  private static final int SHORTEST_REPEAT = 100;

  private static final Optional<String> DAY_FIRST = Optional.of("en-GB");
  private static final Optional<String> MONTH_FIRST = Optional.of("en-US");

  private static final double ONLY_LINK = 0.95;

  private final List<Line> lines;
  private final List<Line> kept = new ArrayList<>();

  private BoilerplateTrimmer(List<Line> lines) {
    this.lines = lines;
  }

  static List<Line> trim(List<Line> lines) {
    BoilerplateTrimmer trimmer = new BoilerplateTrimmer(lines);
    trimmer.pass();
    trimmer.dropRepeats();
    trimmer.trimStart();
    trimmer.trimEnd();
    return trimmer.kept;
  }

  private void pass() {
    int lastRunning = lastRunning();
    long all = lines.stream().mapToLong(line -> line.words().length()).sum();
    long before = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      before += line.words().length();
      int kinds = line.words().length() <= LONGEST_HEADING ? Phrases.whole(line.words()) : 0;
      if (isKind(kinds, Phrases.Kind.REST) && 2 * before > all) {
        return;
      }
      if (isKind(kinds, Phrases.Kind.LINKS)) {
        i = endOfLinks(i, lastRunning);
      } else if (!isKind(kinds, Phrases.Kind.WHOLE) && isText(line)) {
        kept.add(line);
      }
    }
  }

  private static boolean isKind(int kinds, Phrases.Kind kind) {
    return (kinds & kind.bit()) != 0;
  }

  private static boolean isText(Line line) {
    return line.words().chars().anyMatch(Character::isLetterOrDigit)
        && !isPhraseLine(line)
        && !isOnlyLink(line);
  }

  private static boolean isPhraseLine(Line line) {
    return line.words().length() <= LONGEST_PHRASE_LINE && Phrases.starts(line.words());
  }

  /** The last line of a section of links: up to the next heading or running text. */
  private int endOfLinks(int heading, int lastRunning) {
    int i = heading + 1;
    int level = lines.get(heading).level();
    while (i < lines.size()) {
      Line line = lines.get(i);
      boolean sectionEnds = line.isHeading() && (level == 0 || line.level() <= level);
      if (i <= lastRunning && (line.isRunning() || sectionEnds)) {
        break;
      }
      i++;
    }
    return i - 1;
  }

  private int lastRunning() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).isRunning()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a line is nothing but a link, as those to other articles are. */
  private static boolean isOnlyLink(Line line) {
    return !line.isHeading() && line.links() >= ONLY_LINK * line.words().length();
  }

  /**
   * Of a running line that stands twice, and of a heading or caption that is also in the text, one
   * is dropped: the heading before the text, else the later one. Rows and list items can be alike.
   */
  private void dropRepeats() {
    Map<String, Line> first = new HashMap<>();
    Set<Line> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Line line : kept) {
      Line before = first.putIfAbsent(line.words(), line);
      if (before != null && isRepeat(before, line)) {
        boolean later = before.role() == Role.BODY || line.role() != Role.BODY;
        dropped.add(later ? line : before);
      }
    }
    kept.removeIf(dropped::contains);
  }

  private static boolean isRepeat(Line one, Line other) {
    boolean alike = one.role() == other.role();
    return one.words().length() >= (alike ? SHORTEST_REPEAT : SHORTEST_HEAD)
        && !(alike && one.isHeading())
        && one.words().indexOf('\t') < 0;
  }

  /** Before the first running text stand section, author and date, which are not the text. */
  private void trimStart() {
    int first = 0;
    while (first < kept.size() && !kept.get(first).isRunning()) {
      first++;
    }
    if (first < kept.size()) {
      List<Line> head = kept.subList(0, first);
      head.removeIf(line -> isLabel(line) || isDate(line));
    }
    kept.subList(0, Math.min(HEAD, kept.size()))
        .removeIf(line -> line.role() == Role.BODY && isDate(line));
  }

  /** A short line with a date and no stop: when, and perhaps where, the article was published. */
  private static boolean isDate(Line line) {
    return line.words().length() <= LONGEST_HEADING
        && !isSentence(line.words())
        && (PageDates.printed(line.words(), DAY_FIRST).isPresent()
            || PageDates.printed(line.words(), MONTH_FIRST).isPresent());
  }

  /** Whether a line ends with a stop, other than that of "a.m.". */
  private static boolean isSentence(String words) {
    return !words.endsWith(".m.") && ".,:!?\u2026".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static boolean isLabel(Line line) {
    return line.role() == Role.BODY
        && line.words().length() < SHORTEST_HEAD
        && !isSentence(line.words());
  }

  /** Headings and links after which nothing comes belong to nothing. */
  private void trimEnd() {
    int last = kept.size() - 1;
    while (last > 0 && (kept.get(last).isHeading() || kept.get(last).isLinks())) {
      kept.remove(last);
      last--;
    }
  }
}
