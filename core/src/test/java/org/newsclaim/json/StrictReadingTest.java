package org.newsclaim.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Reading;

class StrictReadingTest {
  private static final NewsClaimJson<Article> JSON = NewsClaimJson.articles();

  static Stream<BadDocuments.Bad> badDocuments() {
    return BadDocuments.all();
  }

  @ParameterizedTest
  @MethodSource("badDocuments")
  @Timeout(5)
  void refusesWithCodeAndPlace(BadDocuments.Bad bad) {
    NewsClaimException refusal =
        catchThrowableOfType(NewsClaimException.class, () -> JSON.read(bad.document()));
    assertThat(refusal).as("refusal").isNotNull();
    assertThat(refusal.code()).as(refusal.getMessage()).isEqualTo(bad.code());
    assertThat(refusal.place().pointer().orElse("")).isEqualTo(bad.pointer());
    assertThat(refusal.place().line()).as(refusal.getMessage()).hasValue(bad.line());
    assertThat(refusal.place().column()).as(refusal.getMessage()).hasValue(bad.column());
    assertThat(refusal.problem().length()).isLessThan(400);
  }

  @Test
  void takesTheDocumentThatIsRight() {
    Article article = JSON.read(BadDocuments.VALID);
    assertThat(article.claims()).hasSize(2);
    assertThat(JSON.readWithNotes(BadDocuments.VALID)).isEqualTo(Reading.of(article));
  }

  @Test
  void saysWhatWouldBeRight() {
    assertThat(problem("\"role\": \"BODY\"", "\"role\": \"body\""))
        .isEqualTo(
            "role is the string \"body\"; it must be one of HEADLINE, BYLINE, DATELINE, DATE, "
                + "STANDFIRST, SUBHEADING, BODY, CAPTION, BOILERPLATE");
    assertThat(problem("\"start\": 42", "\"start\": \"42\""))
        .isEqualTo(
            "start is the string \"42\"; it must be a whole number, written without a fraction, "
                + "an exponent or quotation marks");
    assertThat(problem("[\"s2\"]", "[[]]")).isEqualTo("sources/0 is an array; it must be a string");
    assertThat(problem("\"lemma\": \"say\", ", ""))
        .isEqualTo("lemma is missing; it must be given, as a string");
    assertThat(problem("\"head\": \"person\"", "\"heads\": \"person\""))
        .isEqualTo("\"heads\" is not known here; the properties are text, head, span");
    assertThat(problem("{\"start\": 42, \"end\": 52}", "{\"start\": 42, \"end\": 99}"))
        .isEqualTo("content/0 is [42,99); the text has 53 code points");
    assertThat(problem("\"page\": 3}}}", "\"page\": 3"))
        .startsWith("the document is not JSON: Unexpected end-of-input")
        .doesNotContain("Source");
  }

  private static String problem(String from, String to) {
    String document = BadDocuments.VALID.replace(from, to);
    return catchThrowableOfType(NewsClaimException.class, () -> JSON.read(document)).problem();
  }

  @Test
  void notesUnknownPropertiesOfALaterMinorVersion() {
    String later =
        BadDocuments.VALID
            .replace("\"1.0\"", "\"1.7\"")
            .replace("\"role\":", "\"mood\": {\"deep\": [1]}, \"role\":");
    Reading<Article> reading = JSON.readWithNotes(later);
    assertThat(reading.value()).isEqualTo(JSON.read(BadDocuments.VALID));
    assertThat(reading.notes())
        .extracting(Note::code, note -> note.pointer().orElse(""))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Note.Code.UNKNOWN_PROPERTY, "/blocks/0/mood"));
    assertThat(JSON.read(later)).isEqualTo(reading.value());
  }

  @Test
  void isAsStrictWithALaterMinorVersionOtherwise() {
    String later = BadDocuments.VALID.replace("\"1.0\"", "\"1.7\"");
    assertThat(
            catchThrowableOfType(
                    NewsClaimException.class, () -> JSON.read(later.replace("BODY", "MIND")))
                .code())
        .isEqualTo(Code.ILL_FORMED_VALUE);
  }

  @Test
  void leavesOutWhatHasAValueOfItsOwn() {
    Article article =
        JSON.read(
            BadDocuments.VALID
                .replace("\"named\": false, ", "")
                .replace(
                    "\"factuality\": {\"certainty\": \"PROBABLE\", \"polarity\": \"POSITIVE\",",
                    "\"factuality\": {"));
    assertThat(article.source("s1").named()).isFalse();
    assertThat(article.claim("c1").factuality().certainty()).hasToString("CERTAIN");
  }

  @Test
  void refusesAVersionInAValueByItself() {
    String source =
        "{\"version\": \"1.0\", \"id\": \"s\", \"kind\": \"GROUP\", \"descriptor\": \"d\"}";
    assertThat(
            catchThrowableOfType(
                    NewsClaimException.class, () -> NewsClaimJson.sources().read(source))
                .code())
        .isEqualTo(Code.UNKNOWN_FIELD);
  }
}
