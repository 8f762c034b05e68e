package org.newsclaim.format.ninjs;

import java.util.List;
import java.util.Optional;
import org.newsclaim.format.ninjs.PropertyTable.Property;
import tools.jackson.databind.JsonNode;

/**
 * Tells the generation of an item by its shape: the one that knows the most of its names and
 * shapes; of several, the one that it says it is, else the latest.
 */
final class Generations {
  /** The beginnings of 1.x's names with custom endings. */
  private static final List<String> OPEN_NAMES = List.of("body_", "headline_", "description_");

  private static final List<String> LISTS = List.of("bodies", "headlines", "descriptions");

  private Generations() {}

  /** The generation, or empty if nothing tells that it is ninjs. */
  static Optional<NinjsVersion> of(JsonNode item) {
    int[] fits = new int[NinjsVersion.values().length];
    boolean known = item.has("uri");
    for (String name : item.propertyNames()) {
      known |= count(name, item.get(name), fits);
    }
    JsonNode standard = item.has("standard") ? item.get("standard") : item.path("$standard");
    String says = standard.path("version").asString("");
    NinjsVersion best = NinjsVersion.V1;
    int most = -1;
    for (NinjsVersion version : NinjsVersion.values()) {
      boolean said = says.startsWith(version.number().substring(0, 2));
      int points = 2 * fits[version.ordinal()] + (said ? 1 : 0);
      if (points >= most) {
        most = points;
        best = version;
      }
    }
    return known ? Optional.of(best) : Optional.empty();
  }

  /** Counts what a property says for each generation; whether any has it. */
  private static boolean count(String name, JsonNode value, int[] fits) {
    if (isOpenName(name)) {
      fits[NinjsVersion.V1.ordinal()]++;
      return true;
    }
    boolean known = false;
    for (NinjsVersion version : NinjsVersion.values()) {
      Optional<Property> property = PropertyTable.table().property(name, version);
      boolean tells =
          property.isPresent()
              && property.get().kind() != PropertyTable.Kind.INNER
              && !property.get().isInAll();
      fits[version.ordinal()] += tells ? 1 : 0;
      known |= tells;
    }
    if (name.equals("renditions") || name.equals("associations")) {
      fits[NinjsVersion.V1.ordinal()] += value.isObject() ? 1 : 0;
      fits[NinjsVersion.V2.ordinal()] += value.isArray() ? 1 : 0;
      fits[NinjsVersion.V3.ordinal()] += value.isArray() ? 1 : 0;
    } else if (LISTS.contains(name)) {
      fits[NinjsVersion.V2.ordinal()] += value.path(0).has("contenttype") ? 1 : 0;
      fits[NinjsVersion.V3.ordinal()] += value.path(0).has("contentType") ? 1 : 0;
    }
    return known;
  }

  static boolean isOpenName(String name) {
    return OPEN_NAMES.stream().anyMatch(name::startsWith);
  }
}
