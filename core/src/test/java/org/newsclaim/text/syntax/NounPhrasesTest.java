package org.newsclaim.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.text.lexicon.WordIndex;

/** Where noun phrases begin and end, and which word is the head. */
class NounPhrasesTest {
  private static final SyntaxAnalyzer ANALYZER = SyntaxAnalyzer.of(WordIndex.english());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She slept. | She:She",
        "The old bridge collapsed. | The old bridge:bridge",
        "The town's old bridge collapsed. | The town's old bridge:bridge",
        "Her lawyer told him. | Her lawyer:lawyer, him:him",
        "Robby Hill met Ann Lee. | Robby Hill:Hill, Ann Lee:Lee",
        "A spokeswoman for the county resigned. | A spokeswoman:spokeswoman, the county:county",
        "Two hundred people fled. | Two hundred people:people",
        "Officials saw a two-day strike. | Officials:Officials, a two-day strike:strike",
        "The poor suffer. | The poor:poor",
        "They met the judge Tuesday. | They:They, the judge:judge, Tuesday:Tuesday",
      })
  void findsPhrasesWithTheirHeads(String sentence, String expected) {
    assertThat(String.join(", ", written(ANALYZER.analyze(sentence)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"And yet | ''", "Slowly, but surely. | ''", "To go | ''", "\"…\" | ''"})
  void findsNoneWhereThereIsNoNoun(String words, String expected) {
    assertThat(String.join(", ", written(ANALYZER.analyze(words)))).isEqualTo(expected);
  }

  @Test
  void answersForTokensInsideBesideAndOutside() {
    Syntax syntax = ANALYZER.analyze("Yesterday the old bridge was shut.");
    NounPhrase bridge = new NounPhrase(1, 4, 3);
    assertThat(syntax.phrases().at(2)).isEqualTo(bridge);
    assertThat(syntax.phraseFrom(1)).isEqualTo(bridge);
    assertThat(syntax.phraseFrom(2)).isNull();
    assertThat(syntax.phraseBefore(4)).isEqualTo(bridge);
    assertThat(syntax.phraseBefore(3)).isNull();
    assertThat(syntax.phrases().next(1)).isEqualTo(bridge);
    assertThat(syntax.phrases().next(2)).isNull();
    assertThat(syntax.phrases().at(4)).isNull();
    assertThat(syntax.phrases().at(-1)).isNull();
    assertThat(syntax.phrases().at(99)).isNull();
    assertThat(syntax.phrases().next(99)).isNull();
  }

  private static List<String> written(Syntax syntax) {
    List<String> phrases = new ArrayList<>();
    for (NounPhrase phrase = syntax.phrases().next(0);
        phrase != null;
        phrase = syntax.phrases().next(phrase.end())) {
      phrases.add(
          syntax.text.slice(phrase.start(), phrase.end())
              + ":"
              + syntax.text.slice(phrase.head(), phrase.head() + 1));
    }
    return phrases;
  }
}
