package org.newsclaim.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaim.model.Article;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Samples;

/** Programs that still have Jackson 2, such as those on Spring Boot 3 and Spark 4, beside ours. */
class Jackson2Test {
  private static final NewsClaimJson<Article> JSON = NewsClaimJson.articles();

  /** Set as docs/interchange.md says. */
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);

  @Test
  void readsAndWritesWhatWeWriteWithoutAChange() throws JsonProcessingException {
    for (int seed = 0; seed < 200; seed++) {
      Article article = new RandomArticles(seed).article();
      String written = JSON.write(article);
      JsonNode tree = MAPPER.readTree(written);
      String again = MAPPER.writeValueAsString(tree);
      // Jackson 2 does not escape "<", which ours does so that JSON is safe inside a script.
      assertThat(again.replace("<", "\\u003c")).as("seed %s", seed).isEqualTo(written);
      assertThat(JSON.read(again)).as("seed %s", seed).isEqualTo(article);
    }
  }

  @Test
  void losesDigitsWhereItIsNotSet() throws JsonProcessingException {
    Quantity third =
        Samples.quantity("q1").withValue(new BigDecimal("0.3333333333333333333333333333333333"));
    String written = NewsClaimJson.quantities().write(third);
    ObjectMapper unset = new ObjectMapper();
    Quantity rounded =
        NewsClaimJson.quantities().read(unset.writeValueAsString(unset.readTree(written)));
    assertThat(rounded.value()).hasValue(new BigDecimal("0.3333333333333333"));
  }

  /** What a user might have. */
  record Report(@JsonProperty("title") String title, @JsonRawValue String article) {}

  record StoredReport(String title, JsonNode article) {}

  @Test
  void carriesAnArticleInsideOtherClasses() throws JsonProcessingException {
    String written = JSON.write(Samples.article());
    String report = MAPPER.writeValueAsString(new Report("t", written));
    assertThat(report).isEqualTo("{\"title\":\"t\",\"article\":" + written + "}");
    StoredReport stored = MAPPER.readValue(report, StoredReport.class);
    assertThat(JSON.read(stored.article().toString())).isEqualTo(Samples.article());
  }

  @Test
  void doesNotKnowTheValuesThemselves() {
    assertThatThrownBy(() -> MAPPER.writeValueAsString(Samples.article()))
        .isInstanceOf(InvalidDefinitionException.class);
  }

  /** Both lines of Jackson share the jar of annotations, and line 3.1 needs that of 2.21. */
  @Test
  void sharesOneJarOfAnnotations() throws IOException {
    List<URL> jars =
        Collections.list(
            getClass()
                .getClassLoader()
                .getResources("com/fasterxml/jackson/annotation/JsonProperty.class"));
    assertThat(jars).hasSize(1);
    assertThat(JsonSerializeAs.class.getProtectionDomain().getCodeSource())
        .isEqualTo(JsonProperty.class.getProtectionDomain().getCodeSource());
  }
}
