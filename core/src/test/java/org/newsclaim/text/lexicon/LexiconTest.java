package org.newsclaim.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.model.NewsClaimException;

class LexiconTest {
  private static final WordIndex ENGLISH = WordIndex.english();

  @Test
  void knowsItsWords() {
    int the = ENGLISH.id("the");
    assertThat(ENGLISH.word(the)).isEqualTo("the");
    assertThat(ENGLISH.classes(the) & WordClass.DETERMINER.bit()).isNotZero();
    assertThat(ENGLISH.id("zyxq")).isZero();
    assertThat(ENGLISH.word(0)).isEmpty();
    assertThat(ENGLISH.classes(0)).isZero();
    assertThat(ENGLISH.classes(0, true, true)).isZero();
    assertThat(ENGLISH.entryCountAt(0)).isZero();
  }

  @Test
  void findsWordsInAnyCaseAndWithAnyApostrophe() {
    char[] text = "DIDN\u2019T".toCharArray();
    assertThat(ENGLISH.id(text, 0, text.length)).isEqualTo(ENGLISH.id("didn't")).isNotZero();
  }

  @Test
  void takesEntriesOfTheUser() {
    WordIndex lexicon =
        ENGLISH.with("zorb\tCUE\tkind=SAY pos=verb frames=that;quote", "zib-zab\tTITLE");
    assertThat(forms(lexicon, "zorb")).containsExactly("zorb", "zorbs", "zorbed", "zorbing");
    LexiconEntry past = entry(lexicon, "zorbed");
    assertThat(past.is(WordClass.VERB_PAST)).isTrue();
    assertThat(past.is(WordClass.VERB_PARTICIPLE)).isTrue();
    assertThat(past.is(WordClass.VERB_BASE)).isFalse();
    assertThat(past.lemma()).isEqualTo("zorb");
    assertThat(past.feature("frames")).contains("that;quote");
    assertThat(past.feature("none")).isEmpty();
    assertThat(entry(lexicon, "zib - zab").length()).isEqualTo(3);
    assertThat(ENGLISH.id("zorbed")).isZero();
  }

  @Test
  void takesIrregularFormsOfAVerbForItsPhrases() {
    WordIndex lexicon = ENGLISH.with("zorb\tVERB\tpast=zerb", "zorb out\tCUE\tkind=SAY pos=verb");
    assertThat(entry(lexicon, "zerb out").lemma()).isEqualTo("zorb out");
  }

  @Test
  void makesPlurals() {
    WordIndex lexicon = ENGLISH.with("zib chief\tPERSON_NOUN", "zob\tNOUN\tplural=-");
    assertThat(entry(lexicon, "zib chiefs").is(WordClass.PLURAL)).isTrue();
    assertThat(lexicon.id("zobs")).isZero();
  }

  @Test
  void knowsNamesByTheirCapitals() {
    WordIndex lexicon =
        ENGLISH.with(
            "zib\tORGANIZATION_NAME\tcapital=all",
            "zob\tGIVEN_NAME,NOUN",
            "zub.\tABBREVIATION\tcapital=yes");
    long zib = WordClass.ORGANIZATION_NAME.bit();
    assertThat(lexicon.classes(lexicon.id("zib"), true, true) & zib).isNotZero();
    assertThat(lexicon.classes(lexicon.id("zib"), true, false) & zib).isZero();
    int zob = lexicon.id("zob");
    assertThat(lexicon.classes(zob) & WordClass.GIVEN_NAME.bit()).isZero();
    assertThat(lexicon.classes(zob) & WordClass.NOUN.bit()).isNotZero();
    assertThat(lexicon.classes(zob, true, false) & WordClass.GIVEN_NAME.bit()).isNotZero();
    assertThat(lexicon.isAbbreviation(lexicon.id("zub."), true, false)).isTrue();
    assertThat(lexicon.isAbbreviation(lexicon.id("zub."), false, false)).isFalse();
  }

  @Test
  void takesSeveralSpellingsOfAForm() {
    WordIndex lexicon = ENGLISH.with("zorb\tVERB\tpast=zorbed;zorbt");
    assertThat(forms(lexicon, "zorb")).contains("zorbed", "zorbt");
  }

  @Test
  void readsFiles(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("words.txt");
    Files.writeString(file, "# ours\n\nzorb\tORGANIZATION_NOUN\n");
    assertThat(ENGLISH.with(file).id("zorbs")).isNotZero();
  }

  @Test
  void namesFileAndLineOfABadEntry(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("words.txt");
    Files.writeString(file, "zorb\tNOUN\nzib\tNONSENSE\n");
    assertThatThrownBy(() -> ENGLISH.with(file))
        .isInstanceOfSatisfying(
            NewsClaimException.class,
            e -> {
              assertThat(e.place().line()).hasValue(2);
              assertThat(e).hasMessageContaining("words.txt").hasMessageContaining("NONSENSE");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zorb",
        "zorb\t",
        "\tNOUN",
        "zorb\tNOUN\tfeature",
        "zorb\tNOUN\t=x",
        "a\tNOUN\tb=c\td"
      })
  void refusesLinesOfAnotherForm(String line) {
    assertThatThrownBy(() -> ENGLISH.with(line)).isInstanceOf(NewsClaimException.class);
  }

  @Test
  void refusesAWrongValueBeforeItIsUsed() {
    assertThatThrownBy(() -> ENGLISH.with("zib\tNOUN", "zorb\tCUE\tkind=SAYS pos=verb"))
        .isInstanceOf(NewsClaimException.class)
        .hasMessage(
            "ILL_FORMED_VALUE: entries: kind=SAYS: the value should be one of SAY, ASK, REPORT, THINK, INTEND, URGE,"
                + " JUDGE; did you mean SAY? (line 2, column 15)");
  }

  @Test
  void refusesALineThatIsGivenTwice() {
    assertThatThrownBy(() -> ENGLISH.with("zorb\tNOUN", "zorb\tNOUN"))
        .isInstanceOf(NewsClaimException.class)
        .hasMessage(
            "ILL_FORMED_VALUE: entries: \"zorb\" repeats line 1 of entries; remove one of them (line 2, column 1)");
  }

  @Test
  void takesAgainWhatTheLibraryHas() {
    assertThat(ENGLISH.with("spokesman\tPERSON_NOUN\tgender=m").id("spokesman")).isNotZero();
  }

  @Test
  void knowsTheUnitsOfTheLibraryAndThoseThatWereAdded() {
    WordIndex lexicon = ENGLISH.with("zorb\tUNIT\tname=zorb kind=MEASURE parts=inch:12");
    assertThat(lexicon.with("zb\tUNIT_SYMBOL\tas=zorb Zb=square_meter").id("zb")).isNotZero();
    assertThatThrownBy(() -> ENGLISH.with("zb\tUNIT_SYMBOL\tas=zorb"))
        .hasMessage("ILL_FORMED_VALUE: entries: \"zorb\" is no UNIT (line 1, column 19)");
  }

  private static List<String> forms(WordIndex lexicon, String lemma) {
    return lexicon.entries().stream()
        .filter(entry -> entry.lemma().equals(lemma))
        .map(entry -> String.join(" ", entry.words()))
        .toList();
  }

  private static LexiconEntry entry(WordIndex lexicon, String words) {
    return lexicon.entries().stream()
        .filter(entry -> String.join(" ", entry.words()).equals(words))
        .findFirst()
        .orElseThrow();
  }
}
