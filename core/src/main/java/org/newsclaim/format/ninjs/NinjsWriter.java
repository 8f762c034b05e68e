package org.newsclaim.format.ninjs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsclaim.format.document.SafeJson;
import org.newsclaim.model.Article;
import org.newsclaim.model.Author;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Reading;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an article as a ninjs item. An article that was read by {@link NinjsReader} keeps the
 * other properties of its item; in the same version, all of them. ninjs has no properties for
 * claims, sources, quantities and times. {@code <} is escaped, so an item is safe inside a script
 * element of an HTML page.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class NinjsWriter {
  private final NinjsVersion version;

  private NinjsWriter(NinjsVersion version) {
    this.version = version;
  }

  /**
   * A writer for a version.
   *
   * @param version the version
   * @return the writer
   */
  public static NinjsWriter of(NinjsVersion version) {
    return new NinjsWriter(version);
  }

  /**
   * Writes an article.
   *
   * @param article the article; its {@code uri} is its id, else its URL
   * @return JSON on one line, and a note for each property that this version cannot have
   * @throws NewsClaimException MISSING_FIELD if the article has neither an id nor a URL
   */
  public Reading<String> write(Article article) {
    List<Note> notes = new ArrayList<>();
    Optional<KeptItem> read = KeptItem.of(article);
    Optional<KeptItem> kept = read.map(item -> NinjsConversion.convert(item, version, notes));
    ObjectNode item =
        kept.map(one -> one.item().deepCopy()).orElseGet(JsonNodeFactory.instance::objectNode);
    Map<NinjsField, JsonPointer> places = kept.map(KeptItem::places).orElse(Map.of());
    if (read.isEmpty()) {
      item.put("type", "text");
    }
    if (read.isEmpty() || read.get().version() != version) {
      addStandard(item);
    }
    for (Map.Entry<NinjsField, String> field : fields(article).entrySet()) {
      boolean asItWas = field.getKey() == NinjsField.ID && places.containsKey(NinjsField.ID);
      (asItWas ? Optional.of(field.getValue()) : written(field.getKey(), field.getValue(), notes))
          .ifPresent(value -> put(item, field.getKey(), value, places));
    }
    dropEmptied(item, places, article);
    new ItemDetails(item, version).write(article);
    new Pictures(item, version).write(article.images(), notes);
    if (!item.has("uri")) {
      throw NewsClaimException.of(
          Code.MISSING_FIELD,
          "/id",
          "id and url are missing; an item of ninjs must have a uri, which is made of one of them");
    }
    return Reading.of(SafeJson.write(item), notes);
  }

  private static Map<NinjsField, String> fields(Article article) {
    Map<NinjsField, String> fields = new EnumMap<>(NinjsField.class);
    for (NinjsField field : NinjsField.values()) {
      field
          .of(article)
          .filter(value -> !value.isEmpty())
          .ifPresent(value -> fields.put(field, value));
    }
    if (!fields.containsKey(NinjsField.ID)) {
      article.url().ifPresent(url -> fields.put(NinjsField.ID, Uris.absolute(url).orElse(url)));
    }
    if (!fields.containsKey(NinjsField.BYLINE) && !article.authors().isEmpty()) {
      fields.put(
          NinjsField.BYLINE,
          article.authors().stream().map(Author::name).collect(Collectors.joining(", ")));
    }
    return fields;
  }

  /** The value as the format has it: an id must be a URI, a date must have time and zone. */
  private static Optional<String> written(NinjsField field, String value, List<Note> notes) {
    return switch (field) {
      case DATE_PUBLISHED, DATE_MODIFIED -> ZonedDate.of(field, value, notes);
      case ID -> Optional.of(Uris.ofId(value));
      default -> Optional.of(value);
    };
  }

  private void addStandard(ObjectNode item) {
    item.putObject(version == NinjsVersion.V1 ? "$standard" : "standard")
        .put("name", "ninjs")
        .put("version", version.number())
        .put("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_" + version.number() + ".json");
  }

  /** Puts a value at its old place, or where the version has it, unless the item keeps another. */
  private void put(
      ObjectNode item, NinjsField field, String value, Map<NinjsField, JsonPointer> places) {
    JsonPointer place = places.get(field);
    if (place != null && item.at(place.head()) instanceof ObjectNode parent) {
      parent.put(place.last().getMatchingProperty(), value);
      return;
    }
    switch (field) {
      case HEADLINE -> putText(item, "headline", "headlines", value);
      case TEXT -> putText(item, "body_text", "bodies", value);
      default -> {
        String name = PropertyTable.table().rename(field.inFirst(), NinjsVersion.V1, version);
        if (!item.has(name)) {
          item.put(name, value);
        }
      }
    }
  }

  private void putText(ObjectNode item, String first, String list, String value) {
    if (version == NinjsVersion.V1) {
      boolean given = false;
      String beginning = first.equals("headline") ? "headline" : "body_";
      for (String name : item.propertyNames()) {
        given |= name.startsWith(beginning);
      }
      if (!given) {
        item.put(first, value);
      }
    } else if (!item.has(list)) {
      item.putArray(list)
          .addObject()
          .put("role", "main")
          .put(version == NinjsVersion.V2 ? "contenttype" : "contentType", "text/plain")
          .put("value", value);
    }
  }

  /** Removes an entry of a list whose value the article has no longer. */
  private static void dropEmptied(
      ObjectNode item, Map<NinjsField, JsonPointer> places, Article article) {
    places.forEach(
        (field, place) -> {
          JsonPointer entry = place.head();
          boolean empty = field.of(article).filter(value -> !value.isEmpty()).isEmpty();
          if (empty && !entry.matches() && item.at(entry.head()) instanceof ArrayNode array) {
            array.remove(entry.last().getMatchingIndex());
          }
        });
  }

  /**
   * What is written.
   *
   * @return such as {@code ninjs 3.1}
   */
  @Override
  public String toString() {
    return "ninjs " + version.number();
  }
}
