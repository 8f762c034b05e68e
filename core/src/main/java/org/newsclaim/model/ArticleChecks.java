package org.newsclaim.model;

import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.model.NewsClaimException.Code;

/** What must hold between the parts of an article. One pass over each list. */
final class ArticleChecks {
  /** Claims are hardly ever nested deeper. */
  private static final int FEW = 8;

  private final Article article;
  private final ArticleIndex index;

  private ArticleChecks(Article article) {
    this.article = article;
    this.index = article.index();
  }

  static void check(Article article) {
    checkFields(article);
    checkText(article);
    new SpanChecks(article.textDigest().length()).check(article);
    ArticleChecks checks = new ArticleChecks(article);
    checks.checkReferences();
    checks.checkNesting();
    if (article.text().isPresent()) {
      new TextChecks(article.codePoints()).check(article);
    }
  }

  /** The digest of the text where none is set. */
  static TextDigest digest(Optional<String> text) {
    return text.map(TextDigest::of)
        .orElseThrow(
            () ->
                NewsClaimException.of(
                    Code.MISSING_FIELD,
                    "/textDigest",
                    "text and textDigest are missing; at least one must be given"));
  }

  private static void checkFields(Article article) {
    Require.words("id", article.id());
    Require.words("url", article.url());
    Require.words("canonicalUrl", article.canonicalUrl());
    Require.words("headline", article.headline());
    Require.words("description", article.description());
    Require.words("byline", article.byline());
    Require.words("siteName", article.siteName());
    Require.words("section", article.section());
    checkKeywords(article.keywords());
    Require.words("genre", article.genre());
    Require.words("licence", article.licence());
    Require.words("dateline", article.dateline());
    IsoDates.check("datePublished", article.datePublished());
    IsoDates.check("dateModified", article.dateModified());
    article.inLanguage().ifPresent(tag -> checkLanguage("inLanguage", tag));
    article.detectedLanguage().ifPresent(tag -> checkLanguage("detectedLanguage", tag));
    article.additional().keySet().forEach(name -> Require.wellFormed("additional", name));
  }

  private static void checkKeywords(List<String> keywords) {
    for (int i = 0; i < keywords.size(); i++) {
      Require.words("keywords/" + i, keywords.get(i));
    }
  }

  private static void checkLanguage(String field, String tag) {
    try {
      Require.words(field, tag);
      new Locale.Builder().setLanguageTag(tag);
    } catch (IllformedLocaleException e) {
      throw NewsClaimException.of(
              Code.ILL_FORMED_VALUE,
              "/" + field,
              field
                  + " is "
                  + NewsClaimException.quote(tag)
                  + "; it must be a BCP 47 tag such as en-US")
          .because(e);
    }
  }

  private static void checkText(Article article) {
    if (article.text().isEmpty()) {
      return;
    }
    String text = article.text().get();
    Require.wellFormed("text", text);
    TextDigest digest = article.textDigest();
    if (!digest.matches(text)) {
      throw NewsClaimException.of(
          Code.DIGEST_MISMATCH,
          "/textDigest",
          "textDigest is "
              + digest
              + ", that of the text "
              + TextDigest.of(text)
              + "; leave one of the two out or make them agree");
    }
  }

  private void checkReferences() {
    List<Quantity> quantities = article.quantities();
    for (int i = 0; i < quantities.size(); i++) {
      if (quantities.get(i).time().isPresent()) {
        require(quantities.get(i).time().get(), TimeExpression.class, "/quantities/" + i + "/time");
      }
      if (quantities.get(i).restates().isPresent()) {
        checkRestated(quantities.get(i).restates().get(), "/quantities/" + i + "/restates");
      }
    }
    List<Claim> claims = article.claims();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      requireAll(claim.quantities(), Quantity.class, i, "/quantities/");
      requireAll(claim.times(), TimeExpression.class, i, "/times/");
      if (claim.attribution().isPresent()) {
        Attribution attribution = claim.attribution().get();
        requireAll(attribution.sources(), Source.class, i, "/attribution/sources/");
        if (attribution.nestedIn().isPresent()) {
          require(
              attribution.nestedIn().get(), Claim.class, "/claims/" + i + "/attribution/nestedIn");
        }
      }
    }
  }

  private void requireAll(List<String> ids, Class<?> type, int claim, String field) {
    for (int i = 0; i < ids.size(); i++) {
      if (!index.has(ids.get(i), type)) {
        require(ids.get(i), type, "/claims/" + claim + field + i);
      }
    }
  }

  private void require(String id, Class<?> type, String field) {
    try {
      index.get(id, type);
    } catch (NewsClaimException e) {
      throw e.under(field);
    }
  }

  /** What is restated is a fact of its own, so no restatement leads in a circle. */
  private void checkRestated(String id, String field) {
    require(id, Quantity.class, field);
    if (index.get(id, Quantity.class).restates().isPresent()) {
      throw NewsClaimException.of(
          Code.INCONSISTENT,
          field,
          "restates is "
              + NewsClaimException.quote(id)
              + ", which restates another quantity; refer to that one");
    }
  }

  /** Follows every nested claim outwards once; what has been followed before is known to end. */
  private void checkNesting() {
    Set<String> ended = new HashSet<>();
    List<Claim> claims = article.claims();
    for (int i = 0; i < claims.size(); i++) {
      if (endsSoon(claims.get(i))) {
        continue;
      }
      Set<String> path = new HashSet<>();
      Optional<String> next = Optional.of(claims.get(i).id());
      while (next.isPresent() && !ended.contains(next.get())) {
        if (!path.add(next.get())) {
          throw NewsClaimException.of(
              Code.CYCLE,
              "/claims/" + i + "/attribution/nestedIn",
              "claim "
                  + NewsClaimException.quote(next.get())
                  + " is nested in itself; nesting must end");
        }
        next = parent(index.get(next.get(), Claim.class));
      }
      ended.addAll(path);
    }
  }

  /** Whether a claim is nested in so few others that following them needs no memory. */
  private boolean endsSoon(Claim claim) {
    Optional<String> next = parent(claim);
    for (int steps = 0; next.isPresent() && steps < FEW; steps++) {
      next = parent(index.get(next.get(), Claim.class));
    }
    return next.isEmpty();
  }

  private static Optional<String> parent(Claim claim) {
    return claim.attribution().flatMap(Attribution::nestedIn);
  }
}
