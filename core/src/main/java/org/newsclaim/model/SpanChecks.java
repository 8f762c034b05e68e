package org.newsclaim.model;

import java.util.List;
import java.util.Optional;
import org.newsclaim.model.NewsClaimException.Code;

/** Refuses spans that run past the end of the text. A pointer is made only where one does. */
final class SpanChecks {
  private final int length;

  SpanChecks(int length) {
    this.length = length;
  }

  void check(Article article) {
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      inside(blocks.get(i).span(), "/blocks/", i, "/span");
    }
    List<Source> sources = article.sources();
    for (int i = 0; i < sources.size(); i++) {
      inside(sources.get(i).mentions(), "/sources/", i, "/mentions");
    }
    List<Quantity> quantities = article.quantities();
    for (int i = 0; i < quantities.size(); i++) {
      checkQuantity(quantities.get(i), i);
    }
    List<TimeExpression> times = article.times();
    for (int i = 0; i < times.size(); i++) {
      inside(times.get(i).span(), "/times/", i, "/span");
    }
    List<Claim> claims = article.claims();
    for (int i = 0; i < claims.size(); i++) {
      checkClaim(claims.get(i), i);
    }
  }

  private void checkQuantity(Quantity quantity, int i) {
    String list = "/quantities/";
    inside(quantity.span(), list, i, "/span");
    inside(quantity.number(), list, i, "/number");
    inside(quantity.measuredEntity().map(MeasuredEntity::span), list, i, "/measuredEntity/span");
    inside(quantity.whole().map(Whole::span), list, i, "/whole/span");
    List<Approximator> approximators = quantity.approximators();
    for (int j = 0; j < approximators.size(); j++) {
      if (approximators.get(j).span().end() > length) {
        throw outside(approximators.get(j).span(), list + i + "/approximators/" + j + "/span");
      }
    }
  }

  private void checkClaim(Claim claim, int i) {
    String list = "/claims/";
    inside(claim.content(), list, i, "/content");
    inside(claim.sentences(), list, i, "/sentences");
    inside(claim.factuality().hedges(), list, i, "/factuality/hedges");
    if (claim.attribution().isPresent()) {
      Attribution attribution = claim.attribution().get();
      inside(attribution.mention(), list, i, "/attribution/mention");
      inside(attribution.cue().spans(), list, i, "/attribution/cue/spans");
    }
  }

  private void inside(Optional<Span> span, String list, int i, String field) {
    if (span.isPresent()) {
      inside(span.get(), list, i, field);
    }
  }

  private void inside(List<Span> spans, String list, int i, String field) {
    for (int j = 0; j < spans.size(); j++) {
      if (spans.get(j).end() > length) {
        throw outside(spans.get(j), list + i + field + "/" + j);
      }
    }
  }

  private void inside(Span span, String list, int i, String field) {
    if (span.end() > length) {
      throw outside(span, list + i + field);
    }
  }

  private NewsClaimException outside(Span span, String pointer) {
    return NewsClaimException.of(
        Code.SPAN_OUTSIDE_TEXT,
        pointer,
        label(pointer) + " is " + span + "; the text has " + length + " code points");
  }

  /** The last name of the pointer, and the index that follows it: "span", "content/0". */
  private static String label(String pointer) {
    int last = pointer.lastIndexOf('/');
    boolean isIndex = Character.isDigit(pointer.charAt(last + 1));
    return pointer.substring((isIndex ? pointer.lastIndexOf('/', last - 1) : last) + 1);
  }
}
