package org.newsclaim.quantity.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.model.Quantity;
import org.newsclaim.quantity.QuantityParser;

/** Which part each number of a change plays. */
class TrendReaderTest {
  private static String roles(String text) {
    return QuantityParser.english().findAll(text).stream()
        .map(TrendReaderTest::role)
        .collect(Collectors.joining(" "));
  }

  private static String role(Quantity quantity) {
    return quantity.role().map(Quantity.Role::name).orElse("-");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Rents went up from $900 to $950.|FROM TO",
        "Rents went up to $950 from $900.|TO FROM",
        "Rents went up by $50 to $950.|AMOUNT_OF_CHANGE TO",
        "Rents went up $50 in the spring quarter to $950.|AMOUNT_OF_CHANGE TO",
        "The gauge gained 12.5 to 3,412.|AMOUNT_OF_CHANGE TO",
        "The gauge slid 1.8%, to 3,412.|AMOUNT_OF_CHANGE TO",
        "The gauge slid 60 points, or 1.8%, to 3,412.|AMOUNT_OF_CHANGE AMOUNT_OF_CHANGE TO",
        "Exports grew in 2017 to 9 million tons.|TO",
        "The share was 61 percent, up from 58.|TO FROM",
        "The share was 61 percent, down 3 points.|TO AMOUNT_OF_CHANGE",
        "They saw a decrease of 30 visitors.|AMOUNT_OF_CHANGE",
        "They fear a 7 percent drop in visits.|AMOUNT_OF_CHANGE",
        "They fear a 7 percent tax increase.|AMOUNT_OF_CHANGE",
        "Wheat fell 4 percent and barley by 6 percent.|AMOUNT_OF_CHANGE AMOUNT_OF_CHANGE",
        "Wheat fell 4 percent and 6 percent of farms closed.|AMOUNT_OF_CHANGE -",
        "Wheat fell 4 percent and barley was at 6 percent.|AMOUNT_OF_CHANGE -",
        "Visits increased 40 times since June.|AMOUNT_OF_CHANGE",
        "Visits doubled to 900.|AMOUNT_OF_CHANGE TO",
        "The crew shrank from 1150 to 1080.|FROM TO",
        "The crew shrank by about 1100.|AMOUNT_OF_CHANGE",
        "Rents slid from 62 percent four years ago to 58 percent.|FROM - TO",
        "Wheat fell 4 percent, barley 2 percent and oats 1 percent.|AMOUNT_OF_CHANGE AMOUNT_OF_CHANGE AMOUNT_OF_CHANGE",
        "Wheat fell 4 percent, a 2 percent point more.|AMOUNT_OF_CHANGE -",
        "The share of 61 percent was down from 70.|TO FROM",
        "They cut the crew by 400, or 3 percent, to 12,000.|AMOUNT_OF_CHANGE AMOUNT_OF_CHANGE TO",
        "He declined several offers.|-",
        "Output declined 4 percent.|AMOUNT_OF_CHANGE",
        "The storm cut power to 40 homes.|-",
        "The state will boost aid to about 30 towns.|-",
        "The firm cut its staff to 40 people.|TO",
        "The state cut its aid to $30 million.|TO",
        "They sold 30 tickets to 12 guests.|- -",
        "They walked from 10 to 20 miles.|-",
        "The fee is $8 to $11.|-",
        "They offer a 7 percent discount.|-",
      })
  void tellsThePartOfEachNumber(String text, String roles) {
    assertThat(roles(text)).isEqualTo(roles);
  }
}
