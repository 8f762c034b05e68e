package org.newsclaim.quantity.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.quantity.QuantityParser;

/** Which quantity says another one again. */
class RestatementReaderTest {
  private static String restated(String text) {
    return QuantityParser.english().findAll(text).stream()
        .map(quantity -> quantity.restates().orElse("-"))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The path is 5 miles (8 km) long.|- q1",
        "The race was 5 km/3 miles.|- q1",
        "The mill cost $5 million (£4 million) to build.|- q1",
        "The mill cost 4 million euros ($4.3 million, £3.6 million).|- q1 q1",
        "The mill cost $4.3 million, or about 4 million euros.|- q1",
        "They paid 100 euros (about $108).|- q1",
        "It was 104 degrees Fahrenheit (40 degrees Celsius).|- q1",
        "A 20-foot (6-meter) wave hit the pier.|- q1",
        "It took 90 minutes (1.5 hours).|- q1",
        "It is 10 to 20 miles (16 to 32 km) away.|- q1",
        "Fares rose from $5 (£4) to $6 (£5).|- q1 - q3",
        "The flat has 5 rooms (3 baths).|- -",
        "The farm has 40 acres (2 miles from town).|- -",
        "The lot is 90 square feet (12 feet).|- -",
        "It is 5 miles (2 miles by boat) away.|- -",
        "It is 5 miles (3 km of it by boat) away.|- -",
        "He ran 10 km or 6 miles a day.|- -",
        "He ran 10 km, and 6 miles by bike.|- -",
        "It cost $5 million ($4 million in cash).|- -",
        "It is 5 miles long and 3 km wide.|- -",
        "They had 12 euros and 14 dollars.|- -",
      })
  void linksAFactThatIsSaidTwice(String text, String restated) {
    assertThat(restated(text)).isEqualTo(restated);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "They laid 80 miles (130 km) of pipe.|pipe pipe",
        "They shipped 9 tons (8.2 metric tons) of rice.|rice rice",
      })
  void countsTheSame(String text, String heads) {
    assertThat(
            QuantityParser.english().findAll(text).stream()
                .map(quantity -> quantity.measuredEntity().orElseThrow().head())
                .collect(Collectors.joining(" ")))
        .isEqualTo(heads);
  }
}
