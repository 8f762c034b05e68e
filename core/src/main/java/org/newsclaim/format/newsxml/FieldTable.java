package org.newsclaim.format.newsxml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** Where the formats have the fields of an article, from fields.txt. */
final class FieldTable {
  private static final String FILE = "fields.txt";
  private static final FieldTable TABLE = new FieldTable(load());

  private record Row(String format, String field, String path) {}

  private final List<Row> rows;

  private FieldTable(List<Row> rows) {
    this.rows = rows;
  }

  static FieldTable table() {
    return TABLE;
  }

  /** The values of a field in an element of a format, in the order of its paths. */
  List<String> values(Element element, String format, String field) {
    List<String> values = new ArrayList<>();
    for (Row row : rows) {
      if (row.format().equals(format) && row.field().equals(field)) {
        int attribute = row.path().indexOf('@');
        String path = attribute < 0 ? row.path() : row.path().substring(0, attribute);
        for (Element found : elements(element, path)) {
          String value =
              attribute < 0 ? found.text() : attribute(found, row.path().substring(attribute + 1));
          if (!value.isBlank()) {
            values.add(value.strip());
          }
        }
      }
    }
    return values;
  }

  /** The elements at a path of local names below an element; itself for an empty path. */
  static List<Element> elements(Element element, String path) {
    List<Element> found = List.of(element);
    for (String name : path.isEmpty() ? new String[0] : path.split("/", -1)) {
      List<Element> next = new ArrayList<>();
      for (Element parent : found) {
        for (Element child : parent.children()) {
          if (localName(child.tagName()).equals(name)) {
            next.add(child);
          }
        }
      }
      found = next;
    }
    return found;
  }

  /** A name without its prefix. */
  static String localName(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static String attribute(Element element, String name) {
    String value = element.attr(name);
    return value.isEmpty() ? element.attr("xml:" + name) : value;
  }

  private static List<Row> load() {
    List<Row> rows = new ArrayList<>();
    try (InputStream file =
            Objects.requireNonNull(FieldTable.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] columns = line.split("\t", -1);
          rows.add(new Row(columns[0], columns[1], columns[2]));
        }
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
