package org.newsclaim.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.compare.result.Tension;
import org.newsclaim.model.Article;

class TensionsTest {
  static Stream<Arguments> tensions() {
    return Stream.of(
        Arguments.of(
            Tension.Kind.RANGE,
            "Old manuscript found\n\nThe manuscript was bought by the museum for 75,000 euros in March.\n\nIt had lain in an attic. The museum, which paid 57,000 euros for the manuscript, will show it next year."),
        Arguments.of(
            Tension.Kind.RANGE,
            "Tunnel opens\n\nThe tunnel under the Kester pass is 9 kilometers long.\n\nTrains will use it from Sunday. With a length of 6 miles and 400 yards, or about 12 kilometers, the tunnel under the Kester pass is the longest in the region."),
        Arguments.of(
            Tension.Kind.RANGE,
            "School trip ends in hospital\n\nFourteen pupils fell ill on a school trip to Norbeck, the ministry said.\n\nAll were taken to the clinic. The 23 pupils who fell ill on the trip to Norbeck have recovered."),
        Arguments.of(
            Tension.Kind.RANGE,
            "Dam repairs\n\nThe dam was built 90 years ago and is 85 meters high.\n\nIt supplies two cities. Engineers will check every part of the dam, which is 58 meters high, this summer."),
        Arguments.of(
            Tension.Kind.RANGE,
            "Bakery recalls bread\n\nThe bakery has recalled hundreds of loaves of rye bread.\n\nThe bakery said that the 14,000 loaves of rye bread that it recalled may hold bits of plastic."),
        Arguments.of(
            Tension.Kind.RANGE,
            "Airport closed\n\nAbout 6,000 passengers were stranded at the airport by the snow.\n\nThe runway was cleared at noon. At least 9,500 passengers were stranded at the airport, the operator said."),
        Arguments.of(
            Tension.Kind.PARTS,
            "Bus crash\n\nThe bus carried 42 passengers.\n\nOf these, 31 were children and 16 were teachers, police said."),
        Arguments.of(
            Tension.Kind.PARTS,
            "Harvest\n\nFrost has killed 600 vines in the vineyard.\n\nMore than 900 of the vines were planted only last year."),
        Arguments.of(
            Tension.Kind.PARTS,
            "Company shares\n\nThe founder owns 60 percent of the shares.\n\nHis brother owns 55 percent of the shares."),
        Arguments.of(
            Tension.Kind.TOTAL,
            "Zoo budget\n\nThe zoo will get 9 million euros: 3 million euros from the state, 2 million euros from the city and 1 million euros from donors."),
        Arguments.of(
            Tension.Kind.TOTAL,
            "Fleet\n\nThe fleet has 48 ferries.\n\nIt has 20 ferries in the north and 15 ferries in the south, and no others."),
        Arguments.of(
            Tension.Kind.TOTAL,
            "Bird count\n\nVolunteers counted 120 geese on the lake, 70 grey geese and 60 snow geese, and nothing else."),
        Arguments.of(Tension.Kind.CONVERSION, "The path is 5 miles (80 km) long."),
        Arguments.of(
            Tension.Kind.CONVERSION,
            "The hall can seat 200 in its 90 square feet (84 square meters)."),
        Arguments.of(
            Tension.Kind.CONVERSION,
            "The oven reached 200 degrees Celsius (329 degrees Fahrenheit)."),
        Arguments.of(Tension.Kind.DATES, "The mill was shut from 2014 to 2009."));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("tensions")
  void findsTheTension(Tension.Kind kind, String text) {
    Article article = NewsClaims.parse(text);
    List<Tension> tensions = Articles.tensions(article);
    assertThat(tensions).extracting(Tension::kind).containsExactly(kind);
    assertThat(tensions.get(0).spans()).hasSizeGreaterThan(kind == Tension.Kind.DATES ? 0 : 1);
    assertThat(tensions.get(0).reason()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two strikes\n\nAbout 2,000 drivers went on strike in May.\n\nIn October 5,000 drivers went on strike.",
        "Prices\n\nA ticket costs 12 euros in the stalls.\n\nA ticket costs 30 euros on the balcony.",
        "Rivals\n\nPolice said that 3,000 people marched on Sunday.\n\nThe organisers said that 20,000 people marched on Sunday.",
        "Plans\n\nThe firm employs 900 people in Lund.\n\nIt could employ 1,500 people in Lund by 2030.",
        "Deaths\n\nSeven miners died in the pit.\n\nThree of the miners were from Poland. Another 12 miners were hurt.",
        "Shop\n\nThe shop sold 400 bicycles in April and 650 bicycles in May.\n\nIt sold 3,000 bicycles last year.",
        "Homes\n\nThe storm damaged 80 homes in Corra.\n\nIn Velden, it damaged 210 homes.",
        "Rents\n\nThe rent of a flat in Corra rose from $900 in 2018 to $950.\n\nThe rent of a flat in Corra is now $950.",
        "Jobs\n\nThe mill in Corra cut its staff by 40 workers.\n\nThe mill in Corra cut its staff to 300 workers.",
        "Path\n\nThe path is 5 miles (8 km) long.",
        "Road\n\nCrews paved 80 miles (130 kilometers) of road, 26.2 miles (42.2 km) of it in May.",
        "Weather\n\nIt was 1 degree Celsius (1.8 degrees Fahrenheit) warmer.",
        "Weather\n\nIt was 104 degrees Fahrenheit (40 degrees Celsius) at noon.",
        "Height\n\nHe is 6 feet 2 inches (1.88 m) tall.",
        "Wave\n\nA 20-foot (6-meter) wave hit the pier.",
        "Deal\n\nThe firm paid $5 million (£4 million) for the mill.",
        "Team\n\nThe club sold 18 players.\n\nIt bought 11 players."
      })
  void findsNoTension(String text) {
    assertThat(Articles.tensions(NewsClaims.parse(text))).isEmpty();
  }

  @Test
  void saysWhichFiguresAndWhy() {
    Article article =
        NewsClaims.parse(
            "About 6,000 passengers were stranded at the airport by the snow.\n\n"
                + "At least 9,500 passengers were stranded at the airport, the operator said.");
    Tension tension = Articles.tensions(article).get(0);
    assertThat(tension.spans()).extracting(article::slice).containsExactly("6,000", "9,500");
    assertThat(tension.reason()).isEqualTo("About 6,000 is less than At least 9,500");
  }
}
