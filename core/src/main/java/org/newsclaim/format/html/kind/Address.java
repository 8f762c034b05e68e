package org.newsclaim.format.html.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsclaim.format.html.date.PageDates;

/**
 * The address of a page, taken apart.
 *
 * @param url as it is
 * @param labels those of the host name without the last
 * @param segments those of the path that are not empty
 */
record Address(String url, List<String> labels, List<String> segments) {
  /** "/en/" is the front page in a language. */
  private static final int LANGUAGE = 2;

  static Optional<Address> of(String url) {
    int scheme = url.indexOf("://");
    if (scheme < 0) {
      return Optional.empty();
    }
    String rest = url.strip().toLowerCase(Locale.ROOT).substring(scheme + 3);
    int end = rest.length();
    for (int i = 0; i < end; i++) {
      if (rest.charAt(i) == '?' || rest.charAt(i) == '#') {
        end = i;
      }
    }
    String[] parts = rest.substring(0, end).split("/", -1);
    List<String> labels = new ArrayList<>(List.of(parts[0].split("\\.", -1)));
    labels.remove(labels.size() - 1);
    List<String> segments = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        segments.add(parts[i]);
      }
    }
    return Optional.of(new Address(url, labels, segments));
  }

  /** Whether it is that of the front page. */
  boolean isRoot() {
    return segments.stream()
        .allMatch(segment -> segment.length() == LANGUAGE || segment.startsWith("index."));
  }

  /** Whether a date is in the path. */
  boolean isDated() {
    return PageDates.inAddress(url).isPresent();
  }
}
