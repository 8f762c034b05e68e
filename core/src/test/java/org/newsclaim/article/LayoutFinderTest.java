package org.newsclaim.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.model.Article;
import org.newsclaim.model.Author;
import org.newsclaim.model.Publisher;

class LayoutFinderTest {
  /** Each paragraph with the role that it must get. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        HEADLINE Council shuts old bridge
        BODY The council shut the old bridge on Monday.
        BODY It will stay shut.
        """,
        """
        BODY The council shut the old bridge on Monday.
        BODY It will stay shut.
        """,
        """
        BODY Council shuts old bridge
        """,
        """
        HEADLINE Council Shuts Old Bridge Over River.
        BODY The council shut the old bridge on Monday.
        """,
        """
        HEADLINE Who pays for the bridge?
        BYLINE By Jane Roe and John Doe
        BODY Nobody knows.
        """,
        """
        BOILERPLATE Site icon Bridge Daily
        HEADLINE Council shuts old bridge, officials say
        SUBHEADING Ferries to run until autumn
        BODY The council shut the old bridge on Monday.
        SUBHEADING What comes next
        BODY A new bridge is planned.
        BOILERPLATE Read more: Bridges of the county
        BOILERPLATE Share this
        """,
        """
        HEADLINE Council shuts old bridge
        CAPTION FILE - Cars on the old bridge in May.
        BODY The council shut the old bridge on Monday.
        CAPTION The bridge at night. (AP Photo/Jane Roe)
        BODY It will stay shut.
        BOILERPLATE Copyright 2020 Bridge Daily
        """,
      })
  void givesEachParagraphItsRole(String marked) {
    String text =
        marked
            .lines()
            .map(line -> line.substring(line.indexOf(' ') + 1))
            .collect(Collectors.joining("\n\n"));
    assertThat(roles(parse(text))).isEqualTo(marked.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BEIRUT (AFP) — ",
        "ST. PAUL, Minn. — ",
        "HEMPSTEAD, N.Y., Sept. 26 (UPI) — ",
        "Beirut (AFP) – ",
        "PARIS -- ",
        "WASHINGTON - "
      })
  void partsTheDatelineFromTheBody(String dateline) {
    Article article =
        parse("Council shuts bridge\n\n" + dateline + "The bridge is shut.\n\nIt rains.");
    String place = dateline.replaceAll(" \\S+ $", "");
    assertThat(article.dateline()).contains(place);
    assertThat(roles(article))
        .isEqualTo(
            "HEADLINE Council shuts bridge\nDATELINE "
                + place
                + "\nBODY The bridge is shut.\nBODY It rains.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge — an old one — is shut.",
        "Ann Lee was there – as ever.",
        "Rain fell (a lot) on the town - and more is to come.",
      })
  void takesNoSentenceForADateline(String body) {
    assertThat(parse("Council shuts bridge\n\n" + body).dateline()).isEmpty();
  }

  @Test
  void readsPublisherBylineAndAuthors() {
    Article article =
        parse(
            """
            Site icon Bridge Daily

            Council shuts bridge

            By Jane Roe, John A. Doe and Ana de la Cruz, Bridge Wire Service

            The bridge is shut.
            """);
    assertThat(article.publisher()).contains(Publisher.of("Bridge Daily"));
    assertThat(article.headline()).contains("Council shuts bridge");
    assertThat(article.byline())
        .contains("By Jane Roe, John A. Doe and Ana de la Cruz, Bridge Wire Service");
    assertThat(article.authors())
        .containsExactly(
            Author.of("Jane Roe"), Author.of("John A. Doe"), Author.of("Ana de la Cruz"));
  }

  @Test
  void inventsNothing() {
    Article article = parse("The bridge is shut.\n\nBy noon the ferry was full.");
    assertThat(article.headline()).isEmpty();
    assertThat(article.byline()).isEmpty();
    assertThat(article.authors()).isEmpty();
    assertThat(article.publisher()).isEmpty();
    assertThat(article.dateline()).isEmpty();
    assertThat(article.datePublished()).isEmpty();
  }

  private static Article parse(String text) {
    return ArticleParser.english().read(text, ParseOptions.defaults()).value();
  }

  private static String roles(Article article) {
    return article.blocks().stream()
        .map(block -> block.role() + " " + article.slice(block.span()))
        .collect(Collectors.joining("\n"));
  }
}
