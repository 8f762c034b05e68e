package org.newsclaim.format.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsclaim.model.Image;
import org.newsclaim.model.Note;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The pictures of an item, which are items themselves, associated with it. */
final class Pictures {
  private static final String ASSOCIATIONS = "associations";
  private static final String RENDITIONS = "renditions";

  private final ObjectNode item;
  private final NinjsVersion version;

  Pictures(ObjectNode item, NinjsVersion version) {
    this.item = item;
    this.version = version;
  }

  List<Image> read() {
    return pictures().flatMap(picture -> image(picture).stream()).distinct().toList();
  }

  private Stream<ObjectNode> pictures() {
    return values(item.path(ASSOCIATIONS))
        .filter(node -> node.isObject() && node.path("type").asString("").equals("picture"))
        .map(JsonNode::asObject);
  }

  /** The values of an object of 1.x or of a list of the others. */
  private static Stream<JsonNode> values(JsonNode node) {
    return node.isObject() ? node.propertyStream().map(Map.Entry::getValue) : node.valueStream();
  }

  private Optional<Image> image(ObjectNode picture) {
    return address(picture)
        .map(
            url ->
                Image.of(url)
                    .withCaption(new ItemDetails(picture, version).description())
                    .withCredit(text(picture.path(byline()))));
  }

  private static Optional<String> address(ObjectNode picture) {
    return values(picture.path(RENDITIONS))
        .flatMap(rendition -> text(rendition.path("href")).stream())
        .findFirst()
        .or(() -> text(picture.path("uri")));
  }

  private String byline() {
    return version == NinjsVersion.V1 ? "byline" : "by";
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.of(node.asString("").strip()).filter(text -> !text.isEmpty());
  }

  /** Adds the images that the item does not have, and removes the pictures of no image. */
  void write(List<Image> images, List<Note> notes) {
    List<String> wanted = images.stream().map(Image::url).toList();
    List<String> given = read().stream().map(Image::url).toList();
    for (ObjectNode picture : pictures().toList()) {
      if (address(picture).filter(url -> !wanted.contains(url)).isPresent()) {
        remove(picture);
      }
    }
    for (Image image : images) {
      Optional<String> uri = Uris.absolute(image.url());
      if (given.contains(image.url())) {
        continue;
      }
      if (uri.isPresent()) {
        describe(add(), image, uri.get());
      } else {
        notes.add(
            Note.of(
                Note.Code.VALUE_PASSED_OVER,
                "an image is left out, because its URL is not absolute: " + image.url()));
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // This picture, not one that says the same.
  private void remove(ObjectNode picture) {
    if (item.path(ASSOCIATIONS) instanceof ObjectNode named) {
      for (String name : new ArrayList<>(named.propertyNames())) {
        if (named.get(name) == picture) {
          named.remove(name);
        }
      }
    } else if (item.path(ASSOCIATIONS) instanceof ArrayNode list) {
      for (int i = list.size() - 1; i >= 0; i--) {
        if (list.get(i) == picture) {
          list.remove(i);
        }
      }
    }
    if (item.path(ASSOCIATIONS).isEmpty()) {
      item.remove(ASSOCIATIONS);
    }
  }

  /** A new association; its name, such as "image2", is not taken. */
  private ObjectNode add() {
    if (version == NinjsVersion.V1) {
      ObjectNode named =
          item.path(ASSOCIATIONS) instanceof ObjectNode given
              ? given
              : item.putObject(ASSOCIATIONS);
      int number = 1;
      while (named.has("image" + number)) {
        number++;
      }
      return named.putObject("image" + number);
    }
    ArrayNode list =
        item.path(ASSOCIATIONS) instanceof ArrayNode given ? given : item.putArray(ASSOCIATIONS);
    ObjectNode picture = list.addObject();
    return picture.put("name", "image" + list.size());
  }

  private void describe(ObjectNode picture, Image image, String uri) {
    picture.put("uri", uri).put("type", "picture");
    image.credit().ifPresent(credit -> picture.put(byline(), credit));
    if (version == NinjsVersion.V1) {
      picture.putObject(RENDITIONS).putObject("main").put("href", uri);
      image.caption().ifPresent(caption -> picture.put("description_text", caption));
    } else {
      picture.putArray(RENDITIONS).addObject().put("name", "main").put("href", uri);
      image
          .caption()
          .ifPresent(
              caption ->
                  picture
                      .putArray("descriptions")
                      .addObject()
                      .put("role", "caption")
                      .put("value", caption));
    }
  }
}
