package org.newsclaim.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Block;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Cue;
import org.newsclaim.model.Factuality;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;

class GoldScoreTest {
  private static final Offset<Double> EXACTLY = within(1e-9);

  private static final GoldPiece PIECE =
      GoldPiece.of(
          "test",
          """
          piece: council
          language: en-US
          roe: PERSON; name=Jane Roe
          police: ORGANIZATION; as=the police
          ---
          HEADLINE: Road closed

          BODY: {s1 roe|Jane Roe} {c1 say|said} {1|that {s2 police|police} {c2 fear THINK PROBABLE|feared} {2|a long and very hard winter}}.
          {3|“Go home,”} {s3 roe|she} {c3 say|said}.
          {4|The road is not safe}, {c4 according_to REPORT NEGATIVE|according to} {s4 police|the police}.
          Snow fell.
          """
              .lines()
              .toList());

  private static GoldScore score(Article predicted) {
    return GoldScore.of(List.of(PIECE), text -> predicted);
  }

  private static Article withClaim(String id, UnaryOperator<Claim> change) {
    return PIECE.article().withClaims(claimsWith(id, change));
  }

  private static List<Claim> claimsWith(String id, UnaryOperator<Claim> change) {
    return PIECE.article().claims().stream()
        .map(claim -> claim.id().equals(id) ? change.apply(claim) : claim)
        .toList();
  }

  private static Claim withSource(Claim claim, String source) {
    return claim.withAttribution(claim.attribution().orElseThrow().withSources(source));
  }

  private static Article withAttribution(String id, UnaryOperator<Attribution> change) {
    return withClaim(
        id, claim -> claim.withAttribution(change.apply(claim.attribution().orElseThrow())));
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void isFullForTheGoldItself(Measure measure) {
    Map<String, Article> articles = new HashMap<>();
    List<GoldPiece> pieces = new ArrayList<>(GoldPiece.open());
    pieces.addAll(GoldPiece.heldOut());
    pieces.forEach(piece -> articles.put(piece.text(), piece.article()));
    GoldScore score = GoldScore.of(pieces, articles::get);
    assertThat(score.f1(measure)).as(measure.words()).isEqualTo(100, EXACTLY);
    assertThat(score.count(measure)).isPositive();
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void isNothingForAnArticleWithoutAnything(Measure measure) {
    GoldScore score = score(Article.builder().text(PIECE.text()).build());
    double expected = measure == Measure.OWN_VOICE_SENTENCES ? 75 : 0;
    assertThat(score.f1(measure)).isEqualTo(expected, EXACTLY);
  }

  /** What a change takes away, and that it takes nothing else away. */
  private static void assertLowers(Article predicted, Measure... measures) {
    GoldScore score = score(predicted);
    Set<Measure> lowered = EnumSet.noneOf(Measure.class);
    for (Measure measure : Measure.values()) {
      if (score.f1(measure) < 100 - 1e-9) {
        lowered.add(measure);
      }
    }
    assertThat(lowered).containsExactlyInAnyOrder(measures);
  }

  @Test
  void seesTheCue() {
    Attribution other = attribution("c3");
    assertLowers(withAttribution("c1", a -> a.withCue(other.cue())), Measure.EXACT_CUE);
    assertLowers(
        withAttribution("c1", a -> a.withCue(a.cue().withKind(Cue.Kind.ASK))), Measure.CUE_KIND);
  }

  @Test
  void seesTheQuotation() {
    assertLowers(
        withAttribution("c3", a -> a.withQuotation(Attribution.Quotation.MIXED)),
        Measure.QUOTATION);
  }

  @Test
  void seesFactuality() {
    assertLowers(
        withClaim("c4", claim -> claim.withFactuality(Factuality.builder().build())),
        Measure.POLARITY);
    assertLowers(
        withClaim("c2", claim -> claim.withFactuality(Factuality.builder().build())),
        Measure.CERTAINTY);
  }

  @Test
  void seesNesting() {
    Article flat = withAttribution("c2", a -> a.withNestedIn(Optional.empty()));
    assertLowers(flat, Measure.NESTED_PAIRS);
    assertThat(score(flat).recall(Measure.NESTED_PAIRS)).isZero();
    Article more = withAttribution("c3", a -> a.withNestedIn("c1"));
    assertThat(score(more).precision(Measure.NESTED_PAIRS)).isEqualTo(50, EXACTLY);
    assertThat(score(more).recall(Measure.NESTED_PAIRS)).isEqualTo(100, EXACTLY);
  }

  @Test
  void seesSources() {
    assertLowers(
        withAttribution("c3", a -> a.withSources("police")),
        Measure.SOURCE_JOINED_RIGHT,
        Measure.JOINED_MENTIONS,
        Measure.NAMED);
    Article gold = PIECE.article();
    Source roe = gold.source("roe");
    assertLowers(gold.withSources(roe.withNamed(false), gold.source("police")), Measure.NAMED);
    assertLowers(
        gold.withSources(
            roe.withName("John Roe").withDescriptor("John Roe"),
            gold.source("police").withDescriptor("The police")),
        Measure.SOURCE_JOINED_RIGHT);
  }

  /** One source of two mentions is torn in two: (1/2 + 1/2 + 1 + 1) / 4. */
  @Test
  void countsJoinedMentionsByBCubed() {
    Article gold = PIECE.article();
    Article torn =
        gold.withSources(
                gold.source("roe"), gold.source("police"), gold.source("roe").withId("roe2"))
            .withClaims(claimsWith("c3", c -> withSource(c, "roe2")));
    assertThat(score(torn).recall(Measure.JOINED_MENTIONS)).isEqualTo(75, EXACTLY);
    assertThat(score(torn).precision(Measure.JOINED_MENTIONS)).isEqualTo(100, EXACTLY);
  }

  @Test
  void seesMentions() {
    assertLowers(
        withAttribution("c1", a -> a.withMention(attribution("c4").mention())),
        Measure.EXACT_SOURCE,
        Measure.ATTRIBUTION_WITH_SOURCE);
    Span whole = attribution("c1").mention().orElseThrow();
    assertLowers(
        withAttribution("c1", a -> a.withMention(Span.of(whole.start() + 5, whole.end()))),
        Measure.EXACT_SOURCE);
  }

  @Test
  void seesContent() {
    Article gold = PIECE.article();
    Span content = gold.claim("c2").content().get(0);
    Span shifted = Span.of(content.start() + 2, content.end());
    Span start = Span.of(content.start(), content.start() + 6);
    assertLowers(
        withClaim("c2", c -> c.withContent(shifted).withText(gold.slice(shifted))),
        Measure.EXACT_CONTENT);
    Article cut = withClaim("c2", c -> c.withContent(start).withText(gold.slice(start)));
    assertThat(score(cut).recall(Measure.ATTRIBUTION)).isEqualTo(75, EXACTLY);
    assertThat(score(cut).precision(Measure.ATTRIBUTION)).isEqualTo(75, EXACTLY);
  }

  @Test
  void seesOwnVoice() {
    Article gold = PIECE.article();
    Article without =
        gold.withClaims(gold.claims().stream().filter(c -> c.attribution().isPresent()).toList());
    assertThat(score(without).f1(Measure.OWN_VOICE_SENTENCES)).isEqualTo(75, EXACTLY);
  }

  @Test
  void seesBlocks() {
    Article gold = PIECE.article();
    Block first = gold.blocks().get(0);
    Article other = gold.withBlocks(first.withRole(Block.Role.SUBHEADING), gold.blocks().get(1));
    assertThat(score(other).f1(Measure.BLOCK_ROLES)).isEqualTo(50, EXACTLY);
  }

  @Test
  void printsALineForEachMeasure() {
    assertThat(score(PIECE.article()).table().lines())
        .hasSize(Measure.values().length + 1)
        .anyMatch(line -> line.matches("attribution +4 +100.0 +100.0 +100.0"));
  }

  private static Attribution attribution(String id) {
    return PIECE.article().claim(id).attribution().orElseThrow();
  }
}
