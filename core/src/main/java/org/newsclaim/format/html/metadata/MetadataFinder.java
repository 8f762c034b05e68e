package org.newsclaim.format.html.metadata;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsclaim.format.html.linked.LinkedArticle;
import org.newsclaim.format.html.linked.LinkedData;
import org.newsclaim.format.html.page.PageTree;

/** Gathers what a page says about its article, each field from the place that is trusted most. */
public final class MetadataFinder {
  /** Longer words are no name of a site. */
  private static final int LONGEST_NAME = 60;

  /** Origins of dates that pages of all kinds have. */
  private static final Set<String> WEAK_DATES = Set.of("printed date");

  private final PageTree tree;
  private final PageFacts facts;
  private final LinkedData json;
  private final Optional<String> address;

  private MetadataFinder(PageTree tree, Optional<String> address) {
    this.tree = tree;
    this.address = address;
    this.facts = PageFacts.of(tree);
    this.json = LinkedData.read(facts.jsonLd());
  }

  /**
   * Reads the metadata of a page.
   *
   * @param tree the page
   * @param address where the page was found, where that is known
   * @return a finder that knows them
   */
  public static MetadataFinder of(PageTree tree, Optional<String> address) {
    return new MetadataFinder(tree, address);
  }

  /** {@return what the JSON-LD of the page says} */
  public LinkedData linkedData() {
    return json;
  }

  /**
   * The element of the visible headline.
   *
   * @param text the element that holds the text of the article
   * @return its index, -1 where there is none
   */
  public int headline(int text) {
    return headlines().element(text);
  }

  /**
   * What the page says.
   *
   * @param text the element that holds the text of the article
   * @return the metadata
   */
  public PageMetadata find(int text) {
    Headlines headlines = headlines();
    int headline = headlines.element(text);
    Region region = new Region(tree, headline, text);
    Optional<FoundValue<String>> language = language();
    Optional<FoundValue<String>> publisher = publisher();
    Optional<FoundValue<String>> url = url();
    DateFinder dates = new DateFinder(tree, facts, region, language.map(FoundValue::value));
    AuthorFinder authors = new AuthorFinder(tree, facts, region, site());
    Optional<String> byline = authors.byline();
    return new PageMetadata(
        headlines.find(headline),
        byline.map(line -> new FoundValue<>(line, "byline")),
        authors.authors(json.article(), byline),
        authors.notShown(json.article()),
        publisher,
        dates.published(json.article(), address.or(() -> url.map(FoundValue::value))),
        dates.modified(json.article()),
        language,
        url,
        linked(LinkedArticle::articleBody, "articleBody"),
        json.article().flatMap(one -> one.details().free()).map(free -> !free).orElse(false),
        json.article().isPresent() || facts.meta("og:type").filter("article"::equals).isPresent());
  }

  /**
   * What the page says about its article beside that.
   *
   * @param text the element that holds the text of the article
   * @return the details
   */
  public PageDetails details(int text) {
    return new DetailFinder(tree, facts, json.article()).find(text);
  }

  /**
   * The address of the next page, where the article runs over several: one below the page's own, as
   * "/bridge/2" for "/bridge", or with another query.
   *
   * @return the address as it stands
   */
  public Optional<String> nextPage() {
    Optional<String> own = address.or(() -> url().map(FoundValue::value));
    return facts
        .next()
        .filter(
            next ->
                own.map(MetadataFinder::path)
                    .filter(path -> path.length() > 1 && path(next).startsWith(path))
                    .isPresent());
  }

  /** The path of an address without its last slash and suffix. */
  private static String path(String url) {
    int host = url.indexOf("://");
    int start = Math.max(0, url.indexOf('/', host < 0 ? 0 : host + 3));
    int end = url.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = url.indexOf(mark, start);
      end = at < 0 ? end : Math.min(end, at);
    }
    String path = url.substring(start, end);
    int dot = path.lastIndexOf('.');
    path = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /**
   * What the page says about itself.
   *
   * @param metadata what was found on the page
   * @return the description
   */
  public PageDescription describe(PageMetadata metadata) {
    List<String> types = new ArrayList<>(json.types());
    types.addAll(facts.itemTypes());
    return new PageDescription(
        facts.title(),
        metadata.headline().map(FoundValue::value),
        types,
        facts.meta("og:type"),
        facts.meta("generator"),
        facts.classes(),
        address.or(() -> metadata.url().map(FoundValue::value)),
        metadata.datePublished().filter(found -> !WEAK_DATES.contains(found.origin())).isPresent(),
        metadata.authors().isPresent() || !metadata.hiddenAuthors().isEmpty(),
        metadata.isRestricted());
  }

  private Headlines headlines() {
    return new Headlines(tree, facts, json.article(), site());
  }

  private SiteName site() {
    List<String> names =
        Stream.of(
                json.article().flatMap(LinkedArticle::publisher),
                facts.meta("og:site_name"),
                facts.meta("application-name"))
            .flatMap(Optional::stream)
            .filter(name -> !isTitle(name))
            .toList();
    return new SiteName(names, address.or(() -> url().map(FoundValue::value)));
  }

  /** Some pages give the title of the article for the name of the site. */
  private boolean isTitle(String name) {
    return name.length() > LONGEST_NAME
        || facts.meta("og:title").filter(name::equals).isPresent()
        || facts
            .title()
            .filter(title -> title.startsWith(name) && title.length() < name.length() + 15)
            .isPresent();
  }

  private Optional<FoundValue<String>> publisher() {
    return linked(LinkedArticle::publisher, "publisher")
        .or(() -> meta("og:site_name"))
        .or(() -> meta("application-name"))
        .or(() -> meta("dc.publisher"))
        .filter(name -> !isTitle(name.value()));
  }

  private Optional<FoundValue<String>> url() {
    return facts
        .canonical()
        .map(url -> new FoundValue<>(url, "link canonical"))
        .or(() -> meta("og:url"))
        .or(() -> linked(LinkedArticle::url, "url"));
  }

  private Optional<FoundValue<String>> language() {
    return facts
        .language()
        .map(tag -> new FoundValue<>(tag, "html lang"))
        .or(() -> meta("content-language"))
        .or(() -> meta("og:locale"))
        .or(() -> linked(LinkedArticle::inLanguage, "inLanguage"))
        .flatMap(MetadataFinder::tag);
  }

  /** A language as a BCP 47 tag. */
  private static Optional<FoundValue<String>> tag(FoundValue<String> found) {
    String tag = found.value().replace('_', '-');
    try {
      String language = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
      return language.equals("und")
          ? Optional.empty()
          : Optional.of(new FoundValue<>(language, found.origin()));
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private Optional<FoundValue<String>> meta(String name) {
    return facts.meta(name).map(value -> new FoundValue<>(value, "meta " + name));
  }

  private Optional<FoundValue<String>> linked(
      Function<LinkedArticle, Optional<String>> field, String name) {
    return json.article().flatMap(field).map(value -> new FoundValue<>(value, "JSON-LD " + name));
  }
}
