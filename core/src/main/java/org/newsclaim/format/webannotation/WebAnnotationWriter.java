package org.newsclaim.format.webannotation;

import java.util.List;
import org.newsclaim.format.document.SafeJson;
import org.newsclaim.json.NewsClaimJson;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an article as W3C Web Annotations: a collection with one page, in which the article as a
 * whole, each source, quantity, claim and cue is an annotation.
 *
 * <p>The targets of an annotation are the spans of a source's mentions, of a quantity, of a claim's
 * content and of a cue: each has a TextPositionSelector, in code points, and, if the text is known,
 * a TextQuoteSelector with up to 32 code points before and after the words. The first body is a tag
 * that says what is annotated, the second is the value in the library's own JSON; {@link
 * WebAnnotationReader} reads it again. Everything except the text is included: a Web Annotation
 * refers to a text and does not contain it. {@code <} is escaped, so the collection is safe inside
 * a script element of an HTML page.
 */
public final class WebAnnotationWriter {
  private static final NewsClaimJson<Article> ARTICLES = NewsClaimJson.articles();
  private static final NewsClaimJson<Source> SOURCES = NewsClaimJson.sources();
  private static final NewsClaimJson<Quantity> QUANTITIES = NewsClaimJson.quantities();
  private static final NewsClaimJson<Claim> CLAIMS = NewsClaimJson.claims();

  private final Article article;
  private final AnnotationIds ids;
  private final Targets targets;
  private final ArrayNode items;

  private WebAnnotationWriter(Article article, ArrayNode items) {
    this.article = article;
    this.ids = new AnnotationIds(article);
    this.targets = new Targets(article, ids.source());
    this.items = items;
  }

  /**
   * Writes an article.
   *
   * @param article the article, with or without its text
   * @return an AnnotationCollection in JSON-LD, on one line
   */
  public static String write(Article article) {
    ObjectNode collection = JsonNodeFactory.instance.objectNode();
    AnnotationIds ids = new AnnotationIds(article);
    collection
        .put("@context", Terms.CONTEXT)
        .put("id", ids.of("annotations"))
        .put("type", Terms.COLLECTION);
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    page.put("id", ids.of("annotations:1")).put("type", Terms.PAGE).put("startIndex", 0);
    ArrayNode items = page.putArray("items");
    new WebAnnotationWriter(article, items).addAll();
    collection.put("total", items.size());
    collection.set("first", page);
    return SafeJson.write(collection);
  }

  private void addAll() {
    Article rest = article.withoutText().withClaims().withSources().withQuantities();
    add(AnnotationKind.ARTICLE, "article", ARTICLES.write(rest), List.of());
    for (Source source : article.sources()) {
      add(AnnotationKind.SOURCE, source.id(), SOURCES.write(source), source.mentions());
    }
    for (Quantity quantity : article.quantities()) {
      add(
          AnnotationKind.QUANTITY,
          quantity.id(),
          QUANTITIES.write(quantity),
          List.of(quantity.span()));
    }
    for (Claim claim : article.claims()) {
      add(AnnotationKind.CLAIM, claim.id(), CLAIMS.write(claim), claim.content());
      claim.attribution().ifPresent(attribution -> addCue(claim, attribution));
    }
  }

  /** Its value is in that of the claim: the body says whose claim it attributes. */
  private void addCue(Claim claim, Attribution attribution) {
    ObjectNode cue = JsonNodeFactory.instance.objectNode();
    cue.put("claim", claim.id())
        .put("lemma", attribution.cue().lemma())
        .put("kind", attribution.cue().kind().name());
    add(AnnotationKind.CUE, claim.id(), SafeJson.write(cue), attribution.cue().spans());
  }

  private void add(AnnotationKind kind, String id, String json, List<Span> spans) {
    ObjectNode annotation = items.addObject();
    annotation
        .put("id", ids.of(kind.tag() + ":" + id))
        .put("type", Terms.ANNOTATION)
        .put("motivation", Terms.DESCRIBING);
    ArrayNode bodies = annotation.putArray("body");
    bodies
        .addObject()
        .put("type", Terms.TEXTUAL_BODY)
        .put("purpose", Terms.TAGGING)
        .put("value", kind.tag());
    bodies
        .addObject()
        .put("type", Terms.TEXTUAL_BODY)
        .put("purpose", Terms.DESCRIBING)
        .put("format", Terms.JSON)
        .put("value", json);
    annotation.set("target", targets.of(spans));
  }
}
