package org.newsclaim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;

class TokenizedTextTest {
  private static final WordIndex LEXICON = WordIndex.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Rain fell.                | Rain · fell · .
          the mayor’s plan          | the · mayor · ’s · plan
          She didn't, he'll, I'm    | She · didn't · , · he · 'll · , · I · 'm
          can’t won’t               | can’t · won’t
          Sinead O'Connor           | Sinead · O'Connor
          at 5 o’clock              | at · 5 · o’clock
          the workers' pay          | the · workers · ' · pay
          U.S. and U.K. troops      | U.S. · and · U.K. · troops
          at 9 a.m. sharp           | at · 9 · a.m. · sharp
          Gov. Ann B. Lee           | Gov. · Ann · B. · Lee
          He said no. She left.     | He · said · no · . · She · left · .
          the No. 3 seed            | the · No. · 3 · seed
          a Ph.D. student           | a · Ph.D. · student
          1,400.5 acres             | 1,400.5 · acres
          £2.5m and 10k             | £ · 2.5 · m · and · 10 · k
          the 20th of .25           | the · 20 · th · of · .25
          a 34-year-old             | a · 34 · - · year · - · old
          rose 3%.                  | rose · 3 · % · .
          well ... so -- yes        | well · ... · so · -- · yes
          ''So,'' ``he`` said       | '' · So · , · '' · `` · he · `` · said
          end.The next              | end · . · The · next
          see example.com today     | see · example.com · today
          1,2,3,                    | 1,2,3 · ,
          """)
  void cutsIntoTokens(String text, String tokens) {
    assertThat(tokensOf(text)).isEqualTo(tokens);
  }

  @Test
  void knowsWordsInAnyCase() {
    TokenizedText text = TokenizedText.of("THE the The zyxq", LEXICON);
    assertThat(text.word(0)).isNotZero().isEqualTo(text.word(1)).isEqualTo(text.word(2));
    assertThat(text.word(3)).isZero();
    assertThat(text.is(0, WordClass.DETERMINER)).isTrue();
  }

  @Test
  void tellsCases() {
    TokenizedText text = TokenizedText.of("ICE Ann lower U.S. A J. iPhone", LEXICON);
    assertThat(IntStream.range(0, text.size()).filter(text::isUpperCase)).containsExactly(0, 3);
    assertThat(IntStream.range(0, text.size()).filter(text::isCapitalized))
        .containsExactly(0, 1, 3, 4, 5);
  }

  @Test
  void tellsGaps() {
    TokenizedText text = TokenizedText.of("One two\n\nThree.\r\nFour\u00A0five,\u2009six", LEXICON);
    assertThat(IntStream.range(0, text.size()).mapToObj(text::gapBefore))
        .containsExactly(
            Gap.PARAGRAPH,
            Gap.SPACE,
            Gap.PARAGRAPH,
            Gap.NONE,
            Gap.LINE,
            Gap.SPACE,
            Gap.NONE,
            Gap.SPACE);
  }

  @Test
  void takesWrappedLinesForOneParagraph() {
    TokenizedText text =
        TokenizedText.of(
            """
            The harbour office said on Friday that the ferry to the
            islands would stay in port until the storm had passed and
            that tickets could be used later.
            A new timetable follows.
            """,
            LEXICON);
    assertThat(
            IntStream.range(1, text.size()).filter(text::startsLine).mapToObj(t -> word(text, t)))
        .containsExactly("A");
  }

  @Test
  void keepsLinesThatAreParagraphs() {
    TokenizedText text =
        TokenizedText.of("Ferry stays in port\nThe storm goes on.\nMore soon.", LEXICON);
    assertThat(IntStream.range(1, text.size()).filter(text::startsLine).count()).isEqualTo(2);
  }

  @Test
  void passesOverWhatDoesNotShow() {
    assertThat(tokensOf("\uFEFF\u200Eone\u200F \u202Atwo\u202C\0three"))
        .isEqualTo("one · two · three");
  }

  @Test
  void keepsSurrogatePairsTogether() {
    assertThat(tokensOf("a \uD83D\uDE00 b \uD800 c"))
        .isEqualTo("a · \uD83D\uDE00 · b · \uD800 · c");
  }

  @Test
  void matchesTheLongestPhrase() {
    WordIndex lexicon =
        LEXICON.with("zip zap\tCUE\tkind=SAY", "zip zap zup\tCUE\tkind=ASK", "zip\tCUE\tkind=URGE");
    TokenizedText text = TokenizedText.of("Zip zap zup. Zip zap. Zip\n\nzap", lexicon);
    assertThat(lexicon.entry(text.match(0, WordClass.CUE)).length()).isEqualTo(3);
    assertThat(lexicon.entry(text.match(4, WordClass.CUE)).length()).isEqualTo(2);
    assertThat(lexicon.entry(text.match(7, WordClass.CUE)).length()).isEqualTo(1);
    assertThat(text.match(1, WordClass.CUE)).isEqualTo(-1);
    assertThat(text.match(0, WordClass.VAGUE)).isEqualTo(-1);
  }

  @Test
  void findsTheTokenAtAnOffset() {
    TokenizedText text = TokenizedText.of("ab  cd", LEXICON);
    assertThat(text.tokenAt(0)).isZero();
    assertThat(text.tokenAt(1)).isZero();
    assertThat(text.tokenAt(2)).isEqualTo(1);
    assertThat(text.tokenAt(6)).isEqualTo(2);
  }

  private static String tokensOf(String text) {
    TokenizedText tokens = TokenizedText.of(text, LEXICON);
    return IntStream.range(0, tokens.size())
        .mapToObj(t -> word(tokens, t))
        .collect(Collectors.joining(" · "));
  }

  private static String word(TokenizedText text, int token) {
    return text.slice(token, token + 1);
  }
}
