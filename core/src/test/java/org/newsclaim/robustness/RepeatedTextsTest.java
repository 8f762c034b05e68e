package org.newsclaim.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is repeated, the time grows with the length only. */
class RepeatedTextsTest {
  /** More than a sentence may have, so that what is quadratic in a sentence is bounded. */
  private static final int CHARS = 5000;

  /** Stops what never ends. */
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private static final List<Door> TEXTS = List.of(Door.TEXT, Door.QUANTITIES, Door.TIMES);

  /** Otherwise the first measurements would be of code that is not compiled yet. */
  @BeforeAll
  static void warmUp() {
    String text = String.join(" ", Texts.sentences());
    for (int i = 0; i < 60; i++) {
      TEXTS.forEach(door -> door.run(text));
      Door.PAGE.run(Texts.pages().get(0));
    }
  }

  static List<String> units() {
    return List.of(
        "The mayor and said the man ",
        " and said the man",
        "he said, ",
        ", who said",
        " that he said that",
        "\u201ca,\u201d he said. ",
        "\u201cA ",
        "\u2018a ",
        "'a ",
        "(",
        ") ",
        ", ",
        ". ",
        "\n",
        "a\n\n",
        "By A\n",
        "A: ",
        "\u0130",
        "\u00df",
        "\ud83d\udd14",
        "e\u0301",
        "A.",
        "a-",
        "a'",
        "1,",
        "1 000 ",
        "100 ",
        "one hundred ",
        "million ",
        "1/2 ",
        "1 to ",
        "a spokeswoman for the county, ",
        "Jane Roe, 45, of Ohio, ",
        "January ",
        "Tuesday to ",
        "more than ",
        "of the ",
        "Smith ");
  }

  @ParameterizedTest
  @MethodSource("units")
  void takesARepeatedUnitInLinearTime(String unit) {
    TEXTS.forEach(door -> assertLinear(door, repeated(unit), unit));
  }

  static List<String> pageUnits() {
    return List.of(
        "<div>",
        "<b>",
        "<p>a",
        "<p>The road is closed, he said.</p>",
        "<a href=x>a</a> ",
        "<ul><li>a",
        "<table><tr><td>1",
        "<h1>a</h1>",
        "<br>",
        "&amp;",
        "<!--",
        "<title>a | </title>",
        "<meta name=author content='A, B and C'>",
        "<script type='application/ld+json'>{</script>",
        "<time>2025-01-20</time>",
        "<span class=byline>By A</span>");
  }

  @ParameterizedTest
  @MethodSource("pageUnits")
  void takesARepeatedPartOfAPageInLinearTime(String unit) {
    assertLinear(Door.PAGE, repeated(unit), unit);
  }

  @Test
  void takesALongTitleInLinearTime() {
    IntFunction<String> page = n -> "<title>" + repeated("a | ").apply(n) + "</title><p>A road.";
    assertLinear(Door.PAGE, page, "title");
    IntFunction<String> meta =
        n -> "<meta property=og:title content='" + repeated("a | ").apply(n) + "'><p>A road.";
    assertLinear(Door.PAGE, meta, "og:title");
  }

  /** Every word and mark of the lexicon in a long run, a few of them in a short one. */
  @Test
  void takesARepeatedWordInLinearTime() {
    Vocabulary vocabulary = new Vocabulary();
    Random random = new Random(Scale.SEED);
    List<String> words = new ArrayList<>(Scale.LONG ? vocabulary.words() : List.of());
    words.addAll(Scale.LONG ? vocabulary.kinds() : List.of());
    for (int i = 0; !Scale.LONG && i < 8; i++) {
      words.add(Vocabulary.pick(vocabulary.kinds(), random));
    }
    words.forEach(word -> assertLinear(Door.TEXT, repeated(word + ' '), word));
    if (Scale.LONG) {
      vocabulary.marks().forEach(mark -> assertLinear(Door.TEXT, repeated(mark), mark));
    }
  }

  @Test
  void takesRepeatedPairsAndTriplesInLinearTime() {
    Vocabulary vocabulary = new Vocabulary();
    Random random = new Random(Scale.SEED);
    for (int i = 0; i < Scale.of(15, 30_000); i++) {
      StringBuilder unit = new StringBuilder();
      for (int left = 2 + random.nextInt(2); left > 0; left--) {
        boolean mark = random.nextInt(3) == 0;
        unit.append(Vocabulary.pick(mark ? vocabulary.marks() : vocabulary.kinds(), random));
        unit.append(random.nextInt(4) == 0 ? "" : " ");
      }
      Door door = i % 4 == 3 ? TEXTS.get(1 + random.nextInt(2)) : Door.TEXT;
      assertLinear(door, repeated(unit.toString()), unit.toString());
    }
  }

  private static void assertLinear(Door door, IntFunction<String> texts, String name) {
    double growth = assertTimeoutPreemptively(LIMIT, () -> Pace.growth(door, texts, CHARS), name);
    assertThat(growth).as("%s of «%s» repeated", door, name).matches(Pace::isLinear);
  }

  private static IntFunction<String> repeated(String unit) {
    return chars -> unit.repeat(1 + chars / unit.length());
  }
}
