package org.newsclaim.format.html.metadata;

import java.util.List;
import java.util.Optional;
import org.newsclaim.format.html.linked.LinkedArticle;
import org.newsclaim.format.html.page.Hint;
import org.newsclaim.format.html.page.PageTree;

/** Finds the authors and the line that names them, in the order of trust of docs/web.md. */
final class AuthorFinder {
  /** No more characters of an element are looked at. */
  private static final int LONGEST_VALUE = 400;

  /** Longer lines are no bylines. */
  private static final int LONGEST_LINE = 120;

  private final PageTree tree;
  private final PageFacts facts;
  private final Region region;
  private final SiteName site;

  AuthorFinder(PageTree tree, PageFacts facts, Region region, SiteName site) {
    this.tree = tree;
    this.facts = facts;
    this.region = region;
    this.site = site;
  }

  Optional<Found<List<String>>> authors(Optional<LinkedArticle> linked, Optional<String> byline) {
    return names(linked.map(LinkedArticle::people).orElse(List.of()), "JSON-LD author")
        .or(this::meta)
        .or(() -> elements(facts.properties("author"), "microdata author"))
        .or(() -> elements(near(facts.authorLinks()), "rel=author"))
        .or(() -> byline.flatMap(line -> names(List.of(line), "byline")));
  }

  /** The visible line that names the authors. */
  Optional<String> byline() {
    return region.elements(item -> tree.has(item, Hint.BYLINE)).stream()
        .map(this::line)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> line(int item) {
    String words = tree.words(item, LONGEST_VALUE);
    boolean names = words.length() <= LONGEST_LINE && !clean(words).isEmpty();
    return names ? Optional.of(words) : Optional.empty();
  }

  private List<Integer> near(List<Integer> items) {
    return region.elements(items::contains);
  }

  private Optional<Found<List<String>>> meta() {
    for (String name : MetaNames.of(MetaNames.Kind.AUTHOR)) {
      Optional<Found<List<String>>> found = names(facts.metas(name), "meta " + name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Found<List<String>>> elements(List<Integer> items, String origin) {
    List<String> values =
        items.stream()
            .map(
                item ->
                    tree.is(item, "meta")
                        ? tree.element(item).attr("content")
                        : tree.words(item, LONGEST_VALUE))
            .toList();
    return names(values, origin);
  }

  private Optional<Found<List<String>>> names(List<String> values, String origin) {
    List<String> names = values.stream().map(this::clean).flatMap(List::stream).distinct().toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(new Found<>(names, origin));
  }

  /** The names in a value, without the name of the site. */
  private List<String> clean(String value) {
    return AuthorNames.in(value).stream().filter(name -> !site.is(name)).toList();
  }
}
