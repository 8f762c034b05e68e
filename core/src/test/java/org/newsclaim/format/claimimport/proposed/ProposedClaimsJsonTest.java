package org.newsclaim.format.claimimport.proposed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;

/** The JSON in which claims are proposed. */
class ProposedClaimsJsonTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ProposedClaimsReader.schema());

  private static final String FULL =
      """
      {"claims": [{"nestedIn": null, "suffix": "s", "prefix": "p", "id": "1",
        "numbers": [{"unit": "acre", "value": 1400}, {"value": 2.50, "unit": null}],
        "quotation": "DIRECT", "cue": "said", "source": "Jane Roe", "quote": "q"}]}
      """;

  private static String json(String json) {
    return json.replace('\'', '"');
  }

  @Test
  void isReadInAnyOrder() {
    ProposedClaim claim =
        ProposedClaim.builder()
            .id("1")
            .quote("q")
            .source("Jane Roe")
            .cue("said")
            .quotation(Attribution.Quotation.DIRECT)
            .addNumbers(
                ProposedNumber.of(BigDecimal.valueOf(1400), "acre"),
                ProposedNumber.of(new BigDecimal("2.50")))
            .prefix("p")
            .suffix("s")
            .build();
    assertThat(ProposedClaimsReader.read(FULL)).containsExactly(claim);
    assertThat(SCHEMA.validate(FULL, InputFormat.JSON)).isEmpty();
  }

  @Test
  void isReadWithoutTheObjectAroundIt() {
    assertThat(ProposedClaimsReader.read(json("[{'quote': 'a'}, {'quote': 'b'}]")))
        .containsExactly(ProposedClaim.of("a"), ProposedClaim.of("b"));
    assertThat(ProposedClaimsReader.read("[]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {'claims': [{'quote': 'a', 'mood': 'b'}]}         | UNKNOWN_FIELD   | /claims/0/mood
          {'claims': [], 'more': 1}                         | UNKNOWN_FIELD   | /more
          {'claim': []}                                     | UNKNOWN_FIELD   | /claim
          {}                                                | MISSING_FIELD   | /claims
          {'claims': [{'source': 'a'}]}                     | MISSING_FIELD   | /claims/0/quote
          {'claims': [{'quote': null}]}                     | MISSING_FIELD   | /claims/0/quote
          {'claims': [{'quote': 'a'}, {'quote': 1}]}        | WRONG_TYPE      | /claims/1/quote
          {'claims': {'quote': 'a'}}                        | WRONG_TYPE      | /claims
          {'claims': ['a']}                                 | WRONG_TYPE      | /claims/0
          {'claims': [{'quote': 'a', 'quotation': 'direct'}]} | WRONG_TYPE    | /claims/0/quotation
          {'claims': [{'quote': 'a', 'numbers': 3}]}        | WRONG_TYPE      | /claims/0/numbers
          {'claims': [{'quote': 'a', 'numbers': [3]}]}      | WRONG_TYPE      | /claims/0/numbers/0
          {'claims': [{'quote': 'a', 'numbers': [{'value': '3'}]}]} | WRONG_TYPE | /claims/0/numbers/0/value
          {'claims': [{'quote': 'a', 'numbers': [{'unit': 'x'}]}]} | MISSING_FIELD | /claims/0/numbers/0/value
          {'claims': [{'quote': 'a', 'numbers': [{'value': 3, 'unit': ' '}]}]} | EMPTY_VALUE | /claims/0/numbers/0/unit
          {'claims': [{'quote': 'a', 'source': ''}]}        | EMPTY_VALUE     | /claims/0/source
          """)
  void isRefusedWithCodeAndPlace(String document, Code code, String pointer) {
    String json = json(document);
    assertThatThrownBy(() -> ProposedClaimsReader.read(json))
        .isInstanceOfSatisfying(
            NewsClaimException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.place().pointer()).hasValue(pointer);
              assertThat(refusal.place().line()).hasValue(1);
            });
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).as("by the schema").isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "-",
      textBlock =
          """
          {'claims': [{'quote': 'a'}                       | MALFORMED
          {'claims': [{'quote': 'a',}]}                    | MALFORMED
          {'claims': [{'quote': 'a', 'quote': 'b'}]}       | DUPLICATE_FIELD
          not JSON                                         | MALFORMED
          """)
  void isRefusedWhereItIsNotJson(String document, Code code) {
    assertRefused(json(document), code);
  }

  @Test
  void isRefusedWhereItIsHuge() {
    assertRefused("[".repeat(100_000), Code.NESTED_TOO_DEEPLY);
    assertRefused(
        json("[{'quote': 'a', 'numbers': [{'value': 1e999999999}]}]"), Code.DECIMAL_OUT_OF_RANGE);
    assertRefused(
        json("[{'quote': 'a', 'numbers': [{'value': " + "9".repeat(500) + "}]}]"),
        Code.DECIMAL_OUT_OF_RANGE);
  }

  private static void assertRefused(String document, Code code) {
    assertThatThrownBy(() -> ProposedClaimsReader.read(document))
        .isInstanceOfSatisfying(
            NewsClaimException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.place().line()).hasValue(1);
            });
  }
}
