package org.newsclaim.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.newsclaim.NewsClaims;
import org.newsclaim.anchor.Anchors;
import org.newsclaim.anchor.quote.QuoteFinder;
import org.newsclaim.anchor.quote.QuoteMatch;
import org.newsclaim.anchor.quote.TextQuote;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.compare.Articles;
import org.newsclaim.compare.Claims;
import org.newsclaim.compare.Quantities;
import org.newsclaim.format.claimimport.ClaimImport;
import org.newsclaim.format.newsxml.NewsXmlReader;
import org.newsclaim.format.ninjs.NinjsReader;
import org.newsclaim.format.ninjs.NinjsVersion;
import org.newsclaim.format.ninjs.NinjsWriter;
import org.newsclaim.format.page.ArticlePage;
import org.newsclaim.format.page.ComparisonPage;
import org.newsclaim.format.schemaorg.read.JsonLdReader;
import org.newsclaim.format.webannotation.WebAnnotationReader;
import org.newsclaim.format.webannotation.WebAnnotationWriter;
import org.newsclaim.json.NewsClaimJson;
import org.newsclaim.lexicon.Lexicon;
import org.newsclaim.model.Article;
import org.newsclaim.model.Explanation;
import org.newsclaim.model.NewsClaimException;

/**
 * What a fuzzer runs: draws an input, and checks what the library makes of it. A check fails where
 * an exception is thrown that is not documented, or a result is wrong in itself.
 */
@SuppressWarnings("ImmutableEnumChecker") // The documents are lists that nobody changes.
enum FuzzTarget {
  /** Plain text. */
  TEXT(DrawnText::text) {
    @Override
    void check(String input) {
      Door.TEXT.check(input);
    }
  },

  /** Plain text with metadata. */
  DATED_TEXT(DrawnText::text) {
    @Override
    void check(String input) {
      Door.DATED_TEXT.check(input);
    }
  },

  /** The quantities of a text, and the text as one quantity. */
  QUANTITY(DrawnText::text) {
    @Override
    void check(String input) {
      Door.QUANTITY.check(input);
      Door.QUANTITIES.check(input);
    }
  },

  /** The time expressions of a text. */
  TIME(DrawnText::text) {
    @Override
    void check(String input) {
      Door.TIMES.check(input);
    }
  },

  /** What explains a text. */
  EXPLAIN(DrawnText::text) {
    @Override
    void check(String input) {
      accepted(() -> NewsClaims.explain(input)).ifPresent(FuzzTarget::assertExplanation);
    }
  },

  /** Web pages. */
  PAGE(choices -> DrawnText.markup(Texts.pages(), choices)) {
    @Override
    void check(String input) {
      Door.PAGE.check(input);
    }
  },

  /** Our JSON, read strictly and leniently. */
  JSON(choices -> DrawnText.json(Documents.JSON, choices)) {
    @Override
    void check(String input) {
      NewsClaimJson<Article> json = NewsClaimJson.articles();
      Optional<Article> strict = accepted(() -> json.read(input));
      Optional<Article> lenient = accepted(() -> json.lenient().read(input));
      strict.ifPresent(article -> assertThat(lenient).hasValue(article));
      lenient.ifPresent(article -> assertThat(json.read(json.write(article))).isEqualTo(article));
    }
  },

  /** Ninjs, read strictly and tolerantly, and written again. */
  NINJS(choices -> DrawnText.json(Documents.NINJS, choices)) {
    @Override
    void check(String input) {
      ParseOptions options = ParseOptions.defaults();
      Optional<Article> strict = accepted(() -> NinjsReader.strict().read(input, options).value());
      Optional<Article> tolerant =
          accepted(() -> NinjsReader.tolerant().read(input, options).value());
      strict.ifPresent(article -> assertThat(tolerant).hasValue(article));
      tolerant.ifPresent(FuzzTarget::assertSound);
      tolerant.ifPresent(
          article -> accepted(() -> NinjsWriter.of(NinjsVersion.V3).write(article).value()));
    }
  },

  /** JSON-LD, read strictly and tolerantly. */
  JSON_LD(choices -> DrawnText.json(Documents.JSON_LD, choices)) {
    @Override
    void check(String input) {
      ParseOptions options = ParseOptions.defaults();
      accepted(() -> JsonLdReader.strict().read(input, options));
      accepted(() -> JsonLdReader.tolerant().read(input, options).value().article())
          .flatMap(article -> article)
          .ifPresent(FuzzTarget::assertSound);
    }
  },

  /** NewsML-G2 and NITF. */
  NEWS_XML(choices -> DrawnText.markup(Documents.XML, choices)) {
    @Override
    void check(String input) {
      ParseOptions options = ParseOptions.defaults();
      accepted(() -> NewsXmlReader.read(input, options).value()).ifPresent(FuzzTarget::assertSound);
      accepted(() -> NewsXmlReader.readAll(input));
    }
  },

  /** Web Annotations, with and without the text. */
  ANNOTATIONS(choices -> DrawnText.json(Documents.ANNOTATIONS, choices)) {
    @Override
    void check(String input) {
      accepted(() -> WebAnnotationReader.read(input).value());
      accepted(() -> WebAnnotationReader.read(input, Documents.TEXT).value())
          .ifPresent(FuzzTarget::assertSound);
    }
  },

  /** Claims that others propose. */
  IMPORT(choices -> DrawnText.json(Documents.PROPOSED, choices)) {
    @Override
    void check(String input) {
      accepted(() -> ClaimImport.into(Documents.ARTICLE).takeJson(input))
          .ifPresent(imported -> assertSound(imported.article()));
    }
  },

  /** Articles laid upon other texts, and quotes looked for. */
  ANCHORS(DrawnText::pair) {
    @Override
    void check(String input) {
      String[] texts = parts(input);
      Optional<Article> article = accepted(() -> NewsClaims.parse(texts[0]));
      article.ifPresent(
          old -> {
            accepted(() -> Anchors.reattach(old, texts[1]).article())
                .ifPresent(FuzzTarget::assertSoundButForBlocks);
            accepted(() -> Anchors.reattach(old.withoutText(), texts[1]).article())
                .ifPresent(FuzzTarget::assertSoundButForBlocks);
            String annotations = WebAnnotationWriter.write(old);
            assertThat(WebAnnotationReader.read(annotations, texts[0]).value()).isEqualTo(old);
          });
      TextQuote quote = TextQuote.of(texts[1].substring(0, Math.min(40, texts[1].length())));
      for (QuoteMatch match :
          accepted(() -> QuoteFinder.of(texts[0]).find(quote)).orElse(List.of())) {
        assertThat(match.score()).isBetween(0.0, 1.0);
        assertThat(match.span().end())
            .isLessThanOrEqualTo(texts[0].codePointCount(0, texts[0].length()));
      }
    }
  },

  /** Two articles compared in every way. */
  COMPARISON(DrawnText::pair) {
    @Override
    void check(String input) {
      String[] texts = parts(input);
      Optional<Article> first = accepted(() -> NewsClaims.parse(texts[0]));
      Optional<Article> second = accepted(() -> NewsClaims.parse(texts[1]));
      if (first.isPresent() && second.isPresent()) {
        compare(first.get(), second.get());
      }
    }
  },

  /** All that is written of an article. */
  WRITERS(DrawnText::text) {
    @Override
    void check(String input) {
      ParseOptions options = ParseOptions.defaults().withId("a");
      accepted(() -> NewsClaims.parse(input, options)).ifPresent(FuzzTarget::writeAll);
    }
  },

  /** Lines of word lists, and a parser that knows them. */
  LEXICON(DrawnText::lexiconLines) {
    @Override
    void check(String input) {
      Optional<Lexicon> lexicon = accepted(() -> Lexicon.english().with(input.split("\n", -1)));
      if (lexicon.isPresent()) {
        ParseOptions options = ParseOptions.defaults().withLexicon(lexicon.get());
        String text = input.replace('\t', ' ') + " he zorbed out that 5 zorbs were shut, she said.";
        accepted(() -> NewsClaims.parse(text, options)).ifPresent(FuzzTarget::assertSound);
      }
    }
  };

  /** How an input is drawn. */
  private final Function<Choices, String> drawing;

  FuzzTarget(Function<Choices, String> drawing) {
    this.drawing = drawing;
  }

  /** The input that some bytes stand for. */
  String input(byte[] bytes) {
    return drawing.apply(new Choices(bytes));
  }

  /** Verifies what the library makes of an input. */
  abstract void check(String input);

  /** What is read, or nothing where it is refused as documented. */
  private static <T> Optional<T> accepted(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (NewsClaimException e) {
      assertThat(e.problem()).hasSizeLessThan(800);
      return Optional.empty();
    }
  }

  private static void assertSound(Article article) {
    article.text().ifPresent(text -> Invariants.assertArticle(article, text));
  }

  /** Blocks that have moved keep their order in the list, so they may overlap. */
  private static void assertSoundButForBlocks(Article article) {
    assertSound(article.withBlocks());
  }

  private static void assertExplanation(Explanation explanation) {
    assertThat(explanation.toString()).isNotNull();
    assertThat(NewsClaims.toJson(explanation)).startsWith("{");
  }

  private static String[] parts(String input) {
    int at = input.indexOf(DrawnText.SEPARATOR);
    return at < 0
        ? new String[] {input, input}
        : new String[] {input.substring(0, at), input.substring(at + DrawnText.SEPARATOR.length())};
  }

  private static void compare(Article a, Article b) {
    assertThat(Articles.changes(a, a)).isEmpty();
    Articles.changes(a, b);
    Articles.check(a, b);
    Articles.tensions(a);
    Articles.figures(a, b);
    assertThat(ComparisonPage.ofVersions(a, b).html()).isNotEmpty();
    assertThat(ComparisonPage.ofSummary(a, b).html()).isNotEmpty();
    a.claims().forEach(x -> b.claims().forEach(y -> Claims.compare(a, x, b, y)));
    a.quantities().forEach(x -> b.quantities().forEach(y -> Quantities.compare(x, y)));
  }

  private static void writeAll(Article article) {
    List<Object> written = new ArrayList<>();
    for (NinjsVersion version : NinjsVersion.values()) {
      written.add(NewsClaims.toNinjs(article, version));
    }
    written.add(NewsClaims.toJsonLd(article));
    written.add(NewsClaims.toWebAnnotations(article));
    written.add(NewsClaims.claimsCsv(List.of(article)));
    written.add(NewsClaims.quantitiesCsv(List.of(article)));
    written.add(ArticlePage.of(article).html());
    assertThat(written).doesNotContainNull();
  }
}
