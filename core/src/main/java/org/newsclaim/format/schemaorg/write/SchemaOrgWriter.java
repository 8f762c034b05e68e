package org.newsclaim.format.schemaorg.write;

import org.newsclaim.format.document.SafeJson;
import org.newsclaim.format.schemaorg.ClaimReview;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.NewsClaimException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes articles and fact checks as JSON-LD in the vocabulary of schema.org (release 30), for web
 * pages, search engines and fact-check services.
 *
 * <p>The output is on one line and the same for equal values. It can be put between {@code <script
 * type="application/ld+json">} and {@code </script>} as it is: {@code <} is escaped. What
 * schema.org has no words for, such as spans, cues and certainty, is lost; docs/interchange.md
 * lists it.
 */
public final class SchemaOrgWriter {
  private static final String CONTEXT = "@context";
  private static final String SCHEMA_ORG = "https://schema.org";

  private SchemaOrgWriter() {}

  /**
   * Writes an article with its sources, quantities, claims and direct quotations, as a graph of
   * nodes that refer to each other. Their identifiers are fragments of the article's URL, or blank
   * where it has none.
   *
   * @param article the article
   * @return JSON-LD
   */
  public static String write(Article article) {
    ObjectNode document = document();
    document.set("@graph", Node.array(new ArticleGraph(article).nodes()));
    return SafeJson.write(document);
  }

  /**
   * Writes a fact check as ClaimReview, such as {@link
   * org.newsclaim.format.schemaorg.read.JsonLdReader} reads them. Numbers of the rating are written
   * as they were given.
   *
   * @param review the fact check
   * @return JSON-LD
   * @throws NewsClaimException MISSING_FIELD if it lacks what services that gather fact checks
   *     require: {@code url}, {@code claimReviewed}, the rating's {@code label}
   */
  public static String write(ClaimReview review) {
    return write(review, ClaimFacts.none());
  }

  /**
   * Writes a fact check of a claim of an article as ClaimReview. What the fact check does not say
   * of the claim is taken from the article: its words, who makes it, and that it appeared there.
   *
   * <p>The claim's sources are named as its authors, and its publisher where the claim is the
   * article's own; but where the claim is denied or left open, only if the fact check says in its
   * own words what is claimed.
   *
   * @param article the article in which the claim appeared
   * @param claim a claim of the article
   * @param review what the reviewer says about it
   * @return JSON-LD
   * @throws NewsClaimException MISSING_FIELD if the review has no {@code url} or its rating no
   *     {@code label}; UNKNOWN_ID if the claim refers to what is not in the article
   */
  public static String write(Article article, Claim claim, ClaimReview review) {
    return write(review, ClaimFacts.of(article, claim, review));
  }

  private static String write(ClaimReview review, ClaimFacts facts) {
    ObjectNode document = document();
    document.setAll(new ReviewNode(review).node(facts).json());
    return SafeJson.write(document);
  }

  private static ObjectNode document() {
    return JsonNodeFactory.instance.objectNode().put(CONTEXT, SCHEMA_ORG);
  }
}
