package org.newsclaim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.text.lexicon.WordIndex;

class SentencesTest {
  /** Each with "¦" where a sentence ends inside. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge is shut.¦ Traffic goes round.",
        "Is it safe?¦ Nobody knows!¦ We wait.",
        "Gov. Ann Lee spoke.¦ Sen. B. J. Ortiz did not.",
        "It opened on Jan. 5, 2020, in St. Paul.¦ It closed later.",
        "He moved to the U.S.¦ The family followed.",
        "The U.S. Senate met.",
        "She works for Acme Inc.¦ Her brother does not.",
        "“It is late. Go home,” she said.¦ He went.",
        "“It is late. Go home.”¦ He went.",
        "“Stop!” he shouted.",
        "Prices rose 3.5 percent.¦ Wages did not.",
        "The match ended at 9 p.m.¦ The crowd left.",
        "It starts at 9 p.m. Friday.",
        "The book (it is long.) sold well.",
        "Well … perhaps.¦ We shall see.",
        "He came in at No. 3.¦ She won.",
        "The vote was close (see page 4).¦ It stands.",
        "Mr. and Mrs. Lee came.¦ So did Dr. Roe.",
        "“Yes.”¦ “No.”",
      })
  void endsSentences(String marked) {
    assertThat(split(marked.replace("¦", ""))).isEqualTo(marked.replace("¦ ", "¦"));
  }

  @Test
  void endsWithEachParagraph() {
    assertThat(split("A headline without a stop\n\nThe text begins.\n\nAnd ends"))
        .isEqualTo("A headline without a stop¦The text begins.¦And ends");
  }

  @Test
  void findsNoneInNothing() {
    TokenizedText text = TokenizedText.of(" \n ", WordIndex.english());
    assertThat(Sentences.of(text, Quotations.of(text)).count()).isZero();
  }

  @Test
  void knowsTheSentenceOfEachToken() {
    TokenizedText text = TokenizedText.of("One went. Two stayed.", WordIndex.english());
    Sentences sentences = Sentences.of(text, Quotations.of(text));
    assertThat(IntStream.range(0, text.size()).map(sentences::at))
        .containsExactly(0, 0, 0, 1, 1, 1);
    assertThat(sentences.first(1)).isEqualTo(sentences.end(0)).isEqualTo(3);
  }

  private static String split(String plain) {
    TokenizedText text = TokenizedText.of(plain, WordIndex.english());
    Sentences sentences = Sentences.of(text, Quotations.of(text));
    return IntStream.range(0, sentences.count())
        .mapToObj(s -> text.slice(sentences.first(s), sentences.end(s)))
        .collect(Collectors.joining("¦"));
  }
}
