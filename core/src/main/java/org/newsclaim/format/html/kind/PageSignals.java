package org.newsclaim.format.html.kind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsclaim.format.html.page.DataLines;
import org.newsclaim.model.PageKind;

/** The signals of {@code page-signals.txt}: words that say what kind of page a page is. */
final class PageSignals {
  /** Where the words of a signal are. */
  enum Place {
    /** A type of JSON-LD or microdata. */
    TYPE("type"),
    /** The value of og:type. */
    OG("og:type"),
    /** The program that made the page. */
    GENERATOR("generator"),
    /** A name in the class of body or html. */
    BODY("body class"),
    /** A label of the host name. */
    HOST("host"),
    /** A segment of the path. */
    PATH("path"),
    /** The whole of a link or button. */
    ACTION("link or button"),
    /** The begin of title or first heading. */
    TITLE("title"),
    /** Words of the text. */
    TEXT("text");

    private final String words;

    Place(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /**
   * A signal.
   *
   * @param place where its words are
   * @param words the words, in lower case
   * @param kind the kind for which it speaks
   * @param weight how strongly, in points
   */
  record Signal(Place place, String words, PageKind kind, int weight) {
    String reason() {
      return place.words() + " \"" + words + "\"";
    }
  }

  private static final Map<Place, Map<String, Signal>> SIGNALS = read();

  private PageSignals() {}

  /** The signals of a place by their words. */
  static Map<String, Signal> of(Place place) {
    return SIGNALS.getOrDefault(place, Map.of());
  }

  private static Map<Place, Map<String, Signal>> read() {
    Map<Place, Map<String, Signal>> signals = new EnumMap<>(Place.class);
    for (String line : DataLines.read(PageSignals.class, "page-signals.txt")) {
      List<String> fields = new ArrayList<>(List.of(line.split("\t", -1)));
      Signal signal =
          new Signal(
              Place.valueOf(fields.get(0)),
              fields.get(1).toLowerCase(Locale.ROOT),
              PageKind.valueOf(fields.get(2)),
              Integer.parseInt(fields.get(3)));
      signals.computeIfAbsent(signal.place(), key -> new HashMap<>()).put(signal.words(), signal);
    }
    signals.replaceAll((place, map) -> Map.copyOf(map));
    return Map.copyOf(signals);
  }
}
