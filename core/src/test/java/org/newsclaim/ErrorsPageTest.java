package org.newsclaim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsclaim.article.Limits;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.json.NewsClaimJson;
import org.newsclaim.measure.Measures;
import org.newsclaim.model.Article;
import org.newsclaim.model.Bound;
import org.newsclaim.model.Interval;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Span;
import org.newsclaim.quantity.QuantityParser;

/**
 * Brings about every code once and holds docs/errors.md to it: the meaning, the message, a cure.
 */
class ErrorsPageTest {
  private static final String VALID =
      """
      {"version": "1.0", "text": "Ann said Bo said it rained.",
       "sources": [{"id": "s1", "kind": "PERSON", "named": true, "name": "Ann", "descriptor": "Ann"}],
       "claims": [
        {"id": "c1", "text": "Bo said it rained", "content": [{"start": 9, "end": 26}],
         "sentences": {"start": 0, "end": 27},
         "attribution": {"sources": ["s1"], "quotation": "INDIRECT",
          "cue": {"text": "said", "lemma": "say", "kind": "SAY", "spans": [{"start": 4, "end": 8}]}}},
        {"id": "c2", "text": "it rained", "content": [{"start": 17, "end": 26}],
         "sentences": {"start": 0, "end": 27},
         "attribution": {"sources": [], "quotation": "INDIRECT", "nestedIn": "c1",
          "cue": {"text": "said", "lemma": "say", "kind": "SAY", "spans": [{"start": 12, "end": 16}]}}}]}
      """;

  private static Article changed(String from, String to) {
    assertThat(VALID).contains(from);
    return NewsClaims.fromJson(VALID.replace(from, to));
  }

  private static Quantity quantity(String text) {
    return QuantityParser.english().parse(text);
  }

  private static Object provoke(Code code) {
    return switch (code) {
      case MISSING_FIELD -> changed("\"descriptor\": \"Ann\"", "\"jobTitle\": \"mayor\"");
      case WRONG_TYPE -> changed("\"named\": true", "\"named\": 1");
      case UNKNOWN_FIELD -> changed("\"named\"", "\"age\": 40, \"named\"");
      case DUPLICATE_FIELD -> changed("\"named\"", "\"kind\": \"PERSON\", \"named\"");
      case MALFORMED -> changed("\"s1\", \"kind\"", "\"s1\" \"kind\"");
      case UNSUPPORTED_VERSION -> changed("\"1.0\"", "\"2.0\"");
      case SPAN_REVERSED -> Span.of(5, 3);
      case SPAN_OUTSIDE_TEXT -> changed("\"start\": 17, \"end\": 26", "\"start\": 17, \"end\": 99");
      case SPANS_OUT_OF_ORDER ->
          changed(
              "[{\"start\": 17, \"end\": 26}]",
              "[{\"start\": 17, \"end\": 26}, {\"start\": 20, \"end\": 22}]");
      case UNKNOWN_ID -> changed("[\"s1\"]", "[\"s9\"]");
      case DUPLICATE_ID -> changed("\"id\": \"c2\"", "\"id\": \"s1\"");
      case EMPTY_VALUE -> changed("\"name\": \"Ann\"", "\"name\": \" \"");
      case ILL_FORMED_VALUE -> Article.builder().text("").datePublished("May 5").build();
      case BOUNDS_REVERSED ->
          Interval.of(Bound.inclusive(BigDecimal.TEN), Bound.inclusive(BigDecimal.ONE));
      case DECIMAL_OUT_OF_RANGE -> quantity("13 homes").withResolution(new BigDecimal("1e999999"));
      case INCONSISTENT -> quantity("13 homes").withForm(Quantity.Form.VAGUE);
      case CYCLE ->
          changed(
              "\"quotation\": \"INDIRECT\",\n",
              "\"quotation\": \"INDIRECT\", \"nestedIn\": \"c2\",\n");
      case DIGEST_MISMATCH -> NewsClaims.parse("It rained.").withoutText().withText("It snowed.");
      case ILL_FORMED_TEXT -> NewsClaims.parse("It rained \uD83D hard.");
      case UNREADABLE_TEXT -> quantity("Ann said so");
      case TEXT_TOO_LONG -> NewsClaimJson.articles().upTo(100).read(VALID);
      case TOO_MANY_VALUES ->
          NewsClaims.parse(
              "The road was shut. Ann Lee said it had snowed.",
              ParseOptions.defaults().withLimits(Limits.defaults().withClaims(1)));
      case NESTED_TOO_DEEPLY -> NewsClaims.fromJson("[".repeat(5000));
      case NOT_A_MEASURE -> Measures.in(quantity("$5"), "km");
      case UNKNOWN_UNIT -> Measures.in(quantity("5 miles"), "furlongs");
      case INCOMPATIBLE_UNITS -> Measures.in(quantity("5 miles"), "kg");
      case NO_ARTICLE -> NewsClaims.parseHtml("<title></title>");
    };
  }

  private static String section(Code code) throws IOException {
    String page = Files.readString(Path.of("../docs/errors.md"));
    String heading = "\n## " + code + "\n";
    assertThat(page).contains(heading);
    String rest = page.substring(page.indexOf(heading) + heading.length());
    int end = rest.indexOf("\n## ");
    return end < 0 ? rest : rest.substring(0, end);
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatEachCodeMeans(Code code) throws IOException {
    NewsClaimException refusal =
        catchThrowableOfType(NewsClaimException.class, () -> provoke(code));
    assertThat(refusal).isNotNull();
    assertThat(refusal.code()).isEqualTo(code);
    String section = section(code);
    assertThat(section).contains(code.sentence());
    assertThat(section).contains("\n    " + code + ": " + refusal.problem());
    // Its place is as long as the document is deep.
    if (code != Code.NESTED_TOO_DEEPLY) {
      assertThat(section).contains(refusal.getMessage() + "\n");
    }
    assertThat(section).containsPattern("(?m)^Cure: .{10}");
  }

  @Test
  void listsAllCodesInTheirOrder() throws IOException {
    List<String> headings =
        Files.readAllLines(Path.of("../docs/errors.md")).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring("## ".length()))
            .toList();
    assertThat(headings).isEqualTo(Arrays.stream(Code.values()).map(Enum::name).toList());
  }
}
