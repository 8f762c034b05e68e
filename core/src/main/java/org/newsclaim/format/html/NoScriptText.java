package org.newsclaim.format.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The text of {@code noscript}, for readers without scripts: read where a page shows hardly any
 * other, as pages do that are made by scripts.
 */
final class NoScriptText {
  /** Less text is a request to switch scripts on, or a picture. */
  private static final int SHORTEST = 250;

  private NoScriptText() {}

  /** The page, with such text shown where it is the text of the page. */
  static Document shownIn(Document page) {
    Elements hidden = page.body().select("noscript");
    int inside = hidden.stream().mapToInt(element -> element.text().length()).sum();
    if (inside >= SHORTEST && inside > 2 * (page.body().text().length() - inside)) {
      for (Element element : hidden) {
        element.tagName("div");
      }
    }
    return page;
  }
}
