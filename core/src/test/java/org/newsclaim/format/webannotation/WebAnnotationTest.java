package org.newsclaim.format.webannotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.anchor.Anchors;
import org.newsclaim.article.ArticleParser;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.json.RandomArticles;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Articles to Web Annotations and back. The whole number of articles, 5,000, is run by {@code
 * ./mvnw -pl core test -Dtest=WebAnnotationTest -Dnewsclaim.articles=5000}.
 */
class WebAnnotationTest {
  private static final int ARTICLES = Integer.getInteger("newsclaim.articles", 300);

  private static final String TEXT =
      """
      \uD83D\uDEA2 Ferry to stay in port

      Harbor Master Lena Ortiz said about 1,400 passengers were stranded. “We’ll wait for calmer \
      seas,” she said, “and then we will sail at once.”

      The mayor denied that the pier was unsafe.
      """;

  private static final Article ARTICLE =
      ArticleParser.english()
          .read(TEXT, ParseOptions.defaults().withUrl("https://news.example/ferry#top"))
          .value();

  private static JsonNode tree(Article article) {
    return JsonMapper.shared().readTree(WebAnnotationWriter.write(article));
  }

  private static List<JsonNode> annotations(Article article, String tag) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode item : tree(article).at("/first/items")) {
      if (item.at("/body/0/value").stringValue().equals(tag)) {
        found.add(item);
      }
    }
    return found;
  }

  @Test
  void keepsRandomArticles() {
    for (int seed = 0; seed < ARTICLES; seed++) {
      Article article = new RandomArticles(seed).article();
      String written = WebAnnotationWriter.write(article);
      assertThat(WebAnnotationReader.read(written))
          .as("seed %s", seed)
          .isEqualTo(Reading.of(article.withoutText()));
      if (article.text().isPresent()) {
        assertThat(WebAnnotationReader.read(written, article.text().get()))
            .as("seed %s", seed)
            .isEqualTo(Reading.of(article));
      }
    }
  }

  @Test
  void annotatesEveryClaimSourceQuantityAndCue() {
    assertThat(annotations(ARTICLE, "article")).hasSize(1);
    assertThat(annotations(ARTICLE, "source")).hasSameSizeAs(ARTICLE.sources());
    assertThat(annotations(ARTICLE, "quantity")).hasSameSizeAs(ARTICLE.quantities());
    assertThat(annotations(ARTICLE, "claim")).hasSameSizeAs(ARTICLE.claims());
    assertThat(annotations(ARTICLE, "cue"))
        .hasSize((int) ARTICLE.claims().stream().filter(c -> c.attribution().isPresent()).count());
    assertThat(tree(ARTICLE).path("total").intValue())
        .isEqualTo(tree(ARTICLE).at("/first/items").size());
  }

  @Test
  void selectsWordsByCodePointsAndByWhatStandsAround() {
    for (JsonNode annotation : annotations(ARTICLE, "quantity")) {
      JsonNode position = annotation.at("/target/selector/0");
      JsonNode quote = annotation.at("/target/selector/1");
      int start = TEXT.offsetByCodePoints(0, position.path("start").intValue());
      int end = TEXT.offsetByCodePoints(0, position.path("end").intValue());
      assertThat(TEXT.substring(start, end)).isEqualTo(quote.path("exact").stringValue());
      assertThat(TEXT.substring(0, start)).endsWith(quote.path("prefix").stringValue());
      assertThat(TEXT.substring(end)).startsWith(quote.path("suffix").stringValue());
    }
    assertThat(annotations(ARTICLE, "quantity").get(0).at("/target/selector/1/exact").stringValue())
        .isEqualTo("1,400");
  }

  @Test
  void givesSplitContentsATargetForEachPart() {
    Claim split =
        ARTICLE.claims().stream().filter(claim -> claim.content().size() == 2).findFirst().get();
    JsonNode annotation = annotations(ARTICLE, "claim").get(ARTICLE.claims().indexOf(split));
    assertThat(annotation.path("target")).hasSize(2);
    assertThat(annotation.at("/target/1/selector/1/exact").stringValue())
        .isEqualTo("“and then we will sail at once.”");
  }

  @Test
  void namesAnnotationsByTheArticlesUrl() {
    JsonNode claim = annotations(ARTICLE, "claim").get(0);
    assertThat(claim.path("id").stringValue())
        .isEqualTo("https://news.example/ferry#claim%3A" + ARTICLE.claims().get(0).id());
    assertThat(claim.at("/target/source").stringValue()).isEqualTo("https://news.example/ferry");
    JsonNode unnamed = annotations(ARTICLE.withUrl("not a url"), "claim").get(0);
    assertThat(unnamed.path("id").stringValue()).startsWith("urn:uuid:");
  }

  @Test
  void writesNoTwoAnnotationsOfOneId() {
    for (int seed = 0; seed < 40; seed++) {
      Set<String> ids = new HashSet<>();
      for (JsonNode item : tree(new RandomArticles(seed).article()).at("/first/items")) {
        assertThat(ids.add(item.path("id").stringValue())).isTrue();
      }
    }
  }

  @Test
  void findsTheValuesAgainInATextThatHasChanged() {
    String edited = "Updated at noon.\n\n" + TEXT.replace("“", "\"").replace("”", "\"");
    Reading<Article> reading = WebAnnotationReader.read(WebAnnotationWriter.write(ARTICLE), edited);
    Article full = Anchors.reattach(ARTICLE, edited).article();
    assertThat(reading.value().text()).hasValue(edited);
    assertThat(reading.value().claims()).hasSameSizeAs(ARTICLE.claims());
    assertThat(reading.value().claims().stream().map(Claim::content))
        .isEqualTo(full.claims().stream().map(Claim::content).toList());
    Reading<Article> cut =
        WebAnnotationReader.read(
            WebAnnotationWriter.write(ARTICLE), TEXT.substring(0, TEXT.indexOf("The mayor")));
    assertThat(cut.value().claims().size()).isLessThan(ARTICLE.claims().size());
    assertThat(cut.notes()).isNotEmpty();
  }

  @Test
  void readsAPageAListAndPassesOverWhatOthersSay() {
    ObjectNode page = (ObjectNode) tree(ARTICLE).path("first");
    assertThat(WebAnnotationReader.read(page.toString()).value()).isEqualTo(ARTICLE.withoutText());
    ((ArrayNode) page.path("items"))
        .add(
            JsonMapper.shared()
                .readTree(
                    """
                    {"id": "http://notes.example/1", "type": "Annotation",
                     "body": {"type": "TextualBody", "value": "I doubt it"},
                     "target": "https://news.example/ferry"}
                    """));
    Reading<Article> reading = WebAnnotationReader.read(page.path("items").toString());
    assertThat(reading.value()).isEqualTo(ARTICLE.withoutText());
    assertThat(reading.notes()).extracting(Note::code).containsExactly(Note.Code.VALUE_PASSED_OVER);
    assertThat(reading.notes().get(0).pointer()).hasValue("/" + (page.path("items").size() - 1));
  }

  private static void assertRefused(String document, Code code) {
    assertThatThrownBy(() -> WebAnnotationReader.read(document))
        .isInstanceOfSatisfying(
            NewsClaimException.class,
            refusal -> {
              assertThat(refusal.code()).as(refusal.getMessage()).isEqualTo(code);
              assertThat(refusal.place().line()).isPresent();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {                                                     | MALFORMED
          1                                                     | WRONG_TYPE
          [1]                                                   | WRONG_TYPE
          {'type': 'AnnotationCollection'}                      | MISSING_FIELD
          {'type': 'AnnotationCollection', 'first': 'http://a'} | WRONG_TYPE
          {'type': 'AnnotationPage', 'items': {}}               | WRONG_TYPE
          {'type': 'AnnotationPage', 'items': []}               | NO_ARTICLE
          {'type': 'Annotation', 'type': 'Annotation'}          | DUPLICATE_FIELD
          {'type': 'Other'}                                     | NO_ARTICLE
          """)
  void refusesWhatIsNoArticle(String document, Code code) {
    assertRefused(document.replace('\'', '"'), code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /target/selector/0/start   | 0      | INCONSISTENT
          /target/selector/0/start   | -1     | SPAN_REVERSED
          /target/selector/0/start   | "1"    | WRONG_TYPE
          /target/selector/0/end     | 1e99   | WRONG_TYPE
          /target/selector/0/end     | null   | MISSING_FIELD
          /target/selector           | [1]    | WRONG_TYPE
          /target/selector/1/exact   | 3      | WRONG_TYPE
          /body/1/value              | "{}"   | MISSING_FIELD
          /body/1/value              | "["    | MALFORMED
          """)
  void refusesAQuantityThatWasChanged(String pointer, String value, Code code) {
    JsonNode tree = tree(ARTICLE);
    for (JsonNode item : tree.at("/first/items")) {
      if (item.at("/body/0/value").stringValue().equals("quantity")) {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) item.at(pointer.substring(0, last)))
            .set(pointer.substring(last + 1), JsonMapper.shared().readTree(value));
      }
    }
    assertRefused(tree.toString(), code);
  }

  @Test
  void refusesTwoArticlesAndHugeDocuments() {
    String items = tree(ARTICLE).at("/first/items").toString();
    String item = tree(ARTICLE).at("/first/items/0").toString();
    assertRefused("[" + item + "," + item + "]", Code.INCONSISTENT);
    assertRefused(items.substring(0, items.length() / 2), Code.MALFORMED);
    assertRefused("[".repeat(100_000), Code.NESTED_TOO_DEEPLY);
    assertRefused("{\"a\":".repeat(100_000), Code.NESTED_TOO_DEEPLY);
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThatThrownBy(() -> WebAnnotationReader.read(" ".repeat((1 << 26) + 1)))
        .isInstanceOfSatisfying(
            NewsClaimException.class,
            refusal -> assertThat(refusal.code()).isEqualTo(Code.TEXT_TOO_LONG));
  }
}
