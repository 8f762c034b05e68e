package org.newsclaim.format.html.metadata;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.newsclaim.format.html.linked.LinkedArticle;
import org.newsclaim.format.html.page.Hint;
import org.newsclaim.format.html.page.PageTree;

/** Finds the authors and the line that names them, in the order of trust of docs/web.md. */
final class AuthorFinder {
  /** No more characters of an element are looked at. */
  private static final int LONGEST_VALUE = 400;

  /** Longer lines are no bylines. */
  private static final int LONGEST_LINE = 120;

  /** Longer lines that begin with "By" are text. */
  private static final int LONGEST_BY_LINE = 80;

  private static final int LONGEST_NAME = 40;

  private final PageTree tree;
  private final PageFacts facts;
  private final Region region;
  private final SiteName site;
  private final ShownWords shown;

  AuthorFinder(PageTree tree, PageFacts facts, Region region, SiteName site) {
    this.tree = tree;
    this.facts = facts;
    this.region = region;
    this.site = site;
    this.shown = ShownWords.of(tree);
  }

  Optional<FoundValue<List<String>>> authors(
      Optional<LinkedArticle> linked, Optional<String> byline) {
    List<String> people = linked.map(LinkedArticle::people).orElse(List.of());
    return inMetadata(people)
        .map(found -> asPrinted(found, byline))
        .flatMap(this::shown)
        .or(() -> elements(facts.properties("author"), "microdata author"))
        .or(() -> elements(near(facts.authorLinks()), "rel=author"))
        .or(() -> byline.flatMap(line -> names(List.of(line), "byline")))
        .or(() -> elements(authorPages(), "link to an author"))
        .or(() -> byLine().flatMap(line -> names(List.of(line), "line of an author")))
        .or(() -> given(people).flatMap(this::shown))
        .or(() -> metaInSmallLetters().flatMap(this::shown))
        .or(() -> given(organizations(linked)));
  }

  /** Names of authors that the metadata give and the page does not show. */
  List<String> notShown(Optional<LinkedArticle> linked) {
    return inMetadata(linked.map(LinkedArticle::people).orElse(List.of()))
        .map(FoundValue::value)
        .orElse(List.of())
        .stream()
        .filter(name -> !shown.has(name))
        .toList();
  }

  private Optional<FoundValue<List<String>>> inMetadata(List<String> people) {
    return names(people, "JSON-LD author").or(this::meta);
  }

  /** Without the names that the page does not show. */
  private Optional<FoundValue<List<String>>> shown(FoundValue<List<String>> found) {
    List<String> names = found.value().stream().filter(shown::has).toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new FoundValue<>(names, found.origin()));
  }

  /** Names as the byline prints them where the metadata give them in one word: "janeroe". */
  private FoundValue<List<String>> asPrinted(
      FoundValue<List<String>> found, Optional<String> byline) {
    List<String> printed = byline.map(this::clean).orElse(List.of());
    List<String> names =
        found.value().stream()
            .map(
                name ->
                    printed.stream()
                        .filter(full -> name.indexOf(' ') < 0)
                        .filter(full -> SiteName.letters(full).equals(SiteName.letters(name)))
                        .findFirst()
                        .orElse(name))
            .toList();
    return new FoundValue<>(names, found.origin());
  }

  /** Links beside the headline to pages about authors. */
  private List<Integer> authorPages() {
    return beside(
        item ->
            facts.authorPages().contains(item)
                && tree.words(item, LONGEST_NAME).length() <= LONGEST_NAME
                && AuthorNames.isFull(tree.words(item, LONGEST_NAME)));
  }

  /** The elements of a kind around the headline, not those in the text. */
  private List<Integer> beside(IntPredicate kind) {
    return region.stretches().stream()
        .filter(stretch -> !stretch.inText())
        .flatMap(stretch -> region.elements(stretch, kind).stream())
        .toList();
  }

  private static List<String> organizations(Optional<LinkedArticle> linked) {
    return linked.map(LinkedArticle::organizations).orElse(List.of());
  }

  /** A line beside the headline that begins with "By" and names people. */
  private Optional<String> byLine() {
    return beside(item -> tree.kind(item).partsLines() || tree.is(item, "span")).stream()
        .map(item -> tree.words(item, LONGEST_BY_LINE))
        .filter(words -> words.length() <= LONGEST_BY_LINE && AuthorNames.hasLead(words))
        .filter(
            words -> !clean(words).isEmpty() && clean(words).stream().allMatch(AuthorNames::isFull))
        .findFirst();
  }

  /** The visible line that names the authors. */
  Optional<String> byline() {
    return region.elements(item -> tree.has(item, Hint.BYLINE) || tree.is(item, "byline")).stream()
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

  private Optional<FoundValue<List<String>>> meta() {
    for (String name : MetaNames.of(MetaNames.Kind.AUTHOR)) {
      Optional<FoundValue<List<String>>> found = names(facts.metas(name), "meta " + name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "jane roe", as people enter their own names; a single word is the name of an account. */
  private Optional<FoundValue<List<String>>> metaInSmallLetters() {
    return facts
        .meta("author")
        .filter(name -> AuthorNames.isInSmallLetters(name) && !site.is(name))
        .map(name -> new FoundValue<>(List.of(name), "meta author"));
  }

  private Optional<FoundValue<List<String>>> elements(List<Integer> items, String origin) {
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

  private Optional<FoundValue<List<String>>> names(List<String> values, String origin) {
    List<String> names = values.stream().map(this::clean).flatMap(List::stream).distinct().toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(new FoundValue<>(names, origin));
  }

  /** Names that JSON-LD gives for authors, that of the site among them. */
  private static Optional<FoundValue<List<String>>> given(List<String> values) {
    List<String> names = values.stream().filter(AuthorNames::isPlausible).distinct().toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new FoundValue<>(names, "JSON-LD author"));
  }

  /** The names in a value, without the name of the site. */
  private List<String> clean(String value) {
    return AuthorNames.in(value).stream()
        .map(this::withoutSite)
        .filter(name -> !site.is(name))
        .toList();
  }

  /** "Jane Roe Daily Harbour" without the name of the site. */
  private String withoutSite(String name) {
    int space = name.indexOf(' ', name.indexOf(' ') + 1);
    while (space > 0) {
      if (site.is(name.substring(space + 1))) {
        return name.substring(0, space);
      }
      space = name.indexOf(' ', space + 1);
    }
    return name;
  }
}
