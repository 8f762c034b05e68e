package org.newsclaim.format.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsclaim.format.ninjs.Detail.Entry;
import org.newsclaim.model.Article;
import org.newsclaim.model.Author;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the details of an item: what it holds in lists of entries, and its licence. */
final class ItemDetails {
  private static final String DESCRIPTION = "description";
  private static final String TERMS = "usageterms";

  private final ObjectNode item;
  private final NinjsVersion version;

  ItemDetails(ObjectNode item, NinjsVersion version) {
    this.item = item;
    this.version = version;
  }

  /** Puts the details into an article; an address that it has already takes precedence. */
  Article read(Article article) {
    Article.Builder builder = Article.builder().from(article);
    for (Detail detail : Detail.values()) {
      if (detail != Detail.URL || article.url().isEmpty()) {
        entries(detail).forEach(entry -> detail.put(builder, entry));
      }
    }
    text(item.path(name(TERMS))).ifPresent(builder::licence);
    List<Entry> pages = entries(Detail.AUTHORS);
    return builder
        .images(new Pictures(item, version).read())
        .authors(article.authors().stream().map(author -> withPage(author, pages)).toList())
        .build();
  }

  private static Author withPage(Author author, List<Entry> pages) {
    return author.withUrl(
        pages.stream()
            .filter(page -> page.text().equals(author.name()))
            .flatMap(page -> page.link().stream())
            .findFirst());
  }

  /** Makes the item say what the article says; entries that say it already stay as they are. */
  void write(Article article) {
    for (Detail detail : Detail.values()) {
      List<Entry> given = entries(detail);
      List<Entry> wanted = detail.of(article);
      given.stream().filter(entry -> isMissing(entry, wanted)).forEach(old -> remove(detail, old));
      wanted.stream().filter(entry -> isMissing(entry, given)).forEach(one -> add(detail, one));
    }
    Optional<String> terms = text(item.path(name(TERMS)));
    if (!article.licence().equals(terms)) {
      item.remove(name(TERMS));
      article.licence().ifPresent(licence -> item.put(name(TERMS), licence));
    }
  }

  private static boolean isMissing(Entry entry, List<Entry> entries) {
    return entries.stream()
        .noneMatch(
            other ->
                other.text().equals(entry.text().strip()) && other.link().equals(entry.link()));
  }

  /** The text of a description of an item or a part of one. */
  Optional<String> description() {
    return entries(Detail.DESCRIPTION).stream().map(Entry::text).findFirst();
  }

  private List<Entry> entries(Detail detail) {
    Stream<Entry> read =
        all(detail)
            .filter(entry -> !entry.text().isBlank() && detail.reads(entry))
            .map(entry -> detail == Detail.AUTHORS ? entry : entry.withoutLink());
    return (detail.isMany() ? read.distinct() : read.limit(1)).toList();
  }

  private Stream<Entry> all(Detail detail) {
    if (isOpen(detail)) {
      return item.propertyStream()
          .filter(property -> property.getKey().startsWith(DESCRIPTION + "_"))
          .map(
              property ->
                  new Entry(
                      property.getKey().substring(DESCRIPTION.length() + 1),
                      property.getValue().asString("").strip(),
                      Optional.empty()));
    }
    JsonNode list = item.path(name(detail.list()));
    if (list.isObject()) {
      return list.propertyStream()
          .map(
              property ->
                  new Entry(
                      property.getKey(),
                      property.getValue().asString("").strip(),
                      Optional.empty()));
    }
    return list.valueStream().map(ItemDetails::entry);
  }

  private static Entry entry(JsonNode node) {
    return new Entry(
        first(node, "rel", "role").orElse(""),
        first(node, "name", "value").orElse(""),
        first(node, "uri", "code"));
  }

  private static Optional<String> first(JsonNode node, String... names) {
    return Stream.of(names).flatMap(name -> text(node.path(name)).stream()).findFirst();
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.of(node.asString("").strip()).filter(text -> !text.isEmpty());
  }

  /** In 1.x a description is a property of the item. */
  private boolean isOpen(Detail detail) {
    return version == NinjsVersion.V1 && detail == Detail.DESCRIPTION;
  }

  private String name(String list) {
    return list.equals(DESCRIPTION)
        ? "descriptions"
        : PropertyTable.table().rename(list, NinjsVersion.V1, version);
  }

  private void remove(Detail detail, Entry old) {
    if (isOpen(detail)) {
      item.remove(DESCRIPTION + "_" + old.relation());
      return;
    }
    JsonNode list = item.path(name(detail.list()));
    if (list instanceof ObjectNode object) {
      object.remove(old.relation());
    } else if (list instanceof ArrayNode array) {
      List<JsonNode> left = new ArrayList<>();
      for (JsonNode node : array.values()) {
        Entry entry = entry(node);
        if (!detail.reads(entry) || !entry.text().equals(old.text())) {
          left.add(node);
        }
      }
      item.set(name(detail.list()), JsonNodeFactory.instance.arrayNode().addAll(left));
    }
    if (item.path(name(detail.list())).isEmpty()) {
      item.remove(name(detail.list()));
    }
  }

  private void add(Detail detail, Entry entry) {
    if (isOpen(detail)) {
      item.put(DESCRIPTION + "_" + detail.relation(), entry.text());
      return;
    }
    String list = name(detail.list());
    boolean valued = detail.list().equals("altids") || detail == Detail.DESCRIPTION;
    if (valued && version == NinjsVersion.V1) {
      object(list).put(detail.relation(), entry.text());
      return;
    }
    ArrayNode array = item.path(list) instanceof ArrayNode given ? given : item.putArray(list);
    ObjectNode node = array.addObject();
    boolean role = version != NinjsVersion.V1 && (valued || detail.list().equals("infosource"));
    if (!detail.relation().isEmpty()) {
      node.put(role ? "role" : "rel", detail.relation());
    }
    node.put(valued ? "value" : "name", entry.text());
    entry.link().ifPresent(link -> addLink(node, link));
  }

  private void addLink(ObjectNode node, String link) {
    if (version == NinjsVersion.V1) {
      node.put("code", link);
    } else {
      Uris.absolute(link).ifPresent(uri -> node.put("uri", uri));
    }
  }

  private ObjectNode object(String name) {
    return item.path(name) instanceof ObjectNode object ? object : item.putObject(name);
  }
}
