package org.newsclaim.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsclaim.NewsClaims;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Block;
import org.newsclaim.model.Claim;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Span;
import org.newsclaim.model.TimeExpression;
import org.newsclaim.quantity.QuantityParseException;
import org.newsclaim.quantity.QuantityParser;
import org.newsclaim.time.TimeParser;

/**
 * An entry point that takes any text. {@link #check} verifies what must hold for every input: only
 * documented exceptions, spans inside the text, the words of each value where its span is, and an
 * equal article after writing and reading JSON.
 */
enum Door {
  /** Plain text without metadata. */
  TEXT {
    @Override
    void run(String input) {
      NewsClaims.parse(input);
    }

    @Override
    void check(String input) {
      Article article;
      try {
        article = NewsClaims.read(input).value();
      } catch (NewsClaimException e) {
        assertIllFormed(input, e);
        return;
      }
      assertThat(article.text()).contains(input);
      assertArticle(article, input);
    }
  },

  /** Plain text with a headline and a date of publication. */
  DATED_TEXT {
    @Override
    void run(String input) {
      NewsClaims.parse(input, options());
    }

    @Override
    void check(String input) {
      try {
        assertArticle(NewsClaims.parse(input, options()), input);
      } catch (NewsClaimException e) {
        assertIllFormed(input, e);
      }
    }
  },

  /** A web page. */
  PAGE {
    @Override
    void run(String input) {
      try {
        NewsClaims.parseHtml(input);
      } catch (NewsClaimException e) {
        assertShort(e);
      }
    }

    @Override
    void check(String input) {
      try {
        Article article = NewsClaims.parseHtml(input);
        assertArticle(article, article.text().orElse(""));
      } catch (NewsClaimException e) {
        assertShort(e);
      }
    }
  },

  /** All quantities of a text. */
  QUANTITIES {
    @Override
    void run(String input) {
      QuantityParser.english().findAll(input);
    }

    @Override
    void check(String input) {
      Slices slices = new Slices(input);
      try {
        QuantityParser.english().findAll(input).forEach(slices::assertQuantity);
      } catch (NewsClaimException e) {
        assertIllFormed(input, e);
      }
    }
  },

  /** A text that should be one quantity. */
  QUANTITY {
    @Override
    void run(String input) {
      check(input);
    }

    @Override
    void check(String input) {
      try {
        new Slices(input).assertQuantity(QuantityParser.english().parse(input));
      } catch (QuantityParseException e) {
        assertThat(e.index()).isBetween(0, input.length());
        assertShort(e);
      } catch (NewsClaimException e) {
        assertIllFormed(input, e);
      }
    }
  },

  /** All time expressions of a text, with and without a day of writing. */
  TIMES {
    private static final List<Optional<LocalDate>> DAYS =
        List.of(
            Optional.empty(),
            Optional.of(LocalDate.of(2024, 2, 29)),
            Optional.of(LocalDate.MIN),
            Optional.of(LocalDate.MAX));

    @Override
    void run(String input) {
      TimeParser.english().findAll(input, Optional.of(LocalDate.of(2024, 2, 29)));
    }

    @Override
    void check(String input) {
      Slices slices = new Slices(input);
      for (Optional<LocalDate> day : DAYS) {
        try {
          TimeParser.english().findAll(input, day).forEach(slices::assertTime);
        } catch (NewsClaimException e) {
          assertIllFormed(input, e);
        }
      }
    }
  };

  /** No message may quote more of the input than this. */
  private static final int LONGEST_MESSAGE = 500;

  /** Opens the door and looks at nothing: for measuring. Refusals are none of its business. */
  abstract void run(String input);

  /** Opens the door and verifies what comes out. */
  abstract void check(String input);

  private static void assertIllFormed(String input, NewsClaimException e) {
    if (e.code() != NewsClaimException.Code.ILL_FORMED_TEXT || isWellFormed(input)) {
      throw new AssertionError("refused though it is well-formed: " + e.getMessage(), e);
    }
    assertShort(e);
  }

  private static void assertShort(NewsClaimException e) {
    assertThat(e.getMessage()).hasSizeLessThan(LONGEST_MESSAGE);
  }

  private static ParseOptions options() {
    return ParseOptions.defaults()
        .withDatePublished("2025-01-20")
        .withHeadline("Two held, police say");
  }

  static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  private static void assertArticle(Article article, String text) {
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
  private static final class Slices {
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
