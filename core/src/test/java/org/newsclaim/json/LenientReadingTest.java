package org.newsclaim.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Note.Code.REPAIRED;
import static org.newsclaim.model.Note.Code.UNKNOWN_PROPERTY;
import static org.newsclaim.model.Note.Code.VALUE_PASSED_OVER;
import static org.newsclaim.model.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Reading;
import org.newsclaim.model.Source;
import org.newsclaim.model.TextDigest;

class LenientReadingTest {
  private static final NewsClaimJson<Article> LENIENT = NewsClaimJson.articles().lenient();
  private static final Article RIGHT = NewsClaimJson.articles().read(BadDocuments.VALID);

  /** A change of the right document, what becomes of the right article, and the notes. */
  record Case(String from, String to, UnaryOperator<Article> effect, List<String> notes) {
    @Override
    public String toString() {
      return from + " → " + (to.length() > 60 ? to.substring(0, 60) + "…" : to);
    }
  }

  private static Case same(String from, String to, String... notes) {
    return new Case(from, to, article -> article, List.of(notes));
  }

  private static Case changes(
      String from, String to, UnaryOperator<Article> effect, String... notes) {
    return new Case(from, to, effect, List.of(notes));
  }

  static Stream<Case> repairs() {
    return Stream.of(
        same("\"version\": \"1.0\", ", "", "REPAIRED /version"),
        same("\"1.0\"", "null", "REPAIRED /version"),
        same("\"1.0\"", "1.0", "REPAIRED /version"),
        same("\"1.0\"", "\"1.8\""),
        same("\"id\": \"a1\"", "\"mood\": 1, \"id\": \"a1\"", "UNKNOWN_PROPERTY /mood"),
        same("\"role\":", "\"a/b\": {}, \"role\":", "UNKNOWN_PROPERTY /blocks/0/a~1b"),
        same("\"id\": \"a1\"", "\"id\": \"x\", \"id\": \"a1\"", "REPAIRED /id"),
        same("\"BODY\"", "\"body\"", "REPAIRED /blocks/0/role"),
        same("\"BODY\"", "\" Body\"", "REPAIRED /blocks/0/role"),
        same("\"start\": 42", "\"start\": \"42\"", "REPAIRED /claims/1/content/0/start"),
        same("\"start\": 42", "\"start\": 42.0", "REPAIRED /claims/1/content/0/start"),
        same("\"start\": 42", "\"start\": 4.2e1", "REPAIRED /claims/1/content/0/start"),
        same("\"value\": 13", "\"value\": \" 13.0\"", "REPAIRED /quantities/0/value"),
        same("\"named\": true", "\"named\": \"True\"", "REPAIRED /sources/1/named"),
        same("\"named\": false", "\"named\": null", "REPAIRED /sources/0/named"),
        same("\"headline\"", "\"dateline\": \"\", \"headline\"", "REPAIRED /dateline"),
        same("\"headline\"", "\"dateline\": null, \"headline\"", "REPAIRED /dateline"),
        same("\"version\"", "\"times\": null, \"version\"", "REPAIRED /times"),
        same(
            "\"kind\": \"THINK\"",
            "\"kind\": \"think\"",
            "REPAIRED /claims/0/attribution/cue/kind"),
        same("[\"t1\"]", "[\"t1\", \"t1\"]", "VALUE_PASSED_OVER /claims/0/times/1"),
        same(
            "\"numerator\": 1",
            "\"restates\": \"q9\", \"numerator\": 1",
            "VALUE_PASSED_OVER /quantities/1/restates"),
        same(
            "\"numerator\": 1",
            "\"restates\": \"q2\", \"numerator\": 1",
            "VALUE_PASSED_OVER /quantities/1/restates"),
        changes(
            "\"id\": \"a1\"", "\"id\": 7.50", article -> article.withId("7.50"), "REPAIRED /id"));
  }

  static Stream<Case> passedOver() {
    String acre = "{\"name\": \"acre\", \"code\": \"[acr_us]\", \"system\": \"UCUM\"}";
    return Stream.of(
        changes(
            "\"2025-01-20\"",
            "\"Monday\"",
            article -> article.withDatePublished(Optional.empty()),
            "VALUE_PASSED_OVER /datePublished"),
        changes(
            "{\"name\": \"P\"}",
            "\"P\"",
            article -> article.withPublisher(Optional.empty()),
            "VALUE_PASSED_OVER /publisher"),
        changes(
            "{\"name\": \"Ann Author\"}",
            "{\"name\": \"Ann Author\"}, {\"name\": \" \"}, \"Bob\", null",
            article -> article,
            "VALUE_PASSED_OVER /authors/1",
            "VALUE_PASSED_OVER /authors/2",
            "VALUE_PASSED_OVER /authors/3"),
        changes(
            "{\"role\": \"BODY\"",
            "{\"role\": \"MIND\", \"span\": {\"start\": 0, \"end\": 1}}, {\"role\": \"BODY\"",
            article -> article,
            "VALUE_PASSED_OVER /blocks/0"),
        changes(
            "\"end\": 53}}],",
            "\"end\": 54}}],",
            Article::withBlocks,
            "VALUE_PASSED_OVER /blocks/0"),
        changes(
            "[{\"start\": 33, \"end\": 36}]",
            "[{\"start\": 33, \"end\": 36}, {\"start\": 36, \"end\": 33}, {\"start\": 40, \"end\": 99}, {\"end\": 5}]",
            article -> article,
            "VALUE_PASSED_OVER /sources/0/mentions/1",
            "VALUE_PASSED_OVER /sources/0/mentions/2",
            "VALUE_PASSED_OVER /sources/0/mentions/3"),
        changes(
            acre,
            "{\"name\": \"acre\", \"code\": \"[acr_us]\"}",
            article -> without(article, "q2"),
            "VALUE_PASSED_OVER /quantities/1",
            "VALUE_PASSED_OVER /claims/0/quantities"),
        changes(
            "\"value\": 13,",
            "\"value\": 1e999999999,",
            article -> without(article, "q1"),
            "VALUE_PASSED_OVER /quantities/0",
            "VALUE_PASSED_OVER /claims/0/quantities"),
        changes(
            "\"kind\": \"COUNT\"",
            "\"kind\": \"HEAP\"",
            article -> without(article, "q1"),
            "VALUE_PASSED_OVER /quantities/0",
            "VALUE_PASSED_OVER /claims/0/quantities"),
        changes(
            "\"id\": \"t1\"",
            "\"id\": \"q1\"",
            article -> article.withClaims(c1(article).withTimes(), article.claim("c2")).withTimes(),
            "VALUE_PASSED_OVER /times/0",
            "VALUE_PASSED_OVER /claims/0/times"),
        changes(
            "\"descriptor\": \"Roe\"",
            "\"descriptor\": []",
            article ->
                article
                    .withClaims(
                        c1(article)
                            .withAttribution(c1(article).attribution().orElseThrow().withSources()),
                        article.claim("c2"))
                    .withSources(article.source("s1")),
            "VALUE_PASSED_OVER /sources/1",
            "VALUE_PASSED_OVER /claims/0/attribution/sources"),
        changes(
            "\"lemma\": \"say\"",
            "\"lemma\": null",
            article -> article.withClaims(unnested(article)),
            "REPAIRED /claims/1/attribution/cue/lemma",
            "VALUE_PASSED_OVER /claims/1",
            "VALUE_PASSED_OVER /claims/0/attribution/nestedIn"),
        changes(
            "\"nestedIn\": \"c2\"",
            "\"nestedIn\": \"c1\"",
            article -> article.withClaims(unnested(article), article.claim("c2")),
            "VALUE_PASSED_OVER /claims/0/attribution/nestedIn"),
        changes(
            "\"certainty\": \"PROBABLE\"",
            "\"certainty\": \"MAYBE\"",
            article -> article.withClaims(article.claim("c2")),
            "VALUE_PASSED_OVER /claims/0"),
        changes(
            "\"page\": 3",
            "\"page\": 1e999999999",
            article -> article.withAdditional(Map.of()),
            "VALUE_PASSED_OVER /additional/section"),
        changes(
            "{\"section\"",
            "{\"x\": null, \"section\"",
            article -> article,
            "VALUE_PASSED_OVER /additional/x"),
        changes(
            "\"quotation\": \"INDIRECT\",\n",
            "\"quotation\": \"INDIRECT\", \"mood\": 1,\n",
            article -> article,
            "UNKNOWN_PROPERTY /claims/0/attribution/mood"));
  }

  private static Claim c1(Article article) {
    return article.claim("c1");
  }

  private static Claim unnested(Article article) {
    return c1(article)
        .withAttribution(c1(article).attribution().orElseThrow().withNestedIn(Optional.empty()));
  }

  private static Article without(Article article, String id) {
    Claim claim = c1(article);
    return article
        .withClaims(
            claim.withQuantities(claim.quantities().stream().filter(q -> !q.equals(id)).toList()),
            article.claim("c2"))
        .withQuantities(article.quantities().stream().filter(q -> !q.id().equals(id)).toList());
  }

  @ParameterizedTest
  @MethodSource({"repairs", "passedOver"})
  void keepsGoing(Case one) {
    assertThat(BadDocuments.VALID).contains(one.from());
    String document = replaceFirst(one.from(), one.to());
    Reading<Article> reading = LENIENT.readWithNotes(document);
    assertThat(shown(reading.notes())).isEqualTo(one.notes());
    assertThat(reading.value()).isEqualTo(one.effect().apply(RIGHT));
  }

  private static String replaceFirst(String from, String to) {
    int start = BadDocuments.VALID.indexOf(from);
    return BadDocuments.VALID.substring(0, start)
        + to
        + BadDocuments.VALID.substring(start + from.length());
  }

  private static List<String> shown(List<Note> notes) {
    return notes.stream().map(note -> note.code() + " " + note.pointer().orElse("")).toList();
  }

  @Test
  void saysWhatItDid() {
    String document =
        replaceFirst("\"start\": 42, \"end\": 52", "\"start\": \"52\", \"end\": 42")
            .replace("\"lemma\": \"think\"", "\"Lemma\": \"think\"");
    assertThat(LENIENT.readWithNotes(document).notes())
        .extracting(Note::message)
        .containsExactly(
            "\"Lemma\" is not known here; it is left out",
            "skipped, because lemma is missing; it must be given, as a string"
                + " (at /claims/0/attribution/cue/lemma)",
            "start is the string \"52\"; it must be a whole number, written without a fraction,"
                + " an exponent or quotation marks; it is read as 52",
            "skipped, because end is 42, before start 52; it must not come before start"
                + " (at /claims/1/content/0/end)",
            "skipped, because content is empty: []; it must hold at least one"
                + " (at /claims/1/content)");
  }

  @Test
  void leavesOutAClaimAndAQuantityThatTheTextDoesNotHold() {
    String document =
        BadDocuments.VALID
            .replace("\"text\": \"Roe thinks\"", "\"text\": \"INVENTED\"")
            .replace("\"text\": \"one in five\"", "\"text\": \"one in six\"");
    Reading<Article> reading = LENIENT.readWithNotes(document);
    assertThat(reading.value().quantities()).extracting(Quantity::id).containsExactly("q1");
    assertThat(reading.value().claims()).extracting(Claim::id).containsExactly("c1");
    assertThat(reading.notes())
        .extracting(Note::message)
        .contains(
            "skipped, because text is not what the article has at the spans (at /claims/1/text)");
  }

  /** What is quoted in a note must be Unicode, even where the document is not. */
  @Test
  void notesHalfASurrogatePair() {
    String half = "\\ud83d";
    for (String to :
        List.of("\"role\": \"" + half + "\"", "\"a" + half + "\": 1, \"role\": \"BODY\"")) {
      String document =
          BadDocuments.VALID.replaceFirst("\"role\": *\"BODY\"", Matcher.quoteReplacement(to));
      assertThat(document).isNotEqualTo(BadDocuments.VALID);
      assertThat(LENIENT.readWithNotes(document).notes())
          .isNotEmpty()
          .allMatch(note -> note.message().codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000));
    }
  }

  @Test
  void believesTheTextWhereItsDigestIsAnother() {
    String other =
        "{\"version\": \"1.0\", \"text\": \"abc\", \"textDigest\": {\"sha256\": \""
            + "0".repeat(64)
            + "\", \"length\": 9}, \"blocks\": [{\"role\": \"BODY\", \"span\": {\"start\": 0, \"end\": 9}}]}";
    Reading<Article> reading = LENIENT.readWithNotes(other);
    assertThat(reading.value()).isEqualTo(Article.builder().text("abc").build());
    assertThat(shown(reading.notes()))
        .containsExactly("REPAIRED /textDigest", "VALUE_PASSED_OVER /blocks/0");
  }

  @Test
  void takesTheDigestWhereTheTextIsBroken() {
    TextDigest digest = TextDigest.of("abc");
    String document =
        "{\"version\": \"1.0\", \"text\": \"\\ud800\", \"textDigest\": {\"sha256\": \"%s\", \"length\": 3}}"
            .formatted(digest.sha256());
    Reading<Article> reading = LENIENT.readWithNotes(document);
    assertThat(reading.value()).isEqualTo(Article.builder().textDigest(digest).build());
    assertThat(shown(reading.notes())).containsExactly("VALUE_PASSED_OVER /text");
  }

  @Test
  void takesTheTextWhereTheDigestIsBroken() {
    Reading<Article> reading =
        LENIENT.readWithNotes(
            "{\"version\": \"1.0\", \"text\": \"\", \"textDigest\": {\"length\": 3}}");
    assertThat(reading.value()).isEqualTo(Article.builder().text("").build());
    assertThat(shown(reading.notes())).containsExactly("VALUE_PASSED_OVER /textDigest");
  }

  @Test
  void cutsEveryCircleOnce() {
    String claim =
        "{\"id\": \"%s\", \"text\": \"a\", \"content\": [{\"start\": 0, \"end\": 1}], \"sentences\": {\"start\": 0, \"end\": 1},"
            + " \"attribution\": {\"quotation\": \"DIRECT\", \"nestedIn\": \"%s\", \"cue\": {\"text\": \"a\", \"lemma\": \"a\","
            + " \"kind\": \"SAY\", \"spans\": [{\"start\": 0, \"end\": 1}]}}}";
    String claims =
        String.join(
            ",",
            Stream.of("a b", "b c", "c b", "d d", "e a")
                .map(pair -> claim.formatted((Object[]) pair.split(" ")))
                .toList());
    Reading<Article> reading =
        LENIENT.readWithNotes(
            "{\"version\": \"1.0\", \"text\": \"a\", \"claims\": [" + claims + "]}");
    assertThat(reading.value().claims())
        .extracting(one -> one.attribution().orElseThrow().nestedIn().orElse("-"))
        .containsExactly("b", "c", "-", "-", "a");
    assertThat(shown(reading.notes()))
        .containsExactly(
            "VALUE_PASSED_OVER /claims/2/attribution/nestedIn",
            "VALUE_PASSED_OVER /claims/3/attribution/nestedIn");
  }

  @Test
  void refusesOnlyWhatLeavesNothing() {
    assertRefused(() -> LENIENT.read("{"), Code.MALFORMED, "", "not JSON");
    assertRefused(() -> LENIENT.read(""), Code.MALFORMED, "", "empty");
    assertRefused(() -> LENIENT.read("[]"), Code.WRONG_TYPE, "", "an object");
    assertRefused(
        () -> LENIENT.read("{\"version\": \"2.0\", \"text\": \"\"}"),
        Code.UNSUPPORTED_VERSION,
        "/version",
        "2.0");
    assertRefused(
        () -> LENIENT.read("{\"version\": {}, \"text\": \"\"}"),
        Code.WRONG_TYPE,
        "/version",
        "string");
    assertRefused(
        () -> LENIENT.read("{}"), Code.MISSING_FIELD, "/textDigest", "text and textDigest");
    assertRefused(
        () -> NewsClaimJson.claims().lenient().read("{\"id\": \"c1\"}"),
        Code.MISSING_FIELD,
        "/text",
        "text is missing");
    assertRefused(
        () -> NewsClaimJson.quantities().lenient().read("null"), Code.WRONG_TYPE, "", "an object");
  }

  @Test
  void repairsASourceByItself() {
    Reading<Source> reading =
        NewsClaimJson.sources()
            .lenient()
            .readWithNotes(
                "{\"id\": 3, \"kind\": \"group\", \"descriptor\": \"d\", \"name\": \"\"}");
    assertThat(reading.value())
        .isEqualTo(Source.builder().id("3").kind(Source.Kind.GROUP).descriptor("d").build());
    assertThat(reading.notes())
        .extracting(Note::code)
        .containsExactly(REPAIRED, REPAIRED, REPAIRED)
        .doesNotContain(UNKNOWN_PROPERTY, VALUE_PASSED_OVER);
  }

  /** Each broken part costs its own size and no more: 40,000 of them, in seconds at the most. */
  @Test
  void takesTimeThatGrowsWithTheLengthOnly() {
    String bad = "{\"role\": \"MIND\", \"span\": {\"start\": 0, \"end\": 5}},";
    String document =
        "{\"version\": \"1.0\", \"text\": \"a\", \"blocks\": ["
            + bad.repeat(40_000)
            + "{\"role\": \"BODY\", \"span\": {\"start\": 0, \"end\": 1}}]}";
    Reading<Article> reading =
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> LENIENT.readWithNotes(document));
    assertThat(reading.value().blocks()).hasSize(1);
    assertThat(reading.notes()).hasSize(40_000);
  }
}
