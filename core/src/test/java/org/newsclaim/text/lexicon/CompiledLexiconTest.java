package org.newsclaim.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompiledLexiconTest {
  private static final WordIndex COMPILED = CompiledLexicon.english();
  private static final WordIndex READ = WordIndex.of(WordLists.english());

  @Test
  void isWhatTheWordListsGiveNow() throws IOException {
    try (InputStream file = WordIndex.class.getResourceAsStream(CompiledLexicon.FILE)) {
      assertThat(file).as("run ./mvnw process-classes -pl core").isNotNull();
      assertThat(file.readAllBytes())
          .as("run ./mvnw process-classes -pl core")
          .isEqualTo(CompiledLexicon.write(WordLists.english()));
    }
  }

  @Test
  void hasTheEntriesOfTheLists() {
    assertThat(COMPILED.entries().stream().map(Values::of))
        .containsExactlyElementsOf(READ.entries().stream().map(Values::of).toList());
  }

  @Test
  void hasTheTablesOfTheLists() {
    assertThat(COMPILED.size()).isEqualTo(READ.size()).isGreaterThan(30_000);
    for (int word = 0; word < READ.size(); word++) {
      String spelled = READ.word(word);
      assertThat(COMPILED.word(word)).isEqualTo(spelled);
      assertThat(COMPILED.id(spelled)).isEqualTo(word);
      assertThat(row(COMPILED, word)).as(spelled).isEqualTo(row(READ, word));
    }
  }

  /** What a text asks of a word. */
  private static List<Object> row(WordIndex lexicon, int word) {
    return List.of(
        lexicon.classes(word),
        lexicon.classes(word, true, false),
        lexicon.classes(word, true, true),
        lexicon.startClasses(word),
        lexicon.startClasses(word, lexicon.id("of")),
        lexicon.isAbbreviation(word, true, true),
        lexicon.canEndSentence(word),
        lexicon.entryCountAt(word),
        lexicon.entryCountAt(word) == 0 ? -1 : lexicon.entryAt(word, 0));
  }

  private record Values(
      int index,
      List<String> words,
      String lemma,
      Set<WordClass> classes,
      Map<String, String> features) {
    static Values of(LexiconEntry entry) {
      return new Values(
          entry.index(), entry.words(), entry.lemma(), entry.classes(), entry.features());
    }
  }
}
