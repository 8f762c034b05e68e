package org.newsclaim.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.compare.result.Change;
import org.newsclaim.model.Article;
import org.newsclaim.model.Span;

class VersionsTest {
  private static final String BEFORE =
      "Lake level falls\n\n"
          + "The lake has lost 40 percent of its water since May, the water board said.\n\n"
          + "Jane Roe, a board member, said that 12 boats had run aground. The harbor may close on "
          + "Friday. \"We have never seen the lake so low,\" Roe added.\n\n"
          + "Fishing is allowed in the northern bay. The board will meet again in six weeks.";

  private static List<Change> changes(String before, String after) {
    return Articles.changes(NewsClaims.parse(before), NewsClaims.parse(after));
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "40 percent | 30 percent | FIGURE_CHANGED",
        "12 boats | 21 boats | FIGURE_CHANGED",
        "40 percent | 40 percentage points | UNIT_CHANGED",
        "six weeks | six months | UNIT_CHANGED",
        "12 boats | about 12 boats | HEDGE_ADDED",
        "may close | will close | HEDGE_DROPPED",
        "will meet | could meet | HEDGE_ADDED",
        "on Friday | on Monday | DATE_CHANGED",
        "the lake so low | the lake this low | QUOTE_ALTERED",
        "is allowed | is not allowed | POLARITY_FLIPPED",
        "'Jane Roe, a board member,' | A board member | SOURCE_ANONYMIZED",
        "'Jane Roe, a board member,' | 'John Doe, a farmer,' | SOURCE_CHANGED",
        "', the water board said.' | '.' | SOURCE_LOST",
        "northern bay. | 'northern bay, the mayor said.' | SOURCE_ADDED",
        "Fishing is allowed in the northern bay. | '' | CLAIM_REMOVED",
        "Lake level falls | 'Lake level falls\n\nThe ferry has stopped running for good.' | CLAIM_ADDED",
      })
  void findsAChange(String words, String others, Change.Kind kind) {
    assertThat(BEFORE).contains(words);
    List<Change> changes = changes(BEFORE, BEFORE.replace(words, others));
    assertThat(changes).extracting(Change::kind).containsExactly(kind);
    assertThat(changes.get(0).reason()).isNotBlank();
  }

  @Test
  void namesAnUnnamedSource() {
    String unnamed = BEFORE.replace("Jane Roe, a board member,", "A board member");
    assertThat(changes(unnamed, BEFORE))
        .extracting(Change::kind)
        .containsExactly(Change.Kind.SOURCE_NAMED);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "12 boats | twelve boats",
        "40 percent | 40%",
        "northern | nothern",
        "again | once more",
        "may close on Friday. | may close on Friday.  ",
        "aground. The | aground.\n\nThe",
      })
  void findsNoChange(String words, String others) {
    assertThat(BEFORE).contains(words);
    assertThat(changes(BEFORE, BEFORE.replace(words, others))).isEmpty();
    assertThat(changes(BEFORE.replace(words, others), BEFORE)).isEmpty();
  }

  @Test
  void findsNoChangeInMovedParagraphsAndOtherQuotationMarks() {
    String[] blocks = BEFORE.split("\n\n", -1);
    String moved = String.join("\n\n", blocks[0], blocks[2], blocks[1], blocks[3]);
    assertThat(changes(BEFORE, moved)).isEmpty();
    assertThat(changes(BEFORE, BEFORE.replace("\"We", "“We").replace("low,\"", "low,”"))).isEmpty();
    assertThat(changes(BEFORE, BEFORE)).isEmpty();
  }

  @Test
  void placesAChangeOnBothSidesInCodePoints() {
    String smile = "\uD83D\uDE00 ";
    Article before = NewsClaims.parse(smile + "The firm sold 300 bicycles in Lund last year.");
    Article after = NewsClaims.parse(smile + "The firm sold 500 bicycles in Lund last year.");
    Change change = Articles.changes(before, after).get(0);
    assertThat(before.slice(change.a().get(0))).isEqualTo("300");
    assertThat(after.slice(change.b().get(0))).isEqualTo("500");
    assertThat(change.reason()).isEqualTo("300 became 500");
    assertThat(change.a()).containsExactly(Span.of(16, 19));
  }
}
