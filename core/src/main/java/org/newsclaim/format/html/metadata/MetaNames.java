package org.newsclaim.format.html.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.newsclaim.format.html.page.DataLines;

/** The names of meta elements and what they give, from {@code meta-names.txt}. */
final class MetaNames {
  /** What a meta element gives. */
  enum Kind {
    /** The title of the article or page. */
    TITLE,
    /** Authors. */
    AUTHOR,
    /** The date of publication. */
    PUBLISHED,
    /** A date that is often that of the file. */
    FILE,
    /** The date of the last change. */
    MODIFIED
  }

  private static final Map<Kind, List<String>> NAMES = read();

  private MetaNames() {}

  /** The names of a kind, the most trusted first. */
  static List<String> of(Kind kind) {
    return NAMES.getOrDefault(kind, List.of());
  }

  private static Map<Kind, List<String>> read() {
    Map<Kind, List<String>> names = new EnumMap<>(Kind.class);
    for (String line : DataLines.read(MetaNames.class, "meta-names.txt")) {
      int tab = line.indexOf('\t');
      Kind kind = Kind.valueOf(line.substring(tab + 1));
      names.computeIfAbsent(kind, key -> new ArrayList<>()).add(line.substring(0, tab));
    }
    names.replaceAll((kind, list) -> List.copyOf(list));
    return Map.copyOf(names);
  }
}
