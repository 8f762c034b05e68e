package org.newsclaim.format.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.article.ArticleParser;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.json.RandomArticles;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Span;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

class TableTest {
  private static final Article ARTICLE =
      ArticleParser.english()
          .read(
              "Mayor Jane Roe said, \"More than 1,400 acres burned,\" and that\nrain is near. Fuel"
                  + " rose 0.3 percent, according to a report.",
              ParseOptions.defaults().withId("fire").withUrl("https://news.example/fire"))
          .value();

  private static List<List<String>> read(String csv) {
    try (MappingIterator<List<String>> rows =
        CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .build()
            .readerForListOf(String.class)
            .readValues(csv)) {
      return rows.readAll();
    }
  }

  private static List<Map<String, String>> rows(Table<?> table, String csv) {
    List<List<String>> lines = read(csv);
    assertThat(lines.get(0)).isEqualTo(table.columns());
    return lines.subList(1, lines.size()).stream()
        .map(
            line ->
                IntStream.range(0, line.size())
                    .boxed()
                    .collect(Collectors.toMap(i -> table.columns().get(i), line::get)))
        .toList();
  }

  @Test
  void hasARowForEachClaim() {
    List<Map<String, String>> rows = rows(Table.claims(), Table.claims().write(ARTICLE));
    assertThat(rows).hasSameSizeAs(ARTICLE.claims());
    Claim claim = ARTICLE.claims().get(0);
    Map<String, String> row = rows.get(0);
    assertThat(row)
        .containsEntry("article", "fire")
        .containsEntry("url", "https://news.example/fire")
        .containsEntry("claim", claim.id())
        .containsEntry("text", claim.text())
        .containsEntry("speaker", "Jane Roe")
        .containsEntry("mention", "Mayor Jane Roe")
        .containsEntry("sourceKinds", "PERSON")
        .containsEntry("sourcesNamed", "true")
        .containsEntry("cue", "said")
        .containsEntry("cueKind", "SAY")
        .containsEntry("certainty", "CERTAIN")
        .containsEntry("polarity", "POSITIVE")
        .containsEntry("quantities", "q1")
        .containsEntry("nestedIn", "");
    Span cover = Span.of(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end")));
    assertThat(cover).isEqualTo(Span.cover(claim.content()));
  }

  @Test
  void hasARowForEachQuantity() {
    List<Map<String, String>> rows = rows(Table.quantities(), Table.quantities().write(ARTICLE));
    assertThat(rows).hasSameSizeAs(ARTICLE.quantities());
    assertThat(rows.get(0))
        .containsEntry("quantity", "q1")
        .containsEntry("text", "More than 1,400 acres")
        .containsEntry("value", "1400")
        .containsEntry("lowerBound", "1400")
        .containsEntry("lowerInclusive", "false")
        .containsEntry("upperBound", "")
        .containsEntry("approximators", "MORE_THAN")
        .containsEntry("unit", "acre")
        .containsEntry("unitSystem", "UCUM")
        .containsEntry("claims", ARTICLE.claims().get(0).id());
    assertThat(rows.get(1)).containsEntry("value", "0.3").containsEntry("trend", "INCREASE");
  }

  @Test
  void hasARowForEachSource() {
    List<Map<String, String>> rows = rows(Table.sources(), Table.sources().write(ARTICLE));
    assertThat(rows).hasSameSizeAs(ARTICLE.sources());
    assertThat(rows.get(0))
        .containsEntry("article", "fire")
        .containsEntry("source", "s1")
        .containsEntry("kind", "PERSON")
        .containsEntry("name", "Jane Roe")
        .containsEntry("named", "true")
        .containsEntry("jobTitle", "Mayor")
        .containsEntry("mentions", "0-14");
    assertThat(rows.get(0).get("claims").split(" "))
        .containsExactlyElementsOf(
            ARTICLE.claims(ARTICLE.sources().get(0)).stream().map(Claim::id).toList());
    assertThat(rows.get(1)).containsEntry("kind", "DOCUMENT").containsEntry("named", "false");
  }

  @Test
  void givesItsCells() {
    List<List<String>> cells = Table.claims().raw().cells(ARTICLE);
    List<List<String>> written = read(Table.claims().raw().write(ARTICLE));
    assertThat(cells).isEqualTo(written.subList(1, written.size()));
  }

  @Test
  void joinsRowsByIds() {
    for (int seed = 0; seed < 60; seed++) {
      Article article = new RandomArticles(seed).article();
      List<Map<String, String>> rows = rows(Table.claims(), Table.claims().write(article));
      assertThat(rows.stream().map(row -> row.get("claim")))
          .isEqualTo(article.claims().stream().map(Claim::id).toList());
      assertThat(rows.stream().map(row -> row.get("quantities")))
          .isEqualTo(
              article.claims().stream().map(one -> String.join(" ", one.quantities())).toList());
      assertThat(rows.stream().map(row -> row.get("article")).distinct())
          .hasSize(article.claims().isEmpty() ? 0 : 1);
    }
  }

  /** Quotation marks, line breaks, commas, every number. */
  @Test
  void keepsEveryCell() {
    for (int seed = 0; seed < 200; seed++) {
      Article article = new RandomArticles(seed).article();
      List<Map<String, String>> rows =
          rows(Table.quantities(), Table.quantities().raw().write(article));
      assertThat(rows).hasSameSizeAs(article.quantities());
      for (int i = 0; i < rows.size(); i++) {
        Quantity quantity = article.quantities().get(i);
        assertThat(rows.get(i)).containsEntry("text", quantity.text());
        assertThat(rows.get(i).get("value"))
            .isEqualTo(quantity.value().map(BigDecimal::toPlainString).orElse(""));
      }
    }
  }

  @Test
  void isWrittenAsRfc4180Says() {
    String csv = Table.quantities().write(Article.builder().id("a").text("").build());
    assertThat(csv).isEqualTo(String.join(",", Table.quantities().columns()) + "\r\n");
    Article article = ARTICLE.withId("two, \"three\"\nfour");
    assertThat(Table.quantities().write(article)).contains("\r\n\"two, \"\"three\"\"\nfour\",q1,");
  }

  @Test
  void writesManyArticlesUnderOneHeader() throws IOException {
    StringWriter csv = new StringWriter();
    Table.claims().write(List.of(ARTICLE, ARTICLE.withId("again")), csv);
    assertThat(rows(Table.claims(), csv.toString()).stream().map(row -> row.get("article")))
        .containsOnly("fire", "again");
    Article unnamed = Article.builder().from(ARTICLE).id(Optional.empty()).build();
    assertThat(rows(Table.claims(), Table.claims().write(unnamed)).get(0))
        .containsEntry("article", "https://news.example/fire");
    Article nameless = Article.builder().from(unnamed).url(Optional.empty()).build();
    assertThat(rows(Table.claims(), Table.claims().write(nameless)).get(0).get("article"))
        .isEqualTo("sha256:" + nameless.textDigest().sha256());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\uFF1D1+1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF20SUM(A1)",
        " =1",
        "\u00A0\u3000=1",
        "\uFEFF=1",
        "\u200B\u0000=1"
      })
  void putsAnApostropheBeforeFormulas(String formula) {
    Article article = ARTICLE.withId(formula);
    assertThat(rows(Table.claims(), Table.claims().write(article)).get(0))
        .containsEntry("article", "'" + formula);
    assertThat(rows(Table.quantities(), Table.quantities().write(article)).get(0))
        .containsEntry("article", "'" + formula);
    Table<Claim> raw = Table.claims().raw();
    assertThat(rows(raw, raw.write(article)).get(0)).containsEntry("article", formula);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1=1", "a-b", " a", "'=1", "€5", "\u2013 5"})
  void leavesOtherWordsAlone(String words) {
    assertThat(rows(Table.claims(), Table.claims().write(ARTICLE.withId(words))).get(0))
        .containsEntry("article", words);
  }

  @Test
  void leavesNumbersAlone() {
    Quantity below = ARTICLE.quantities().get(1).withValue(BigDecimal.valueOf(-5));
    Article article = ARTICLE.withQuantities(ARTICLE.quantities().get(0), below);
    assertThat(rows(Table.quantities(), Table.quantities().write(article)).get(1))
        .containsEntry("value", "-5");
  }

  @Test
  void passesOnWhatTheTargetThrows() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] chars, int offset, int length) throws IOException {
            throw new IOException("full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> Table.claims().write(List.of(ARTICLE), full))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("full");
  }

  @Test
  void closesNothing() throws IOException {
    List<String> closed = new ArrayList<>();
    Writer target =
        new StringWriter() {
          @Override
          public void close() {
            closed.add("closed");
          }
        };
    Table.claims().write(List.of(ARTICLE), target);
    assertThat(closed).isEmpty();
    assertThat(target.toString()).endsWith("\r\n");
  }

  /** docs/tables.md has a row for each column, in their order. */
  @Test
  void isDocumented() throws IOException {
    List<String> documented = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("../docs/tables.md"))) {
      if (line.startsWith("| `")) {
        documented.add(line.substring(3, line.indexOf('`', 3)));
      }
    }
    List<String> columns = new ArrayList<>(Table.articles().columns());
    columns.addAll(Table.claims().columns());
    columns.addAll(Table.sources().columns());
    columns.addAll(Table.quantities().columns());
    assertThat(documented).isEqualTo(columns);
  }
}
