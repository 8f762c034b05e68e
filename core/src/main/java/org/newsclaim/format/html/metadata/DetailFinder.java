package org.newsclaim.format.html.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.newsclaim.format.html.linked.LinkedArticle;
import org.newsclaim.format.html.page.Hint;
import org.newsclaim.format.html.page.PageTree;
import org.newsclaim.format.html.page.TagKind;
import org.newsclaim.format.schemaorg.graph.ArticleDetails;
import org.newsclaim.model.Image;

/** Finds what a page says about its article beside headline, authors and dates. */
final class DetailFinder {
  /** Longer captions are cut. */
  private static final int LONGEST_CAPTION = 1000;

  private static final int LONGEST_CREDIT = 120;

  /** More pictures of one page are not kept. */
  private static final int MOST_IMAGES = 50;

  private final PageTree tree;
  private final PageFacts facts;
  private final Optional<ArticleDetails> linked;

  DetailFinder(PageTree tree, PageFacts facts, Optional<LinkedArticle> article) {
    this.tree = tree;
    this.facts = facts;
    this.linked = article.map(LinkedArticle::details);
  }

  PageDetails find(int text) {
    return new PageDetails(
        meta("og:description", "description", "dc.description", "twitter:description")
            .or(() -> linked(ArticleDetails::description, "description")),
        meta("og:site_name", "application-name"),
        meta("article:section").or(() -> linked(ArticleDetails::section, "articleSection")),
        keywords(),
        linked(ArticleDetails::genre, "genre"),
        facts
            .licence()
            .map(url -> new FoundValue<>(url, "link license"))
            .or(() -> linked(ArticleDetails::licence, "license")),
        free(),
        images(text),
        linked.map(ArticleDetails::authorUrls).orElse(Map.of()));
  }

  private Optional<FoundValue<String>> meta(String... names) {
    for (String name : names) {
      Optional<String> value = facts.meta(name);
      if (value.isPresent()) {
        return Optional.of(new FoundValue<>(value.get(), "meta " + name));
      }
    }
    return Optional.empty();
  }

  private Optional<FoundValue<String>> linked(
      Function<ArticleDetails, Optional<String>> field, String name) {
    return linked.flatMap(field).map(value -> new FoundValue<>(value, "JSON-LD " + name));
  }

  private Optional<FoundValue<List<String>>> keywords() {
    return keywords("news_keywords")
        .or(() -> keywords("article:tag"))
        .or(
            () ->
                linked
                    .map(ArticleDetails::keywords)
                    .filter(words -> !words.isEmpty())
                    .map(words -> new FoundValue<>(words, "JSON-LD keywords")))
        .or(() -> keywords("keywords"));
  }

  private Optional<FoundValue<List<String>>> keywords(String name) {
    List<String> keywords = new ArrayList<>();
    for (String given : facts.metas(name)) {
      for (String keyword : given.split(",", -1)) {
        if (!keyword.isBlank()) {
          keywords.add(keyword.strip());
        }
      }
    }
    return keywords.isEmpty()
        ? Optional.empty()
        : Optional.of(new FoundValue<>(List.copyOf(keywords), "meta " + name));
  }

  /** {@code article:content_tier} is "free", "metered" or "locked". */
  private Optional<FoundValue<Boolean>> free() {
    return linked
        .flatMap(ArticleDetails::free)
        .map(free -> new FoundValue<>(free, "JSON-LD isAccessibleForFree"))
        .or(
            () ->
                facts
                    .meta("article:content_tier")
                    .filter(tier -> !tier.equalsIgnoreCase("metered"))
                    .map(
                        tier ->
                            new FoundValue<>(
                                tier.equalsIgnoreCase("free"), "meta article:content_tier")));
  }

  /** Those of the metadata, then those in the text, each once. */
  private Optional<FoundValue<List<Image>>> images(int text) {
    Map<String, Image> images = new LinkedHashMap<>();
    String origin = "figures";
    for (Image image : linked.map(ArticleDetails::images).orElse(List.of())) {
      images.putIfAbsent(image.url(), image);
      origin = "JSON-LD image";
    }
    if (images.isEmpty()) {
      for (String url : facts.metas("og:image")) {
        images.putIfAbsent(url, Image.of(url));
        origin = "meta og:image";
      }
    }
    for (int item = text + 1; item < tree.end(text); item++) {
      if (tree.is(item, "figure")) {
        figure(item).ifPresent(image -> images.merge(image.url(), image, (old, shown) -> shown));
      }
    }
    List<Image> list = images.values().stream().limit(MOST_IMAGES).toList();
    return list.isEmpty() ? Optional.empty() : Optional.of(new FoundValue<>(list, origin));
  }

  private Optional<Image> figure(int figure) {
    Optional<String> url = Optional.empty();
    Optional<String> caption = Optional.empty();
    Optional<String> credit = Optional.empty();
    for (int item = figure + 1; item < tree.end(figure); item++) {
      if (!tree.isElement(item)) {
        continue;
      }
      if (url.isEmpty() && tree.is(item, "img")) {
        url = source(item);
      } else if (caption.isEmpty() && tree.kind(item) == TagKind.CAPTION) {
        caption = words(item, LONGEST_CAPTION);
      } else if (credit.isEmpty() && tree.has(item, Hint.CREDIT)) {
        credit = words(item, LONGEST_CREDIT);
      }
    }
    Optional<String> shown = caption;
    Optional<String> owner = credit;
    return url.map(address -> Image.of(address).withCaption(shown).withCredit(owner));
  }

  private Optional<String> words(int item, int longest) {
    return Optional.of(tree.words(item, longest)).filter(words -> !words.isBlank());
  }

  /** Pictures that are loaded late have their address in another attribute. */
  private Optional<String> source(int image) {
    for (String name : List.of("src", "data-src", "data-original", "data-lazy-src")) {
      String url = tree.element(image).attr(name).strip();
      if (!url.isEmpty() && !url.startsWith("data:")) {
        return Optional.of(url);
      }
    }
    return Optional.empty();
  }
}
