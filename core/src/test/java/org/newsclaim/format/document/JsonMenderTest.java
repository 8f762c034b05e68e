package org.newsclaim.format.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is repaired in text that was meant to be JSON, and what is left to be refused. */
class JsonMenderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          {"a": 1,}                # {"a": 1 }         # COMMA_MENDED
          {"a": 1 "b": 2}          # {"a": 1 ,"b": 2}  # COMMA_MENDED
          [1,,2]                   # [1, 2]            # COMMA_MENDED
          {'a': 'b'}               # {"a": "b"}        # QUOTE_MENDED
          {a: 1}                   # {"a": 1}          # QUOTE_MENDED
          {“a”: “b”}               # {"a": "b"}        # QUOTE_MENDED
          {"a": "x "y" z"}         # {"a": "x \\"y\\" z"} # QUOTE_MENDED
          {"a": }                  # {"a": null}       # MISSING_VALUE_READ_AS_NULL
          {"a": 1};                # {"a": 1}          # STRAY_CHARACTER_REMOVED
          {"a": "\\x"}           # {"a": "x"}        # ESCAPE_MENDED
          {"a": /* b */ 1}         # {"a":   1}        # COMMENT_REMOVED
          <!-- {"a": 1} -->        # {"a": 1}          # COMMENT_REMOVED
          <script>{"a": 1}</script> # {"a": 1}         # WRAPPER_REMOVED
          {"a": 1} {"b": 2}        # [{"a": 1} ,{"b": 2}] # SEVERAL_VALUES_READ_AS_LIST
          """)
  void repairs(String text, String json, String code) {
    JsonMender.Mended mended = JsonMender.mend(text);
    assertThat(mended.text().strip()).isEqualTo(json);
    assertThat(mended.edits().inOrder())
        .isNotEmpty()
        .allSatisfy(edit -> assertThat(edit.code()).hasToString(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          {"a": [1, -2.5e3, true, null, "x\\n\\u0041"]}
          {"a": "it's // no comment, <b>, and {a: 1,}"}
          {"a"
          {"a": 1]
          """)
  void leavesTheRest(String text) {
    JsonMender.Mended mended = JsonMender.mend(text);
    assertThat(mended.text().strip()).isEqualTo(text);
    assertThat(mended.edits().inOrder()).isEmpty();
  }
}
