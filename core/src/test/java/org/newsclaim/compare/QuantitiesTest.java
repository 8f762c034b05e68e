package org.newsclaim.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.compare.result.Ground;
import org.newsclaim.compare.result.QuantityComparison;
import org.newsclaim.compare.result.Relation;
import org.newsclaim.model.Quantity;
import org.newsclaim.quantity.QuantityParser;

class QuantitiesTest {
  private static Quantity quantity(String text) {
    return QuantityParser.english().findAll(text).get(0);
  }

  private static QuantityComparison compare(String a, String b) {
    return Quantities.compare(quantity(a), quantity(b));
  }

  @ParameterizedTest(name = "{0} is {2} to {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "eleven geese           | 11 geese            | EQUAL        |",
        "at least 80 boats      | no fewer than 80 boats | EQUAL     | ASSERTED",
        "36 hours               | 1.5 days            | EQUAL        | ROUNDING",
        "a quarter of the crew  | 25 percent of the crew | EQUAL     | ROUNDING",
        "several dozen cranes   | several dozen cranes | EQUAL       | VAGUE",
        "3.6 million trees      | 3,570,000 trees     | CONSISTENT   | ROUNDING",
        "10 miles               | 16 kilometers       | CONSISTENT   | ROUNDING",
        "70 degrees Fahrenheit  | 21 degrees Celsius  | CONSISTENT   | ROUNDING",
        "a third of the crew    | 33 percent of the crew | CONSISTENT | ROUNDING",
        "about 500 tents        | 510 tents           | CONSISTENT   | ROUNDING",
        "hundreds of tents      | 510 tents           | CONSISTENT   | VAGUE",
        "more than 60 cars      | at least 70 cars    | CONSISTENT   | ASSERTED",
        "up to 40 cars          | 25 cars             | CONSISTENT   | ASSERTED",
        "about 500 tents        | 620 tents           | LESS         | ROUNDING",
        "nearly 900 seats       | 905 seats           | LESS         | ROUNDING",
        "10 miles               | 20 kilometers       | LESS         | ROUNDING",
        "at most 12 judges      | more than 12 judges | LESS         | ASSERTED",
        "dozens of tents        | 510 tents           | LESS         | VAGUE",
        "seven judges           | five judges         | GREATER      | ASSERTED",
        "around 21,000 fans     | several thousand fans | GREATER    | VAGUE",
        "$9 million             | €9 million          | INCOMPARABLE |",
        "4 percent              | 4 percentage points | INCOMPARABLE |",
        "60 deaths              | 60 injuries         | INCOMPARABLE |",
        "12 hours               | 12 meters           | INCOMPARABLE |",
        "$9 per share           | $9 per barrel       | INCOMPARABLE |",
        "a 50-year-old man      | 50 men              | INCOMPARABLE |",
        "30 percent of nurses   | 30 percent of pilots | INCOMPARABLE |",
      })
  void relates(String a, String b, Relation relation, Ground ground) {
    QuantityComparison comparison = compare(a, b);
    assertThat(comparison.relation()).isEqualTo(relation);
    if (ground != null) {
      assertThat(comparison.ground()).contains(ground);
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "900 residents | about 900 people",
        "900 homes     | 900 houses",
        "two deaths    | two fatalities",
        "12 farmers    | 12 growers",
      })
  void comparesCountsOfTheSameThings(String a, String b) {
    assertThat(compare(a, b).agrees()).isTrue();
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "around 13,000 people | a few thousand people"
            + " | around 13,000 is more than a few thousand (2,000 to 9,999)",
        "5 feet | 3 meters | 5 feet is less than 3 meters (8.2021 to 11.483 feet)",
        "between 10 and 20 cows | 15 cows | 10 to 20 agrees with 15",
      })
  void saysWhy(String a, String b, String reason) {
    assertThat(compare(a, b).reason()).isEqualTo(reason);
  }

  @Test
  void turnsRoundWithItsArguments() {
    String[] texts = {
      "three cars",
      "about 40 cars",
      "dozens of cars",
      "at least 5 cars",
      "up to 90 cars",
      "1,000 cars"
    };
    for (String a : texts) {
      for (String b : texts) {
        Relation there = compare(a, b).relation();
        Relation back = compare(b, a).relation();
        Relation turned =
            switch (there) {
              case LESS -> Relation.GREATER;
              case GREATER -> Relation.LESS;
              default -> there;
            };
        assertThat(back).as("%s, %s", a, b).isEqualTo(turned);
      }
    }
  }

  @Test
  void givesBothIntervalsInTheUnitOfTheFirst() {
    QuantityComparison comparison = compare("1 mile", "1,609.344 meters");
    assertThat(comparison.intervalB().orElseThrow().contains(java.math.BigDecimal.ONE)).isTrue();
    assertThat(comparison.relation()).isEqualTo(Relation.EQUAL);
  }
}
