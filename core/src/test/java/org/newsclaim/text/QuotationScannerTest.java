package org.newsclaim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.text.lexicon.WordIndex;

/** Which marks open and close a quotation, and which are apostrophes or inches. */
class QuotationScannerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          “We wait,” she said.                       # “We wait,”
          "We wait," she said. "We hope."            # "We wait,"|"We hope."
          He called it ‘a mess’ again.               # ‘a mess’
          “He said ‘go home’ to us,” she said.       # “He said ‘go home’ to us,”|‘go home’
          ``We wait,'' she said.                     # ``We wait,''
          The workers' plan and the mayor's answer   # none
          It's the '90s again.                       # none
          He is 6' 2" tall.                          # none
          “We wait                                   # open
          """)
  void findsQuotations(String text, String found) {
    TokenizedText cut = TokenizedText.of(text, WordIndex.english());
    Quotations quotations = Quotations.of(cut);
    String words =
        IntStream.range(0, quotations.count())
            .mapToObj(
                q ->
                    quotations.isClosed(q)
                        ? cut.slice(quotations.open(q), quotations.end(q))
                        : "open")
            .collect(Collectors.joining("|"));
    assertThat(words.isEmpty() ? "none" : words).isEqualTo(found);
  }
}
