package org.newsclaim.format.ninjs;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.newsclaim.model.AdditionalValue;
import org.newsclaim.model.Article;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an article keeps of the item that it was read from, as the additional value {@code ninjs}:
 * the generation, the places of what the article's own fields hold, and the item without that.
 *
 * @param version the generation
 * @param places the places of the fields in the item
 * @param item the item without them
 */
record KeptItem(NinjsVersion version, Map<NinjsField, JsonPointer> places, ObjectNode item) {
  static final String NAME = "ninjs";
  private static final String GENERATION = "generation";
  private static final String PLACES = "places";
  private static final String ITEM = "item";

  static Optional<KeptItem> of(Article article) {
    AdditionalValue value = article.additional().get(NAME);
    return value == null ? Optional.empty() : read(value.node());
  }

  private static Optional<KeptItem> read(JsonNode node) {
    int generation = node.path(GENERATION).asInt(0);
    if (!(node.path(ITEM) instanceof ObjectNode item)
        || generation < 1
        || generation > NinjsVersion.values().length) {
      return Optional.empty();
    }
    Map<NinjsField, JsonPointer> places = new EnumMap<>(NinjsField.class);
    for (NinjsField field : NinjsField.values()) {
      String place = node.path(PLACES).path(field.name()).asString("");
      if (place.startsWith("/")) {
        places.put(field, JsonPointer.compile(place));
      }
    }
    return Optional.of(new KeptItem(NinjsVersion.values()[generation - 1], places, item));
  }

  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put(GENERATION, version.ordinal() + 1);
    ObjectNode of = json.putObject(PLACES);
    places.forEach((field, place) -> of.put(field.name(), place.toString()));
    json.set(ITEM, item);
    return json;
  }
}
