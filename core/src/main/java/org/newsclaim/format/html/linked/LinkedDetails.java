package org.newsclaim.format.html.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsclaim.format.schemaorg.graph.JsonLdNode;
import org.newsclaim.format.schemaorg.graph.Values;
import org.newsclaim.model.Image;

/**
 * What JSON-LD says about an article beside its text, as it stands.
 *
 * @param description its summary
 * @param section the part of the publication
 * @param keywords what it is filed under
 * @param genre what kind of text it is
 * @param licence the URL or name of its licence
 * @param images its pictures
 * @param authorUrls pages about its authors, by their names
 */
public record LinkedDetails(
    Optional<String> description,
    Optional<String> section,
    List<String> keywords,
    Optional<String> genre,
    Optional<String> licence,
    List<Image> images,
    Map<String, String> authorUrls) {
  /**
   * Keeps the lists from being changed.
   *
   * @param description its summary
   * @param section the part of the publication
   * @param keywords what it is filed under
   * @param genre what kind of text it is
   * @param licence the URL or name of its licence
   * @param images its pictures
   * @param authorUrls pages about its authors, by their names
   */
  public LinkedDetails {
    keywords = List.copyOf(keywords);
    images = List.copyOf(images);
    authorUrls = Map.copyOf(authorUrls);
  }

  static LinkedDetails of(JsonLdNode article, Values values) {
    return new LinkedDetails(
        values.text(article, "description", " "),
        first(article, "articleSection"),
        keywords(article),
        first(article, "genre"),
        first(article, "license")
            .or(() -> article.objects("license").stream().findFirst().flatMap(LinkedDetails::name)),
        images(article),
        authorUrls(article));
  }

  private static Optional<String> first(JsonLdNode thing, String property) {
    return thing.strings(property).stream().findFirst();
  }

  private static Optional<String> name(JsonLdNode thing) {
    return first(thing, "url").or(() -> first(thing, "name"));
  }

  /** Some pages give one string with commas for all. */
  private static List<String> keywords(JsonLdNode article) {
    List<String> keywords = new ArrayList<>();
    for (String given : article.strings("keywords")) {
      for (String keyword : given.split(",", -1)) {
        if (!keyword.isBlank()) {
          keywords.add(keyword.strip());
        }
      }
    }
    article.objects("keywords").forEach(term -> first(term, "name").ifPresent(keywords::add));
    return keywords;
  }

  private static List<Image> images(JsonLdNode article) {
    List<Image> images = new ArrayList<>();
    article.strings("image").forEach(url -> images.add(Image.of(url)));
    for (JsonLdNode image : article.objects("image")) {
      first(image, "url")
          .or(() -> first(image, "contentUrl"))
          .map(Image::of)
          .map(
              known ->
                  known.withCaption(first(image, "caption")).withCredit(first(image, "creditText")))
          .ifPresent(images::add);
    }
    return images;
  }

  private static Map<String, String> authorUrls(JsonLdNode article) {
    Map<String, String> urls = new LinkedHashMap<>();
    for (JsonLdNode author : article.objects("author")) {
      Optional<String> url = first(author, "url");
      first(author, "name").ifPresent(name -> url.ifPresent(page -> urls.putIfAbsent(name, page)));
    }
    return urls;
  }
}
