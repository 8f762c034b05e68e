package org.newsclaim.format.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.format.document.DocumentPath;
import org.newsclaim.format.field.MarkupText;
import org.newsclaim.text.LowerCase;
import tools.jackson.databind.JsonNode;

/** Finds the headline and the body of an item among those that it gives. */
final class ItemText {
  private ItemText() {}

  /** The headline: the one with the role "main", else the first. */
  static Optional<DocumentPath> headline(DocumentPath item, NinjsVersion version) {
    if (version == NinjsVersion.V1 && item.node().path("headline").isString()) {
      return Optional.of(item.property("headline"));
    }
    List<DocumentPath> all = candidates(item, version, "headline", "headlines");
    return all.stream()
        .filter(at -> isMain(at, version))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .or(() -> title(item));
  }

  /** Events have a title instead. */
  private static Optional<DocumentPath> title(DocumentPath item) {
    return item.node().path("title").isString()
        ? Optional.of(item.property("title"))
        : Optional.empty();
  }

  private static boolean isMain(DocumentPath value, NinjsVersion version) {
    return version == NinjsVersion.V1
        ? value.label().equals("headline_main")
        : value.around().node().path("role").asString("").equals("main");
  }

  /** The body: plain text before HTML, HTML before other markup; empty where all are blank. */
  static Optional<DocumentPath> body(DocumentPath item, NinjsVersion version) {
    DocumentPath best = null;
    int least = Integer.MAX_VALUE;
    for (DocumentPath body : candidates(item, version, "body", "bodies")) {
      int rank = rank(type(body, version), body.node().stringValue());
      if (rank < least && !body.node().stringValue().isBlank()) {
        least = rank;
        best = body;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether a body is markup by its type or, where it has none, by its looks. */
  static boolean isMarkup(DocumentPath body, NinjsVersion version) {
    String type = type(body, version);
    return !type.endsWith("plain") && MarkupText.isMarkup(body.node().stringValue());
  }

  private static int rank(String type, String text) {
    if (type.endsWith("plain") || type.equals("text")) {
      return 0;
    }
    if (!MarkupText.isMarkup(text)) {
      return type.contains("xml") || type.contains("nitf") ? 4 : 1;
    }
    return type.contains("nitf") || type.equals("application/xml") ? 3 : 2;
  }

  /** The media type of a body, of 1.x the ending of its name, in lower case. */
  private static String type(DocumentPath body, NinjsVersion version) {
    if (version == NinjsVersion.V1) {
      return LowerCase.of(body.label().substring("body_".length()));
    }
    String name = version == NinjsVersion.V2 ? "contenttype" : "contentType";
    return LowerCase.of(body.around().node().path(name).asString(""));
  }

  /** The values of 1.x's properties with a beginning, or of a list of the others. */
  private static List<DocumentPath> candidates(
      DocumentPath item, NinjsVersion version, String first, String list) {
    List<DocumentPath> all = new ArrayList<>();
    if (version == NinjsVersion.V1) {
      for (String name : item.node().propertyNames()) {
        if (name.startsWith(first + "_") && item.node().get(name).isString()) {
          all.add(item.property(name));
        }
      }
      return all;
    }
    JsonNode values = item.node().path(list);
    for (int i = 0; values.isArray() && i < values.size(); i++) {
      if (values.get(i).path("value").isString()) {
        all.add(item.property(list).element(i).property("value"));
      }
    }
    return all;
  }
}
