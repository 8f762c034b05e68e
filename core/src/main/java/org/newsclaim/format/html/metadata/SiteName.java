package org.newsclaim.format.html.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the site of a page is called: by its publisher, its name and its address. */
final class SiteName {
  private static final int SHORTEST = 3;

  /** Labels below a country's, as in "co.uk", that name nobody. */
  private static final Set<String> SECOND_LEVEL =
      Set.of("co", "com", "org", "net", "gov", "gv", "edu", "ac", "or", "go", "ne");

  private final List<String> names = new ArrayList<>();
  private final Optional<String> host;

  SiteName(List<String> given, Optional<String> url) {
    for (String name : given) {
      if (!letters(name).isEmpty()) {
        names.add(letters(name));
      }
    }
    this.host = url.flatMap(SiteName::host);
  }

  /** Whether words name the site: its name or address, whole, in part or by initials. */
  boolean is(String words) {
    String name = letters(words);
    if (name.isEmpty()) {
      return false;
    }
    return names.contains(name) || isPart(name) || isHost(name, words);
  }

  private boolean isPart(String name) {
    return names.stream()
        .anyMatch(known -> isMostOf(name, known, SHORTEST) || isMostOf(known, name, SHORTEST));
  }

  private boolean isHost(String name, String words) {
    return host.filter(
            label ->
                isMostOf(name, label, SHORTEST)
                    || isMostOf(label, name, SHORTEST + 1)
                    || initials(words).equals(label))
        .isPresent();
  }

  /** Whether a part is in a whole and at least half of it. */
  private static boolean isMostOf(String part, String whole, int shortest) {
    return part.length() >= shortest && part.length() * 2 >= whole.length() && whole.contains(part);
  }

  private static String initials(String words) {
    StringBuilder initials = new StringBuilder();
    boolean border = true;
    for (int i = 0; i < words.length(); i++) {
      boolean letter = Character.isLetterOrDigit(words.charAt(i));
      if (letter && border) {
        initials.append(Character.toLowerCase(words.charAt(i)));
      }
      border = !letter;
    }
    return initials.length() < SHORTEST ? "" : initials.toString();
  }

  /** The name in an address: "dailyroe" for https://www.daily-roe.com/news. */
  private static Optional<String> host(String url) {
    try {
      String host = new URI(url.strip()).getHost();
      if (host == null) {
        return Optional.empty();
      }
      String[] labels = host.split("\\.", -1);
      int at = labels.length - 2;
      boolean second = at > 0 && SECOND_LEVEL.contains(labels[at]);
      return at < 0 ? Optional.empty() : Optional.of(letters(labels[second ? at - 1 : at]));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Letters and digits in small letters, and nothing else. */
  static String letters(String words) {
    StringBuilder letters = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        letters.append(Character.toLowerCase(words.charAt(i)));
      }
    }
    return letters.toString();
  }
}
