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
    Optional<Found<String>> headline,
    Optional<Found<String>> byline,
    Optional<Found<List<String>>> authors,
    Optional<Found<String>> publisher,
    Optional<Found<String>> datePublished,
    Optional<Found<String>> dateModified,
    Optional<Found<String>> inLanguage,
    Optional<Found<String>> url,
    Optional<Found<String>> articleBody,
    boolean isRestricted,
    boolean isArticle) {}
