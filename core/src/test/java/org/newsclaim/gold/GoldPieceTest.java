package org.newsclaim.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Attribution.Quotation;
import org.newsclaim.model.Block;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Cue;
import org.newsclaim.model.Factuality;
import org.newsclaim.model.Factuality.Certainty;
import org.newsclaim.model.Factuality.Polarity;
import org.newsclaim.model.Source;

class GoldPieceTest {
  private static final String HEAD =
      """
      piece: council
      language: en-US
      # two sources
      roe: PERSON; name=Jane Roe; job=spokeswoman; of=Adams County
      they: GROUP; as=two officials
      ---
      """;

  /** A bell before all the marks, to see that spans count code points. */
  private static final String PIECE =
      HEAD
          + """
          HEADLINE: 🔔 {1|Road closed}, {s1 roe|Roe} {c1 say|says}

          BODY: {dateline|ADAMS} — Snow fell.
          {s2 roe|Jane Roe, a county spokeswoman}, {c2 tell|has also told} us {2|that {s3 they|two officials} {c3 fear THINK POSSIBLE|feared} {3|it may stay so}}.
          {4|“It is over,”} {s4 roe|she} {c4 say|said}.
          {4|“Go home.”}

          BODY: {5,6|No one was hurt}, the paper {c5 report REPORT NEGATIVE|reported}, {c6 cite REPORT NEGATIVE in5|citing} {s6 they|them}.
          {own1 NEGATIVE|Nothing moved}, and it {c7 make_clear|made} all {c7|clear} {7|why}.
          {none|Who knows}?
          """;

  private static GoldPiece piece(String markup) {
    return GoldPiece.of("test", markup.lines().toList());
  }

  static Stream<GoldPiece> all() {
    return Stream.of(GoldPiece.open(), GoldPiece.second(), GoldPiece.heldOut())
        .flatMap(List::stream);
  }

  @Test
  void stripsTheMarkup() {
    assertThat(piece(PIECE).text())
        .isEqualTo(
            """
            🔔 Road closed, Roe says

            ADAMS — Snow fell. Jane Roe, a county spokeswoman, has also told us that two officials \
            feared it may stay so. “It is over,” she said. “Go home.”

            No one was hurt, the paper reported, citing them. Nothing moved, and it made all clear \
            why. Who knows?""");
  }

  @Test
  void readsBlocks() {
    Article article = piece(PIECE).article();
    assertThat(article.blocks())
        .extracting(block -> block.role() + " " + article.slice(block.span()).substring(0, 5))
        .containsExactly("HEADLINE 🔔 Ro", "DATELINE ADAMS", "BODY Snow ", "BODY No on");
    assertThat(article.headline()).contains("🔔 Road closed, Roe says");
    assertThat(article.dateline()).contains("ADAMS");
  }

  @Test
  void readsClaims() {
    Article article = piece(PIECE).article();
    assertThat(article.claims())
        .extracting(Claim::text)
        .containsExactly(
            "Road closed",
            "Snow fell",
            "two officials feared it may stay so",
            "it may stay so",
            "It is over, Go home.",
            "No one was hurt",
            "No one was hurt",
            "Nothing moved",
            "why");
    Claim split = article.claim("c4");
    assertThat(split.content())
        .extracting(article::slice)
        .containsExactly("“It is over,”", "“Go home.”");
    assertThat(article.slice(split.sentences())).isEqualTo("“It is over,” she said. “Go home.”");
    assertThat(article.claim("o1").factuality())
        .isEqualTo(Factuality.of(Certainty.CERTAIN, Polarity.NEGATIVE));
    assertThat(article.claim("c3").factuality())
        .isEqualTo(Factuality.of(Certainty.POSSIBLE, Polarity.POSITIVE));
  }

  @Test
  void readsAttributions() {
    Article article = piece(PIECE).article();
    Attribution told = attribution(article, "c2");
    assertThat(told.cue().text()).isEqualTo("has also told");
    assertThat(told.cue().lemma()).isEqualTo("tell");
    assertThat(told.cue().kind()).isEqualTo(Cue.Kind.SAY);
    assertThat(told.mention().map(article::slice)).contains("Jane Roe, a county spokeswoman");
    assertThat(told.nestedIn()).isEmpty();
    assertThat(attribution(article, "c3").nestedIn()).contains("c2");
    assertThat(attribution(article, "c6").nestedIn()).contains("c5");
    assertThat(attribution(article, "c5").sources()).isEmpty();
    assertThat(attribution(article, "c7").cue().text()).isEqualTo("made clear");
    assertThat(attribution(article, "c7").cue().lemma()).isEqualTo("make clear");
    assertThat(article.claims())
        .filteredOn(claim -> claim.attribution().isPresent())
        .extracting(claim -> attribution(article, claim.id()).quotation())
        .containsOnly(Quotation.INDIRECT, Quotation.DIRECT);
    assertThat(attribution(article, "c4").quotation()).isEqualTo(Quotation.DIRECT);
  }

  @Test
  void readsSources() {
    Article article = piece(PIECE).article();
    Source roe = article.source("roe");
    assertThat(roe.kind()).isEqualTo(Source.Kind.PERSON);
    assertThat(roe.named()).isTrue();
    assertThat(roe.name()).contains("Jane Roe");
    assertThat(roe.jobTitle()).contains("spokeswoman");
    assertThat(roe.affiliation()).contains("Adams County");
    assertThat(roe.descriptor()).isEqualTo("Jane Roe, a county spokeswoman");
    assertThat(roe.mentions())
        .extracting(article::slice)
        .containsExactly("Roe", "Jane Roe, a county spokeswoman", "she");
    assertThat(article.source("they").named()).isFalse();
    assertThat(article.source("they").descriptor()).isEqualTo("two officials");
  }

  private static Attribution attribution(Article article, String id) {
    return article.claim(id).attribution().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "Rain fell.                                        ¦ must begin with its role",
        "BODY: {1|Rain fell                                ¦ is not closed",
        "BODY: Rain} fell                                  ¦ closes nothing",
        "BODY: {1 Rain fell.                               ¦ has no \"|\"",
        "BODY: Rain | snow                                 ¦ outside a tag",
        "BODY: {1| Rain}                                   ¦ begins or ends with a space",
        "BODY: {1|}                                        ¦ is empty",
        "BODY: Rain  fell.                                 ¦ a space too many",
        "BODY: {x1|Rain} fell.                             ¦ \"x\" opens no tag",
        "BODY: {|Rain} fell.                               ¦ needs number",
        "BODY: {none1|Rain} fell.                          ¦ takes no number",
        "TEXT: Rain fell.                                  ¦ \"TEXT\" is no role",
        "BODY: {1|Rain fell}, {s1 roe|Roe} said.           ¦ claim 1 has no cue",
        "BODY: {s1 roe|Roe} {c1 say|said} so.              ¦ claim 1 has no content",
        "BODY: {1|Rain}, {s1 foe|Foe} {c1 say|said}.       ¦ no source \"foe\"",
        "BODY: {1|Rain}, {s1|Foe} {c1 say|said}.           ¦ needs its ids",
        "BODY: {1|Rain}, {s1 roe|R} {c1|said}.             ¦ has no lemma",
        "BODY: {1|Rain}, {s1 roe|R} {c1 say SURE|said}.    ¦ \"SURE\" is no kind",
        "BODY: {1|R} {c1 say|said} {c1 say|say}.           ¦ two cues",
        "BODY: {1|R} {s1 roe|A} {s1 roe|B} {c1 say|say}.   ¦ two of \"s\"",
        "BODY: {1|Rain, {s1 roe|Roe} {c1 say|said}.}       ¦ holds its own cue",
        "BODY: {1|Rain}, {s1 roe|Roe} {c1 say|said}.       ¦ source \"they\" is never mentioned",
        "BODY: {own1 SURE|Rain fell}.                      ¦ \"SURE\" is no kind",
      })
  void refusesFaults(String paragraph, String problem) {
    assertThatThrownBy(() -> piece(HEAD + paragraph + "\n"))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining("test.txt:")
        .hasMessageContaining(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "piece: council                    ¦ has no end",
        "roe                               ¦ no \": \"",
        "roe: WOMAN                        ¦ \"WOMAN\" is no kind of source",
        "roe: PERSON; age=44               ¦ \"age=44\" is not",
        "roe: PERSON; name=A; name=B       ¦ \"name=B\" is not",
        "---                               ¦ the head lacks \"piece: \"",
      })
  void refusesFaultsOfTheHead(String line, String problem) {
    assertThatThrownBy(() -> piece(line + "\n"))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void tellsTheLine() {
    assertThatThrownBy(() -> piece(HEAD + "BODY: Snow.\nRain.\n\nBODY: {1|Rain\n"))
        .hasMessageStartingWith("test.txt:10: ");
  }

  @Test
  void refusesSourcesThatAreOnlyPronouns() {
    assertThatThrownBy(
            () ->
                piece(
                    HEAD.replace("; as=two officials", "")
                        + PIECE.substring(HEAD.length()).replace("two officials}", "we}")))
        .hasMessageContaining("source \"they\" needs \"as=\"");
  }

  @ParameterizedTest
  @MethodSource("all")
  void readsEveryPiece(GoldPiece piece) {
    Article article = piece.article();
    assertThat(piece.text().split("\\s+")).as("words").hasSizeBetween(150, 350);
    assertThat(piece.text()).doesNotContain("{", "}", "|").isEqualTo(piece.text().strip());
    assertThat(article.blocks(Block.Role.HEADLINE)).hasSize(1);
    assertThat(piece.sentences()).isNotEmpty();
    Set<String> used = new HashSet<>();
    article.claims().forEach(c -> c.attribution().ifPresent(a -> used.addAll(a.sources())));
    assertThat(article.sources()).extracting(Source::id).containsExactlyInAnyOrderElementsOf(used);
    assertThat(article.claims())
        .allSatisfy(
            claim ->
                assertThat(claim.attribution().isPresent() || isInBody(article, claim)).isTrue());
  }

  private static boolean isInBody(Article article, Claim claim) {
    return article.blocks(Block.Role.BODY).stream()
        .anyMatch(
            block ->
                block.span().start() <= claim.content().get(0).start()
                    && claim.content().get(0).start() < block.span().end());
  }

  @Test
  void holdsOpenPiecesAndEightThatAreSetAside() {
    List<GoldPiece> heldOut = GoldPiece.heldOut();
    assertThat(GoldPiece.open()).hasSize(32);
    assertThat(GoldPiece.second()).hasSize(20);
    assertThat(heldOut).hasSize(8).extracting(GoldPiece::kind).doesNotHaveDuplicates();
    assertThat(all().map(GoldPiece::text)).doesNotHaveDuplicates();
  }

  @Test
  void holdsAllKindsOfEverything() {
    List<Claim> claims = all().flatMap(piece -> piece.article().claims().stream()).toList();
    List<Attribution> attributions =
        claims.stream().flatMap(c -> c.attribution().stream()).toList();
    assertThat(attributions).extracting(a -> a.cue().kind()).contains(Cue.Kind.values());
    assertThat(attributions).extracting(Attribution::quotation).contains(Quotation.values());
    assertThat(claims).extracting(c -> c.factuality().certainty()).contains(Certainty.values());
    assertThat(claims).extracting(c -> c.factuality().polarity()).contains(Polarity.values());
    assertThat(attributions).filteredOn(a -> a.nestedIn().isPresent()).hasSizeGreaterThan(80);
  }
}
