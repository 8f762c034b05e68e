package org.newsclaim.format.html.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsclaim.text.LowerCase;

/** The labels by which pages name their encoding, read as browsers do. */
public final class CharsetLabels {
  private static final Map<String, String> NAMES = read();

  private CharsetLabels() {}

  /**
   * {@return the encoding that a label means in browsers, empty where it is not known}
   *
   * @param label such as "latin1", which means windows-1252
   */
  public static Optional<Charset> charset(String label) {
    String name = LowerCase.of(label.strip());
    return charsetOf(NAMES.getOrDefault(name, name)).or(() -> charsetOf(name));
  }

  private static Optional<Charset> charsetOf(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> read() {
    Map<String, String> names = new HashMap<>();
    for (String line : DataLines.read(CharsetLabels.class, "charset-labels.txt")) {
      int tab = line.indexOf('\t');
      names.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return Map.copyOf(names);
  }
}
