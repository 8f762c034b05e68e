package org.newsclaim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.text.lexicon.WordIndex;

class QuotationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “Go,” she said. “Now.”                  | “Go,” · “Now.”
          "Go," she said. "Now."                  | "Go," · "Now."
          ''Go,'' she said.                       | ''Go,''
          ``Go,'' she said.                       | ``Go,''
          «Go», she said.                         | «Go»
          „Go“, she said.                         | „Go“
          He called it ‘odd’ and left.            | ‘odd’
          He called it 'odd' and left.            | 'odd'
          “She said ‘no’ twice,” he said.         | “She said ‘no’ twice,” · ‘no’
          "She said 'no' twice," he said.         | "She said 'no' twice," · 'no'
          the workers’ demands and Ann’s too      | ~~
          the workers' demands in the '90s        | ~~
          It’s the mayor’s ‘workers’ plan’ again  | ‘workers’ plan’
          a 9" pipe and a 6" one                  | ~~
          ("Go," she said.)                       | "Go,"
          “It is “odd”, he said.                  | “It is  · “odd”
          no quotation here                       | ~~
          """)
  void findsQuotations(String text, String expected) {
    List<String> found = quotationsOf(text);
    assertThat(String.join(" · ", found)).isEqualTo(expected);
  }

  @Test
  void goesOnOverParagraphsThatAreLeftOpen() {
    TokenizedText text =
        TokenizedText.of(
            "He said: “First.\n\n“Second.\n\n“Third.” It ended.\n\n“New,” she said.",
            WordIndex.english());
    Quotations quotations = Quotations.of(text);
    assertThat(IntStream.range(0, quotations.count()).mapToObj(quotations::continues))
        .containsExactly(false, true, true, false);
    assertThat(IntStream.range(0, quotations.count()).mapToObj(quotations::isClosed))
        .containsExactly(false, false, true, true);
  }

  @Test
  void nestsQuotations() {
    TokenizedText text = TokenizedText.of("“She said ‘no’ twice,” he said.", WordIndex.english());
    Quotations quotations = Quotations.of(text);
    assertThat(quotations.parent(1)).isZero();
    assertThat(quotations.at(4)).isEqualTo(1);
    assertThat(quotations.outermost(4)).isZero();
    assertThat(quotations.isMark(0)).isTrue();
    assertThat(quotations.isMark(1)).isFalse();
    assertThat(quotations.at(text.size() - 1)).isEqualTo(-1);
  }

  @Test
  void takesManyMarksWithoutNestingDeeply() {
    TokenizedText text = TokenizedText.of("“‘«„".repeat(1000), WordIndex.english());
    assertThat(Quotations.of(text).count()).isPositive();
  }

  private static List<String> quotationsOf(String plain) {
    TokenizedText text = TokenizedText.of(plain, WordIndex.english());
    Quotations quotations = Quotations.of(text);
    return IntStream.range(0, quotations.count())
        .mapToObj(q -> plain.substring(text.start(quotations.open(q)), endOf(text, quotations, q)))
        .toList();
  }

  private static int endOf(TokenizedText text, Quotations quotations, int q) {
    int end = quotations.end(q);
    return quotations.isClosed(q) ? text.end(end - 1) : text.start(end);
  }
}
