package org.newsclaim.format.html.metadata;

import java.util.List;
import java.util.Optional;

/**
 * What a page says about its article, each with the place where it says so. What the page does not
 * say is empty.
 *
 * @param headline the title of the article, without the name of the site
 * @param byline the visible line that names the authors
 * @param authors the names of the authors, none where the page gives none
 * @param hiddenAuthors names of authors in metadata that the page does not show
 * @param publisher the name of the site or its publisher
 * @param datePublished in ISO 8601, as far as the page gives it
 * @param dateModified in ISO 8601, as far as the page gives it
 * @param inLanguage a BCP 47 tag
 * @param url the canonical address
 * @param articleBody the text of the article as JSON-LD gives it
 * @param isRestricted whether the page says that its article is not free to read
 * @param isArticle whether the page says that it is an article
 */
public record PageMetadata(
    Optional<FoundValue<String>> headline,
    Optional<FoundValue<String>> byline,
    Optional<FoundValue<List<String>>> authors,
    List<String> hiddenAuthors,
    Optional<FoundValue<String>> publisher,
    Optional<FoundValue<String>> datePublished,
    Optional<FoundValue<String>> dateModified,
    Optional<FoundValue<String>> inLanguage,
    Optional<FoundValue<String>> url,
    Optional<FoundValue<String>> articleBody,
    boolean isRestricted,
    boolean isArticle) {

  /**
   * Keeps the list from being changed.
   *
   * @param headline the title of the article, without the name of the site
   * @param byline the visible line that names the authors
   * @param authors the names of the authors, none where the page gives none
   * @param hiddenAuthors names of authors in metadata that the page does not show
   * @param publisher the name of the site or its publisher
   * @param datePublished in ISO 8601, as far as the page gives it
   * @param dateModified in ISO 8601, as far as the page gives it
   * @param inLanguage a BCP 47 tag
   * @param url the canonical address
   * @param articleBody the text of the article as JSON-LD gives it
   * @param isRestricted whether the page says that its article is not free to read
   * @param isArticle whether the page says that it is an article
   */
  public PageMetadata {
    hiddenAuthors = List.copyOf(hiddenAuthors);
  }
}
