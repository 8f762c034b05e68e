package org.newsclaim.format.field;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.newsclaim.model.Article;

/** The IRI of an article, and those of its parts, which are fragments of it. */
public final class ArticleIri {
  private ArticleIri() {}

  /**
   * {@return the article's URL without a fragment; empty where it has none that is an absolute URI}
   *
   * @param article the article
   */
  public static String of(Article article) {
    String url = article.url().orElse("");
    try {
      URI uri = new URI(url);
      int fragment = url.indexOf('#');
      String whole = fragment < 0 ? url : url.substring(0, fragment);
      return uri.isAbsolute() && !uri.isOpaque() ? whole : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /**
   * {@return a name as it can be in the fragment of an IRI}
   *
   * @param name any words
   */
  public static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
