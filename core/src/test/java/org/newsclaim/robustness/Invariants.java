package org.newsclaim.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Block;
import org.newsclaim.model.Claim;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Span;
import org.newsclaim.model.TimeExpression;

/**
 * What must hold for every input: only documented exceptions, spans inside the text, the words of
 * each value where its span is, and an equal article after writing and reading JSON.
 */
final class Invariants {
  /** No message may quote more of the input than this. */
  private static final int LONGEST_MESSAGE = 500;

  private Invariants() {}

  static void assertIllFormed(String input, NewsClaimException e) {
    if (e.code() != NewsClaimException.Code.ILL_FORMED_TEXT || isWellFormed(input)) {
      throw new AssertionError("refused though it is well-formed: " + e.getMessage(), e);
    }
    assertShort(e);
  }

  static void assertShort(NewsClaimException e) {
    assertThat(e.getMessage()).hasSizeLessThan(LONGEST_MESSAGE);
  }

  static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  static void assertArticle(Article article, String text) {
    Slices slices = new Slices(text);
    int end = 0;
    for (Block block : article.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      end = block.span().end();
      assertThat(slices.of(block.span())).isNotBlank();
    }
    article.quantities().forEach(slices::assertQuantity);
    article.times().forEach(slices::assertTime);
    article.claims().forEach(slices::assertClaim);
    article.sources().forEach(source -> source.mentions().forEach(slices::of));
    String json = NewsClaims.toJson(article);
    assertThat(NewsClaims.fromJson(json)).isEqualTo(article);
  }

  /** The words of a text at spans in code points. */
  static final class Slices {
    private final String text;
    private final int length;

    Slices(String text) {
      this.text = text;
      this.length = text.codePointCount(0, text.length());
    }

    String of(Span span) {
      assertThat(span.end()).isLessThanOrEqualTo(length);
      return length == text.length()
          ? text.substring(span.start(), span.end())
          : text.substring(index(span.start()), index(span.end()));
    }

    private int index(int codePoints) {
      return text.offsetByCodePoints(0, codePoints);
    }

    void assertTime(TimeExpression time) {
      assertThat(of(time.span())).isEqualTo(time.text());
    }

    void assertQuantity(Quantity quantity) {
      assertThat(quantity.text()).contains(of(quantity.span()));
      quantity.number().ifPresent(number -> assertThat(of(number)).isNotBlank());
      for (Approximator approximator : quantity.approximators()) {
        assertThat(of(approximator.span())).isEqualTo(approximator.text());
      }
      quantity.measuredEntity().ifPresent(e -> assertThat(of(e.span())).isEqualTo(e.text()));
      quantity.whole().ifPresent(whole -> assertThat(of(whole.span())).isEqualTo(whole.text()));
    }

    void assertClaim(Claim claim) {
      claim.content().forEach(span -> assertThat(of(span)).isNotBlank());
      of(claim.sentences());
      claim.factuality().hedges().forEach(this::of);
      claim.attribution().ifPresent(this::assertAttribution);
    }

    private void assertAttribution(Attribution attribution) {
      attribution.mention().ifPresent(mention -> assertThat(of(mention)).isNotBlank());
      assertThat(attribution.cue().text())
          .isEqualTo(
              attribution.cue().spans().stream().map(this::of).collect(Collectors.joining(" ")));
    }
  }
}
