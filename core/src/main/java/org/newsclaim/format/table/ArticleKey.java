package org.newsclaim.format.table;

import org.newsclaim.model.Article;

/** What rows are joined by over articles. */
final class ArticleKey {
  private ArticleKey() {}

  /** The id, else the URL, else the digest of the text. */
  static String of(Article article) {
    return article.id().or(article::url).orElseGet(() -> "sha256:" + article.textDigest().sha256());
  }
}
