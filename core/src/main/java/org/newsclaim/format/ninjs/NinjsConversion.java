package org.newsclaim.format.ninjs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsclaim.format.ninjs.PropertyTable.Kind;
import org.newsclaim.format.ninjs.PropertyTable.Property;
import org.newsclaim.model.Note;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts what was kept of an item into another generation. 2.x and 3.x differ in names only; between
 * them and 1.x go the values that are the same, under their names, and the rest is left out.
 */
final class NinjsConversion {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final NinjsVersion from;
  private final NinjsVersion to;
  private final List<Note> notes;

  private NinjsConversion(NinjsVersion from, NinjsVersion to, List<Note> notes) {
    this.from = from;
    this.to = to;
    this.notes = notes;
  }

  /** The same in another generation; what it cannot hold is noted. */
  static KeptItem convert(KeptItem kept, NinjsVersion to, List<Note> notes) {
    if (kept.version() == to) {
      return kept;
    }
    NinjsConversion conversion = new NinjsConversion(kept.version(), to, notes);
    boolean namesOnly = kept.version() != NinjsVersion.V1 && to != NinjsVersion.V1;
    ObjectNode item = namesOnly ? conversion.rename(kept.item()) : conversion.values(kept.item());
    return new KeptItem(to, namesOnly ? conversion.rename(kept.places()) : Map.of(), item);
  }

  private Map<NinjsField, JsonPointer> rename(Map<NinjsField, JsonPointer> places) {
    Map<NinjsField, JsonPointer> renamed = new EnumMap<>(NinjsField.class);
    places.forEach(
        (field, place) ->
            renamed.put(
                field,
                JsonPointer.compile("/" + name(place.getMatchingProperty()) + place.tail())));
    return renamed;
  }

  private String name(String name) {
    return PropertyTable.table().rename(name, from, to);
  }

  /** Without much depth: an additional value is nested a hundred levels at most. */
  private ObjectNode rename(ObjectNode object) {
    ObjectNode renamed = NODES.objectNode();
    for (Map.Entry<String, JsonNode> property : object.properties()) {
      Optional<Property> known = PropertyTable.table().property(property.getKey(), from);
      if (known.isPresent() && known.get().name(to).isEmpty()) {
        leaveOut(property.getKey());
      } else if (!property.getKey().equals("standard")) {
        renamed.set(name(property.getKey()), renameInside(property.getValue()));
      }
    }
    return renamed;
  }

  private JsonNode renameInside(JsonNode node) {
    if (node instanceof ObjectNode object) {
      return rename(object);
    }
    if (node instanceof ArrayNode array) {
      ArrayNode renamed = NODES.arrayNode(array.size());
      array.values().forEach(element -> renamed.add(renameInside(element)));
      return renamed;
    }
    return node;
  }

  private ObjectNode values(ObjectNode item) {
    ObjectNode values = NODES.objectNode();
    for (Map.Entry<String, JsonNode> property : item.properties()) {
      Optional<Property> known = PropertyTable.table().property(property.getKey(), from);
      Optional<String> name =
          known.filter(one -> one.kind() == Kind.VALUE).flatMap(one -> one.name(to));
      if (name.isPresent()) {
        values.set(name.get(), property.getValue());
      } else if (!property.getKey().endsWith("standard")) {
        leaveOut(property.getKey());
      }
    }
    return values;
  }

  private void leaveOut(String name) {
    notes.add(
        Note.builder()
            .code(Note.Code.VALUE_PASSED_OVER)
            .pointer(
                "/additional/"
                    + KeptItem.NAME
                    + "/item/"
                    + name.replace("~", "~0").replace("/", "~1"))
            .message(
                name
                    + " of ninjs "
                    + from.number()
                    + " has no place in "
                    + to.number()
                    + "; it is left out")
            .build());
  }
}
