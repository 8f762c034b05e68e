package org.newsclaim.format.html.linked;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.newsclaim.format.document.DocumentPath;
import org.newsclaim.format.document.ForeignJson;
import org.newsclaim.format.document.Repairs;
import org.newsclaim.format.schemaorg.ClaimReview;
import org.newsclaim.format.schemaorg.graph.ClaimReviewMaker;
import org.newsclaim.format.schemaorg.graph.Graph;
import org.newsclaim.format.schemaorg.graph.Values;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.Note;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What the scripts of JSON-LD in a page say, read tolerantly as one list of documents, so that a
 * pointer begins with the index of a script, and one script can refer to another.
 *
 * @param article the article that the page is about, where they name one
 * @param claimReviews the fact checks, in the order of the page
 * @param types the types of what the scripts describe at their top, such as "Product"
 * @param notes what was put right, and which scripts could not be read
 */
public record LinkedData(
    Optional<LinkedArticle> article,
    List<ClaimReview> claimReviews,
    List<String> types,
    List<Note> notes) {
  /**
   * Keeps the lists from being changed.
   *
   * @param article the article that the page is about, where they name one
   * @param claimReviews the fact checks, in the order of the page
   * @param types the types of what the scripts describe at their top, such as "Product"
   * @param notes what was put right, and which scripts could not be read
   */
  public LinkedData {
    claimReviews = List.copyOf(claimReviews);
    types = List.copyOf(types);
    notes = List.copyOf(notes);
  }

  /**
   * Reads the scripts of a page.
   *
   * @param scripts what stands in them
   * @return what they say
   */
  public static LinkedData read(List<String> scripts) {
    Repairs repairs = new Repairs(false);
    ArrayNode documents = JsonNodeFactory.instance.arrayNode();
    for (String script : scripts) {
      documents.add(document(script, documents.size(), repairs));
    }
    Graph graph = Graph.of(DocumentPath.root(documents), repairs);
    Values values = new Values(repairs);
    ClaimReviewMaker reviews = new ClaimReviewMaker(values);
    Optional<LinkedArticle> article =
        graph.article().flatMap(thing -> made(repairs, () -> LinkedArticle.of(thing, values)));
    List<ClaimReview> claimReviews =
        graph.claimReviews().stream()
            .flatMap(thing -> made(repairs, () -> reviews.make(thing)).stream())
            .toList();
    return new LinkedData(article, claimReviews, graph.mainTypes(), repairs.notes());
  }

  /** What is made of an object; nothing where it has more faults than are mended. */
  private static <T> Optional<T> made(Repairs repairs, Supplier<T> maker) {
    try {
      return Optional.of(maker.get());
    } catch (NewsClaimException e) {
      repairs.say(passedOver("an object of JSON-LD", e, e.place().pointer().orElse("")));
      return Optional.empty();
    }
  }

  private static Note passedOver(String what, NewsClaimException why, String pointer) {
    return Note.builder()
        .code(Note.Code.VALUE_PASSED_OVER)
        .pointer(pointer)
        .message(what + " is passed over: " + why.problem())
        .build();
  }

  /** The document of a script; of one that cannot be read, nothing. */
  private static JsonNode document(String script, int index, Repairs repairs) {
    JsonNode nothing = JsonNodeFactory.instance.nullNode();
    if (script.isBlank()) {
      return nothing;
    }
    Repairs own = new Repairs(false);
    try {
      JsonNode document = ForeignJson.read(script, own, DocumentPath::node);
      own.notes().forEach(note -> repairs.say(moved(note, index)));
      return document;
    } catch (NewsClaimException e) {
      repairs.say(passedOver("a script of JSON-LD", e, "/" + index));
      return nothing;
    }
  }

  private static Note moved(Note note, int index) {
    return note.withPointer("/" + index + note.pointer().orElse(""));
  }
}
