package org.newsclaim.attribution.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsclaim.attribution.cue.CueTable.Entry;
import org.newsclaim.attribution.cue.CueTable.Part;
import org.newsclaim.model.Cue;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordIndex;

/** The cues of a lexicon, those of its user too. */
class CueTableTest {
  private static Optional<Entry> at(WordIndex lexicon, String text, int token, Part part) {
    return new CueTable(lexicon).at(TokenizedText.of(text, lexicon), token, part);
  }

  @Test
  void knowsTheVerbsOfTheUserInAllForms() {
    WordIndex lexicon =
        WordIndex.english().with("zorp\tVERB,CUE\tkind=URGE pos=verb frames=that;quote;inverted");
    for (String form : new String[] {"zorp", "zorps", "zorped", "zorping"}) {
      Optional<Entry> entry = at(lexicon, "They " + form + " that it rains", 1, Part.VERB);
      assertThat(entry).as(form).isPresent();
      assertThat(entry.get().lemma()).isEqualTo("zorp");
      assertThat(entry.get().kind(Frame.THAT)).isEqualTo(Cue.Kind.URGE);
      assertThat(entry.get().takes(Frame.QUOTE)).isTrue();
      assertThat(entry.get().takes(Frame.TO)).isFalse();
    }
    assertThat(at(WordIndex.english(), "They zorped that it rains", 1, Part.VERB)).isEmpty();
  }

  @Test
  void prefersTheLongerOfTwoCues() {
    Optional<Entry> entry = at(WordIndex.english(), "They warned against it", 1, Part.VERB);
    assertThat(entry.map(Entry::lemma)).contains("warn against");
    assertThat(entry.map(Entry::isNegative)).contains(true);
  }

  @Test
  void keepsThePartsOfSpeechApart() {
    WordIndex lexicon = WordIndex.english();
    assertThat(at(lexicon, "his claim that", 1, Part.NOUN)).isPresent();
    assertThat(at(lexicon, "according to him", 0, Part.PHRASE)).isPresent();
    assertThat(at(lexicon, "according to him", 0, Part.VERB)).isEmpty();
    assertThat(at(lexicon, "the bridge", 1, Part.NOUN)).isEmpty();
  }
}
