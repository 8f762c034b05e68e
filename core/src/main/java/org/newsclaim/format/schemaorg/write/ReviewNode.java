package org.newsclaim.format.schemaorg.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Source;

/** A fact check of a claim as one ClaimReview, with all that belongs to it inside. */
final class ReviewNode {
  private final Article article;
  private final Claim claim;
  private final FactCheck check;

  ReviewNode(Article article, Claim claim, FactCheck check) {
    this.article = article;
    this.claim = claim;
    this.check = check;
  }

  Node node() {
    return Node.of("ClaimReview")
        .put("url", check.url())
        .put("datePublished", check.datePublished().map(LocalDate::toString))
        .putNodes("author", check.reviewer().map(this::reviewer).stream().toList())
        .put("claimReviewed", check.claimReviewed().orElse(claim.text()))
        .putNode("reviewRating", rating())
        .putNode("itemReviewed", item());
  }

  private Node reviewer(String name) {
    return Node.organization(name).put("url", check.reviewerUrl());
  }

  private Node rating() {
    return Node.of("Rating")
        .put("alternateName", check.label())
        .putNumber("ratingValue", check.ratingValue())
        .putNumber("bestRating", check.bestRating())
        .putNumber("worstRating", check.worstRating())
        .put("ratingExplanation", check.explanation());
  }

  private Node item() {
    Node item =
        Node.of("Claim")
            .put("datePublished", check.claimMade().map(LocalDate::toString))
            .putNodes("author", claimants())
            .putNodes("citation", documents())
            .putNodes("appearance", appearances());
    check
        .firstAppearance()
        .ifPresent(url -> item.putNode("firstAppearance", Node.of("CreativeWork").put("url", url)));
    return item;
  }

  /** Whoever denies a claim puts it forward only in the words of the reviewer. */
  private List<Node> claimants() {
    boolean putForward = check.claimReviewed().isPresent() || Claimants.putForward(claim);
    return putForward ? Claimants.of(article, claim, ReviewNode::inside) : List.of();
  }

  private List<Node> documents() {
    return Claimants.documents(article, claim).map(ReviewNode::inside).toList();
  }

  private static Node inside(Source source) {
    return SourceNodes.of(source, Optional.empty());
  }

  /** The article, unless nothing is known by which it could be found. */
  private List<Node> appearances() {
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
