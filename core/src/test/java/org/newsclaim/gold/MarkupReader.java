package org.newsclaim.gold;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsclaim.model.Block;

/** Reads the marked-up paragraphs of a piece: strips the mark-up and keeps what it says. */
final class MarkupReader {
  private static final Pattern TAG = Pattern.compile("([a-z]*)(\\d+(?:,\\d+)*)?((?: \\S+)*)");
  private static final Pattern ROLE = Pattern.compile("([A-Z]+): (.*)");

  /** A paragraph of the plain text; the dateline of a report is none of its own. */
  record Paragraph(Block.Role role, int start, int end) {}

  /** One line of the mark-up: a sentence. */
  record Line(Block.Role role, int start, int end, int number) {}

  private record Opening(String tag, int start, int line) {}

  private final String file;
  private final StringBuilder plain = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private int number;

  MarkupReader(String file) {
    this.file = file;
  }

  /**
   * Reads paragraphs.
   *
   * @param source the lines of the file
   * @param first the index of the first line after the head
   */
  void read(List<String> source, int first) {
    boolean inside = false;
    for (int i = first; i < source.size(); i++) {
      number = i + 1;
      String line = source.get(i);
      if (line.isEmpty()) {
        inside = false;
      } else if (inside) {
        Paragraph paragraph = paragraphs.remove(paragraphs.size() - 1);
        plain.append(' ');
        sentence(paragraph.role(), line);
        paragraphs.add(new Paragraph(paragraph.role(), paragraph.start(), plain.length()));
      } else {
        paragraph(line);
        inside = true;
      }
    }
    Collections.sort(
        marks,
        (a, b) ->
            a.start() != b.start()
                ? Integer.compare(a.start(), b.start())
                : Integer.compare(b.end(), a.end()));
  }

  private void paragraph(String line) {
    Matcher matcher = ROLE.matcher(line);
    if (!matcher.matches()) {
      throw fault("a paragraph must begin with its role, such as \"BODY: \"; it begins " + line);
    }
    Block.Role role = constant(Block.Role.class, matcher.group(1));
    if (plain.length() > 0) {
      plain.append("\n\n");
    }
    int start = plain.length();
    sentence(role, matcher.group(2));
    paragraphs.add(new Paragraph(role, start, plain.length()));
  }

  private void sentence(Block.Role role, String line) {
    int start = plain.length();
    strip(line);
    if (!line.strip().equals(line) || plain.indexOf("  ", start) >= 0) {
      throw fault("a line has a space too many");
    }
    lines.add(new Line(role, start, plain.length(), number));
  }

  private void strip(String line) {
    Deque<Opening> open = new ArrayDeque<>();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '{') {
        int bar = line.indexOf('|', i);
        if (bar < 0) {
          throw fault("the tag after \"{\" has no \"|\": " + line.substring(i));
        }
        open.push(new Opening(line.substring(i + 1, bar), plain.length(), number));
        i = bar;
      } else if (c == '}') {
        if (open.isEmpty()) {
          throw fault("\"}\" closes nothing after \"" + line.substring(0, i) + "\"");
        }
        close(open.pop());
      } else if (c == '|') {
        throw fault("\"|\" stands outside a tag");
      } else {
        plain.append(c);
      }
    }
    if (!open.isEmpty()) {
      throw fault("\"{" + open.pop().tag() + "|\" is not closed at the end of the line");
    }
  }

  private void close(Opening opening) {
    String inside = plain.substring(opening.start());
    if (inside.isEmpty() || !inside.strip().equals(inside)) {
      throw fault(
          "\"{"
              + opening.tag()
              + "|"
              + inside
              + "}\" is empty or begins or ends with a space; move it outside");
    }
    Matcher matcher = TAG.matcher(opening.tag());
    if (!matcher.matches()) {
      throw fault("\"" + opening.tag() + "\" is no tag");
    }
    Mark.Kind kind =
        Arrays.stream(Mark.Kind.values())
            .filter(k -> k.letters().equals(matcher.group(1)))
            .findFirst()
            .orElseThrow(() -> fault("\"" + matcher.group(1) + "\" opens no tag"));
    List<Integer> claims =
        matcher.group(2) == null
            ? List.of()
            : Arrays.stream(matcher.group(2).split(",", -1)).map(Integer::valueOf).toList();
    if (kind.isNumbered() == claims.isEmpty()) {
      throw fault(
          "\"" + opening.tag() + "\" " + (claims.isEmpty() ? "needs" : "takes no") + " number");
    }
    String rest = matcher.group(3).strip();
    List<String> words = rest.isEmpty() ? List.of() : List.of(rest.split(" ", -1));
    marks.add(new Mark(kind, claims, words, opening.start(), plain.length(), opening.line()));
  }

  <T extends Enum<T>> T constant(Class<T> type, String name) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw fault("\"" + name + "\" is no " + type.getSimpleName().toLowerCase(Locale.ROOT));
    }
  }

  private MarkupException fault(String problem) {
    return new MarkupException(file, number, problem);
  }

  String plain() {
    return plain.toString();
  }

  /** The marks in the order of the text, outer ones first. */
  List<Mark> marks() {
    return List.copyOf(marks);
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  List<Paragraph> paragraphs() {
    return List.copyOf(paragraphs);
  }
}
