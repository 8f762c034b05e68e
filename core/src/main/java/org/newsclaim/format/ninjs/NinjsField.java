package org.newsclaim.format.ninjs;

import java.util.Optional;
import org.newsclaim.model.Article;

/** The fields of an article that an item of ninjs has a place for. */
enum NinjsField {
  ID("uri"),
  HEADLINE("headline"),
  BYLINE("byline"),
  LANGUAGE("language"),
  DATE_PUBLISHED("firstcreated"),
  DATE_MODIFIED("versioncreated"),
  TEXT("body_text");

  private final String first;

  NinjsField(String first) {
    this.first = first;
  }

  /** The name in 1.x. */
  String inFirst() {
    return first;
  }

  /** What an article holds in it. */
  Optional<String> of(Article article) {
    return switch (this) {
      case ID -> article.id();
      case HEADLINE -> article.headline();
      case BYLINE -> article.byline();
      case LANGUAGE -> article.inLanguage();
      case DATE_PUBLISHED -> article.datePublished();
      case DATE_MODIFIED -> article.dateModified();
      case TEXT -> article.text();
    };
  }
}
