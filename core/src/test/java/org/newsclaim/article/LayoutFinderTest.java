package org.newsclaim.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "WASHINGTON - ",
        "WASHINGTON ― ",
        "WASHINGTON, Jan. 20 (Reuters) - ",
        "Washington, Jan 20 (Reuters) - ",
        "RIO DE JANEIRO — ",
        "PORT-AU-PRINCE, Haiti (AP) — ",
        "LONDON/PARIS (Reuters) - ",
        "Nairobi, Kenya – ",
        "HEMPSTEAD — ",
        "ROETOWN, Ohio — ",
        "Roetown (dpa) - ",
        "ROETOWN, Jan. 20, 2025 (GLOBE NEWSWIRE) -- ",
        "ROETOWN, Jan. 20, 2025 /PRNewswire/ -- ",
        "MOSCOW, Monday (Reuters) — ",
        "(Reuters) - ",
        "(CNN) — ",
        "NEW DELHI: ",
      })
  void partsTheDatelineFromTheBody(String dateline) {
    Article article =
        parse("Council shuts bridge\n\n" + dateline + "The bridge is shut.\n\nIt rains.");
    String place = dateline.endsWith(": ") ? "NEW DELHI" : dateline.replaceAll(" \\S+ $", "");
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
        "NASA — the space agency — shut the bridge.",
        "NATO — It is an old alliance.",
        "FEMA: The bridge is shut.",
        "Paris — the old town — is shut.",
        "London: Police shut the bridge.",
        "Ann Lee – She was there.",
        "BREAKING — The bridge is shut.",
        "Mayor Lee (Labour) — He was there first.",
        "Jan. 5 — The bridge is shut.",
      })
  void takesNoSentenceForADateline(String body) {
    assertThat(parse("Council shuts bridge\n\n" + body + "\n\nIt rains.").dateline()).isEmpty();
  }

  @Test
  void findsTheDatelineBelowASummary() {
    Article article = parse("The bridge is shut, says the town.\n\nROETOWN (AP) — It is unsafe.");
    assertThat(article.dateline()).contains("ROETOWN (AP)");
  }

  /** Lines between two paragraphs of the body. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "BOILERPLATE ***",
        "BOILERPLATE * * *",
        "BOILERPLATE ———",
        "BOILERPLATE ___",
        "BOILERPLATE - - -",
        "BOILERPLATE • • •",
        "BOILERPLATE Read more: Bridges of the county",
        "BOILERPLATE READ MORE:",
        "BOILERPLATE » Read more",
        "BOILERPLATE Related: Who pays for the bridge?",
        "BOILERPLATE RELATED",
        "BOILERPLATE More on this story",
        "BOILERPLATE You may also like",
        "BOILERPLATE Don't miss: the last ferry",
        "BOILERPLATE Watch: the bridge from above",
        "BOILERPLATE Share",
        "BOILERPLATE Share on Facebook",
        "BOILERPLATE Facebook Twitter Email Print",
        "BOILERPLATE Share 12 Tweet 5",
        "BOILERPLATE Save | Share | Print",
        "BOILERPLATE Comments (12)",
        "BOILERPLATE Leave a reply",
        "BOILERPLATE Copyright 2020 Bridge Daily",
        "BOILERPLATE © 2020 Bridge Daily. All rights reserved.",
        "BOILERPLATE ADVERTISEMENT",
        "BOILERPLATE Sponsored content",
        "BOILERPLATE (Reporting by Jane Roe; Editing by Al Doe)",
        "BOILERPLATE Additional reporting by Ana Poe.",
        "BOILERPLATE Sign up for our newsletter",
        "BOILERPLATE Follow us on Twitter",
        "BOILERPLATE Most read",
        "BOILERPLATE Tags: bridge, traffic",
        "BOILERPLATE We use cookies to make this site better.",
        "CAPTION Photo: Jane Roe/Bridge Daily",
        "CAPTION File photo",
        "CAPTION (File photo)",
        "CAPTION FILE PHOTO: Cars on the bridge in May. REUTERS/Jane Roe",
        "CAPTION Pictured: the old bridge at night",
        "CAPTION [Photo by Jane Roe]",
        "CAPTION Image credit: Bridge Daily",
        "CAPTION The bridge at night. (AP Photo/Jane Roe)",
        "CAPTION Cars on the bridge. (Jane Roe/Getty Images)",
        "DATE Published: 3:04 p.m., Nov. 24, 2026",
        "DATE Tuesday, November 24, 2026",
        "DATE 24 November 2026 15:04 GMT",
        "DATE Last updated 5 hours ago",
        "DATE Posted on Nov. 24",
        "CAPTION Cars on the bridge. (Jane Roe/Reuters)",
        "BODY A Reuters/Roe poll found that most want a bridge.",
        "BODY Copyright law is complex, the judge said.",
        "BODY Comments made on Monday were wrong, he said.",
        "BODY Print papers lost readers in 2020.",
        "BODY Share prices fell by 3 percent on Monday.",
        "BODY Updated rules for ferries were set on Monday.",
        "BODY Photos of the bridge were shown to the court.",
        "BODY Follow the money, she said.",
        "BODY “Twitter,” he said.",
        "BODY Trending up: ferries are full again, the captain said.",
      })
  void tellsTheFurnitureOfAPageFromItsText(String marked) {
    String line = marked.substring(marked.indexOf(' ') + 1);
    Article article =
        parse("Council shuts old bridge\n\nThe bridge is shut.\n\n" + line + "\n\nIt rains.");
    assertThat(roles(article).lines().toList().get(2)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Jane Roe | Jane Roe",
        "BY JANE ROE | JANE ROE",
        "by Jane Roe | Jane Roe",
        "By Jane Roe and Al Doe | Jane Roe; Al Doe",
        "By Jane Roe, Staff Writer | Jane Roe",
        "'By Jane Roe, Al Doe & Ana Poe' | Jane Roe; Al Doe; Ana Poe",
        "Story by Jane Roe | Jane Roe",
        "Written by Jane Roe in Paris | Jane Roe",
        "By Jane Roe – Bridge Daily | Jane Roe",
        "'By Jane Roe, Nov. 24, 2026' | Jane Roe",
        "By Jane Roe – Updated Nov. 24 at 3:04 p.m. | Jane Roe",
        "By Ludwig van Roe | Ludwig van Roe",
        "By May Roe | May Roe",
      })
  void knowsBylines(String line, String names) {
    Article article = parse("Council shuts bridge\n\n" + line + "\n\nThe bridge is shut.");
    assertThat(article.byline()).contains(line);
    assertThat(article.authors().stream().map(Author::name).collect(Collectors.joining("; ")))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By noon the ferry was full.",
        "By The Numbers",
        "By Monday Evening",
        "By May 5",
        "By His Own Account",
        "By 2030, Ferries Only",
        "By and large",
        "Byron Bay Reopens",
      })
  void takesNothingElseForAByline(String line) {
    Article article = parse("Council shuts bridge\n\n" + line + "\n\nThe bridge is shut.");
    assertThat(article.byline()).isEmpty();
    assertThat(article.authors()).isEmpty();
  }

  @Test
  void readsTheDateOfAByline() {
    Article article =
        parse("Council shuts bridge\n\nBy Jane Roe, Nov. 24, 2026\n\nThe bridge is shut.");
    assertThat(article.datePublished()).contains("2026-11-24");
  }

  @Test
  void takesAKnownHeadline() {
    ParseOptions known = ParseOptions.defaults().withHeadline("Council Shuts Old Bridge");
    Article repeated =
        ArticleParser.english()
            .read("Bridge Daily news\n\ncouncil shuts old bridge\n\nIt is unsafe.", known)
            .value();
    assertThat(repeated.headline()).contains("Council Shuts Old Bridge");
    assertThat(roles(repeated))
        .isEqualTo(
            "SUBHEADING Bridge Daily news\nHEADLINE council shuts old bridge\nBODY It is unsafe.");
    Article below =
        ArticleParser.english().read("What now\n\nIt is unsafe.\n\nIt rains.", known).value();
    assertThat(roles(below)).isEqualTo("SUBHEADING What now\nBODY It is unsafe.\nBODY It rains.");
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
