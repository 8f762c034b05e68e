package org.newsclaim.format.table;

import java.util.List;
import org.newsclaim.model.Article;
import org.newsclaim.model.Author;
import org.newsclaim.model.Publisher;

/** The columns of the table of articles. */
final class ArticleColumns {
  static final List<Column<Article>> ALL =
      List.of(
          Column.text("article", (article, same) -> ArticleKey.of(article)),
          Column.text("url", (article, same) -> article.url()),
          Column.text("canonicalUrl", (article, same) -> article.canonicalUrl()),
          Column.text("headline", (article, same) -> article.headline()),
          Column.text("description", (article, same) -> article.description()),
          Column.text("authors", (article, same) -> authors(article)),
          Column.text("publisher", (article, same) -> article.publisher().map(Publisher::name)),
          Column.text("siteName", (article, same) -> article.siteName()),
          Column.text("section", (article, same) -> article.section()),
          Column.text("keywords", (article, same) -> String.join("; ", article.keywords())),
          Column.text("genre", (article, same) -> article.genre()),
          Column.text("dateline", (article, same) -> article.dateline()),
          Column.of("datePublished", (article, same) -> article.datePublished()),
          Column.of("dateModified", (article, same) -> article.dateModified()),
          Column.of("inLanguage", (article, same) -> article.inLanguage()),
          Column.of("detectedLanguage", (article, same) -> article.detectedLanguage()),
          Column.of("free", (article, same) -> article.free()),
          Column.text("licence", (article, same) -> article.licence()),
          Column.of("length", (article, same) -> article.textDigest().length()),
          Column.of("sha256", (article, same) -> article.textDigest().sha256()),
          Column.of("claims", (article, same) -> article.claims().size()),
          Column.of("sources", (article, same) -> article.sources().size()),
          Column.of("quantities", (article, same) -> article.quantities().size()));

  private ArticleColumns() {}

  private static String authors(Article article) {
    return String.join("; ", article.authors().stream().map(Author::name).toList());
  }
}
