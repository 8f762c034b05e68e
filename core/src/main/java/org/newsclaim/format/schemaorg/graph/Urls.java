package org.newsclaim.format.schemaorg.graph;

import java.util.ArrayList;
import java.util.List;

/** URLs in strings. Real ones are not always URIs, so that they are taken by their looks. */
final class Urls {
  private Urls() {}

  /** Whether a word is a URL: it has a scheme, or a host with a path. */
  static boolean isUrl(String word) {
    if (word.startsWith("http://") || word.startsWith("https://") || word.startsWith("www.")) {
      return word.indexOf(' ') < 0;
    }
    int slash = word.indexOf('/');
    int point = word.indexOf('.');
    return point > 0 && slash > point + 1 && word.indexOf(' ') < 0;
  }

  /** The URLs of a string in which there are several, else the string as it is. */
  static List<String> split(String words) {
    List<String> urls = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      boolean parts =
          i == words.length()
              || words.charAt(i) == ' '
              || (words.charAt(i) == ',' && startsUrl(words, i + 1));
      if (parts) {
        add(urls, words.substring(start, i));
        start = i + 1;
      }
    }
    boolean several = urls.size() > 1 && urls.stream().allMatch(Urls::isUrl);
    return several ? urls : List.of(words);
  }

  private static void add(List<String> urls, String word) {
    String url =
        word.endsWith(",") || word.endsWith(";") ? word.substring(0, word.length() - 1) : word;
    if (!url.isEmpty() && !url.equals("and")) {
      urls.add(url);
    }
  }

  private static boolean startsUrl(String words, int at) {
    int start = at < words.length() && words.charAt(at) == ' ' ? at + 1 : at;
    return words.startsWith("http", start) || words.startsWith("www.", start);
  }
}
