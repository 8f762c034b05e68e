package org.newsclaim.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.model.MeasuredEntity;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Whole;

/** Which noun the first number of a sentence counts, and of what it is a part. */
class CountedNounTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The crew met 12 former police officers.|former police officers|officer",
        "The firm runs 3 health and safety inspectors.|health and safety inspectors|inspector",
        "It burned 12 coal- and gas-fired plants.|coal- and gas-fired plants|plant",
        "The shop sold 40 children's books today.|children's books|book",
        "The pact of the 11 member trade alliance was signed.|member|member",
        "He wrote about 300 recorded songs.|recorded songs|song",
        "It built 20 decently sized power plants.|decently sized power plants|plant",
        "About 12,000 registered voters were removed.|registered voters|voter",
        "Almost 14 million votes were counted.|votes|vote",
        "They hired 18 fact-checkers working at night.|fact-checkers|checker",
        "It hit 8 million low- and middle-income workers.|low- and middle-income workers|worker",
        "There were three president debates on Monday.|president debates|debate",
        "31 people dead and 90 others were found.|people|people",
        "A dozen eggs costs $3.20.|eggs|egg",
        "One in four Syrians needs help.|Syrians|syrian",
        "12 arrived late.||",
        "Six in 10 want it.||",
        "40 were found last week.||",
      })
  void findsWhatIsCounted(String sentence, String text, String head) {
    Quantity first = QuantityParser.english().findAll(sentence).get(0);
    assertThat(first.measuredEntity().map(MeasuredEntity::text).orElse(null)).isEqualTo(text);
    assertThat(first.measuredEntity().map(MeasuredEntity::head).orElse(null)).isEqualTo(head);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Half of the island lost power.|the island",
        "About 9 of those ordered removed had left.|those ordered removed",
        "About 9 of those who voted said no.|those who voted",
        "Two of the past seven games were lost.|the past seven games",
        "One of the country's most important ports closed.|the country's most important ports",
        "A third of the mayors of Texas and Ohio agreed.|the mayors of Texas and Ohio",
        "Most of them left.|them",
      })
  void findsTheWhole(String sentence, String whole) {
    Quantity first = QuantityParser.english().findAll(sentence).get(0);
    assertThat(first.whole().map(Whole::text).orElse(null)).isEqualTo(whole);
  }
}
