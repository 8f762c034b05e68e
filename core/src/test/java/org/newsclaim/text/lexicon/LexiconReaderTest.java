package org.newsclaim.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsclaim.model.NewsClaimException;

class LexiconReaderTest {
  private final LexiconReader reader = new LexiconReader(Stream.of("meter", "degree Celsius"));

  @Test
  void skipsCommentsBlankLinesAndTheByteOrderMark() {
    reader.read("\uFEFF# ours\r\n\r\nzorb\tNOUN\r\n# more\nzib\tNOUN", "words.txt");
    assertThat(reader.lines()).extracting(LexiconLine::phrase).containsExactly("zorb", "zib");
  }

  @Test
  void namesTheLineThatIsRepeated() {
    reader.read("# ours\nzorb\tNOUN,VERB\tplural=- past=zerb", "first.txt");
    assertThatThrownBy(
            () -> reader.read("zib\tNOUN\n\nZorb\tVERB,NOUN\tpast=zerb plural=-", "second.txt"))
        .isInstanceOf(NewsClaimException.class)
        .hasMessage(
            "ILL_FORMED_VALUE: second.txt: \"zorb\" repeats line 2 of first.txt; remove one of them (line 3, column 1)");
  }

  @Test
  void takesAPhraseAgainWithOtherClassesOrFeatures() {
    reader.read("zorb\tCUE\tpos=verb\nzorb\tCUE\tpos=noun\nzorb\tNOUN", "words.txt");
    assertThat(reader.lines()).hasSize(3);
  }

  @Test
  void takesUnitsThatAreKnownOrReadLater() {
    reader.read(
        "zb\tUNIT_SYMBOL\tas=zorb\ndc\tUNIT_SYMBOL\tas=degree_Celsius\n"
            + "zorb\tUNIT\tname=zorb kind=MEASURE parts=meter:2",
        "words.txt");
    assertThat(reader.lines()).hasSize(3);
  }

  @Test
  void refusesAUnitThatNoLineHas() {
    reader.read("zorb\tNOUN\nzb\tUNIT_SYMBOL\tas=metre", "words.txt");
    assertThatThrownBy(reader::lines)
        .isInstanceOf(NewsClaimException.class)
        .hasMessage(
            "ILL_FORMED_VALUE: words.txt: \"metre\" is no UNIT; did you mean meter? (line 2, column 19)");
  }
}
