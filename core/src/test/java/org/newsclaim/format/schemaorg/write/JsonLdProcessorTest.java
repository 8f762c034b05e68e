package org.newsclaim.format.schemaorg.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsclaim.format.schemaorg.ClaimReview;
import org.newsclaim.json.RandomArticles;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is written, seen by a processor of JSON-LD. It is given a context of its own that names the
 * terms of schema.org 30.0 that the writer may use, so that nothing is fetched and a term that is
 * not there is dropped.
 */
class JsonLdProcessorTest {
  private static final String SCHEMA = "https://schema.org/";
  private static final DocumentLoader LOADER =
      (url, options) -> {
        if (!url.toString().equals("https://schema.org")) {
          throw new IllegalArgumentException("asked for " + url);
        }
        return context();
      };

  private static Document context() throws JsonLdError {
    try (InputStream file =
        Objects.requireNonNull(JsonLdProcessorTest.class.getResourceAsStream("context.json"))) {
      return JsonDocument.of(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode expand(String json) throws JsonLdError {
    JsonLdOptions options = new JsonLdOptions();
    options.setDocumentLoader(LOADER);
    String expanded =
        JsonLd.expand(JsonDocument.of(new StringReader(json))).options(options).get().toString();
    return JsonMapper.shared().readTree(expanded);
  }

  @Test
  void resolvesEveryTermOfArticles() throws JsonLdError {
    assertResolved(SchemaOrgWriter.write(Samples.article()));
    for (int seed = 0; seed < 60; seed++) {
      assertResolved(SchemaOrgWriter.write(new RandomArticles(seed).article()));
    }
  }

  @Test
  void resolvesEveryTermOfFactChecks() throws JsonLdError {
    ClaimReview check = FactChecks.full();
    for (Claim claim : Samples.article().claims()) {
      assertResolved(SchemaOrgWriter.write(Samples.article(), claim, check));
    }
    for (int seed = 0; seed < 20; seed++) {
      Article article = new RandomArticles(seed).article();
      for (Claim claim : article.claims()) {
        assertResolved(SchemaOrgWriter.write(article, claim, check));
      }
    }
  }

  @Test
  void refersToNothingButNodesOfTheGraph() throws JsonLdError {
    for (int seed = 0; seed < 60; seed++) {
      Article article = new RandomArticles(seed).article();
      JsonNode graph = expand(SchemaOrgWriter.write(article));
      Set<String> described = new HashSet<>();
      graph.forEach(node -> assertThat(described.add(node.path("@id").stringValue())).isTrue());
      Set<String> referred = new HashSet<>();
      for (String property :
          Set.of(
              "appearance", "mentions", "hasPart", "creator", "citation", "interpretedAsClaim")) {
        graph.forEach(
            node ->
                node.path(SCHEMA + property)
                    .forEach(value -> referred.add(value.path("@id").stringValue())));
      }
      assertThat(described).containsAll(referred);
      assertThat(described.size())
          .isGreaterThan(
              article.claims().size() + article.sources().size() + article.quantities().size());
    }
  }

  /** As many terms as there were names, and each an IRI of schema.org. */
  private static void assertResolved(String json) throws JsonLdError {
    Map<String, Integer> written = new TreeMap<>();
    count(JsonMapper.shared().readTree(json), written);
    Map<String, Integer> resolved = new TreeMap<>();
    count(expand(json), resolved);
    Map<String, Integer> expected = new TreeMap<>();
    written.forEach((name, times) -> expected.put(SCHEMA + name, times));
    assertThat(resolved).as(json).isEqualTo(expected);
  }

  private static void count(JsonNode tree, Map<String, Integer> names) {
    for (Map.Entry<String, JsonNode> property : tree.properties()) {
      if (!property.getKey().startsWith("@")) {
        names.merge(property.getKey(), 1, Integer::sum);
      } else if (property.getKey().equals("@type")) {
        JsonNode type = property.getValue();
        names.merge((type.isArray() ? type.get(0) : type).stringValue(), 1, Integer::sum);
      }
    }
    tree.values().forEach(part -> count(part, names));
  }
}
