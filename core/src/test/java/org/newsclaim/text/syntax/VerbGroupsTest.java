package org.newsclaim.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.text.lexicon.WordIndex;

/** Where verb groups begin and end, which verb is the main one, and what form they have. */
class VerbGroupsTest {
  private static final SyntaxAnalyzer ANALYZER = SyntaxAnalyzer.of(WordIndex.english());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor resigned. | resigned:resigned FINITE past",
        "The mayor speaks. | speaks:speaks FINITE",
        "The mayor has also told them. | has also told:told FINITE",
        "The mayor did not say. | did not say:say FINITE negated past",
        "The mayor never said so. | never said:said FINITE negated past",
        "The mayor could resign. | could resign:resign FINITE modal",
        "The bridge was closed. | was closed:closed FINITE passive past",
        "The bridge will not be closed. | will not be closed:closed FINITE passive negated modal",
        "The town plans to reopen it. | plans:plans FINITE, to reopen:reopen INFINITIVE",
        "The town wants it to be closed. | wants:wants FINITE, to be closed:closed INFINITIVE passive",
        "Citing costs, she left. | Citing:Citing GERUND, left:left FINITE past",
        "Having said so, she left. | Having said:said GERUND, left:left FINITE past",
        "She kept a letter written by hand. "
            + "| kept:kept FINITE past, written:written PARTICIPLE",
      })
  void findsGroupsWithTheirForms(String sentence, String expected) {
    assertThat(String.join(", ", written(ANALYZER.analyze(sentence)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"A new bridge | ''", "No, never. | ''", "'' | ''"})
  void findsNoneWhereThereIsNoVerb(String words, String expected) {
    assertThat(String.join(", ", written(ANALYZER.analyze(words)))).isEqualTo(expected);
  }

  @Test
  void answersForTokensInsideBesideAndOutside() {
    Syntax syntax = ANALYZER.analyze("She has also told them to leave.");
    VerbGroup told = syntax.groups().next(0);
    VerbGroup leave = syntax.groups().next(2);
    assertThat(told).isNotNull();
    assertThat(leave).isNotNull();
    assertThat(told.previous()).isNull();
    assertThat(leave.previous()).isSameAs(told);
    assertThat(syntax.groups().next(told.end())).isSameAs(leave);
    assertThat(syntax.groups().next(leave.end())).isNull();
    assertThat(syntax.groups().at(2)).isSameAs(told);
    assertThat(syntax.groupFrom(1)).isSameAs(told);
    assertThat(syntax.groupFrom(2)).isNull();
    assertThat(syntax.groupBefore(4)).isSameAs(told);
    assertThat(syntax.groupBefore(3)).isNull();
    assertThat(told.length()).isEqualTo(3);
    assertThat(syntax.groups().at(-1)).isNull();
    assertThat(syntax.groups().at(99)).isNull();
    assertThat(syntax.groups().next(99)).isNull();
  }

  private static List<String> written(Syntax syntax) {
    List<String> groups = new ArrayList<>();
    for (VerbGroup group = syntax.groups().next(0);
        group != null;
        group = syntax.groups().next(group.end())) {
      groups.add(
          syntax.text.slice(group.start(), group.end())
              + ":"
              + syntax.text.slice(group.main(), group.main() + 1)
              + " "
              + group.form()
              + (group.isPassive() ? " passive" : "")
              + (group.isNegated() ? " negated" : "")
              + (group.hasModal() ? " modal" : "")
              + (group.isPast() ? " past" : ""));
    }
    return groups;
  }
}
