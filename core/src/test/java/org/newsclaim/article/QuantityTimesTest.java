package org.newsclaim.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.model.Article;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.TimeExpression;

/** Which time dates each quantity. */
class QuantityTimesTest {
  private static String times(String text) {
    Article article = ArticleParser.parse(text, ParseOptions.defaults()).value();
    return article.quantities().stream()
        .map(quantity -> time(article, quantity))
        .collect(Collectors.joining(", "));
  }

  private static String time(Article article, Quantity quantity) {
    return article.times().stream()
        .filter(time -> quantity.time().filter(time.id()::equals).isPresent())
        .map(TimeExpression::text)
        .findFirst()
        .orElse("-");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The fee was cut from $12 in 2019 to $9 last year.|2019, last year",
        "On Friday, 12 guests left and 4 came back.|Friday, Friday",
        "In March, rents rose by 4 percent; in April they fell by 2 percent.|March, April",
        "They opened 3 mills in 2018 and 5 in 2019.|2018, 2019",
        "More than 40 barns burned down on Tuesday night.|Tuesday night",
        "The mayor said on Friday that 40 people had died.|-",
        "The mayor said that 40 people died on Friday.|Friday",
        "Rents rose 6 percent in May from a year earlier.|May",
        "About 310 carts were sold, compared with 57 last year.|-, last year",
        "The share was 61 percent, up from 58 percent in 2016.|-, 2016",
        "Twelve guests were hurt, and the mill will reopen on Monday.|-",
        "They waited for three years.|-",
        "The 34-year-old was arrested on Monday.|-",
        "The mill, which has 12 rooms, opened on Friday.|-",
        "The mill, which lost 12 cooks on Friday, has closed.|Friday",
        "Rents fell by nearly 20 percent from their peak in 2022.|-",
        "Rents fell by 20 percent in 2022 from their peak.|2022",
        "Five firms joined the mills chosen by the state in 2018.|-",
        "Police found 12 dogs chained in 2018.|2018",
        "March 1 is the deadline for 12 towns.|-",
        "In May was a sale of 12 carts.|May",
        "They hired 12 cooks.|-",
      })
  void findsTheTimeOfEachNumber(String text, String times) {
    assertThat(times(text)).isEqualTo(times);
  }
}
