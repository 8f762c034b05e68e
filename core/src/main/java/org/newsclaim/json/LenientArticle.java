package org.newsclaim.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.newsclaim.json.Shape.Fields;
import org.newsclaim.json.tree.TreePath;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Source;
import org.newsclaim.model.TextDigest;
import org.newsclaim.model.TimeExpression;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes as much of an article as can be taken. Every part is bound separately, so that a broken one
 * costs no more than itself; then what refers to a missing part is cut off.
 */
final class LenientArticle {
  private static final Fields SHAPE = Shapes.of(Article.class);
  private static final String TEXT = "text";
  private static final String DIGEST = "textDigest";
  private static final String ADDITIONAL = "additional";
  private static final String SOURCES = "sources";
  private static final String QUANTITIES = "quantities";
  private static final String TIMES = "times";
  private static final String CLAIMS = "claims";

  /** What is not read with the head. */
  private static final Set<String> APART =
      Set.of(TEXT, DIGEST, ADDITIONAL, SOURCES, QUANTITIES, TIMES, CLAIMS);

  private final ObjectNode tree;
  private final Map<String, Class<?>> ids = new HashMap<>();
  private Checker checker;

  /** Binds to an article in which only the digest is set. */
  private ObjectNode bare = JsonNodeFactory.instance.objectNode();

  LenientArticle(ObjectNode tree, Checker checker) {
    this.tree = tree;
    this.checker = checker;
  }

  Article read() {
    Article text = readText();
    checker = checker.within(text.textDigest().length());
    bare = JsonNodeFactory.instance.objectNode();
    bare.set(DIGEST, Binder.MAPPER.valueToTree(text.textDigest()));
    Article.Builder article =
        Article.builder().from(readHead()).text(text.text()).textDigest(text.textDigest());
    readAdditional(article);
    elements(SOURCES, Source.class, Source::id, source -> true)
        .forEach(source -> article.addSources(source.value()));
    List<Located<Quantity>> quantities =
        elements(QUANTITIES, Quantity.class, Quantity::id, text::holds);
    elements(TIMES, TimeExpression.class, TimeExpression::id, time -> true)
        .forEach(time -> article.addTimes(time.value()));
    List<Located<Claim>> claims = elements(CLAIMS, Claim.class, Claim::id, text::holds);
    References references = new References(ids, checker);
    article.addAllQuantities(references.pruneQuantities(quantities));
    return article.addAllClaims(references.prune(claims)).build();
  }

  /** An article of text and digest only. Where the two disagree, the text is believed. */
  private Article readText() {
    Optional<Article> text =
        present(TEXT).flatMap(node -> attempt(at(TEXT), () -> bindOnly(TEXT, check(TEXT, node))));
    Optional<TextDigest> digest =
        present(DIGEST).flatMap(node -> attempt(at(DIGEST), () -> bindDigest(node)));
    if (text.isEmpty()) {
      Article.Builder bareArticle = Article.builder();
      digest.ifPresent(bareArticle::textDigest);
      return bareArticle.build();
    }
    TextDigest computed = text.get().textDigest();
    if (digest.isPresent() && !digest.get().equals(computed)) {
      checker.note(
          Note.Code.REPAIRED,
          at(DIGEST),
          ("textDigest is " + digest.get() + ", that of the text " + computed)
              + "; the text is believed, but spans may have been meant for another one");
    }
    return text.get();
  }

  private TextDigest bindDigest(JsonNode node) {
    return Binder.bind(check(DIGEST, node), TextDigest.class, at(DIGEST));
  }

  private Article readHead() {
    ObjectNode head = bare.deepCopy();
    for (Map.Entry<String, JsonNode> property : tree.properties()) {
      String name = property.getKey();
      if (!APART.contains(name)) {
        attempt(at(name), () -> checker.checkField(name, property.getValue(), SHAPE, at(name)))
            .flatMap(Function.identity())
            .filter(node -> attempt(at(name), () -> bindOnly(name, node)).isPresent())
            .ifPresent(node -> head.set(name, node));
      }
    }
    return Binder.bind(head, Article.class, TreePath.ROOT);
  }

  private void readAdditional(Article.Builder article) {
    for (Map.Entry<String, JsonNode> entry : container(ADDITIONAL).properties()) {
      TreePath place = at(ADDITIONAL).property(entry.getKey());
      ObjectNode alone =
          JsonNodeFactory.instance.objectNode().set(entry.getKey(), entry.getValue());
      attempt(place, () -> bindOnly(ADDITIONAL, alone))
          .ifPresent(bound -> article.putAllAdditional(bound.additional()));
    }
  }

  private <T> List<Located<T>> elements(
      String name, Class<T> type, Function<T, String> id, Predicate<T> holds) {
    return checker.take(
        container(name),
        at(name),
        (node, place) -> {
          T value = Binder.bind(checker.check(node, Shapes.of(type), place), type, place);
          if (!holds.test(value)) {
            throw NewsClaimException.of(
                Code.INCONSISTENT,
                place.property(TEXT).toString(),
                "text is not what the article has at the spans");
          }
          String key = id.apply(value);
          if (ids.putIfAbsent(key, type) != null) {
            throw NewsClaimException.of(
                Code.DUPLICATE_ID,
                place.property("id").toString(),
                "id "
                    + ValidationErrors.quote(key)
                    + " is given twice; it must be unique in the article");
          }
          return new Located<>(value, place);
        });
  }

  /** An article that has nothing but the property. */
  private Article bindOnly(String name, JsonNode node) {
    return Binder.bind(bare.deepCopy().set(name, node), Article.class, TreePath.ROOT);
  }

  private JsonNode check(String name, JsonNode node) {
    return checker.check(node, shape(name), at(name));
  }

  /** The array or object, or an empty one. */
  private JsonNode container(String name) {
    return present(name)
        .flatMap(node -> attempt(at(name), () -> requireContainer(name, node)))
        .orElse(JsonNodeFactory.instance.arrayNode());
  }

  private JsonNode requireContainer(String name, JsonNode node) {
    boolean fits = name.equals(ADDITIONAL) ? node.isObject() : node.isArray();
    if (!fits) {
      throw ValidationErrors.wrongShape(node, shape(name), at(name));
    }
    return node;
  }

  private Optional<JsonNode> present(String name) {
    JsonNode node = tree.get(name);
    if (node != null && node.isNull()) {
      checker.noteMissing(node, at(name));
      return Optional.empty();
    }
    return Optional.ofNullable(node);
  }

  private <T> Optional<T> attempt(TreePath place, Supplier<T> read) {
    try {
      return Optional.of(read.get());
    } catch (NewsClaimException e) {
      checker.passOver(place, e);
      return Optional.empty();
    }
  }

  private static Shape shape(String name) {
    return SHAPE.field(name).shape();
  }

  private static TreePath at(String name) {
    return TreePath.ROOT.property(name);
  }
}
