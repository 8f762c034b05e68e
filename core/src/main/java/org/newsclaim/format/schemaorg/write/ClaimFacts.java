package org.newsclaim.format.schemaorg.write;

import java.util.List;
import java.util.Optional;
import org.newsclaim.format.schemaorg.ClaimReview;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Source;

/**
 * What an article knows of a claim that is reviewed.
 *
 * @param isOfArticle whether there is an article
 * @param text the claim in words
 * @param authors who makes it
 * @param documents the documents that say so
 * @param appearances the article, unless nothing is known by which it could be found
 */
record ClaimFacts(
    boolean isOfArticle,
    Optional<String> text,
    List<Node> authors,
    List<Node> documents,
    List<Node> appearances) {
  static ClaimFacts none() {
    return new ClaimFacts(false, Optional.empty(), List.of(), List.of(), List.of());
  }

  /** A source that denies a claim puts it forward only in the words of the reviewer. */
  static ClaimFacts of(Article article, Claim claim, ClaimReview review) {
    boolean putForward = review.claimReviewed().isPresent() || Claimants.putForward(claim);
    return new ClaimFacts(
        true,
        Optional.of(claim.text()),
        putForward ? Claimants.of(article, claim, ClaimFacts::inside) : List.of(),
        Claimants.documents(article, claim).map(ClaimFacts::inside).toList(),
        appearances(article));
  }

  private static Node inside(Source source) {
    return SourceNodes.of(source, Optional.empty());
  }

  private static List<Node> appearances(Article article) {
    if (article.url().isEmpty() && article.headline().isEmpty()) {
      return List.of();
    }
    return List.of(
        Node.of("NewsArticle")
            .put("url", article.url())
            .put("headline", article.headline())
            .put("datePublished", article.datePublished())
            .putNodes(
                "publisher",
                article.publisher().map(one -> Node.organization(one.name())).stream().toList()));
  }
}
