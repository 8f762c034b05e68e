package org.newsclaim.format.newsxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.newsclaim.model.Image;

/** The pictures of an element, with their captions and credits. */
final class Media {
  private Media() {}

  /** The pictures; what shows them in a text is removed from it. */
  static List<Image> of(Element article) {
    List<Image> images = new ArrayList<>();
    for (Element part : List.copyOf(article.getAllElements())) {
      switch (FieldTable.localName(part.tagName())) {
        case "media" -> {
          if (part.attr("media-type").equals("image")) {
            image(first(part, "media-reference", "source"), part, "media-caption", "media-producer")
                .ifPresent(images::add);
          }
          part.remove();
        }
        case "remoteContent" -> {
          if (part.attr("contenttype").startsWith("image/")) {
            image(
                    Optional.of(part.attr("href")),
                    article,
                    "contentMeta/description",
                    "contentMeta/creditline")
                .ifPresent(images::add);
          }
        }
        case "image" ->
            image(first(part, "loc", ""), part, "caption", "credit").ifPresent(images::add);
        default -> {
          // Not a picture.
        }
      }
    }
    return images.stream().distinct().toList();
  }

  private static Optional<Image> image(
      Optional<String> url, Element part, String caption, String credit) {
    return url.filter(address -> !address.isBlank())
        .map(
            address ->
                Image.of(address)
                    .withCaption(first(part, caption, ""))
                    .withCredit(first(part, credit, "")));
  }

  private static Optional<String> first(Element part, String path, String attribute) {
    return FieldTable.elements(part, path).stream()
        .map(found -> attribute.isEmpty() ? found.text() : found.attr(attribute))
        .map(String::strip)
        .filter(words -> !words.isEmpty())
        .findFirst();
  }
}
