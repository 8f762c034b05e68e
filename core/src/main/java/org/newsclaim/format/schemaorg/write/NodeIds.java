package org.newsclaim.format.schemaorg.write;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.newsclaim.model.Article;

/**
 * The identifiers of an article's parts: fragments of its URL, or blank nodes where it has none
 * that is an absolute URI.
 */
final class NodeIds {
  private static final String BLANK = "_:n";

  private final String base;
  private final Map<String, String> blanks = new HashMap<>();

  NodeIds(Article article) {
    this.base = article.url().map(NodeIds::withoutFragment).orElse("");
  }

  private static String withoutFragment(String url) {
    try {
      URI uri = new URI(url);
      int fragment = url.indexOf('#');
      String whole = fragment < 0 ? url : url.substring(0, fragment);
      return uri.isAbsolute() && !uri.isOpaque() ? whole : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }

  String article() {
    return base.isEmpty() ? BLANK + 0 : base;
  }

  /** Of a source, a quantity or a claim. */
  String of(String id) {
    return base.isEmpty() ? blank(id) : base + "#" + encoded(id);
  }

  /** Of the words in which a claim is quoted; no id of an article's parts can be the same. */
  String quotation(String claim) {
    return base.isEmpty() ? blank(" " + claim) : base + "#quotation:" + encoded(claim);
  }

  /** Numbered in the order in which they are asked for: ids are any words, labels are not. */
  private String blank(String key) {
    return blanks.computeIfAbsent(key, any -> BLANK + (blanks.size() + 1));
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
