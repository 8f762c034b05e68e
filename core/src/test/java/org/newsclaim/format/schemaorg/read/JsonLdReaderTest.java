package org.newsclaim.format.schemaorg.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.model.Article;
import org.newsclaim.model.Author;
import org.newsclaim.model.Block;
import org.newsclaim.model.Image;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Publisher;
import org.newsclaim.model.Reading;

class JsonLdReaderTest {
  private static final String ARTICLE =
      """
      {"@context": "https://schema.org", "@type": "NewsArticle",
       "@id": "https://bridge.example/news/7#article",
       "url": "https://bridge.example/news/7",
       "headline": "Council shuts old bridge",
       "author": [{"@type": "Person", "name": "Jane Roe"}, {"@type": "Person", "name": "Al Doe"}],
       "publisher": {"@type": "Organization", "name": "Bridge Daily"},
       "datePublished": "2024-05-06T07:08:09+02:00", "dateModified": "2024-05-07",
       "inLanguage": "en-GB", "dateline": "ROETOWN", "keywords": ["bridge", "traffic"],
       "articleBody": "The council shut the bridge on Monday.\\n\\nIt is unsafe, the mayor said."}
      """;

  @Test
  void readsAnArticle() {
    Reading<JsonLdDocument> reading = JsonLdReader.strict().read(ARTICLE);
    Article article = reading.value().article().orElseThrow();
    assertThat(reading.notes()).isEmpty();
    assertThat(article.id()).contains("https://bridge.example/news/7#article");
    assertThat(article.url()).contains("https://bridge.example/news/7");
    assertThat(article.headline()).contains("Council shuts old bridge");
    assertThat(article.authors()).containsExactly(Author.of("Jane Roe"), Author.of("Al Doe"));
    assertThat(article.publisher()).contains(Publisher.of("Bridge Daily"));
    assertThat(article.datePublished()).contains("2024-05-06T07:08:09+02:00");
    assertThat(article.dateModified()).contains("2024-05-07");
    assertThat(article.inLanguage()).contains("en-GB");
    assertThat(article.dateline()).contains("ROETOWN");
    assertThat(article.text())
        .contains("The council shut the bridge on Monday.\n\nIt is unsafe, the mayor said.");
    assertThat(article.blocks()).extracting(Block::role).containsOnly(Block.Role.BODY);
    assertThat(article.claims()).extracting(article::speaker).contains("the mayor");
    assertThat(article.times().get(0).value()).contains("2024-05-06");
    assertThat(article.keywords()).containsExactly("bridge", "traffic");
    assertThat(article.additional()).isEmpty();
  }

  /** Objects that name each other in a ring. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'Person','@id':'#a','name':'Jane Roe','affiliation':{'@id':'#a'}}",
        "{'@type':'Person','@id':'#a','name':'Jane Roe','url':{'@id':'#a'}}",
        "{'@type':'Person','@id':'#a','name':'Jane Roe','sameAs':[{'@id':'#a'},{'@id':'#a'}]}",
      })
  void readsRings(String person) {
    String document =
        ("[{'@type':'NewsArticle','headline':'A bridge','author':{'@id':'#a'}},"
                + "{'@type':'ClaimReview','claimReviewed':'A','author':{'@id':'#a'}},"
                + person
                + "]")
            .replace('\'', '"');
    JsonLdDocument read = JsonLdReader.tolerant().read(document).value();
    assertThat(read.article().orElseThrow().authors()).containsExactly(Author.of("Jane Roe"));
    assertThat(read.claimReviews().get(0).authors().get(0).name()).contains("Jane Roe");
  }

  @Test
  void takesWhatTheCallerKnowsFirst() {
    ParseOptions options =
        ParseOptions.defaults()
            .withId("7")
            .withUrl("https://other.example/")
            .withDatePublished("2024-05-08")
            .withHeadline("Bridge shut");
    Article article =
        JsonLdReader.tolerant().read(ARTICLE, options).value().article().orElseThrow();
    assertThat(article.id()).contains("7");
    assertThat(article.url()).contains("https://other.example/");
    assertThat(article.datePublished()).contains("2024-05-08");
    assertThat(article.headline()).contains("Bridge shut");
  }

  /** Other ways to say the same that JSON-LD allows: read without a repair. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'@context':'http://schema.org','@type':'NewsArticle','headline':'A bridge','author':{'name':'Jane Roe'}}]",
        "{'@context':'https://schema.org','@graph':[{'@type':'WebSite','name':'Bridge Daily'},"
            + "{'@type':['Article','NewsArticle'],'headline':'A bridge','author':{'@id':'#jane'}},"
            + "{'@type':'Person','@id':'#jane','name':'Jane Roe'}]}",
        "{'@graph':{'@type':'NewsArticle','headline':'A bridge','author':{'name':'Jane Roe'}}}",
        "{'@type':'WebPage','mainEntity':{'@type':'NewsArticle','headline':'A bridge','author':{'name':'Jane Roe'}}}",
        "{'@type':'http://schema.org/NewsArticle','https://schema.org/headline':'A bridge',"
            + "'schema:author':{'@type':'schema:Person','schema:name':'Jane Roe'}}",
        "[{'@type':['http://schema.org/NewsArticle'],'http://schema.org/headline':[{'@value':'A bridge'}],"
            + "'http://schema.org/author':[{'http://schema.org/name':[{'@value':'Jane Roe'}]}]}]",
        "{'@context':{'s':'https://schema.org/'},'@type':'s:NewsArticle','s:headline':{'@value':'A bridge','@language':'en'},"
            + "'s:author':{'@list':[{'s:name':'Jane Roe'}]}}",
        "{'@type':'BlogPosting','name':'A bridge','creator':{'name':'Jane Roe'}}",
      })
  void readsTheFormsOfJsonLd(String document) {
    Reading<JsonLdDocument> reading = JsonLdReader.strict().read(document.replace('\'', '"'));
    Article article = reading.value().article().orElseThrow();
    assertThat(article.headline()).contains("A bridge");
    assertThat(article.authors()).containsExactly(Author.of("Jane Roe"));
    assertThat(reading.notes()).extracting(Note::code).containsExactly(Note.Code.NO_TEXT);
  }

  /** What is wrong beside a headline, and "pointer code" of each repair. */
  static Stream<Arguments> repaired() {
    return Stream.of(
        Arguments.of("'@type':'newsarticle'", "/@type TYPE_MENDED"),
        Arguments.of("'type':'NewsArticle'", "/type PROPERTY_NAME_MENDED"),
        Arguments.of(
            "'@type':'Article','Author':{'name':'Jane Roe'}", "/Author PROPERTY_NAME_MENDED"),
        Arguments.of("'@type':'Article','author':'Jane Roe'", "/author STRING_READ_AS_OBJECT"),
        Arguments.of(
            "'@type':'Article','author':['Jane Roe',{'name':' Al Doe'}]",
            "/author/0 STRING_READ_AS_OBJECT, /author/1/name WHITE_SPACE_TRIMMED"),
        Arguments.of("'@type':'Article','author':{'name':null}", "/author VALUE_PASSED_OVER"),
        Arguments.of(
            "'@type':'Article','author':'https://bridge.example/jane'",
            "/author VALUE_PASSED_OVER"),
        Arguments.of(
            "'@type':'Article','author':{'name':['Jane Roe','mayor']}",
            "/author/name LIST_READ_AS_ONE"),
        Arguments.of(
            "'@type':'Article','author':7",
            "/author NUMBER_READ_AS_STRING, /author STRING_READ_AS_OBJECT"),
        Arguments.of(
            "'@type':'Article','datePublished':'2024-05-06 07:08'", "/datePublished DATE_MENDED"),
        Arguments.of(
            "'@type':'Article','datePublished':'last week'", "/datePublished VALUE_PASSED_OVER"),
        Arguments.of("'@type':'Article','inLanguage':'en_US'", "/inLanguage LANGUAGE_TAG_MENDED"),
        Arguments.of(
            "'@type':'Article','inLanguage':{'@type':'Language','name':'German'}",
            "/inLanguage OBJECT_READ_AS_STRING, /inLanguage LANGUAGE_TAG_MENDED"),
        Arguments.of(
            "'@type':'Article','publisher':{'logo':'x.png'}", "/publisher VALUE_PASSED_OVER"),
        Arguments.of(
            "'@type':'Article','articleBody':'<p>It rained.</p>'", "/articleBody MARKUP_REMOVED"),
        Arguments.of(
            "'@type':'Article','articleBody':['It rained.','It snowed.']",
            "/articleBody LIST_READ_AS_ONE"),
        Arguments.of("'@type':'Article','dateline':''", "/dateline BLANK_READ_AS_MISSING"),
        Arguments.of("'@type':'Article','huge':" + "9".repeat(900), "/huge VALUE_PASSED_OVER"));
  }

  @ParameterizedTest
  @MethodSource("repaired")
  void repairsArticles(String wrong, String repairs) {
    String document = ("{'headline':'A bridge'," + wrong + "}").replace('\'', '"');
    Reading<JsonLdDocument> reading = JsonLdReader.tolerant().read(document);
    assertThat(reading.value().article().orElseThrow().headline()).contains("A bridge");
    assertThat(places(reading)).containsExactlyInAnyOrder(repairs.split(", "));
    assertThatThrownBy(() -> JsonLdReader.strict().read(document))
        .isInstanceOfSatisfying(
            NewsClaimException.class,
            e -> {
              assertThat(repairs).contains(e.place().pointer().orElseThrow());
              assertThat(e.place().line()).hasValue(1);
            });
  }

  static List<String> places(Reading<?> reading) {
    return reading.notes().stream()
        .filter(note -> note.pointer().isPresent())
        .map(note -> note.pointer().orElseThrow() + " " + note.code())
        .toList();
  }

  @Test
  void keepsWhatItHasNoFieldFor() {
    Article article =
        JsonLdReader.tolerant()
            .read(
                """
                {"@type": "NewsArticle", "headline": "A bridge", "name": "bridge-1",
                 "author": {"@type": "Person", "name": "Jane Roe", "email": "jane@bridge.example"},
                 "isAccessibleForFree": "False", "wordCount": 12, "image": {"url": "b.png", "width": 7}}
                """)
            .value()
            .article()
            .orElseThrow();
    assertThat(article.authors()).containsExactly(Author.of("Jane Roe"));
    assertThat(article.additional().keySet())
        .containsExactly("name", "author", "isAccessibleForFree", "wordCount", "image");
    assertThat(article.additional().get("author").node().get("email").stringValue())
        .isEqualTo("jane@bridge.example");
  }

  @Test
  void readsWhatTheWriterWrites() {
    Article article =
        Article.builder()
            .id("7")
            .url("https://bridge.example/7?from=feed")
            .canonicalUrl("https://bridge.example/7")
            .headline("A bridge")
            .description("The bridge is shut.")
            .byline("By Jane Roe")
            .addAuthors(Author.of("Jane Roe").withUrl("https://bridge.example/jane"))
            .siteName("Bridge Daily Online")
            .section("Traffic")
            .addKeywords("bridges", "repair works")
            .genre("Analysis")
            .free(false)
            .licence("https://bridge.example/licence")
            .addImages(
                Image.of("https://bridge.example/7.png")
                    .withCaption("The bridge")
                    .withCredit("Al Doe"))
            .text("It rained.")
            .build();
    Reading<JsonLdDocument> reading = JsonLdReader.strict().read(NewsClaims.toJsonLd(article));
    Article read = reading.value().article().orElseThrow();
    assertThat(read.additional()).isEmpty();
    assertThat(Article.builder().from(read).blocks(List.of()).claims(List.of()).build())
        .isEqualTo(article);
  }

  @Test
  void prefersTheArticleThatGivesItsText() {
    Reading<JsonLdDocument> reading =
        JsonLdReader.tolerant()
            .read(
                """
                [{"@type": "Article", "headline": "Elsewhere"},
                 {"@type": "NewsArticle", "headline": "Here", "articleBody": "It rained.",
                  "isPartOf": {"@type": "Article", "headline": "The whole", "articleBody": "No."}}]
                """);
    assertThat(reading.value().article().orElseThrow().headline()).contains("Here");
    assertThat(reading.notes()).extracting(Note::code).contains(Note.Code.VALUE_PASSED_OVER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "7",
        "\"NewsArticle\"",
        "null",
        "{\"@type\": \"WebPage\", \"name\": \"NewsArticle\"}",
        "{\"@type\": \"NewsArticle\"}",
        "{\"@type\": \"Product\", \"review\": {\"@type\": \"Review\", \"name\": \"Good\"}}",
      })
  void refusesWhatHoldsNeither(String document) {
    assertThatThrownBy(() -> JsonLdReader.tolerant().read(document))
        .isInstanceOfSatisfying(
            NewsClaimException.class,
            e -> {
              assertThat(e.code()).isEqualTo(Code.NO_ARTICLE);
              assertThat(e.place().line()).hasValue(1);
            });
  }

  /** Every document cut short at any char is read or refused, never with another exception. */
  @Test
  void survivesTruncation() {
    for (int end = 0; end < ARTICLE.strip().length(); end++) {
      String cut = ARTICLE.substring(0, end);
      assertThatThrownBy(() -> JsonLdReader.tolerant().read(cut))
          .isInstanceOf(NewsClaimException.class);
    }
  }

  /** Every value of a document replaced by values of other types. */
  @ParameterizedTest
  @ValueSource(
      strings = {"null", "7", "true", "\"\"", "\"x\"", "[]", "{}", "[[{}]]", "{\"@value\":[null]}"})
  void survivesMistypedValues(String value) {
    for (String name :
        List.of(
            "@context",
            "@type",
            "@id",
            "url",
            "headline",
            "author",
            "publisher",
            "datePublished",
            "dateModified",
            "inLanguage",
            "dateline",
            "articleBody",
            "identifier",
            "mainEntityOfPage",
            "claimReviewed",
            "itemReviewed",
            "reviewRating",
            "name")) {
      for (String type : List.of("NewsArticle", "ClaimReview")) {
        String document =
            "{\"@type\":\"%s\",\"headline\":\"A\",\"claimReviewed\":\"B\",\"%s\":%s}"
                .formatted(type, name, value);
        try {
          assertThat(JsonLdReader.tolerant().read(document).value()).isNotNull();
        } catch (NewsClaimException e) {
          assertThat(e.code()).isEqualTo(Code.NO_ARTICLE);
        }
      }
    }
  }
}
