package org.newsclaim.format.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.format.document.DocumentPath;
import org.newsclaim.format.document.Repairs;
import org.newsclaim.model.Note;
import tools.jackson.databind.node.JsonNodeFactory;

/** Dates, languages, plain texts and markup as documents hold them. */
class FieldReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020 | 2020",
        "2020-03 | 2020-03",
        "2020-03-27 | 2020-03-27",
        "2020-03-27T10:46 | 2020-03-27T10:46",
        "2020-03-27T10:46:13.250+05:30 | 2020-03-27T10:46:13.250+05:30",
        "2020-03-27T10:46:13Z | 2020-03-27T10:46:13Z",
        "2020-03-27T10:46:13+00:00 | 2020-03-27T10:46:13+00:00",
        "2020-3-7 | 2020-03-07",
        "2020/03/27 | 2020-03-27",
        "20200327 | 2020-03-27",
        "20200327T104613Z | 2020-03-27T10:46:13Z",
        "2020-03-27 10:46 | 2020-03-27T10:46",
        "2020-03-27 10:46:13 | 2020-03-27T10:46:13",
        "2020-03-27 10:46:13 UTC | 2020-03-27T10:46:13Z",
        "2020-03-27T10:46:13+0200 | 2020-03-27T10:46:13+02:00",
        "2020-03-27T10:46:13 -05:00 | 2020-03-27T10:46:13-05:00",
        "2020-03-27T10:46:13-05 | 2020-03-27T10:46:13-05:00",
        "'Fri, 27 Mar 2020 10:46:13 GMT' | 2020-03-27T10:46:13Z",
        "'Fri, 27 Mar 2020 10:46:13 +0200' | 2020-03-27T10:46:13+02:00",
        "'Fri Mar 27 2020 10:46:13 GMT+0100 (Central European Time)' | 2020-03-27T10:46:13+01:00",
        "'March 27, 2020' | 2020-03-27",
        "'Mar 27, 2020' | 2020-03-27",
        "'Friday, March 27, 2020' | 2020-03-27",
        "27 march 2020 | 2020-03-27",
      })
  void putsDatesIntoIso(String given, String iso) {
    assertThat(ForeignDates.iso(given)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "yesterday",
        "03/04/2020",
        "10/05/2022 05:22 pm",
        "2020-13-01",
        "2020-02-30",
        "2020-03-27T25:00",
        "2020-03-27T10:61",
        "2020-03-27T10:46:13+99:00",
        "2020-03-27T10",
        "2020-03-27 Friday",
        "0001-01-01T00:00:00Z",
        "0000-00-00",
        "1585305973",
        "202003",
        "Mon",
        "Thursday, March 27, 2020",
        "2020-03-27T10:46:13+02:00 or so"
      })
  void refusesWhatIsNoDateOrCanBeTwo(String given) {
    assertThat(ForeignDates.iso(given)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "en-US, en-US",
    "en_US, en-US",
    "de_DE.UTF-8, de-DE",
    "zh-Hant-TW, zh-Hant-TW",
    "English, en",
    "german, de",
    "fil, fil"
  })
  void namesLanguagesByTheirTags(String given, String tag) {
    assertThat(LanguageTags.tag(given)).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "en us", "Klingonese", "1234", "deutsch, german", "en-"})
  void namesNoLanguageOfOtherWords(String given) {
    assertThat(LanguageTags.tag(given)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Plain & simple: AT&T, a&b=c; R&D' | 'Plain & simple: AT&T, a&b=c; R&D' | ",
        "The mayor&#039;s &quot;no&quot; | The mayor's \"no\" | ENTITY_DECODED",
        "It&amp;#8217;s late | It’s late | ENTITY_DECODED",
        "'  a title ' | a title | WHITE_SPACE_TRIMMED",
        "a <em>new</em> bridge | a new bridge | MARKUP_REMOVED",
        "5 < 6 and 7 > 6 | 5 < 6 and 7 > 6 | ",
        "<Bridge> of sighs | <Bridge> of sighs | ",
        "a half \uD83D smile | a half \uFFFD smile | SURROGATE_REPLACED",
      })
  void makesPlainLines(String given, String line, String code) {
    Repairs repairs = new Repairs(false);
    DocumentPath at = DocumentPath.root(JsonNodeFactory.instance.stringNode(given));
    assertThat(new PlainText(repairs).line(at, given)).contains(line);
    assertThat(repairs.notes().stream().map(note -> note.code().name()).toList())
        .containsExactly(code == null ? new String[0] : new String[] {code});
  }

  @Test
  void readsBlankLinesAsMissing() {
    Repairs repairs = new Repairs(false);
    DocumentPath at = DocumentPath.root(JsonNodeFactory.instance.stringNode(""));
    assertThat(new PlainText(repairs).line(at, " \u00A0 ")).isEmpty();
    assertThat(repairs.notes())
        .extracting(Note::code)
        .containsExactly(Note.Code.BLANK_READ_AS_MISSING);
  }

  @Test
  void readsMarkupByItsBlocks() {
    assertThat(
            MarkupText.of(
                "<html><head><title>No</title></head><body>\n <p>One\n two<br/>three</p>"
                    + "<script>no()</script><ul><li>four</li>\n<li>f<b>iv</b>e</li></ul> six"))
        .isEqualTo("One two\nthree\n\nfour\n\nfive\n\nsix");
  }

  @Test
  void keepsTheLinesOfATextWithFewTags() {
    assertThat(MarkupText.of("One <i>two</i>\n\nthree\nfour")).isEqualTo("One two\n\nthree\nfour");
    assertThat(MarkupText.of("<p>One</p>two\nthree\n\nfour")).isEqualTo("One\n\ntwo three\n\nfour");
  }

  @Test
  void readsTheContentOfNitf() {
    assertThat(
            MarkupText.of(
                "<nitf><head><title>T</title></head><body><body.head><byline>By A</byline>"
                    + "</body.head><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>"))
        .isEqualTo("One.\n\nTwo.");
  }

  @Test
  void readsADepthOfElementsThatNoStackHolds() {
    assertThat(MarkupText.of("<div>".repeat(100_000) + "deep")).isEqualTo("deep");
  }
}
