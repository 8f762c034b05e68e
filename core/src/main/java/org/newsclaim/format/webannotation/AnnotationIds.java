package org.newsclaim.format.webannotation;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.newsclaim.model.Article;

/**
 * The IRIs of an article and its annotations: the article's URL and fragments of it; where it has
 * none that is an absolute URI, UUIDs that are made of its digest, the same for the same text.
 */
final class AnnotationIds {
  private final String url;
  private final String name;

  AnnotationIds(Article article) {
    this.url = article.url().map(AnnotationIds::withoutFragment).orElse("");
    this.name = article.textDigest().sha256() + " " + article.id().orElse("");
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

  /** Of the article, which all annotations are about. */
  String source() {
    return url.isEmpty() ? uuid("") : url;
  }

  String of(String part) {
    return url.isEmpty()
        ? uuid(" " + part)
        : url + "#" + URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private String uuid(String part) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes((name + part).getBytes(StandardCharsets.UTF_8));
  }
}
