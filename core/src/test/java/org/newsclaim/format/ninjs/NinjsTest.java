package org.newsclaim.format.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.model.Article;
import org.newsclaim.model.Author;
import org.newsclaim.model.Image;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Publisher;
import org.newsclaim.model.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NinjsTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private static final String FIRST =
      """
      {"uri": "urn:bridge:7", "type": "composite", "version": "2", "urgency": 4,
       "firstcreated": "2024-05-06T07:08:09Z", "versioncreated": "2024-05-06T09:00:00+02:00",
       "contentcreated": "2024-05-05T12:00:00Z", "language": "en-GB", "located": "Roetown",
       "byline": "By Jane Roe and Al Doe", "headline": "Council shuts old bridge",
       "headline_short": "Bridge shut",
       "body_text": "The council shut the bridge on Monday.\\n\\nIt is unsafe, the mayor said.",
       "body_xhtml": "<p>The council shut the bridge on Monday.</p>",
       "infosource": [{"name": "Bridge Wire", "rel": "originator"}],
       "person": [{"name": "Ann Lee", "rel": "about"}], "x_vendor": {"desk": [1, 2.50]},
       "associations": {"main": {"uri": "urn:bridge:8", "type": "picture", "headline": "A bridge"}}}
      """;

  private static final String SECOND =
      """
      {"uri": "urn:bridge:7", "type": "text", "firstcreated": "2024-05-06T07:08:09Z",
       "versioncreated": "2024-05-06T09:00:00+02:00", "pubstatus": "usable", "language": "en-GB",
       "located": "Roetown", "by": "Jane Roe and Al Doe", "copyrightholder": "Bridge Wire",
       "headlines": [{"role": "short", "value": "Bridge shut"},
                     {"role": "main", "value": "Council shuts old bridge"}],
       "bodies": [{"role": "html", "contenttype": "text/html", "value": "<p>The council shut it.</p>"},
                  {"role": "text", "contenttype": "text/plain", "charcount": 71,
                   "value": "The council shut the bridge on Monday.\\n\\nIt is unsafe, the mayor said."}],
       "infosources": [{"name": "Bridge Wire"}],
       "associations": [{"name": "main", "uri": "urn:bridge:8", "contentcreated": "2024"}]}
      """;

  private static final String THIRD =
      SECOND
          .replace("firstcreated", "firstCreated")
          .replace("versioncreated", "versionCreated")
          .replace("pubstatus", "pubStatus")
          .replace("copyrightholder", "copyrightHolder")
          .replace("contenttype", "contentType")
          .replace("charcount", "charCount")
          .replace("infosources", "infoSources")
          .replace("contentcreated", "contentCreated");

  static Stream<Arguments> items() {
    return Stream.of(
        Arguments.of(NinjsVersion.V1, FIRST),
        Arguments.of(NinjsVersion.V2, SECOND),
        Arguments.of(NinjsVersion.V3, THIRD));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("items")
  void readsItems(NinjsVersion version, String item) {
    Reading<Article> reading = NinjsReader.strict().read(item);
    Article article = reading.value();
    assertThat(reading.notes()).isEmpty();
    assertThat(KeptItem.of(article).orElseThrow().version()).isEqualTo(version);
    assertThat(article.id()).contains("urn:bridge:7");
    assertThat(article.headline()).contains("Council shuts old bridge");
    assertThat(article.authors()).containsExactly(Author.of("Jane Roe"), Author.of("Al Doe"));
    assertThat(article.byline().orElseThrow()).endsWith("Jane Roe and Al Doe");
    assertThat(article.datePublished()).contains("2024-05-06T07:08:09Z");
    assertThat(article.dateModified()).contains("2024-05-06T09:00:00+02:00");
    assertThat(article.inLanguage()).contains("en-GB");
    assertThat(article.text())
        .contains("The council shut the bridge on Monday.\n\nIt is unsafe, the mayor said.");
    assertThat(article.claims()).extracting(article::speaker).contains("the mayor");
    assertThat(article.times().get(0).value()).contains("2024-05-06");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("items")
  void writesWhatItRead(NinjsVersion version, String item) {
    Article article = NewsClaims.parseNinjs(item);
    Reading<String> written = NinjsWriter.of(version).write(article);
    assertThat(written.notes()).isEmpty();
    assertThat(MAPPER.readTree(written.value())).isEqualTo(MAPPER.readTree(item));
    Article through = NewsClaims.fromJson(NewsClaims.toJson(article));
    assertThat(through).isEqualTo(article);
    assertThat(MAPPER.readTree(NewsClaims.toNinjs(through, version)))
        .isEqualTo(MAPPER.readTree(item));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("items")
  void writesChangesWhereTheValuesStood(NinjsVersion version, String item) {
    Article article =
        NewsClaims.parseNinjs(item).withHeadline("Bridge to open").withDateModified("2024-05-07");
    JsonNode written = MAPPER.readTree(NewsClaims.toNinjs(article, version));
    String expected =
        item.replace("Council shuts old bridge", "Bridge to open")
            .replace("2024-05-06T09:00:00+02:00", "2024-05-07T00:00:00Z");
    assertThat(written).isEqualTo(MAPPER.readTree(expected));
  }

  @Test
  void leavesOutATextThatTheArticleLeavesOut() {
    Article article = NewsClaims.parseNinjs(SECOND).withoutText();
    JsonNode written = MAPPER.readTree(NewsClaims.toNinjs(article, NinjsVersion.V2));
    assertThat(written.get("bodies").size()).isEqualTo(1);
    assertThat(written.toString()).doesNotContain("It is unsafe");
  }

  @Test
  void renamesBetweenTheSecondAndTheThird() {
    Reading<String> third = NinjsWriter.of(NinjsVersion.V3).write(NewsClaims.parseNinjs(SECOND));
    assertThat(third.notes()).isEmpty();
    assertThat(withoutStandard(third.value())).isEqualTo(MAPPER.readTree(THIRD));
    Reading<String> second = NinjsWriter.of(NinjsVersion.V2).write(NewsClaims.parseNinjs(THIRD));
    assertThat(withoutStandard(second.value())).isEqualTo(MAPPER.readTree(SECOND));
  }

  private static JsonNode withoutStandard(String item) {
    return MAPPER.readTree(item).asObject().without("standard");
  }

  @Test
  void notesWhatAnotherGenerationHasNoPlaceFor() {
    Reading<String> third = NinjsWriter.of(NinjsVersion.V3).write(NewsClaims.parseNinjs(FIRST));
    assertThat(third.notes())
        .extracting(note -> note.message().substring(0, note.message().indexOf(' ')))
        .containsExactly(
            "headline_short", "body_xhtml", "infosource", "person", "x_vendor", "associations");
    JsonNode written = MAPPER.readTree(third.value());
    assertThat(written.get("versionCreated").stringValue()).isEqualTo("2024-05-06T09:00:00+02:00");
    assertThat(written.get("contentCreated").stringValue()).isEqualTo("2024-05-05T12:00:00Z");
    assertThat(written.at("/headlines/0/value").stringValue())
        .isEqualTo("Council shuts old bridge");
    assertThat(written.get("located").stringValue()).isEqualTo("Roetown");
  }

  @ParameterizedTest
  @EnumSource(NinjsVersion.class)
  void writesArticlesOfAnyOrigin(NinjsVersion version) {
    Article article =
        NewsClaims.parse(
            "Council shuts bridge\n\nBy Jane Roe\n\nIt is unsafe, the mayor said.",
            ParseOptions.defaults()
                .withUrl("https://bridge.example/7")
                .withDatePublished("2024-05-06"));
    String written = NewsClaims.toNinjs(article, version);
    Article read = NewsClaims.parseNinjs(written);
    assertThat(KeptItem.of(read).orElseThrow().version()).isEqualTo(version);
    assertThat(read.id()).contains("https://bridge.example/7");
    assertThat(read.text()).isEqualTo(article.text());
    assertThat(read.headline()).isEqualTo(article.headline());
    assertThat(read.byline()).isEqualTo(article.byline());
    assertThat(read.url()).isEqualTo(article.url());
    assertThat(read.datePublished()).contains("2024-05-06T00:00:00Z");
    assertThat(read.claims()).isEqualTo(article.claims());
  }

  private static final Article DETAILED =
      Article.builder()
          .id("bridge 7")
          .url("https://bridge.example/7?from=the feed")
          .canonicalUrl("https://bridge.example/7")
          .headline("A bridge")
          .description("The bridge is shut.")
          .byline("By Jane Roe")
          .addAuthors(Author.of("Jane Roe").withUrl("https://bridge.example/jane"))
          .publisher(Publisher.of("Bridge Daily"))
          .siteName("Bridge Daily Online")
          .section("Traffic")
          .addKeywords("bridges", "repair works")
          .genre("Analysis")
          .licence("https://bridge.example/licence")
          .addImages(
              Image.of("https://bridge.example/7.png").withCaption("It is.").withCredit("Al Doe"),
              Image.of("https://bridge.example/8.png"))
          .text("It rained.")
          .build();

  @ParameterizedTest
  @EnumSource(NinjsVersion.class)
  void keepsDetails(NinjsVersion version) {
    Reading<String> written = NinjsWriter.of(version).write(DETAILED);
    assertThat(written.notes()).isEmpty();
    assertThat(MAPPER.readTree(written.value()).path("uri").stringValue())
        .isEqualTo("urn:newsclaim:bridge%207");
    Article read = NinjsReader.strict().read(written.value()).value();
    Article bare = Article.builder().from(read).blocks(List.of()).claims(List.of()).build();
    assertThat(bare.withAdditional(Map.of())).isEqualTo(DETAILED);
    assertThat(MAPPER.readTree(NewsClaims.toNinjs(read, version)))
        .isEqualTo(MAPPER.readTree(written.value()));
  }

  @ParameterizedTest
  @EnumSource(NinjsVersion.class)
  void writesChangedDetails(NinjsVersion version) {
    Article read = NewsClaims.parseNinjs(NewsClaims.toNinjs(DETAILED, version));
    Article changed =
        Article.builder()
            .from(read)
            .description(Optional.empty())
            .keywords(List.of("repair works", "tolls"))
            .section("Money")
            .licence(Optional.empty())
            .images(read.images().subList(1, 2))
            .build();
    for (NinjsVersion other : NinjsVersion.values()) {
      Article again = NewsClaims.parseNinjs(NewsClaims.toNinjs(changed, other));
      assertThat(again.withAdditional(Map.of())).isEqualTo(changed.withAdditional(Map.of()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-06T07:08, 2024-05-06T07:08:00Z, DATE_COMPLETED",
    "2024-05-06T07:08:09.5, 2024-05-06T07:08:09.5Z, DATE_COMPLETED",
    "2024-05-06T07:08+02:00, 2024-05-06T07:08:00+02:00,",
    "2024-05-06T07:08:09.50+02:00, 2024-05-06T07:08:09.50+02:00,",
    "2024-05, , VALUE_PASSED_OVER",
  })
  void writesDatesWithTimeAndZone(String date, String written, Note.Code note) {
    Article article = DETAILED.withDatePublished(date);
    Reading<String> item = NinjsWriter.of(NinjsVersion.V3).write(article);
    assertThat(MAPPER.readTree(item.value()).path("firstCreated").stringValue(null))
        .isEqualTo(written);
    assertThat(item.notes())
        .extracting(Note::code)
        .isEqualTo(note == null ? List.of() : List.of(note));
  }

  @Test
  void readsDetailsAsAgenciesGiveThem() {
    Article article =
        NewsClaims.parseNinjs(
            """
            {"uri": "urn:bridge:9", "type": "event", "title": "Bridge opening",
             "descriptions": [{"role": "creditline", "value": "BRIDGE WIRE"},
                              {"role": "lead", "value": "The bridge opens on Monday."}],
             "subjects": [{"literal": "n", "name": "News", "rel": "partOf"},
                          {"uri": "http://cv.example/15", "name": "Transport", "rel": "classifies"},
                          {"literal": "no name"}],
             "genres": [{"uri": "http://cv.example/genre"}, {"name": "Diary"}],
             "infoSources": [{"name": "Somebody"}], "usageTerms": " ",
             "associations": [{"name": "clip", "uri": "urn:a", "type": "video"},
                              {"name": "pic", "uri": "urn:b", "type": "picture", "by": "Al Doe",
                               "renditions": [{"name": "low"}, {"name": "high", "href": "https://b.example/b.jpg"}],
                               "descriptions": [{"value": "A bridge."}]}]}
            """);
    assertThat(article.headline()).contains("Bridge opening");
    assertThat(article.description()).contains("The bridge opens on Monday.");
    assertThat(article.section()).contains("News");
    assertThat(article.keywords()).containsExactly("Transport");
    assertThat(article.genre()).contains("Diary");
    assertThat(article.publisher()).isEmpty();
    assertThat(article.licence()).isEmpty();
    assertThat(article.images())
        .containsExactly(
            Image.of("https://b.example/b.jpg").withCaption("A bridge.").withCredit("Al Doe"));
  }

  @Test
  void notesAnImageWithoutAnAddress() {
    Article article = DETAILED.withImages(Image.of("b.png"));
    Reading<String> item = NinjsWriter.of(NinjsVersion.V2).write(article);
    assertThat(item.notes()).extracting(Note::code).containsExactly(Note.Code.VALUE_PASSED_OVER);
    assertThat(MAPPER.readTree(item.value()).has("associations")).isFalse();
  }

  @Test
  void refusesToWriteWithoutAName() {
    Article article = NewsClaims.parse("It rained.");
    assertThatThrownBy(() -> NewsClaims.toNinjs(article, NinjsVersion.V3))
        .isInstanceOfSatisfying(
            NewsClaimException.class, e -> assertThat(e.code()).isEqualTo(Code.MISSING_FIELD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'uri':'u','byline':'A'} | V1",
        "{'uri':'u','body_main':'A'} | V1",
        "{'uri':'u','associations':{}} | V1",
        "{'uri':'u','person':[]} | V1",
        "{'uri':'u','by':'A','versioncreated':'2024'} | V2",
        "{'uri':'u','bodies':[{'contenttype':'text/plain','value':'A'}]} | V2",
        "{'uri':'u','infosources':[]} | V2",
        "{'uri':'u','versionCreated':'2024'} | V3",
        "{'uri':'u','bodies':[{'contentType':'text/plain','value':'A'}]} | V3",
        "{'uri':'u','infoSources':[]} | V3",
        "{'uri':'u','headlines':[{'value':'A'}]} | V3",
        "{'uri':'u','headlines':[{'value':'A'}],'standard':{'name':'ninjs','version':'2.0'}} | V2",
        "{'uri':'u'} | V3",
        "{'uri':'u','$standard':{'version':'1.4'}} | V1",
      })
  void tellsTheGenerationByItsShape(String item, NinjsVersion version) {
    assertThat(Generations.of(MAPPER.readTree(item.replace('\'', '"')))).contains(version);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'uri':'u','body_xhtml':'<p>One.</p><p>Two.</p>','body_text':'Plain.'} | Plain.",
        "{'uri':'u','body_xhtml':'<p>One.</p><p>Two.</p>'} | 'One.\n\nTwo.'",
        "{'uri':'u','bodies':[{'value':'Bare.'},{'contentType':'text/html','value':'<p>One.</p>'}]} | Bare.",
        "{'uri':'u','bodies':[{'contentType':'text/vnd.IPTC.NITF','value':'<nitf><body><body.content>"
            + "<p>N.</p></body.content></body></nitf>'},{'contentType':'text/html','value':'<p>H.</p>'}]} | H.",
        "{'uri':'u','bodies':[{'contentType':'text/vnd.IPTC.NITF','value':'<nitf><body><body.content>"
            + "<p>N.</p></body.content></body></nitf>'}]} | N.",
        "{'uri':'u','bodies':[{'contenttype':'text/plain','value':' '},{'contenttype':'text/plain','value':'B.'}]} | B.",
      })
  void choosesTheBody(String item, String text) {
    assertThat(NewsClaims.parseNinjs(item.replace('\'', '"')).text()).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"picture", "video", "audio", "graphic", "event", "planning"})
  void givesAnArticleWithoutTextANote(String type) {
    String item =
        "{\"uri\":\"u\",\"type\":\"%s\",\"headlines\":[{\"value\":\"A bridge\"}],\"descriptions\":[{\"value\":\"The bridge.\"}]}"
            .formatted(type);
    Reading<Article> reading = NinjsReader.strict().read(item);
    assertThat(reading.value().headline()).contains("A bridge");
    assertThat(reading.value().text()).contains("");
    assertThat(reading.notes()).extracting(Note::code).containsExactly(Note.Code.NO_TEXT);
    assertThat(MAPPER.readTree(NewsClaims.toNinjs(reading.value(), NinjsVersion.V3)))
        .isEqualTo(MAPPER.readTree(item));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'uri':'u','versioncreated':'2024-05-06 07:08'} | /versioncreated DATE_MENDED",
        "{'uri':'u','versioncreated':'soon'} | /versioncreated VALUE_PASSED_OVER",
        "{'uri':'u','language':'en_US'} | /language LANGUAGE_TAG_MENDED",
        "{'uri':'u','language':'whatever'} | /language VALUE_PASSED_OVER",
        "{'uri':7} | /uri VALUE_PASSED_OVER",
        "{'uri':' u '} | /uri WHITE_SPACE_TRIMMED",
        "[{'uri':'u'}] | ' LIST_READ_AS_ONE'",
        "{'uri':'u','by':['A']} | /by VALUE_PASSED_OVER",
        "{'uri':'u','by':'',} | '/by BLANK_READ_AS_MISSING;  COMMA_MENDED'",
      })
  void repairsItems(String item, String repairs) {
    String document = item.replace('\'', '"');
    Reading<Article> reading = NinjsReader.tolerant().read(document);
    assertThat(
            reading.notes().stream()
                .filter(note -> note.pointer().isPresent())
                .map(note -> note.pointer().orElseThrow() + " " + note.code())
                .toList())
        .containsExactlyInAnyOrder(repairs.split("; "));
    assertThatThrownBy(() -> NinjsReader.strict().read(document))
        .isInstanceOfSatisfying(
            NewsClaimException.class, e -> assertThat(e.place().line()).hasValue(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | NO_ARTICLE",
        "[] | NO_ARTICLE",
        "7 | NO_ARTICLE",
        "{'title':'A','text':'B'} | NO_ARTICLE",
        "[{'uri':'u'},{'uri':'v'}] | WRONG_TYPE",
        "{'uri':'u' | MALFORMED",
      })
  void refusesWhatIsNoItem(String document, Code code) {
    assertThatThrownBy(() -> NewsClaims.parseNinjs(document.replace('\'', '"')))
        .isInstanceOfSatisfying(
            NewsClaimException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.place().line()).hasValue(1);
            });
  }

  /** Items with properties put in, taken out and mistyped at random: read alike, or refused. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void writesWhatItReadOfItemsMadeAtRandom(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      JsonNode whole = MAPPER.readTree(List.of(FIRST, SECOND, THIRD).get(random.nextInt(3)));
      var item = MAPPER.createObjectNode().put("uri", "urn:bridge:" + i);
      List<String> names = new ArrayList<>(whole.propertyNames());
      for (String name : names) {
        int dice = random.nextInt(8);
        if (dice == 0) {
          item.putNull(name);
        } else if (dice == 1) {
          item.putArray(name).add(dice).addObject().put("value", "A bridge");
        } else if (dice > 2) {
          item.set(name, whole.get(name));
        }
      }
      if (item.get("uri").isString()) {
        Article article = NewsClaims.parseNinjs(item.toString());
        NinjsVersion version = KeptItem.of(article).orElseThrow().version();
        assertThat(MAPPER.readTree(NewsClaims.toNinjs(article, version)))
            .isEqualTo(MAPPER.readTree(item.toString()));
      }
    }
  }

  @Test
  void readsAListOfItems() {
    String list =
        "[{\"uri\": \"urn:a\", \"headline\": \"One\", \"version\": \"1\"}, 7, [],"
            + " {\"uri\": \"urn:b\", \"by\": \"Jane Roe\"}]";
    Reading<List<Article>> reading = NinjsReader.tolerant().readAll(list);
    assertThat(reading.value())
        .extracting(article -> article.id().orElse(""))
        .containsExactly("urn:a", "urn:b");
    assertThat(reading.notes())
        .filteredOn(note -> note.code() == Note.Code.VALUE_PASSED_OVER)
        .extracting(note -> note.pointer().orElse(""))
        .containsExactly("/1", "/2");
    assertThat(NinjsReader.strict().readAll("{\"uri\": \"urn:a\"}").value()).hasSize(1);
    assertThatThrownBy(() -> NinjsReader.strict().readAll(list))
        .isInstanceOfSatisfying(
            NewsClaimException.class, e -> assertThat(e.code()).isEqualTo(Code.NO_ARTICLE));
    assertThatThrownBy(() -> NinjsReader.tolerant().readAll("[]"))
        .isInstanceOf(NewsClaimException.class)
        .hasMessageContaining("without an item");
  }
}
