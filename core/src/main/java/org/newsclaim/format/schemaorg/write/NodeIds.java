package org.newsclaim.format.schemaorg.write;

import java.util.HashMap;
import java.util.Map;
import org.newsclaim.format.field.ArticleIri;
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
    this.base = ArticleIri.of(article);
  }

  String article() {
    return base.isEmpty() ? BLANK + 0 : base;
  }

  /** Of a source, a quantity or a claim. */
  String of(String id) {
    return base.isEmpty() ? blank(id) : base + "#" + ArticleIri.encoded(id);
  }

  /** Of the words in which a claim is quoted; no id of an article's parts can be the same. */
  String quotation(String claim) {
    return base.isEmpty() ? blank(" " + claim) : base + "#quotation:" + ArticleIri.encoded(claim);
  }

  /** Numbered in the order in which they are asked for: ids are any words, labels are not. */
  private String blank(String key) {
    return blanks.computeIfAbsent(key, any -> BLANK + (blanks.size() + 1));
  }
}
