package org.newsclaim.format.schemaorg.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.format.document.DocumentPath;
import org.newsclaim.format.schemaorg.ClaimReview;
import org.newsclaim.format.schemaorg.ReviewRating;
import org.newsclaim.format.schemaorg.ReviewedClaim;
import org.newsclaim.model.Note;

/** Makes a {@link ClaimReview} of an object that is one. */
public final class ClaimReviewMaker {
  private static final Set<String> OF_RATING =
      Set.of("alternateName", "ratingValue", "bestRating", "worstRating", "ratingExplanation");

  private static final Set<String> OF_CLAIM =
      Set.of("name", "text", "author", "datePublished", "url", "firstAppearance", "appearance");

  private final Values values;
  private final Parties parties;

  /**
   * Makes fact checks.
   *
   * @param values reads their properties
   */
  public ClaimReviewMaker(Values values) {
    this.values = values;
    this.parties = new Parties(values);
  }

  /**
   * {@return the fact check}
   *
   * @param thing the object that is one
   */
  public ClaimReview make(JsonLdNode thing) {
    checkType(thing);
    ClaimReview.Builder review = ClaimReview.builder();
    Optional<ReviewedClaim> item = item(thing);
    Optional<String> claim = values.text(thing, "claimReviewed", " ");
    review.claimReviewed(claim.isPresent() ? claim : claimOf(thing));
    review.itemReviewed(item);
    review.rating(rating(thing));
    review.authors(parties.parties(thing, "author"));
    review.publisher(parties.parties(thing, "publisher").stream().findFirst());
    review.name(values.text(thing, thing.has("name") ? "name" : "headline", " "));
    review.url(values.url(thing, "url").or(() -> values.url(thing, "mainEntityOfPage")));
    review.datePublished(values.date(thing, "datePublished"));
    review.dateModified(values.date(thing, "dateModified"));
    thing.hold("@type");
    thing.hold("type");
    values.keepRest(thing, review::putAdditional);
    return review.build();
  }

  private void checkType(JsonLdNode thing) {
    thing.checkType("ClaimReview");
    if (!thing.isA("ClaimReview")) {
      values
          .repairs()
          .add(
              Note.Code.TYPE_MENDED,
              thing.at(),
              "the type of an object with claimReviewed is not ClaimReview",
              "it is read as ClaimReview");
    }
  }

  /** Where the fact check does not say it, the claim as the thing that it reviews has it. */
  private Optional<String> claimOf(JsonLdNode review) {
    return review.values("itemReviewed").stream()
        .filter(at -> at.node().isObject())
        .map(at -> JsonLdNode.of(at, review.graph()))
        .filter(item -> item.has("text") || (item.isA("Claim") && item.has("name")))
        .findFirst()
        .flatMap(this::claimIn);
  }

  private Optional<String> claimIn(JsonLdNode item) {
    String property = item.has("text") ? "text" : "name";
    Optional<String> claim = values.text(item, property, " ");
    claim.ifPresent(
        words ->
            values
                .repairs()
                .add(
                    Note.Code.PROPERTY_NAME_MENDED,
                    item.at().property(item.nameInDocument(property)),
                    "the fact check has no claimReviewed",
                    "the " + property + " of what it reviews is read as the claim"));
    return claim;
  }

  private Optional<ReviewRating> rating(JsonLdNode thing) {
    ReviewRating.Builder rating = ReviewRating.builder();
    Optional<JsonLdNode> object =
        values.object(
            thing,
            "reviewRating",
            (at, words) -> {
              rating.label(words);
              thing.hold("reviewRating");
            });
    object.ifPresent(
        given -> {
          given.checkType("Rating");
          rating.label(label(given));
          rating.ratingValue(values.number(given, "ratingValue"));
          rating.bestRating(values.number(given, "bestRating"));
          rating.worstRating(values.number(given, "worstRating"));
          rating.explanation(values.text(given, "ratingExplanation", " "));
          if (given.hasOnly(OF_RATING)) {
            thing.hold("reviewRating");
          }
        });
    ReviewRating made = rating.build();
    return made.equals(ReviewRating.builder().build()) ? Optional.empty() : Optional.of(made);
  }

  /** The label, which some documents give as the rating's name. It is never made of a number. */
  private Optional<String> label(JsonLdNode rating) {
    Optional<String> label = values.text(rating, "alternateName", ", ");
    if (label.isPresent() || !rating.has("name")) {
      return label;
    }
    Optional<String> name = values.text(rating, "name", ", ");
    name.ifPresent(
        words ->
            values
                .repairs()
                .add(
                    Note.Code.PROPERTY_NAME_MENDED,
                    rating.at().property(rating.nameInDocument("name")),
                    "the rating has a name and no alternateName",
                    "the name is read as its label"));
    return name;
  }

  private Optional<ReviewedClaim> item(JsonLdNode thing) {
    ReviewedClaim.Builder claim = ReviewedClaim.builder();
    Optional<JsonLdNode> object =
        values.object(
            thing,
            "itemReviewed",
            (at, words) -> {
              if (Urls.isUrl(words)) {
                claim.addAppearances(words);
              } else {
                claim.name(words);
              }
              thing.hold("itemReviewed");
            });
    object.ifPresent(
        given -> {
          claim(given, claim);
          if (given.hasOnly(OF_CLAIM)) {
            thing.hold("itemReviewed");
          }
        });
    ReviewedClaim made = claim.build();
    return made.equals(ReviewedClaim.builder().build()) ? Optional.empty() : Optional.of(made);
  }

  private void claim(JsonLdNode given, ReviewedClaim.Builder claim) {
    given.checkType("Claim", "CreativeWork", "Article", "NewsArticle");
    claim.name(values.text(given, "name", " "));
    claim.text(values.text(given, "text", " "));
    claim.authors(parties.parties(given, "author"));
    claim.datePublished(values.date(given, "datePublished"));
    Optional<String> url = values.url(given, "url");
    claim.url(url);
    claim.firstAppearance(appearances(given, "firstAppearance").stream().findFirst());
    claim.addAllAppearances(appearances(given, "appearance"));
    if (!given.isA("Claim") && !given.has("appearance")) {
      claim.addAllAppearances(url.stream().toList());
    }
  }

  /** The URLs of where a claim appeared; what is no URL is passed over. */
  private List<String> appearances(JsonLdNode claim, String property) {
    List<String> urls = new ArrayList<>();
    for (String url : values.urls(claim, property)) {
      if (Urls.isUrl(url)) {
        urls.add(url);
      } else {
        DocumentPath at = claim.at().property(claim.nameInDocument(property));
        values.repairs().passOver(at, property + " holds \"" + url + "\", which is no URL");
      }
    }
    return urls;
  }
}
