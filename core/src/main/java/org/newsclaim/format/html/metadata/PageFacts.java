package org.newsclaim.format.html.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsclaim.format.html.page.PageTree;
import org.newsclaim.text.LowerCase;

/** The elements of a page that say something about it, gathered in one pass. */
final class PageFacts {
  /** Longer titles are cut. */
  private static final int LONGEST_TITLE = 600;

  /** More values of one name are not kept. */
  private static final int MOST = 20;

  private static final int MOST_HEADINGS = 100;

  /** Parts of the addresses of pages about authors. */
  private static final List<String> AUTHOR_PATHS =
      List.of(
          "/author/",
          "/authors/",
          "/autor/",
          "/autoren/",
          "/auteur/",
          "/autores/",
          "/writer/",
          "/writers/",
          "/staff/",
          "/producers/",
          "/contributor/",
          "/contributors/",
          "/journalist/",
          "/journalists/",
          "/journalistes/",
          "/newsteam/",
          "/by/");

  private final PageTree tree;
  private final Map<String, List<String>> metas = new LinkedHashMap<>();
  private final Map<String, List<Integer>> properties = new LinkedHashMap<>();
  private final List<Integer> headings = new ArrayList<>();
  private final List<Integer> times = new ArrayList<>();
  private final List<Integer> authorLinks = new ArrayList<>();
  private final Set<Integer> authorPages = new HashSet<>();
  private final List<String> jsonLd = new ArrayList<>();
  private final List<String> itemTypes = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private Optional<String> canonical = Optional.empty();
  private Optional<String> licence = Optional.empty();
  private Optional<String> next = Optional.empty();
  private Optional<String> language = Optional.empty();
  private String classes = "";

  private PageFacts(PageTree tree) {
    this.tree = tree;
  }

  static PageFacts of(PageTree tree) {
    PageFacts facts = new PageFacts(tree);
    for (int item = 0; item < tree.size(); item++) {
      if (tree.isElement(item)) {
        facts.read(item, tree.element(item));
      }
    }
    return facts;
  }

  /** The first value of a meta element, by its name or property in lower case. */
  Optional<String> meta(String name) {
    return metas(name).stream().findFirst();
  }

  /** All values of meta elements of a name. */
  List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }

  /** The elements with a property of microdata. */
  List<Integer> properties(String name) {
    return properties.getOrDefault(name, List.of());
  }

  List<Integer> headings() {
    return headings;
  }

  List<Integer> times() {
    return times;
  }

  /** The elements that are marked as links to an author. */
  List<Integer> authorLinks() {
    return authorLinks;
  }

  /** The links to pages about an author. */
  Set<Integer> authorPages() {
    return authorPages;
  }

  /** The scripts of JSON-LD. */
  List<String> jsonLd() {
    return jsonLd;
  }

  /** The types of what microdata describe, without their vocabulary. */
  List<String> itemTypes() {
    return itemTypes;
  }

  Optional<String> title() {
    return title;
  }

  Optional<String> canonical() {
    return canonical;
  }

  Optional<String> licence() {
    return licence;
  }

  /** The address of the next page of several. */
  Optional<String> next() {
    return next;
  }

  Optional<String> language() {
    return language;
  }

  /** The class names of the root element. */
  String classes() {
    return classes;
  }

  private void read(int item, Element element) {
    switch (element.normalName()) {
      case "meta" -> meta(element);
      case "title" -> title = title.or(() -> words(tree.words(item, LONGEST_TITLE)));
      case "link", "a" -> link(element);
      case "script" -> script(element);
      case "html" -> root(element);
      case "h1", "h2", "h3" -> heading(item);
      case "time" -> times.add(item);
      default -> {}
    }
    String type = element.attr("itemtype");
    if (!type.isEmpty() && element.attr("itemprop").isEmpty() && itemTypes.size() < MOST) {
      itemTypes.add(type.substring(type.lastIndexOf('/') + 1));
    }
    String property = element.attr("itemprop");
    if (!property.isEmpty()) {
      for (String name : property.split(" ", -1)) {
        put(properties, LowerCase.of(name), item);
      }
    }
    if (isAuthorPage(element.attr("href"))) {
      authorPages.add(item);
    }
    if (element.attr("rel").equals("author")) {
      authorLinks.add(item);
    }
  }

  /** Whether an address is that of a page about an author: "/author/jane-roe". */
  private static boolean isAuthorPage(String href) {
    return AUTHOR_PATHS.stream()
        .anyMatch(
            path -> href.contains(path) && href.indexOf(path) + path.length() < href.length());
  }

  private void root(Element element) {
    language = words(element.attr("lang")).or(() -> words(element.attr("xml:lang")));
    classes = element.className();
  }

  private void heading(int item) {
    if (headings.size() < MOST_HEADINGS) {
      headings.add(item);
    }
  }

  private void meta(Element element) {
    Optional<String> content = words(element.attr("content"));
    for (String key : List.of("name", "property", "http-equiv", "itemprop")) {
      String name = LowerCase.of(element.attr(key).strip());
      if (!name.isEmpty() && content.isPresent()) {
        put(metas, name, content.get());
      }
    }
  }

  private void link(Element element) {
    String rel = element.attr("rel");
    if (rel.isEmpty()) {
      return;
    }
    if (rel.equalsIgnoreCase("canonical") && element.nameIs("link")) {
      canonical = canonical.or(() -> words(element.attr("href")));
    } else if (rel.equalsIgnoreCase("license")) {
      licence = licence.or(() -> words(element.attr("href")));
    } else if (rel.equalsIgnoreCase("next")) {
      next = next.or(() -> words(element.attr("href")));
    }
  }

  private void script(Element element) {
    if (LowerCase.of(element.attr("type").strip()).startsWith("application/ld+json")
        && jsonLd.size() < MOST) {
      jsonLd.add(element.data());
    }
  }

  private static <T> void put(Map<String, List<T>> map, String name, T value) {
    List<T> values = map.computeIfAbsent(name, key -> new ArrayList<>());
    if (values.size() < MOST) {
      values.add(value);
    }
  }

  private static Optional<String> words(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }
}
