package org.newsclaim.format.schemaorg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsclaim.format.document.Located;
import org.newsclaim.format.document.Repairs;
import tools.jackson.databind.JsonNode;

/**
 * All objects of a JSON-LD document, wherever they stand: at the top, in a list, in {@code @graph},
 * inside each other. Walked through once, without recursion.
 */
final class Graph {
  private record Step(Located at, boolean inArticle) {}

  private final Names names;
  private final Repairs repairs;

  /** What has an {@code @id} and more than that. */
  private final Map<String, Located> byId = new HashMap<>();

  private final List<Located> articles = new ArrayList<>();
  private final List<Located> claimReviews = new ArrayList<>();

  private Graph(Names names, Repairs repairs) {
    this.names = names;
    this.repairs = repairs;
  }

  static Graph of(Located document, Repairs repairs) {
    JsonNode root = document.node();
    Graph graph =
        new Graph(Names.of(root.isArray() && !root.isEmpty() ? root.get(0) : root), repairs);
    graph.walk(document);
    return graph;
  }

  Names names() {
    return names;
  }

  Repairs repairs() {
    return repairs;
  }

  private void walk(Located document) {
    Deque<Step> open = new ArrayDeque<>();
    open.push(new Step(document, false));
    while (!open.isEmpty()) {
      Step step = open.pop();
      JsonNode node = step.at().node();
      if (node.isObject()) {
        boolean article = visit(step.at(), step.inArticle());
        for (Map.Entry<String, JsonNode> property : descending(node)) {
          if (property.getValue().isContainer()) {
            open.push(new Step(step.at().property(property.getKey()), step.inArticle() || article));
          }
        }
      } else {
        for (int i = node.size() - 1; i >= 0; i--) {
          if (node.get(i).isContainer()) {
            open.push(new Step(step.at().element(i), step.inArticle()));
          }
        }
      }
    }
  }

  /** The properties from the last to the first, because what is pushed last is visited first. */
  private static List<Map.Entry<String, JsonNode>> descending(JsonNode node) {
    List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(node.properties());
    Collections.reverse(properties);
    return properties;
  }

  /** Notes what an object is; whether it is an article. */
  private boolean visit(Located at, boolean inArticle) {
    JsonNode id = at.node().path("@id");
    if (id.isString() && at.node().size() > 1) {
      byId.merge(
          id.stringValue(),
          at,
          (one, other) -> one.node().size() >= other.node().size() ? one : other);
    }
    boolean empty = at.node().size() <= (id.isString() ? 2 : 1);
    boolean article = false;
    boolean review = hasClaim(at.node());
    for (String type : types(at.node())) {
      article |= Names.isArticle(type);
      review |= type.equalsIgnoreCase("ClaimReview");
    }
    if (review && !empty) {
      claimReviews.add(at);
    }
    if (article && !empty && !inArticle) {
      articles.add(at);
    }
    return article;
  }

  private boolean hasClaim(JsonNode node) {
    for (String name : node.propertyNames()) {
      if (names.local(name).equalsIgnoreCase("claimReviewed")) {
        return true;
      }
    }
    return false;
  }

  private List<String> types(JsonNode node) {
    JsonNode value = node.has("@type") ? node.get("@type") : node.path("type");
    List<String> types = new ArrayList<>();
    for (JsonNode type : value.isArray() ? value.values() : List.of(value)) {
      if (type.isString()) {
        types.add(names.local(type.stringValue().strip()));
      }
    }
    return types;
  }

  /** The fact checks in the order of the document. */
  List<Thing> claimReviews() {
    return claimReviews.stream().map(at -> Thing.of(at, this)).toList();
  }

  /**
   * The article that the document is about: the first of those that give their text, or, where none
   * does, of those that give a headline.
   */
  Optional<Thing> article() {
    return articles.stream()
        .map(at -> Thing.of(at, this))
        .min(Comparator.comparingInt(Graph::rank));
  }

  private static int rank(Thing article) {
    return article.has("articleBody") ? 0 : article.has("headline") ? 1 : 2;
  }

  /** How many articles stand beside each other. */
  int articleCount() {
    return articles.size();
  }

  /**
   * What an object that has nothing but an {@code @id} stands for, where that is in the document.
   */
  Located resolve(Located at) {
    JsonNode id = at.node().path("@id");
    boolean reference = id.isString() && at.node().size() <= (at.node().has("@type") ? 2 : 1);
    return reference ? byId.getOrDefault(id.stringValue(), at) : at;
  }
}
