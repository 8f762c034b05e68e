package org.newsclaim.format.schemaorg.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.format.document.DocumentPath;
import org.newsclaim.format.document.Repairs;
import tools.jackson.databind.JsonNode;

/**
 * All objects of a JSON-LD document, wherever they stand: at the top, in a list, in {@code @graph},
 * inside each other. Walked through once, without recursion.
 */
public final class Graph {
  /** Properties whose objects the document lists and is not about. */
  private static final Set<String> LISTING = Set.of("itemListElement", "blogPost", "blogPosts");

  /** Articles in lists come after all others. */
  private static final int LISTED = 3;

  /** Properties whose objects the document is about. */
  private static final Set<String> MAIN = Set.of("@graph", "mainEntity");

  private record Step(DocumentPath at, boolean inArticle, boolean listed, boolean main) {}

  private record Found(DocumentPath at, boolean listed) {}

  private final Names names;
  private final Repairs repairs;

  /** What has an {@code @id} and more than that. */
  private final Map<String, DocumentPath> byId = new HashMap<>();

  private final List<Found> articles = new ArrayList<>();
  private final List<DocumentPath> claimReviews = new ArrayList<>();
  private final Set<String> mainTypes = new LinkedHashSet<>();

  private Graph(Names names, Repairs repairs) {
    this.names = names;
    this.repairs = repairs;
  }

  /**
   * {@return the objects of a document}
   *
   * @param document the whole of it
   * @param repairs takes what is put right when its values are read
   */
  public static Graph of(DocumentPath document, Repairs repairs) {
    Graph graph = new Graph(Names.of(document.node()), repairs);
    graph.walk(document);
    return graph;
  }

  Names names() {
    return names;
  }

  Repairs repairs() {
    return repairs;
  }

  private void walk(DocumentPath document) {
    Deque<Step> open = new ArrayDeque<>();
    open.push(new Step(document, false, false, true));
    while (!open.isEmpty()) {
      Step step = open.pop();
      JsonNode node = step.at().node();
      if (node.isObject()) {
        boolean article = visit(step);
        for (Map.Entry<String, JsonNode> property : descending(node)) {
          if (property.getValue().isContainer()) {
            String name = names.local(property.getKey());
            open.push(
                new Step(
                    step.at().property(property.getKey()),
                    step.inArticle() || article,
                    step.listed() || LISTING.contains(name),
                    step.main() && MAIN.contains(name)));
          }
        }
      } else {
        for (int i = node.size() - 1; i >= 0; i--) {
          if (node.get(i).isContainer()) {
            open.push(new Step(step.at().element(i), step.inArticle(), step.listed(), step.main()));
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
  private boolean visit(Step step) {
    DocumentPath at = step.at();
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
      if (step.main() && !empty) {
        mainTypes.add(type);
      }
      article |= Names.isArticle(type);
      review |= type.equalsIgnoreCase("ClaimReview");
    }
    if (review && !empty) {
      claimReviews.add(at);
    }
    if (article && !empty && !step.inArticle()) {
      articles.add(new Found(at, step.listed()));
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

  /** {@return the fact checks in the order of the document} */
  public List<JsonLdNode> claimReviews() {
    return claimReviews.stream().map(at -> JsonLdNode.of(at, this)).toList();
  }

  /**
   * {@return the article that the document is about: the first of those that give their text, or,
   * where none does, of those that give a headline; what stands in a list of others only where
   * there is nothing else}
   */
  public Optional<JsonLdNode> article() {
    return articles.stream()
        .min(Comparator.comparingInt(this::rank))
        .map(found -> JsonLdNode.of(found.at(), this));
  }

  private int rank(Found found) {
    JsonLdNode article = JsonLdNode.of(found.at(), this);
    boolean text = article.has("articleBody") || article.has("liveBlogUpdate");
    int rank = text ? 0 : article.has("headline") ? 1 : 2;
    return found.listed() ? rank + LISTED : rank;
  }

  /** {@return the types of the objects at the top of the document, each once, in their order} */
  public List<String> mainTypes() {
    return List.copyOf(mainTypes);
  }

  /** {@return how many articles stand beside each other} */
  public int articleCount() {
    return articles.size();
  }

  /**
   * What an object that has nothing but an {@code @id} stands for, where that is in the document.
   */
  DocumentPath resolve(DocumentPath at) {
    JsonNode id = at.node().path("@id");
    boolean reference = id.isString() && at.node().size() <= (at.node().has("@type") ? 2 : 1);
    return reference ? byId.getOrDefault(id.stringValue(), at) : at;
  }
}
