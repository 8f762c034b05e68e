package org.newsclaim.format.webannotation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.newsclaim.format.field.ArticleIri;
import org.newsclaim.model.Article;

/**
 * The IRIs of an article and its annotations: the article's URL and fragments of it; where it has
 * none that is an absolute URI, UUIDs that are made of its digest, the same for the same text.
 */
final class AnnotationIds {
  private final String url;
  private final String name;

  AnnotationIds(Article article) {
    this.url = ArticleIri.of(article);
    this.name = article.textDigest().sha256() + " " + article.id().orElse("");
  }

  /** Of the article, which all annotations are about. */
  String source() {
    return url.isEmpty() ? uuid("") : url;
  }

  String of(String part) {
    return url.isEmpty() ? uuid(" " + part) : url + "#" + ArticleIri.encoded(part);
  }

  private String uuid(String part) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes((name + part).getBytes(StandardCharsets.UTF_8));
  }
}
