package org.newsclaim.anchor.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaim.model.Span;

class QuoteFinderTest {
  private static final String TEXT =
      "“We’ll wait,” she said. The boats left at noon. He said: We’ll wait and see — for now.";

  private static final QuoteFinder FINDER = QuoteFinder.of(TEXT);

  private static String words(QuoteMatch match) {
    return TEXT.substring(match.span().start(), match.span().end());
  }

  @Test
  void findsTheSameCharacters() {
    QuoteMatch match = FINDER.find(TextQuote.of("The boats left at noon")).get(0);
    assertThat(words(match)).isEqualTo("The boats left at noon");
    assertThat(match.match()).isEqualTo(Match.EXACT);
  }

  @Test
  void findsTheSameWordsWithOtherMarks() {
    QuoteMatch match = FINDER.find(TextQuote.of("We'll wait and  see - for now")).get(0);
    assertThat(words(match)).isEqualTo("We’ll wait and see — for now");
    assertThat(match.match()).isEqualTo(Match.NORMALIZED);
  }

  @Test
  void findsWordsThatAreAlike() {
    QuoteMatch match = FINDER.find(TextQuote.of("The botas left near noon")).get(0);
    assertThat(words(match)).isEqualTo("The boats left at noon");
    assertThat(match.match()).isEqualTo(Match.APPROXIMATE);
    assertThat(match.score()).isLessThan(0.9);
  }

  @Test
  void tellsRepeatsByWhatStandsAround() {
    List<QuoteMatch> matches = FINDER.find(new TextQuote("We’ll wait", "He said: ", " and see"));
    assertThat(matches).hasSize(2);
    assertThat(matches.get(0).span().start()).isEqualTo(TEXT.lastIndexOf("We’ll"));
    assertThat(matches.get(0).score()).isGreaterThan(matches.get(1).score());
  }

  @Test
  void tellsRepeatsByTheirPlace() {
    int start = TEXT.lastIndexOf("We’ll");
    QuoteMatch match = FINDER.find(TextQuote.of("We’ll wait"), start).get(0);
    assertThat(match.span()).isEqualTo(Span.of(start, start + "We’ll wait".length()));
    assertThat(match.match()).isEqualTo(Match.IN_PLACE);
  }

  @Test
  void findsNothingThatIsNotThere() {
    assertThat(FINDER.find(TextQuote.of("Prices will rise by spring"))).isEmpty();
    assertThat(FINDER.find(TextQuote.of(" "))).isEmpty();
  }
}
