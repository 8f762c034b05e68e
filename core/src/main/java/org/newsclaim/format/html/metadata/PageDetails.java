package org.newsclaim.format.html.metadata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsclaim.model.Image;

/**
 * What a page says about its article beside headline, authors and dates. What the page does not say
 * is empty.
 *
 * @param description the summary of the article
 * @param siteName the name of the site
 * @param section the part of the site
 * @param keywords what the article is filed under
 * @param genre what kind of text it is
 * @param licence the URL or name of its licence
 * @param free whether it is free to read
 * @param images its pictures
 * @param authorUrls pages about its authors, by their names
 */
public record PageDetails(
    Optional<FoundValue<String>> description,
    Optional<FoundValue<String>> siteName,
    Optional<FoundValue<String>> section,
    Optional<FoundValue<List<String>>> keywords,
    Optional<FoundValue<String>> genre,
    Optional<FoundValue<String>> licence,
    Optional<FoundValue<Boolean>> free,
    Optional<FoundValue<List<Image>>> images,
    Map<String, String> authorUrls) {
  /**
   * Keeps the map from being changed.
   *
   * @param description the summary of the article
   * @param siteName the name of the site
   * @param section the part of the site
   * @param keywords what the article is filed under
   * @param genre what kind of text it is
   * @param licence the URL or name of its licence
   * @param free whether it is free to read
   * @param images its pictures
   * @param authorUrls pages about its authors, by their names
   */
  public PageDetails {
    authorUrls = Map.copyOf(authorUrls);
  }
}
