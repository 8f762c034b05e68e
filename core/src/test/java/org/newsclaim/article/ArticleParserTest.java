package org.newsclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.Note;
import org.newsclaim.model.Reading;

class ArticleParserTest {
  private static final ArticleParser PARSER = ArticleParser.english();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n\n",
        "One line without a stop",
        "\0",
        "NUL \0 inside\0.",
        "Windows\r\nline\r\n\r\nbreaks.",
        "Tabs\tbetween\twords.",
        "\u202BMarks of direction\u202C and \u200Fmore\u200E.",
        "\uFEFFA byte order mark.",
        "A smile \uD83D\uDE00 and “another” \uD83D\uDE01.",
        "“““““‘‘‘‘‘((((((",
        "................................",
        "1234567890123456789012345678901234567890123456789012345678901234567890",
        "said said said said said said that that that",
        "— – - -- ’ ' \" ” “ ,,, ;;; ::: % $ € £ ½",
      })
  void takesAnyText(String text) {
    Article article = PARSER.read(text, ParseOptions.defaults()).value();
    assertThat(article.text()).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "a \uDE00 b", "end \uD83D", "\uDE00\uD83D"})
  void refusesHalfASurrogatePair(String text) {
    assertThatThrownBy(() -> PARSER.read(text, ParseOptions.defaults()))
        .isInstanceOfSatisfying(
            NewsClaimException.class,
            e -> assertThat(e.code()).isEqualTo(NewsClaimException.Code.ILL_FORMED_TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La ville a fermé le vieux pont lundi, a déclaré le maire. Il restera fermé jusqu’à l’automne.",
        "Die Stadt hat die alte Brücke am Montag gesperrt, sagte der Bürgermeister. Sie bleibt zu.",
        "El ayuntamiento cerró el puente viejo el lunes, dijo el alcalde, y seguirá cerrado hasta otoño.",
        "Городской совет закрыл старый мост в понедельник.",
        "市議会は月曜日に古い橋を閉鎖したと市長が述べた。",
        "أغلق المجلس الجسر القديم يوم الاثنين، حسبما قال رئيس البلدية.",
      })
  void notesALanguageThatIsNotRead(String text) {
    Reading<Article> reading = PARSER.read(text, ParseOptions.defaults());
    assertThat(reading.notes())
        .extracting(Note::code)
        .containsExactly(Note.Code.LANGUAGE_NOT_SUPPORTED);
    assertThat(reading.value().blocks()).isNotEmpty();
    assertThat(reading.value().claims()).isEmpty();
    assertThat(reading.value().quantities()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor pledges new taxes",
        "The town shut the old bridge on Monday, the mayor said. It stays shut until autumn.",
        "Rain.",
      })
  void takesEnglishWithoutANote(String text) {
    assertThat(PARSER.read(text, ParseOptions.defaults()).notes()).isEmpty();
  }

  @Test
  void takesOverWhatTheCallerKnows() {
    ParseOptions options =
        ParseOptions.defaults()
            .withId("a1")
            .withUrl("https://example.org/a b")
            .withDatePublished("2024-12-11");
    Article article = PARSER.read("Rain fell.", options).value();
    assertThat(article.id()).contains("a1");
    assertThat(article.url()).contains("https://example.org/a b");
    assertThat(article.datePublished()).contains("2024-12-11");
  }

  @ParameterizedTest
  @ValueSource(strings = {"last week", "January 20, 2025", "2025-02-30", "20/01/2025 10:00"})
  void refusesADateThatIsNone(String date) {
    ParseOptions options = ParseOptions.defaults().withDatePublished(date);
    assertThatThrownBy(() -> PARSER.read("Rain fell.", options))
        .isInstanceOf(NewsClaimException.class)
        .hasMessageContaining("datePublished")
        .hasMessageContaining("it must be an ISO 8601 date");
  }

  /**
   * What could make a careless parser look back or ahead over and over; a minute each would fail.
   */
  @ParameterizedTest
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @ValueSource(
      strings = {
        ")",
        "“",
        "”",
        "'",
        " '",
        "‘a",
        "a.",
        "no. ",
        "A. ",
        "1,",
        "one and ",
        "5 to ",
        "said ",
        "he said that ",
        "according to ",
        "(",
        "— ",
        "the official, ",
        "of the ",
        "Advertisement\n",
        "Jane Roe\n\n",
        "Monday, ",
        "more than ",
        "\u0130",
        "100 ",
      })
  void readsLongLinesInTimeThatGrowsWithTheirLength(String unit) {
    String text = unit.repeat(500_000 / unit.length());
    Article article = PARSER.read(text, ParseOptions.defaults()).value();
    assertThat(article.textDigest().length()).isEqualTo(text.length());
  }

  @Test
  void joinsHeadingsOfOneOfficeOverTwoStories() {
    String text =
        """
        County news

        Prosecutor: Barn was set alight

        A prosecutor said on Monday that the barn was set alight.

        Prosecutor: Hearing is in June

        A state prosecutor said on Tuesday that the hearing is in June.
        """;
    Article article = PARSER.read(text, ParseOptions.defaults()).value();
    assertThat(article.claims())
        .filteredOn(claim -> claim.attribution().isPresent())
        .hasSize(4)
        .allSatisfy(claim -> assertThat(claim.attribution().orElseThrow().sources()).hasSize(1));
  }

  @Test
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void readsFiveMegabytesOnOneLine() {
    String sentence = "“It is 3 percent more than in 2019,” an official said on Tuesday, and ";
    String text = sentence.repeat(5_000_000 / sentence.length());
    Article article = PARSER.read(text, ParseOptions.defaults()).value();
    assertThat(article.textDigest().length()).isEqualTo(text.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html><html><body><p>The dam is safe.</p></body></html> | parseHtml",
        "<p>The dam is safe, officials said.</p>                          | parseHtml",
        "%PDF-1.7 and so on                                               | PDF",
      })
  void notesThatATextIsInAnotherFormat(String text, String hint) {
    Reading<Article> reading = ArticleParser.parsePlainText(text, ParseOptions.defaults());
    assertThat(reading.notes().get(0).code()).isEqualTo(Note.Code.NOT_PLAIN_TEXT);
    assertThat(reading.notes().get(0).message()).contains(hint);
    assertThat(reading.value().text()).contains(text);
  }

  @Test
  void notesBinaryDataReadAsText() {
    String text = "PK\u0003\u0004\0\0\0\0\uFFFD\uFFFD and more";
    assertThat(ArticleParser.parsePlainText(text, ParseOptions.defaults()).notes())
        .extracting(Note::code)
        .contains(Note.Code.NOT_PLAIN_TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The tag <b>bold</b> is old, the author said in the guide.",
        "<3 is a heart, officials said on Monday in their report.",
        "<The Daily> said that the dam was closed on Monday.",
        "One stray \uFFFD is in the text that officials gave on Monday.",
      })
  void takesPlainTextWithAFewSigns(String text) {
    assertThat(PARSER.read(text, ParseOptions.defaults()).notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void readsBlankTextsAndBlankPagesAlike(String blank) {
    Reading<Article> text = NewsClaims.read(blank);
    Reading<Article> page = NewsClaims.readHtml(blank);
    assertThat(text.notes()).extracting(Note::code).contains(Note.Code.NO_TEXT);
    assertThat(page.notes()).extracting(Note::code).contains(Note.Code.NO_TEXT);
    assertThat(page.value().claims()).isEqualTo(text.value().claims()).isEmpty();
  }
}
