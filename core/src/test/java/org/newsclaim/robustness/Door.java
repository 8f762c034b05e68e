package org.newsclaim.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsclaim.NewsClaims;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.quantity.QuantityParseException;
import org.newsclaim.quantity.QuantityParser;
import org.newsclaim.time.TimeParser;

/** An entry point that takes any text. {@link #check} verifies what {@link Invariants} says. */
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
        Invariants.assertIllFormed(input, e);
        return;
      }
      assertThat(article.text()).contains(input);
      Invariants.assertArticle(article, input);
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
        Invariants.assertArticle(NewsClaims.parse(input, options()), input);
      } catch (NewsClaimException e) {
        Invariants.assertIllFormed(input, e);
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
        Invariants.assertShort(e);
      }
    }

    @Override
    void check(String input) {
      try {
        Article article = NewsClaims.parseHtml(input);
        Invariants.assertArticle(article, article.text().orElse(""));
      } catch (NewsClaimException e) {
        Invariants.assertShort(e);
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
      Invariants.Slices slices = new Invariants.Slices(input);
      try {
        QuantityParser.english().findAll(input).forEach(slices::assertQuantity);
      } catch (NewsClaimException e) {
        Invariants.assertIllFormed(input, e);
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
        new Invariants.Slices(input).assertQuantity(QuantityParser.english().parse(input));
      } catch (QuantityParseException e) {
        assertThat(e.index()).isBetween(0, input.length());
        Invariants.assertShort(e);
      } catch (NewsClaimException e) {
        Invariants.assertIllFormed(input, e);
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
      Invariants.Slices slices = new Invariants.Slices(input);
      for (Optional<LocalDate> day : DAYS) {
        try {
          TimeParser.english().findAll(input, day).forEach(slices::assertTime);
        } catch (NewsClaimException e) {
          Invariants.assertIllFormed(input, e);
        }
      }
    }
  };

  /** Opens the door and looks at nothing: for measuring. Refusals are none of its business. */
  abstract void run(String input);

  /** Opens the door and verifies what comes out. */
  abstract void check(String input);

  private static ParseOptions options() {
    return ParseOptions.defaults()
        .withDatePublished("2025-01-20")
        .withHeadline("Two held, police say");
  }
}
