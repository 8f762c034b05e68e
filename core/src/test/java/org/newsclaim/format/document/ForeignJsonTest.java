package org.newsclaim.format.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ForeignJsonTest {
  /** A document, the JSON that it is read as, and "pointer code" of each repair. */
  static Stream<Arguments> mended() {
    return Stream.of(
        Arguments.of("{\"a\":1}", "{\"a\":1}", ""),
        Arguments.of("\uFEFF[1, 2]", "[1,2]", ""),
        Arguments.of("{\"a\":1,}", "{\"a\":1}", " COMMA_MENDED"),
        Arguments.of("{\"a\":[1,2,],}", "{\"a\":[1,2]}", "/a COMMA_MENDED,  COMMA_MENDED"),
        Arguments.of("{\"a\":1 \"b\":2}", "{\"a\":1,\"b\":2}", "/b COMMA_MENDED"),
        Arguments.of("{\"a\":1,,\"b\":2}", "{\"a\":1,\"b\":2}", "/b COMMA_MENDED"),
        Arguments.of("{\"a\":\"x\"\n\"b\":2}", "{\"a\":\"x\",\"b\":2}", "/b COMMA_MENDED"),
        Arguments.of("// hello\n{\"a\":1}", "{\"a\":1}", " COMMENT_REMOVED"),
        Arguments.of(
            "{\"u\":\"http://x.org\", // a URL\n\"b\":/* two */2}",
            "{\"u\":\"http://x.org\",\"b\":2}",
            "/b COMMENT_REMOVED, /b COMMENT_REMOVED"),
        Arguments.of("<!-- {\"a\":1} -->", "{\"a\":1}", " COMMENT_REMOVED,  COMMENT_REMOVED"),
        Arguments.of("{\"a\":1}<!-- end -->", "{\"a\":1}", " COMMENT_REMOVED"),
        Arguments.of("//<![CDATA[\n[[1]]\n//]]>", "[[1]]", " COMMENT_REMOVED,  COMMENT_REMOVED"),
        Arguments.of("<![CDATA[[[1]]]]>", "[[1]]", " WRAPPER_REMOVED,  WRAPPER_REMOVED"),
        Arguments.of(
            "<script type=\"application/ld+json\">{\"a\":1}</script>",
            "{\"a\":1}",
            " WRAPPER_REMOVED,  WRAPPER_REMOVED"),
        Arguments.of("{\"a\":\"x\ny\"}", "{\"a\":\"x\\ny\"}", "/a CONTROL_CHARACTER_MENDED"),
        Arguments.of("{\"a\":\u00A01}", "{\"a\":1}", "/a CONTROL_CHARACTER_MENDED"),
        Arguments.of("{'a':'x'}", "{\"a\":\"x\"}", "/a QUOTE_MENDED, /a QUOTE_MENDED"),
        Arguments.of("{\"a\":'say \"x\"'}", "{\"a\":\"say \\\"x\\\"\"}", "/a QUOTE_MENDED"),
        Arguments.of("{a:1,b_2:2}", "{\"a\":1,\"b_2\":2}", "/a QUOTE_MENDED, /b_2 QUOTE_MENDED"),
        Arguments.of(
            "{\"a\":\"He said \"no\" again\",\"b\":2}",
            "{\"a\":\"He said \\\"no\\\" again\",\"b\":2}",
            "/a QUOTE_MENDED, /a QUOTE_MENDED"),
        Arguments.of(
            "{\"a\":\"He said \"no\", and left\",\"b\":2}",
            "{\"a\":\"He said \\\"no\\\", and left\",\"b\":2}",
            "/a QUOTE_MENDED, /a QUOTE_MENDED"),
        Arguments.of("{\"a\":\"it\\'s\"}", "{\"a\":\"it's\"}", "/a ESCAPE_MENDED"),
        Arguments.of("{\"a\":\"\\u12\"}", "{\"a\":\"u12\"}", "/a ESCAPE_MENDED"),
        Arguments.of(
            "{\"a\":,\"b\":}",
            "{\"a\":null,\"b\":null}",
            "/a MISSING_VALUE_READ_AS_NULL, /b MISSING_VALUE_READ_AS_NULL"),
        Arguments.of(
            "{\"a\":1}{\"b\":2}", "[{\"a\":1},{\"b\":2}]", "/1 SEVERAL_VALUES_READ_AS_LIST"),
        Arguments.of(
            "{\"a\":1},\n{\"b\":2}",
            "[{\"a\":1},{\"b\":2}]",
            "/1 STRAY_CHARACTER_REMOVED, /1 SEVERAL_VALUES_READ_AS_LIST"),
        Arguments.of("{\"a\":1};", "{\"a\":1}", " STRAY_CHARACTER_REMOVED"),
        Arguments.of("{\"a\":1,\"a\":2}", "{\"a\":2}", "/a DUPLICATE_PROPERTY"));
  }

  @ParameterizedTest
  @MethodSource("mended")
  void mendsWhatWasMeantToBeJson(String document, String json, String repairs) {
    Repairs found = new Repairs(false);
    JsonNode tree = ForeignJson.read(document, found, DocumentPath::node);
    assertThat(tree).isEqualTo(JsonMapper.shared().readTree(json));
    assertThat(
            found.notes().stream()
                .map(note -> note.pointer().orElseThrow() + " " + note.code())
                .toList())
        .containsExactlyInAnyOrder(repairs.isEmpty() ? new String[0] : repairs.split(", "));
  }

  @ParameterizedTest
  @MethodSource("mended")
  void refusesTheSameWhereItIsStrict(String document, String json, String repairs) {
    Repairs strict = new Repairs(true);
    if (repairs.isEmpty()) {
      assertThat(ForeignJson.read(document, strict, DocumentPath::node))
          .isEqualTo(JsonMapper.shared().readTree(json));
    } else {
      assertThatThrownBy(() -> ForeignJson.read(document, strict, DocumentPath::node))
          .isInstanceOfSatisfying(
              NewsClaimException.class,
              e -> {
                assertThat(e.code()).isIn(Code.MALFORMED, Code.DUPLICATE_FIELD);
                assertThat(e.place().line()).isPresent();
              });
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "{",
        "{\"a\":",
        "{\"a\":[1,2",
        "{\"a\":\"x",
        "[1}",
        "}",
        "var x = {\"a\":1}",
        "{\"a\":1 2}",
        "{\"a\" \"b\"}",
        "hello",
        "<html><p>none</p></html>",
        "/* {\"a\":1}",
        "{\"a\":01x}",
        "{{}}",
      })
  void refusesWhatIsNoJsonWithItsPlace(String document) {
    assertThatThrownBy(() -> ForeignJson.read(document, new Repairs(false), DocumentPath::node))
        .isInstanceOfSatisfying(
            NewsClaimException.class,
            e -> {
              assertThat(e.code()).isEqualTo(Code.MALFORMED);
              assertThat(e.place().line()).isPresent();
              assertThat(e.place().column()).isPresent();
            });
  }

  @Test
  void tellsThePlaceInTheDocumentAsItCame() {
    String document = "{\n  'a': 'x',\n  /* b */ \"c\": {] \n}";
    assertThatThrownBy(() -> ForeignJson.read(document, new Repairs(false), DocumentPath::node))
        .isInstanceOfSatisfying(
            NewsClaimException.class,
            e -> {
              assertThat(e.place().pointer()).contains("/c");
              assertThat(e.place().line()).hasValue(3);
              assertThat(e.place().column()).hasValue(17);
            });
  }

  /** Valid JSON must come out of the mender as it went in, but for the space before it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\" : [ true , false, null, -1.5e3 ], \"b\": {\"c\":\"d\"}}",
        "[\"a\",\"b: c\",\"d, e\",\"}\",\"]\",\"//\",\"/*\",\"<!--\",\"]]>\"]",
        "{\"q\":\"\\\"x\\\", \\\"y\\\"\",\"u\":\"\\u00e9\\\\\"}",
        "\"only a string\"",
        "{}",
        "[[],{},[{}]]",
      })
  void neverChangesJson(String json) {
    assertThat(JsonMender.mend(json).text()).isEqualTo(" " + json);
    assertThat(JsonMender.mend(json).edits().inOrder()).isEmpty();
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of("[".repeat(1_000_000), Code.NESTED_TOO_DEEPLY),
        Arguments.of("{\"a\":".repeat(1_000_000), Code.NESTED_TOO_DEEPLY),
        Arguments.of("[".repeat(101) + "]".repeat(101), Code.NESTED_TOO_DEEPLY),
        Arguments.of("[" + "1,,".repeat(500_000) + "1]", Code.MALFORMED),
        Arguments.of("[" + "'a',".repeat(500_000) + "1]", Code.MALFORMED),
        Arguments.of("\"" + "\\x".repeat(500_000) + "\"", Code.MALFORMED),
        Arguments.of("/*".repeat(500_000), Code.MALFORMED),
        Arguments.of("<".repeat(500_000), Code.MALFORMED),
        Arguments.of("<!--".repeat(500_000), Code.MALFORMED),
        Arguments.of("[\"" + "\" ".repeat(500_000), Code.MALFORMED),
        Arguments.of("[" + "9".repeat(1_000_000) + "]", Code.MALFORMED),
        Arguments.of("{}".repeat(500_000), Code.MALFORMED),
        Arguments.of("\"" + "x".repeat(ForeignJson.LONGEST), Code.TEXT_TOO_LONG),
        Arguments.of("[" + "1 ".repeat(500_000) + "]", Code.MALFORMED));
  }

  /** In time that grows with the length only: with its square, each would take minutes. */
  @ParameterizedTest
  @MethodSource("hostile")
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void refusesHostileDocuments(String document, Code code) {
    assertThatThrownBy(() -> ForeignJson.read(document, new Repairs(false), DocumentPath::node))
        .isInstanceOfSatisfying(
            NewsClaimException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void readsAHundredLevels() {
    String document = "[".repeat(100) + "]".repeat(100);
    assertThat(ForeignJson.read(document, new Repairs(true), DocumentPath::pointer)).isEmpty();
  }

  @Test
  void readsANumberBeyondAllBoundsAsNull() {
    Repairs repairs = new Repairs(false);
    JsonNode tree = ForeignJson.read("[1e99999999999]", repairs, DocumentPath::node);
    assertThat(tree.get(0).isNull()).isTrue();
    assertThat(repairs.notes()).extracting(Note::code).containsExactly(Note.Code.VALUE_PASSED_OVER);
  }

  @Test
  void escapesNamesInPointers() {
    String pointer =
        ForeignJson.read(
            "{\"a/b~c\":[0,{\"d\":1}]}",
            new Repairs(true),
            root -> root.property("a/b~c").element(1).property("d").pointer());
    assertThat(pointer).isEqualTo("/a~1b~0c/1/d");
  }
}
