package org.newsclaim.format.webannotation;

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
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsclaim.json.RandomArticles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is written, seen by a processor of JSON-LD. It is given the terms of the context of Web
 * Annotation that the writer may use, with what they stand for there, so that nothing is fetched
 * and a term that is not there is dropped.
 */
class AnnotationProcessorTest {
  private static final DocumentLoader LOADER =
      (url, options) -> {
        if (!url.toString().equals("http://www.w3.org/ns/anno.jsonld")) {
          throw new IllegalArgumentException("asked for " + url);
        }
        return context();
      };

  private static Document context() throws JsonLdError {
    try (InputStream file =
        Objects.requireNonNull(AnnotationProcessorTest.class.getResourceAsStream("anno.json"))) {
      return JsonDocument.of(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode expand(String json) throws JsonLdError {
    JsonLdOptions options = new JsonLdOptions();
    options.setDocumentLoader(LOADER);
    return JsonMapper.shared()
        .readTree(
            JsonLd.expand(JsonDocument.of(new StringReader(json)))
                .options(options)
                .get()
                .toString());
  }

  /** As many terms as there were names, none of them dropped. */
  @Test
  void resolvesEveryTerm() throws JsonLdError {
    for (int seed = 0; seed < 60; seed++) {
      String json = WebAnnotationWriter.write(new RandomArticles(seed).article());
      Map<String, Integer> written = new TreeMap<>();
      count(JsonMapper.shared().readTree(json), written);
      Map<String, Integer> resolved = new TreeMap<>();
      count(expand(json), resolved);
      assertThat(resolved.values().stream().mapToInt(i -> i).sum())
          .as(json)
          .isEqualTo(written.values().stream().mapToInt(i -> i).sum());
      assertThat(resolved.keySet())
          .allMatch(
              term ->
                  term.startsWith("http://www.w3.org/ns/oa#")
                      || term.startsWith("http://www.w3.org/ns/activitystreams#")
                      || term.startsWith("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                      || term.startsWith("http://purl.org/dc/elements/1.1/"));
    }
  }

  private static void count(JsonNode tree, Map<String, Integer> names) {
    for (Map.Entry<String, JsonNode> property : tree.properties()) {
      String name = property.getKey();
      if (!name.startsWith("@") && !name.equals("id") && !name.equals("type")) {
        names.merge(name, 1, Integer::sum);
      }
    }
    tree.values().forEach(part -> count(part, names));
  }
}
