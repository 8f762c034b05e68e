package org.newsclaim.examples;

import java.util.List;
import java.util.Optional;
import org.newsclaim.NewsClaims;
import org.newsclaim.format.schemaorg.ClaimReview;
import org.newsclaim.model.Article;
import org.newsclaim.model.Note;
import org.newsclaim.model.PageKind;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was found in a row: an article, fact checks, or both, and what was repaired. */
record FoundInRow(
    Optional<Article> article,
    List<ClaimReview> reviews,
    Optional<PageKind> pageKind,
    List<Note> notes) {
  private static final JsonMapper MAPPER = RowFunction.mapper();

  FoundInRow {
    reviews = List.copyOf(reviews);
    notes = List.copyOf(notes);
  }

  static FoundInRow of(Article article) {
    return new FoundInRow(Optional.of(article), List.of(), Optional.empty(), List.of());
  }

  /** The same; an article without an id gets this one. */
  FoundInRow knownAs(String name) {
    return new FoundInRow(
        article.map(one -> one.id().isPresent() ? one : one.withId(name)),
        reviews,
        pageKind,
        notes);
  }

  ObjectNode toJson(ObjectNode row) {
    ObjectNode answer =
        article
            .map(one -> (ObjectNode) MAPPER.readTree(NewsClaims.toJson(one)))
            .orElseGet(() -> bare(row));
    if (!reviews.isEmpty()) {
      ArrayNode list = answer.putArray("claimReviews");
      reviews.forEach(review -> list.add(review(review)));
    }
    addRepairs(answer);
    pageKind.ifPresent(kind -> answer.put("pageKind", kind.name()));
    return answer;
  }

  private static ObjectNode bare(ObjectNode row) {
    ObjectNode answer = MAPPER.createObjectNode();
    answer.set("id", RowFunction.id(row));
    return answer;
  }

  private static ObjectNode review(ClaimReview review) {
    ObjectNode json = MAPPER.createObjectNode();
    put(json, "claimReviewed", review.claimReviewed());
    put(
        json,
        "claimant",
        Optional.of(String.join(", ", review.claimants())).filter(names -> !names.isEmpty()));
    review
        .rating()
        .ifPresent(
            given -> {
              ObjectNode rating = json.putObject("rating");
              put(rating, "alternateName", given.label());
              put(rating, "ratingValue", given.ratingValue());
              put(rating, "bestRating", given.bestRating());
              put(rating, "worstRating", given.worstRating());
            });
    put(json, "url", review.url());
    put(json, "datePublished", review.datePublished());
    return json;
  }

  private static void put(ObjectNode json, String name, Optional<String> value) {
    value.ifPresent(words -> json.put(name, words));
  }

  /** Notes with a place in the document are repairs; others are about its text. */
  private void addRepairs(ObjectNode answer) {
    List<Note> repairs = notes.stream().filter(note -> note.pointer().isPresent()).toList();
    if (!repairs.isEmpty()) {
      ArrayNode list = answer.putArray("repairs");
      for (Note repair : repairs) {
        list.addObject()
            .put("pointer", repair.pointer().orElseThrow())
            .put("code", repair.code().name())
            .put("message", repair.message());
      }
    }
  }
}
