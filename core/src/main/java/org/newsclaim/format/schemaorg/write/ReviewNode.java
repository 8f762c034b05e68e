package org.newsclaim.format.schemaorg.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.format.schemaorg.ClaimReview;
import org.newsclaim.format.schemaorg.Party;
import org.newsclaim.format.schemaorg.ReviewRating;
import org.newsclaim.format.schemaorg.ReviewedClaim;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;

/** A fact check as one ClaimReview, with all that belongs to it inside. */
final class ReviewNode {
  private final ClaimReview review;

  ReviewNode(ClaimReview review) {
    this.review = review;
  }

  /**
   * The node.
   *
   * @param more what is known of the claim beside what the review says
   */
  Node node(ClaimFacts more) {
    ReviewRating rating =
        review.rating().filter(one -> one.label().isPresent()).orElseThrow(() -> missing("rating"));
    Node node =
        Node.of("ClaimReview")
            .put("url", review.url().orElseThrow(() -> missing("url")))
            .put("name", review.name())
            .put("datePublished", review.datePublished())
            .put("dateModified", review.dateModified())
            .putNodes("author", parties(review.authors()))
            .putNodes("publisher", parties(review.publisher().stream().toList()))
            .put(
                "claimReviewed",
                review.claimReviewed().or(more::text).orElseThrow(() -> missing("claimReviewed")))
            .putNode("reviewRating", rating(rating));
    item(more).ifPresent(item -> node.putNode("itemReviewed", item));
    review.additional().forEach((name, value) -> node.putIfAbsent(name, value.node()));
    return node;
  }

  private static NewsClaimException missing(String field) {
    String name = field.equals("rating") ? "rating/label" : field;
    return NewsClaimException.of(
        Code.MISSING_FIELD,
        "/" + name,
        name + " is missing; services that collect fact checks ignore a ClaimReview without it");
  }

  private static Node rating(ReviewRating rating) {
    return Node.of("Rating")
        .put("alternateName", rating.label())
        .putNumeral("ratingValue", rating.ratingValue())
        .putNumeral("bestRating", rating.bestRating())
        .putNumeral("worstRating", rating.worstRating())
        .put("ratingExplanation", rating.explanation());
  }

  private Optional<Node> item(ClaimFacts more) {
    ReviewedClaim claim = review.itemReviewed().orElseGet(() -> ReviewedClaim.builder().build());
    Node node =
        Node.of("Claim")
            .put("name", claim.name())
            .put("text", claim.text())
            .put("url", claim.url())
            .put("datePublished", claim.datePublished())
            .putNodes(
                "author", claim.authors().isEmpty() ? more.authors() : parties(claim.authors()))
            .putNodes("citation", more.documents());
    List<Node> appearances = new ArrayList<>(more.appearances());
    claim.appearances().forEach(url -> appearances.add(work(url)));
    node.putNodes("appearance", appearances);
    claim.firstAppearance().ifPresent(url -> node.putNode("firstAppearance", work(url)));
    boolean known = review.itemReviewed().isPresent() || more.isOfArticle();
    return known ? Optional.of(node) : Optional.empty();
  }

  private static Node work(String url) {
    return Node.of("CreativeWork").put("url", url);
  }

  private static List<Node> parties(List<Party> parties) {
    return parties.stream().map(ReviewNode::party).toList();
  }

  private static Node party(Party party) {
    Node node =
        Node.ofType(party.type())
            .put("name", party.name())
            .put("jobTitle", party.jobTitle())
            .put("url", party.url())
            .putTexts("sameAs", party.sameAs());
    party.affiliation().ifPresent(name -> node.putNode("affiliation", Node.organization(name)));
    return node;
  }
}
