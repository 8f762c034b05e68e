package org.newsclaim.format.table;

import java.util.List;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Source;

/** The columns of the table of sources. */
final class SourceColumns {
  static final List<Column<Source>> ALL =
      List.of(
          Column.text("article", (article, source) -> ArticleKey.of(article)),
          Column.text("source", (article, source) -> source.id()),
          Column.of("kind", (article, source) -> source.kind()),
          Column.text("name", (article, source) -> source.name()),
          Column.of("named", (article, source) -> source.named()),
          Column.text("descriptor", (article, source) -> source.descriptor()),
          Column.text("jobTitle", (article, source) -> source.jobTitle()),
          Column.text("affiliation", (article, source) -> source.affiliation()),
          Column.of("mentions", (article, source) -> Column.spans(source.mentions())),
          Column.text(
              "claims",
              (article, source) -> article.claims(source).stream().map(Claim::id).toList()),
          Column.text("url", (article, source) -> article.url()),
          Column.of("datePublished", (article, source) -> article.datePublished()));

  private SourceColumns() {}
}
