package org.newsclaim.format.html.linked;

import java.util.List;
import java.util.Optional;
import org.newsclaim.format.schemaorg.graph.JsonLdNode;
import org.newsclaim.format.schemaorg.graph.Values;

/**
 * An entry of a live blog ({@code liveBlogUpdate} of schema.org).
 *
 * @param time when it was published, as it stands
 * @param headline its headline
 * @param body its text
 */
public record LiveUpdate(Optional<String> time, Optional<String> headline, String body) {
  /** The entries of an article that have a text, in the order of the document. */
  static List<LiveUpdate> all(JsonLdNode article, Values values) {
    return article.objects("liveBlogUpdate").stream()
        .flatMap(entry -> of(entry, values).stream())
        .toList();
  }

  private static Optional<LiveUpdate> of(JsonLdNode entry, Values values) {
    return values
        .body(entry, "articleBody")
        .map(
            body ->
                new LiveUpdate(
                    values.text(entry, "datePublished", " "),
                    values.text(entry, "headline", " "),
                    body));
  }
}
