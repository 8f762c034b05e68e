package org.newsclaim.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.compare.result.FigurePair;
import org.newsclaim.model.Article;

class OutletsTest {
  static Stream<Arguments> reports() {
    return Stream.of(
        Arguments.of(
            "The company will cut 1,200 jobs, about 8 percent of its workforce, by the end of 2026.",
            "About 1,200 employees, or 8 percent of the staff, will lose their jobs at the company.",
            List.of("AGREE: 1,200 | 1,200", "AGREE: 8 percent | 8 percent")),
        Arguments.of(
            "Police said 2,000 demonstrators gathered in the square.",
            "According to the organisers, 15,000 demonstrators filled the square.",
            List.of("DIFFER: 2,000 | 15,000")),
        Arguments.of(
            "The wildfire has burned 3,500 hectares of forest since Sunday.",
            "More than 8,600 acres of forest have burned. Some 400 firefighters are fighting the wildfire.",
            List.of("AGREE: 3,500 hectares | 8,600 acres")),
        Arguments.of(
            "The museum bought the statue for 2.4 million euros. It is 1.8 meters tall.",
            "For 2.9 million euros the museum acquired the statue, which is nearly six feet tall.",
            List.of(
                "CONTRADICT: 2.4 million euros | 2.9 million euros",
                "AGREE: 1.8 meters | six feet")),
        Arguments.of(
            "On Monday morning 340 homes had no power.",
            "By Monday evening only 90 homes were without power, the utility said.",
            List.of("DIFFER: 340 | 90")),
        Arguments.of(
            "The vaccine was given to 45,000 children in three months. It costs 6 dollars a dose.",
            "In three months 54,000 children got the vaccine. Each dose costs 6 dollars.",
            List.of(
                "CONTRADICT: 45,000 | 54,000",
                "AGREE: three months | three months",
                "AGREE: 6 dollars a dose | 6 dollars")),
        Arguments.of(
            "The ship carried 28 sailors and 5,000 tons of grain.",
            "There were 28 crew members aboard the ship, which was loaded with 5,000 tons of grain. It is 140 meters long.",
            List.of("AGREE: 28 | 28", "AGREE: 5,000 tons | 5,000 tons")));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void pairsFigures(String one, String other, List<String> expected) {
    Article a = NewsClaims.parse(one);
    Article b = NewsClaims.parse(other);
    assertThat(Articles.figures(a, b)).extracting(pair -> line(a, b, pair)).isEqualTo(expected);
  }

  private static String line(Article a, Article b, FigurePair pair) {
    return pair.agreement() + ": " + a.slice(pair.spanA()) + " | " + b.slice(pair.spanB());
  }

  @Test
  void pairsNothingThatIsAboutDifferentThings() {
    Article a = NewsClaims.parse("The zoo has 40 penguins. A ticket costs 12 euros.");
    Article b = NewsClaims.parse("The airline bought 40 jets for 3 billion dollars.");
    assertThat(Articles.figures(a, b)).isEmpty();
  }
}
