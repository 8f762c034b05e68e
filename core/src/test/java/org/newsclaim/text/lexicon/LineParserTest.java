package org.newsclaim.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.model.NewsClaimException;

class LineParserTest {
  private static LexiconLine parse(String line) {
    return new LineParser(LexiconSchema.schema(), line, "words.txt", 7).parse();
  }

  @Test
  void readsALine() {
    assertThat(parse("Zorb Out\tCUE, NOUN\tkind=SAY  kind.to=URGE frames=that;to_noun pos=noun "))
        .isEqualTo(
            new LexiconLine(
                "zorb out",
                Set.of(WordClass.CUE, WordClass.NOUN),
                Map.of("kind", "SAY", "kind.to", "URGE", "frames", "that;to noun", "pos", "noun")));
    assertThat(parse("zorb\tNOUN").features()).isEmpty();
    assertThat(parse("zorb\tNOUN\t").features()).isEmpty();
  }

  @Test
  void takesTheTypeOfAnyClassOfTheLine() {
    assertThat(parse("zorb\tPRONOUN\tnumber=plural").features()).containsEntry("number", "plural");
    assertThat(parse("zorb\tMONTH\tnumber=7").features()).containsEntry("number", "7");
    assertThat(parse("zorb\tUNIT_SYMBOL\tZorb=meter").features()).containsEntry("Zorb", "meter");
    assertThat(parse("zorb\tNOUN\tcapital=all time=SEASON number=21").features()).hasSize(3);
  }

  /** TAB is written as "/". */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "zorb CUE kind=SAY ~ 5 ~ there is no tab after the phrase; FORM",
        "zorb out CUE,NOUN ~ 9 ~ there is no tab after the phrase; FORM",
        "zorb ~ 5 ~ there is no tab after the phrase; FORM",
        "/NOUN ~ 1 ~ there is no phrase before the tab; FORM",
        "zorb/CUE kind=SAY ~ 9 ~ there is no tab after the class; FORM",
        "zorb/NOUN/plural=zorb/past=x ~ 22 ~ there is a third tab; FORM",
        "zorb/ ~ 6 ~ there is no class after the tab; FORM",
        "zorb/NOUN, ~ 11 ~ there is no class after the tab; FORM",
        "zorb/NOUN,CUES ~ 11 ~ \"CUES\" is not a word class; did you mean CUE?",
        "zorb/cue ~ 6 ~ \"cue\" is not a word class; did you mean CUE?",
        "zorb/PERSON_NUON ~ 6 ~ \"PERSON_NUON\" is not a word class; did you mean PERSON_NOUN?",
        "zorb/SILLINESS ~ 6 ~ \"SILLINESS\" is not a word class; docs/lexicon.md lists the classes",
        "zorb/NOUN,NOUN ~ 11 ~ the class NOUN is given twice",
        "zorb/CUE/kinde=SAY ~ 10 ~ \"kinde\" is not a feature of CUE; did you mean kind?",
        "zorb/CUE/pos=verb strenght=weak ~ 19 ~ \"strenght\" is not a feature of CUE;"
            + " did you mean strength?",
        "zorb/CUE/kind.too=ASK ~ 10 ~ \"kind.too\" is not a feature of CUE; the features are plural,"
            + " third, past, participle, gerund, kind, pos, frames, kind.{frames}, strength,"
            + " negative, certainty, impersonal, not, predicate, passive, source, hearer, chain, deed, silence, capital, time",
        "zorb/SCORE,TO/gender=m ~ 15 ~ \"gender\" is not a feature of TO or SCORE;"
            + " the features are capital, time",
        "zorb/CUE/kind=SAYS ~ 15 ~ kind=SAYS: the value should be one of SAY, ASK, REPORT, THINK,"
            + " INTEND, URGE, JUDGE; did you mean SAY?",
        "zorb/CUE/kind.to=X ~ 18 ~ kind.to=X: the value should be one of SAY, ASK, REPORT, THINK,"
            + " INTEND, URGE, JUDGE",
        "zorb/CUE/frames=that;qoute ~ 17 ~ frames=that;qoute: the value should be one or more of"
            + " that, whether, to, ing, object, object_as, object_at, quote, inverted, paren, hearer, to_noun,"
            + " of, about, on, for, against, at, with, in, over, by, as, up with \";\" between;"
            + " did you mean quote?",
        "zorb/CUE/negative=no ~ 19 ~ negative=no: the value should be yes",
        "zorb/NUMBER_WORD/value=ten ~ 24 ~ value=ten: the value should be a whole number from 0 to"
            + " 99",
        "zorb/MONTH/number=13 ~ 19 ~ number=13: the value should be a whole number from 1 to 12",
        "zorb/MULTIPLE/value=two ~ 21 ~ value=two: the value should be a decimal number above 0,"
            + " such as 0.01",
        "zorb/NOUN/plural= ~ 18 ~ plural=: the value should be a word, or several spellings of it"
            + " with \";\" between",
        "zorb/UNIT/name= ~ 16 ~ name=: the value should be one or more words, with \"_\" for a space",
        "zorb/UNIT/name=zorb kind=MEASURE parts=inch ~ 40 ~ parts=inch: the value should be"
            + " unit:number, such as inch:12, or several of these with \";\" between",
        "zorb/CURRENCY/name=zorb role=name code=Z ~ 40 ~ code=Z: the value should be three capital"
            + " letters, as in ISO 4217",
        "zorb/UNIT/name=zorb ~ 6 ~ UNIT needs the feature kind=; the value should be one of MEASURE,"
            + " DURATION, PERCENT, PERCENTAGE_POINT, MULTIPLE",
        "zorb/NOUN/plural ~ 11 ~ \"plural\" should be feature=value",
        "zorb/NOUN/=x ~ 11 ~ \"=x\" should be feature=value",
        "zorb/CUE/kind=SAY pos=verb kind=ASK ~ 28 ~ the feature kind is given twice",
        "\uD83D\uDE00/NOUN/plural ~ 8 ~ \"plural\" should be feature=value",
      })
  void refusesABadLine(String written, int column, String problem) {
    String form = "a line is: phrase TAB CLASS,... TAB feature=value ...";
    NewsClaimException e =
        catchThrowableOfType(
            NewsClaimException.class, () -> parse(written.strip().replace('/', '\t')));
    assertThat(e)
        .hasMessage(
            "ILL_FORMED_VALUE: words.txt: "
                + problem.replace("FORM", form)
                + " (line 7, column "
                + column
                + ")");
    assertThat(e.code()).isEqualTo(NewsClaimException.Code.ILL_FORMED_VALUE);
    assertThat(e.place().line()).hasValue(7);
    assertThat(e.place().column()).hasValue(column);
  }
}
