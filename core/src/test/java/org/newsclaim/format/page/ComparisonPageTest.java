package org.newsclaim.format.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;

class ComparisonPageTest {
  private static final Article BEFORE =
      NewsClaims.parse("The fire destroyed 12 homes, Mayor Jane Roe said. Rain is expected.");
  private static final Article AFTER =
      NewsClaims.parse("The fire destroyed 15 homes, Mayor Jane Roe said. Rain is expected.");

  @Test
  void marksWhatChangedInBothVersions() {
    Document page = Jsoup.parse(ComparisonPage.ofVersions(BEFORE, AFTER).html());
    assertThat(page.select(".card p").first().text()).contains("figure changed").contains("15");
    assertThat(page.select("section[aria-label=Before] .finding").text()).contains("12");
    assertThat(page.select("section[aria-label=After] .finding").text()).contains("15");
    assertThat(page.select("section[aria-label=Before] .text").first().wholeText())
        .isEqualTo(BEFORE.text().orElseThrow());
  }

  @Test
  void linksEachFindingToItsPlaces() {
    Document page = Jsoup.parse(ComparisonPage.ofVersions(BEFORE, AFTER).html());
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select(".card a")).hasSizeGreaterThanOrEqualTo(2);
    for (Element link : page.select(".card a")) {
      assertThat(ids).contains(link.attr("href").substring(1));
    }
  }

  @Test
  void findsNothingInEqualVersions() {
    Document page = Jsoup.parse(ComparisonPage.ofVersions(BEFORE, BEFORE).html());
    assertThat(page.select(".finding, .card")).isEmpty();
    assertThat(page.text()).contains("0 findings");
  }

  @Test
  void showsWhatAnArticleDoesNotSupport(@TempDir Path folder) throws Exception {
    Article summary = NewsClaims.parse("The fire destroyed 40 homes, Roe said.");
    Path file = folder.resolve("summary.html");
    ComparisonPage.ofSummary(BEFORE, summary).write(file);
    Document page = Jsoup.parse(Files.readString(file));
    assertThat(page.select(".card p").eachText())
        .anyMatch(line -> line.startsWith("quantity altered"));
    assertThat(page.select("section[aria-label=Summary] .finding").text()).contains("40");
  }

  @Test
  void refusesAnArticleWithoutItsText() {
    assertThatThrownBy(() -> ComparisonPage.ofVersions(BEFORE.withoutText(), AFTER))
        .isInstanceOfSatisfying(
            NewsClaimException.class, e -> assertThat(e.code()).isEqualTo(Code.MISSING_FIELD));
  }
}
