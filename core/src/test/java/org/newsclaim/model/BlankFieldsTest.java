package org.newsclaim.model;

import static org.newsclaim.model.Refusals.assertRefused;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.model.NewsClaimException.Code;

/** No field that holds words may be blank, and none may hold half of a surrogate pair. */
class BlankFieldsTest {
  /** Each field with how to set it. */
  static Stream<Arguments> fields() {
    return Stream.of(
        article("id", (article, words) -> article.id(words)),
        article("url", (article, words) -> article.url(words)),
        article("canonicalUrl", (article, words) -> article.canonicalUrl(words)),
        article("headline", (article, words) -> article.headline(words)),
        article("description", (article, words) -> article.description(words)),
        article("byline", (article, words) -> article.byline(words)),
        article("siteName", (article, words) -> article.siteName(words)),
        article("section", (article, words) -> article.section(words)),
        article("keywords/0", (article, words) -> article.addKeywords(words)),
        article("genre", (article, words) -> article.genre(words)),
        article("licence", (article, words) -> article.licence(words)),
        article("dateline", (article, words) -> article.dateline(words)),
        article("inLanguage", (article, words) -> article.inLanguage(words)),
        article("detectedLanguage", (article, words) -> article.detectedLanguage(words)),
        field("url", words -> Image.of(words)),
        field("caption", words -> Image.of("a.jpg").withCaption(words)),
        field("credit", words -> Image.of("a.jpg").withCredit(words)),
        field("name", words -> Author.of(words)),
        field("name", words -> Publisher.of(words)),
        field("id", words -> Samples.quantity(words)),
        field("text", words -> Samples.quantity("q1").withText(words)),
        field("per", words -> Samples.quantity("q1").withPer(words)),
        field("time", words -> Samples.quantity("q1").withTime(words)),
        field("sources/1", words -> Samples.attribution("s1", words)));
  }

  private interface Setter {
    Article.Builder set(Article.Builder article, String words);
  }

  private static Arguments article(String name, Setter setter) {
    return field(name, words -> setter.set(Article.builder().text(""), words).build());
  }

  private static Arguments field(String name, Function<String, Object> value) {
    return Arguments.of(name, value);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void areRefused(String name, Function<String, Object> value) {
    Map<String, Code> refused =
        Map.of(" ", Code.EMPTY_VALUE, "", Code.EMPTY_VALUE, "a\uD83D", Code.ILL_FORMED_TEXT);
    refused.forEach((words, code) -> assertRefused(() -> value.apply(words), code, "/" + name));
  }
}
