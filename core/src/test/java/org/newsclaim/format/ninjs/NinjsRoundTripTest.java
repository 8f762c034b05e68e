package org.newsclaim.format.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsclaim.article.ArticleParser;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.model.Article;
import org.newsclaim.model.Note;
import org.newsclaim.model.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles to ninjs and back: every field that ninjs has a place for, in each generation. The whole
 * number of articles, 5,000, is run by {@code ./mvnw -pl core test -Dtest=NinjsRoundTripTest
 * -Dnewsclaim.articles=5000}.
 */
class NinjsRoundTripTest {
  private static final int ARTICLES = Integer.getInteger("newsclaim.articles", 200);
  private static final ArticleParser PARSER = ArticleParser.english();

  private static final List<String> SENTENCES =
      List.of(
          "Mayor Jane Roe said the bridge is closed.",
          "“We’ll wait,” she added, “and then see.”",
          "More than 1,400 homes < 5 miles away were dark & cold.",
          "The ferry \uD83D\uDEA2 stayed in port on Jan. 20.",
          "Repairs cost $2.5 million, according to \"two\" officials.",
          "5 > 3, a teacher wrote on the board\\wall.");

  private static final List<String> BREAKS = List.of(" ", "\n\n", "\n\n");
  private static final List<String> DATES =
      List.of("2025-01-20T10:00:00.5Z", "2025-01-20T10:00:00Z", "2025-01-20T10:00:00-05:00");

  @ParameterizedTest
  @EnumSource
  void keepsWhatTheFormatHolds(NinjsVersion version) {
    for (int seed = 0; seed < ARTICLES; seed++) {
      Article article = article(new Random(seed));
      String written = NinjsWriter.of(version).write(article).value();
      Reading<Article> reading = NinjsReader.strict().read(written);
      Article read = reading.value();
      assertThat(reading.notes())
          .as("seed %s", seed)
          .allMatch(note -> note.code() == Note.Code.LANGUAGE_NOT_SUPPORTED);
      for (NinjsField field : NinjsField.values()) {
        assertThat(field.of(read)).as("%s, seed %s", field, seed).isEqualTo(field.of(article));
      }
      assertThat(read.claims()).as("seed %s", seed).isEqualTo(article.claims());
      assertThat(tree(NinjsWriter.of(version).write(read).value()))
          .as("seed %s", seed)
          .isEqualTo(tree(written));
    }
  }

  /** What an item says, whatever the order of its properties. */
  private static JsonNode tree(String json) {
    return JsonMapper.shared().readTree(json);
  }

  private static Article article(Random random) {
    StringBuilder text = new StringBuilder(pick(SENTENCES, random));
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(pick(BREAKS, random)).append(pick(SENTENCES, random));
    }
    String headline = "Bridge " + random.nextInt(100) + " closed";
    String date = pick(DATES, random);
    Article parsed =
        PARSER
            .read(
                text.toString(),
                ParseOptions.defaults()
                    .withId("urn:example:" + random.nextInt())
                    .withHeadline(headline)
                    .withDatePublished(date))
            .value();
    Article.Builder article = Article.builder().from(parsed).inLanguage("en-US");
    if (random.nextBoolean()) {
      article.dateModified(pick(DATES, random));
    }
    return random.nextBoolean() ? article.byline("By Ida Voss").build() : article.build();
  }

  private static <T> T pick(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
