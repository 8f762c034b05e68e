package org.newsclaim.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
  @ParameterizedTest
  @CsvSource({
    "add,adds,added,adding",
    "claim,claims,claimed,claiming",
    "note,notes,noted,noting",
    "deny,denies,denied,denying",
    "stay,stays,stayed,staying",
    "plan,plans,planned,planning",
    "stop,stops,stopped,stopping",
    "quip,quips,quipped,quipping",
    "agree,agrees,agreed,agreeing",
    "tie,ties,tied,tying",
    "press,presses,pressed,pressing",
    "teach,teaches,teached,teaching",
    "fix,fixes,fixed,fixing",
    "open,opens,opened,opening",
    "explain,explains,explained,explaining",
    "dye,dyes,dyed,dyeing",
    "show,shows,showed,showing",
    "try,tries,tried,trying",
  })
  void makesRegularVerbForms(String base, String third, String past, String gerund) {
    assertThat(Inflection.third(base, Map.of())).isEqualTo(third);
    assertThat(Inflection.past(base, Map.of())).isEqualTo(past);
    assertThat(Inflection.participle(base, Map.of())).isEqualTo(past);
    assertThat(Inflection.gerund(base, Map.of())).isEqualTo(gerund);
  }

  @ParameterizedTest
  @CsvSource({
    "mayor,mayors",
    "agency,agencies",
    "boy,boys",
    "witness,witnesses",
    "tax,taxes",
    "coach,coaches",
    "human,humans",
  })
  void makesRegularPlurals(String singular, String plural) {
    assertThat(Inflection.plural(singular, Map.of())).isEqualTo(plural);
  }

  @Test
  void takesIrregularFormsFromFeatures() {
    Map<String, String> features =
        Map.of(
            "past", "wrote", "participle", "written", "gerund", "x", "third", "y", "plural", "z");
    assertThat(Inflection.past("write", features)).isEqualTo("wrote");
    assertThat(Inflection.participle("write", features)).isEqualTo("written");
    assertThat(Inflection.gerund("write", features)).isEqualTo("x");
    assertThat(Inflection.third("write", features)).isEqualTo("y");
    assertThat(Inflection.plural("man", features)).isEqualTo("z");
  }
}
