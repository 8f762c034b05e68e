package org.newsclaim.format.schemaorg.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.format.document.DocumentPath;
import org.newsclaim.model.Article;
import org.newsclaim.model.Author;
import org.newsclaim.model.Image;

/**
 * What JSON-LD says about an article in addition to its text, as it stands.
 *
 * @param description its summary
 * @param section the part of the publication
 * @param keywords what it is filed under
 * @param genre what kind of text it is
 * @param licence the URL or name of its licence
 * @param free whether it is free to read
 * @param images its pictures
 * @param siteName the name of the site or publication that it is part of
 * @param authorUrls pages about its authors, by their names
 */
public record ArticleDetails(
    Optional<String> description,
    Optional<String> section,
    List<String> keywords,
    Optional<String> genre,
    Optional<String> licence,
    Optional<Boolean> free,
    List<Image> images,
    Optional<String> siteName,
    Map<String, String> authorUrls) {
  private static final Set<String> OF_IMAGE = Set.of("url", "contentUrl", "caption", "creditText");
  private static final Set<String> PUBLICATIONS =
      Set.of("WebSite", "Newspaper", "Periodical", "PublicationIssue");

  /**
   * Keeps the lists from being changed.
   *
   * @param description its summary
   * @param section the part of the publication
   * @param keywords what it is filed under
   * @param genre what kind of text it is
   * @param licence the URL or name of its licence
   * @param free whether it is free to read
   * @param images its pictures
   * @param siteName the name of the site or publication that it is part of
   * @param authorUrls pages about its authors, by their names
   */
  public ArticleDetails {
    keywords = List.copyOf(keywords);
    images = List.copyOf(images);
    authorUrls = Map.copyOf(authorUrls);
  }

  /**
   * {@return what a document says about an article}
   *
   * @param article the object that describes it; what is read in full is held
   * @param values reads its properties
   */
  public static ArticleDetails of(JsonLdNode article, Values values) {
    return new ArticleDetails(
        values.text(article, "description", " "),
        first(article, "articleSection"),
        keywords(article),
        first(article, "genre"),
        first(article, "license")
            .or(
                () ->
                    article.objects("license").stream().findFirst().flatMap(ArticleDetails::name)),
        free(article),
        images(article),
        siteName(article),
        authorUrls(article));
  }

  /**
   * Puts into an article what is said here.
   *
   * @param builder the article, with its authors
   * @param authors the names of its authors
   */
  public void addTo(Article.Builder builder, List<String> authors) {
    builder
        .description(description)
        .section(section)
        .keywords(keywords)
        .genre(genre)
        .licence(licence)
        .free(free)
        .images(images)
        .siteName(siteName)
        .authors(
            authors.stream()
                .map(name -> Author.of(name).withUrl(Optional.ofNullable(authorUrls.get(name))))
                .toList());
  }

  private static void holdIf(boolean all, JsonLdNode thing, String property) {
    if (all) {
      thing.hold(property);
    }
  }

  /** The first of a property's strings; it holds the property if there are no others. */
  private static Optional<String> first(JsonLdNode thing, String property) {
    List<String> strings = thing.strings(property);
    holdIf(strings.size() == 1 && thing.values(property).size() == 1, thing, property);
    return strings.stream().findFirst();
  }

  private static Optional<String> name(JsonLdNode thing) {
    return first(thing, "url").or(() -> first(thing, "name"));
  }

  /** Some pages give one string with commas for all. */
  private static List<String> keywords(JsonLdNode article) {
    List<String> keywords = new ArrayList<>();
    List<String> strings = article.strings("keywords");
    for (String given : strings) {
      for (String keyword : given.split(",", -1)) {
        if (!keyword.isBlank()) {
          keywords.add(keyword.strip());
        }
      }
    }
    holdIf(strings.size() == article.values("keywords").size(), article, "keywords");
    article.objects("keywords").forEach(term -> first(term, "name").ifPresent(keywords::add));
    return keywords;
  }

  /** A truth value, or a string that represents one. */
  private static Optional<Boolean> free(JsonLdNode article) {
    List<DocumentPath> values = article.values("isAccessibleForFree");
    holdIf(values.size() == 1 && values.get(0).node().isBoolean(), article, "isAccessibleForFree");
    return values.stream()
        .map(DocumentPath::node)
        .filter(node -> node.isValueNode() && !node.asString().isBlank())
        .map(node -> !node.asString().strip().equalsIgnoreCase("false"))
        .findFirst();
  }

  private static List<Image> images(JsonLdNode article) {
    List<Image> images = new ArrayList<>();
    article.strings("image").forEach(url -> images.add(Image.of(url)));
    boolean all = true;
    for (JsonLdNode image : article.objects("image")) {
      Optional<String> url = first(image, "url").or(() -> first(image, "contentUrl"));
      url.map(Image::of)
          .map(
              known ->
                  known.withCaption(first(image, "caption")).withCredit(first(image, "creditText")))
          .ifPresent(images::add);
      all &= url.isPresent() && image.hasOnly(OF_IMAGE);
    }
    holdIf(all, article, "image");
    return images;
  }

  private static Optional<String> siteName(JsonLdNode article) {
    for (JsonLdNode whole : article.objects("isPartOf")) {
      Optional<String> name =
          whole.types().stream().anyMatch(PUBLICATIONS::contains)
              ? first(whole, "name")
              : Optional.empty();
      if (name.isPresent()) {
        holdIf(
            whole.hasOnly(Set.of("name")) && article.values("isPartOf").size() == 1,
            article,
            "isPartOf");
        return name;
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> authorUrls(JsonLdNode article) {
    Map<String, String> urls = new LinkedHashMap<>();
    List<JsonLdNode> authors = article.objects("author");
    boolean all = !authors.isEmpty() && authors.size() == article.values("author").size();
    for (JsonLdNode author : authors) {
      all &= author.has("name") && author.hasOnly(Set.of("name", "url"));
      Optional<String> url = first(author, "url");
      first(author, "name").ifPresent(name -> url.ifPresent(page -> urls.putIfAbsent(name, page)));
    }
    holdIf(all, article, "author");
    return urls;
  }
}
