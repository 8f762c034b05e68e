package org.newsclaim.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.lexicon.Lexicon;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.Quantity;
import org.newsclaim.quantity.QuantityParseException.Reason;

class QuantityParserApiTest {
  private static final QuantityParser PARSER = QuantityParser.english();

  /** Words that number rules meet, so that random rows of them reach all rules. */
  private static final List<String> PIECES =
      List.of(
          "1",
          "12",
          "2,500",
          "3.5",
          "1999",
          "007",
          "4,2000",
          "-",
          "–",
          "%",
          "$",
          "€",
          "A$",
          "one",
          "two",
          "twenty",
          "hundred",
          "thousand",
          "millions",
          "dozen",
          "half",
          "a",
          "third",
          "thirds",
          "quarter",
          "and",
          "or",
          "to",
          "from",
          "between",
          "of",
          "in",
          "out of",
          "per",
          "the",
          "every",
          "about",
          "more than",
          "at least",
          "up to",
          "or so",
          "-plus",
          "percent",
          "points",
          "feet",
          "inches",
          "km",
          "2",
          "years",
          "old",
          "hours",
          "people",
          "cars",
          "rose",
          "fell",
          "doubled",
          "twice",
          "as",
          "many",
          "few",
          "several",
          "unknown number of",
          "'",
          "\"",
          "(",
          ")",
          ",",
          ".",
          ":",
          "/",
          "m",
          "bn",
          "k",
          "th",
          "st",
          "May",
          "a.m.",
          "Smith",
          "vote",
          "won",
          "minus",
          "½",
          "⅔",
          "below zero",
          "\n",
          "😀",
          "cents",
          "pounds",
          "a year",
          "square",
          "point",
          "e",
          "^",
          "x10^6",
          "9/11",
          "aged",
          "then",
          "number",
          "is unknown",
          "those",
          "who",
          "were",
          "fold");

  /** Numbers of telephones and computers are no groups of three digits. */
  @ParameterizedTest
  @ValueSource(strings = {"Call 1 800 555.123.4567 now, she said.", "1\t192.168.0.1"})
  void takesPointedCodesForNoGroups(String text) {
    assertThat(PARSER.findAll(text))
        .allMatch(quantity -> !quantity.text().contains("555") && !quantity.text().contains("192"));
  }

  @Test
  void readsGroupsOfThreeDigitsButNoRowOfATable() {
    assertThat(PARSER.findAll("It cost 1 234 567.5 pesos.").get(0).value())
        .contains(new BigDecimal("1234567.5"));
    assertThat(PARSER.findAll("100 ".repeat(60)))
        .allMatch(quantity -> quantity.text().equals("100"));
  }

  @Test
  void refusesHalfASurrogatePair() {
    assertThatThrownBy(() -> PARSER.findAll("Of 3 \uD83D voters"))
        .isInstanceOf(NewsClaimException.class)
        .hasMessageContaining("index 5");
    assertThatThrownBy(() -> PARSER.parse("3 \uD83D")).isInstanceOf(NewsClaimException.class);
  }

  @Test
  void readsOneQuantity() {
    Quantity quantity = PARSER.parse("around 13,000");

    assertThat(quantity.id()).isEqualTo("q1");
    assertThat(quantity.value()).contains(new BigDecimal("13000"));
    assertThat(quantity.resolution()).contains(BigDecimal.ONE);
    assertThat(quantity.text()).isEqualTo("around 13,000");
  }

  @Test
  void takesWhatIsCountedForAPartOfTheQuantity() {
    assertThat(PARSER.parse("two-thirds of the members").whole()).isPresent();
    assertThat(PARSER.parse("1.4 million people").measuredEntity()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|EMPTY|0",
        "people|NO_NUMBER|0",
        "4,2000|MALFORMED_NUMBER|0",
        "on May 4|NOT_A_QUANTITY|7",
        "12 cars and 3 bicycles|SEVERAL_QUANTITIES|12",
        "he saw 12 cars|OTHER_WORDS|0",
        "12 cars were there|OTHER_WORDS|8",
      })
  void refusesWhatIsNotOneQuantity(String text, Reason reason, int index) {
    assertThatThrownBy(() -> PARSER.parse(text))
        .asInstanceOf(InstanceOfAssertFactories.type(QuantityParseException.class))
        .satisfies(
            exception -> {
              assertThat(exception.reason()).isEqualTo(reason);
              assertThat(exception.index()).isEqualTo(index);
              assertThat(exception.text()).isEqualTo(text);
              assertThat(exception).hasMessageContaining(reason.sentence());
            });
  }

  @ParameterizedTest
  @EnumSource
  void saysEachReasonInASentence(Reason reason) {
    assertThat(reason.sentence()).endsWith(".").hasSizeGreaterThan(10);
  }

  @Test
  void countsInCodePoints() {
    Quantity quantity = PARSER.findAll("😀 12 cars").get(0);

    assertThat(quantity.span().start()).isEqualTo(2);
    assertThat(quantity.span().end()).isEqualTo(4);
  }

  @Test
  void numbersTheQuantitiesInTheirOrder() {
    assertThat(PARSER.findAll("12 cars, 3 buses and a dozen trams"))
        .extracting(Quantity::id)
        .containsExactly("q1", "q2", "q3");
  }

  @Test
  void knowsTheWordsThatUsersAdd() {
    Lexicon lexicon = Lexicon.english().with("smoot\tUNIT\tname=smoot code=[smoot] kind=MEASURE");

    assertThat(QuantityTables.write(QuantityParser.of(lexicon).findAll("364.4 smoots")))
        .isEqualTo("MEASURE 364.4 smoot:[smoot]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "99999999999999999999999999999999999999999999999999999999999999999999 cars",
        "thousand thousand thousand thousand thousand thousand thousand thousand",
        "1 million million million million million million million million million million million",
        "0/0",
        "1/0",
        "0 to 0",
        "5-0",
      })
  void survivesNumbersBeyondAllBounds(String text) {
    for (Quantity quantity : PARSER.findAll(text)) {
      assertThat(quantity.span().end()).isLessThanOrEqualTo(text.length());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void survivesAnyRowOfWords(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextInt(4) == 0 ? "" : " ");
      }
      String words = text.toString();
      int end = 0;
      for (Quantity quantity : PARSER.findAll(words)) {
        assertThat(quantity.span().start()).as(words).isGreaterThanOrEqualTo(end);
        end = quantity.span().end();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,400 acres             | 1400    | 1400",
        "about 1.4 million people | 1400000 | 1400000",
        "more than 1,400 acres   | 1400    | ''",
        "at least 50 people      | 50      | ''",
        "up to 50 people         | ''      | 50",
        "10 to 20 percent | 10      | 20",
        "two or three days       | 2       | 3",
        "dozens of people        | ''      | ''"
      })
  void hasALowAndAHighEnd(String text, String low, String high) {
    Quantity quantity = QuantityParser.english().parse(text);
    assertThat(quantity.low().map(BigDecimal::toPlainString).orElse("")).isEqualTo(low);
    assertThat(quantity.high().map(BigDecimal::toPlainString).orElse("")).isEqualTo(high);
  }
}
