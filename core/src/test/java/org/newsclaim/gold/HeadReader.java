package org.newsclaim.gold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.model.Source;

/** Reads the head of a piece: what it is, and its sources. */
final class HeadReader {
  private static final Set<String> KEYS = Set.of("name", "job", "of", "as");

  /**
   * A source as the head states it.
   *
   * @param line its line in the file
   * @param named whether the piece names it
   * @param fields name, job, of and as, where given
   */
  record Entry(int line, Source.Kind kind, boolean named, Map<String, String> fields) {
    Optional<String> field(String key) {
      return Optional.ofNullable(fields.get(key));
    }
  }

  private final String file;
  private final Map<String, Entry> sources = new LinkedHashMap<>();
  private final Map<String, String> facts = new LinkedHashMap<>();

  HeadReader(String file) {
    this.file = file;
  }

  /** Reads up to the line of dashes and returns the index of the line after it. */
  int read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.equals("---")) {
        require("piece");
        require("language");
        return i + 1;
      }
      if (!line.isEmpty() && !line.startsWith("#")) {
        entry(line, i + 1);
      }
    }
    throw new MarkupException(file, lines.size(), "the head has no end; it needs a line \"---\"");
  }

  private void require(String fact) {
    if (!facts.containsKey(fact)) {
      throw new MarkupException(file, 1, "the head lacks \"" + fact + ": \"");
    }
  }

  private void entry(String line, int number) {
    int colon = line.indexOf(": ");
    if (colon < 0) {
      throw new MarkupException(file, number, "no \": \" in \"" + line + "\"");
    }
    String id = line.substring(0, colon);
    String value = line.substring(colon + 2);
    if (id.equals("piece") || id.equals("language")) {
      facts.put(id, value);
    } else if (sources.put(id, source(value, number)) != null) {
      throw new MarkupException(file, number, "source \"" + id + "\" is there twice");
    }
  }

  private Entry source(String value, int number) {
    String[] parts = value.split("; ", -1);
    Source.Kind kind;
    try {
      kind = Source.Kind.valueOf(parts[0]);
    } catch (IllegalArgumentException e) {
      throw new MarkupException(file, number, "\"" + parts[0] + "\" is no kind of source");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      String key = equals < 0 ? parts[i] : parts[i].substring(0, equals);
      if (equals < 0
          || !KEYS.contains(key)
          || fields.put(key, parts[i].substring(equals + 1)) != null) {
        throw new MarkupException(
            file, number, "\"" + parts[i] + "\" is not name=, job=, of= or as=, or is there twice");
      }
    }
    return new Entry(number, kind, fields.containsKey("name"), Map.copyOf(fields));
  }

  Map<String, Entry> sources() {
    return sources;
  }

  String fact(String key) {
    return facts.getOrDefault(key, "");
  }
}
