package org.newsclaim.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads docs/json-format.md, where every property of the format is described once. */
final class FormatDoc {
  private static final Path FILE = Path.of("..", "docs", "json-format.md");
  private static final FormatDoc DOC = new FormatDoc(readLines(FILE));

  private final List<String> lines;

  private FormatDoc(List<String> lines) {
    this.lines = lines;
  }

  /** A row of a type's table. */
  record Property(String name, String type, String canBeMissing, String meaning) {
    /** What a missing property is read as, if the cell names one value. */
    Optional<String> readAs() {
      String start = "read as `";
      boolean one = canBeMissing.startsWith(start) && canBeMissing.indexOf('`', start.length()) > 0;
      return one && canBeMissing.endsWith("`") && !canBeMissing.contains(",")
          ? Optional.of(canBeMissing.substring(start.length(), canBeMissing.length() - 1))
          : Optional.empty();
    }
  }

  private static List<String> readLines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the page says that a type is. */
  static String description(Class<?> type) {
    String line = DOC.section(heading(type)).get(1);
    if (line.isBlank() || line.startsWith("|")) {
      throw new IllegalStateException("nothing is said about " + type.getSimpleName());
    }
    return plain(line);
  }

  /** The properties of a type in the order of the page. */
  static List<Property> properties(Class<?> type) {
    return DOC.table(heading(type), "property").stream()
        .map(row -> new Property(plain(row.get(0)), row.get(1), row.get(2), row.get(3)))
        .toList();
  }

  /** The names that a property can hold, each with its meaning; none where no table lists them. */
  static Map<String, String> names(Class<?> type, String property) {
    Map<String, String> names = new LinkedHashMap<>();
    DOC.table(heading(type), "`" + property + "`")
        .forEach(row -> names.put(plain(row.get(0)), plain(row.get(1))));
    return names;
  }

  /** The first cells of the first table below a heading, as it stands. */
  static List<String> codes(String heading) {
    return DOC.table(heading, "code").stream().map(row -> plain(row.get(0))).toList();
  }

  /** The first cells of the notes' table. */
  static List<String> notes(String heading) {
    return DOC.table(heading, "note").stream().map(row -> plain(row.get(0))).toList();
  }

  /** The codes of the repairs that the page on other formats lists. */
  static List<String> repairs() {
    Path page = FILE.resolveSibling("formats.md");
    return new FormatDoc(readLines(page))
        .table("## Repairs by code", "note").stream().map(row -> plain(row.get(0))).toList();
  }

  /** The blocks of a language. */
  static List<String> blocks(String language) {
    List<String> blocks = new ArrayList<>();
    String[] parts = String.join("\n", DOC.lines).split("```" + language + "\n", -1);
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      blocks.add(part.substring(0, part.indexOf("```")));
    }
    return blocks;
  }

  /** Without the signs of Markdown. */
  static String plain(String markdown) {
    return markdown.replace("`", "");
  }

  private static String heading(Class<?> type) {
    return "### " + type.getSimpleName();
  }

  /** The lines below a heading, to the next one. */
  private List<String> section(String heading) {
    int start = lines.indexOf(heading);
    if (start < 0) {
      throw new IllegalStateException("no heading " + heading);
    }
    return lines.subList(start + 1, lines.size()).stream()
        .takeWhile(line -> !line.startsWith("#"))
        .toList();
  }

  /** The rows of the table below a heading whose first column has the title. */
  private List<List<String>> table(String heading, String title) {
    List<String> section = section(heading);
    for (int i = 1; i < section.size(); i++) {
      if (section.get(i).startsWith("|---") && section.get(i - 1).startsWith("| " + title + " |")) {
        return section.subList(i + 1, section.size()).stream()
            .takeWhile(line -> line.startsWith("|"))
            .map(FormatDoc::cells)
            .toList();
      }
    }
    return List.of();
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).skip(1).map(String::strip).toList();
  }
}
