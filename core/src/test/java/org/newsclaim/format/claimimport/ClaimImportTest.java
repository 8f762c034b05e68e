package org.newsclaim.format.claimimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.anchor.quote.Match;
import org.newsclaim.article.ArticleParser;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.format.claimimport.RefusedClaim.Reason;
import org.newsclaim.format.claimimport.proposed.ProposedClaim;
import org.newsclaim.format.claimimport.proposed.ProposedNumber;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Claim;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Span;

class ClaimImportTest {
  private static final String TEXT =
      """
      Ferry to stay in port

      Harbor Master Lena Ortiz said the ferry will not sail before Friday. “We’ll wait for calmer \
      seas,” she said, “and then we will sail at once.”

      About 1,400 passengers were stranded on the island, according to the port authority. Repairs \
      cost between $2 million and $3 million.

      Tom Hale, a fisherman, watched from the quay. The mayor denied that the pier was unsafe. “It is \
      a storm,” Mr. Hale said. “It is a storm,” said Lena Ortiz too.

      The Island Post reported that an inspector said the hull leaked.
      """;

  private static final Article ARTICLE =
      ArticleParser.english().read(TEXT, ParseOptions.defaults()).value();

  private static ImportedClaims take(ProposedClaim... proposed) {
    return ClaimImport.into(ARTICLE).take(List.of(proposed));
  }

  private static ProposedClaim claim(String quote, String source) {
    ProposedClaim claim = ProposedClaim.of(quote);
    return source == null ? claim : claim.withSource(source);
  }

  private static Claim only(ImportedClaims imported) {
    assertThat(imported.refused()).isEmpty();
    return imported.article().claim(imported.accepted().get(0).claim());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          the ferry will not sail before Friday            | Lena Ortiz
          the ferry will not sail before Friday            | Lena Ortiz’s
          The ferry will not sail before Friday.           | Lena Ortiz
          THE FERRY WILL NOT SAIL BEFORE FRIDAY            | Harbor Master Lena Ortiz
          the  ferry will not sail before Friday           | Ortiz
          We'll wait for calmer seas                       | Lena Ortiz
          "We'll wait for calmer seas"                     | she
          “We’ll wait for calmer seas.”                    | Lena Ortiz
          and then we will sail at once                    | Lena Ortiz
          We'll wait for calmer seas and then we will sail at once. | Lena Ortiz
          We'll wait … and then we will sail at once       | Lena Ortiz
          We'll wait [...] at once                         | Lena Ortiz
          About 1,400 passengers were stranded             | port authority
          About 1,400 passengers were stranded on the island | the port authority
          the pier was unsafe                              | the mayor
          It is a storm                                    | Hale
          It is a storm                                    | Tom Hale, a fisherman
          It is a storm                                    | Lena Ortiz
          an inspector said the hull leaked                | The Island Post
          the hull leaked                                  | an inspector
          Tom Hale, a fisherman, watched from the quay     |
          """)
  void takesWhatTheArticleSays(String quote, String source) {
    Claim claim = only(take(claim(quote, source)));
    for (Span span : claim.content()) {
      assertThat(ARTICLE.slice(span)).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          …                                          |                | EMPTY_QUOTE
          The captain has resigned in protest        |                | NOT_IN_TEXT
          the ferry will sail before Friday          | Lena Ortiz     | ALTERED_WORDS
          the ferry will not sail before Sunday      | Lena Ortiz     | ALTERED_WORDS
          About 1,500 passengers were stranded       |                | ALTERED_WORDS
          about 1400 passengers were stranded        |                | ALTERED_WORDS
          400 passengers were stranded               |                | ALTERED_WORDS
          the ferry will not sail … the hull leaked  |                | PARTS_APART
          the hull leaked … the ferry will not sail  |                | PARTS_APART
          the ferry will not sail before Friday      | Nina Park      | SOURCE_NOT_IN_TEXT
          the ferry will not sail before Friday      | Tom Hale       | SOURCE_DIFFERS
          We'll wait for calmer seas                 | Tom Hale       | SOURCE_DIFFERS
          We'll wait for calmer seas                 | port authority | SOURCE_DIFFERS
          It is a storm                              | the mayor      | SOURCE_DIFFERS
          Repairs cost between $2 million            | Lena Ortiz     | SOURCE_NOT_NEAR
          watched from the quay                      | Tom Hale       | NOT_ATTRIBUTED
          """)
  void refusesWhatItDoesNot(String quote, String source, Reason reason) {
    assertRefused(claim(quote, source), reason);
  }

  private static RefusedClaim assertRefused(ProposedClaim proposed, Reason reason) {
    ImportedClaims imported = take(proposed);
    assertThat(imported.refused()).hasSize(1);
    RefusedClaim refused = imported.refused().get(0);
    assertThat(refused.reason()).as(refused.message()).isEqualTo(reason);
    assertThat(refused.message()).startsWith(reason.sentence());
    assertThat(imported.article()).isEqualTo(ARTICLE);
    return refused;
  }

  @Test
  void saysWhatStandsThere() {
    RefusedClaim refused =
        assertRefused(
            ProposedClaim.of("the ferry will not sail before Sunday"), Reason.ALTERED_WORDS);
    assertThat(refused.near().map(ARTICLE::slice).orElseThrow())
        .startsWith("the ferry will not sail before");
    assertThat(refused.message()).contains("the ferry will not sail before");
    assertThat(assertRefused(claim("It is a storm", "the mayor"), Reason.SOURCE_DIFFERS).message())
        .contains("Tom Hale");
  }

  @Test
  void keepsTheArticlesOwnWordsAndClaim() {
    Claim claim = only(take(claim("THE FERRY WILL NOT SAIL BEFORE FRIDAY", "Ortiz")));
    assertThat(claim.text()).isEqualTo("the ferry will not sail before Friday");
    assertThat(ARTICLE.claims()).contains(claim);
    assertThat(take(claim("THE FERRY WILL NOT SAIL BEFORE FRIDAY", "Ortiz")).article())
        .isEqualTo(ARTICLE);
  }

  @Test
  void addsAClaimThatTheArticleDoesNotHaveBesideItsOwn() {
    ImportedClaims imported = take(claim("will not sail before Friday", "Lena Ortiz"));
    Claim claim = only(imported);
    assertThat(ARTICLE.claims()).doesNotContain(claim);
    assertThat(imported.article().claims()).containsAll(ARTICLE.claims()).contains(claim);
    assertThat(imported.article().speaker(claim)).isEqualTo("Lena Ortiz");
    assertThat(claim.attribution().map(one -> one.cue().text())).hasValue("said");
    assertThat(claim.sentences().contains(claim.content().get(0))).isTrue();
  }

  @Test
  void splitsWhatIsSplitInTheArticle() {
    Claim claim =
        only(take(claim("We'll wait for calmer seas, and then we will sail at once", "Ortiz")));
    assertThat(claim.content().stream().map(ARTICLE::slice))
        .containsExactly("“We’ll wait for calmer seas,”", "“and then we will sail at once.”");
    assertThat(claim.attribution().map(Attribution::quotation))
        .hasValue(Attribution.Quotation.DIRECT);
  }

  @Test
  void takesTheArticlesFactuality() {
    Claim denied = only(take(claim("the pier was unsafe", "The mayor")));
    assertThat(denied.attribution().orElseThrow().stance()).isEqualTo(Attribution.Stance.DENIES);
  }

  @Test
  void givesTheSameWordsTwicePlacesOfTheirOwn() {
    ProposedClaim storm = ProposedClaim.of("It is a storm");
    ImportedClaims imported = take(storm, storm);
    assertThat(imported.accepted().stream().map(AcceptedClaim::claim).distinct()).hasSize(2);
    assertThat(imported.accepted()).allSatisfy(one -> assertThat(one.otherPlaces()).hasSize(1));
    ImportedClaims bySource = take(storm.withSource("Lena Ortiz"), storm.withSource("Tom Hale"));
    List<Integer> starts =
        bySource.accepted().stream()
            .map(one -> bySource.article().claim(one.claim()).content().get(0).start())
            .toList();
    assertThat(starts.get(0)).isGreaterThan(starts.get(1));
  }

  @Test
  void tellsPlacesByWhatStandsAround() {
    ProposedClaim storm = ProposedClaim.of("It is a storm").withSuffix(",” said Lena");
    ImportedClaims imported = take(storm);
    assertThat(only(imported).content().get(0).start())
        .isGreaterThan(only(take(ProposedClaim.of("It is a storm"))).content().get(0).start());
    assertThat(imported.accepted().get(0).otherPlaces()).isEmpty();
  }

  @Test
  void saysWhetherTheCharactersAreTheSame() {
    assertThat(take(claim("the pier was unsafe", null)).accepted().get(0).match())
        .isEqualTo(Match.EXACT);
    assertThat(take(claim("We'll wait", null)).accepted().get(0).match())
        .isEqualTo(Match.NORMALIZED);
  }

  @Test
  void nestsClaimsInAnyOrder() {
    ProposedClaim outer =
        claim("an inspector said the hull leaked", "The Island Post").withId("outer");
    ProposedClaim inner = claim("the hull leaked", "an inspector").withNestedIn("outer");
    ImportedClaims imported = take(inner, outer);
    assertThat(imported.refused()).isEmpty();
    Claim nested = imported.article().claim(imported.accepted().get(0).claim());
    assertThat(nested.attribution().flatMap(Attribution::nestedIn))
        .hasValue(imported.accepted().get(1).claim());
    assertThat(take(inner).refused().get(0).reason()).isEqualTo(Reason.OUTER_CLAIM_MISSING);
    assertThat(
            take(outer, claim("It is a storm", null).withNestedIn("outer"))
                .refused()
                .get(0)
                .reason())
        .isEqualTo(Reason.NOT_NESTED);
    assertThat(take(inner.withId("x").withNestedIn("x")).refused().get(0).reason())
        .isEqualTo(Reason.OUTER_CLAIM_MISSING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          About 1,400 passengers were stranded       | 1400    | passengers | -
          About 1,400 passengers were stranded       | 1400    | passenger  | -
          About 1,400 passengers were stranded       | 1400.0  | -          | -
          Repairs cost between $2 million and $3 million | 2000000 | USD    | -
          Repairs cost between $2 million and $3 million | 3e6  | US dollars | -
          About 1,400 passengers were stranded       | 14000   | -          | NUMBER_DIFFERS
          Repairs cost between $2 million and $3 million | 2.5e6 | -        | NUMBER_DIFFERS
          About 1,400 passengers were stranded       | 1400    | percent    | UNIT_DIFFERS
          Repairs cost between $2 million and $3 million | 2e6 | EUR        | UNIT_DIFFERS
          the pier was unsafe                        | 2       | -          | NUMBER_NOT_THERE
          """)
  void holdsNumbersAgainstTheArticles(String quote, BigDecimal value, String unit, Reason reason) {
    ProposedNumber number =
        unit == null ? ProposedNumber.of(value) : ProposedNumber.of(value, unit);
    ProposedClaim proposed = ProposedClaim.of(quote).withNumbers(number);
    if (reason == null) {
      assertThat(only(take(proposed)).quantities()).isNotEmpty();
    } else {
      assertRefused(proposed, reason);
    }
  }

  @Test
  void refusesWhatIsNoQuotation() {
    ProposedClaim direct =
        ProposedClaim.of("the pier was unsafe").withQuotation(Attribution.Quotation.DIRECT);
    assertRefused(direct, Reason.NOT_QUOTED);
    assertThat(take(direct.withQuote("It is a storm")).refused()).isEmpty();
  }

  @Test
  void readsAnArticleThatWasNotRead() {
    Article unread = Article.builder().text(TEXT).build();
    ImportedClaims imported =
        ClaimImport.into(unread)
            .take(List.of(claim("About 1,400 passengers were stranded", "the port authority")));
    Claim claim = only(imported);
    assertThat(imported.article().claims()).containsExactly(claim);
    assertThat(imported.article().sources()).hasSize(1);
    assertThat(imported.article().quantities(claim).get(0).value())
        .hasValue(BigDecimal.valueOf(1400));
  }

  @Test
  void findsSourceAndCueWhereTheArticlesClaimsDoNotTell() {
    Article bare = Article.builder().text("The tide rose, Ida Voss murmured to friends.").build();
    ProposedClaim proposed = claim("The tide rose", "Ida Voss").withCue("murmured to");
    ImportedClaims imported = ClaimImport.into(bare).take(List.of(proposed));
    Claim claim = only(imported);
    assertThat(imported.article().speaker(claim)).contains("Ida Voss");
    assertThat(
            ClaimImport.into(bare).take(List.of(proposed.withCue("swore"))).refused().stream()
                .map(RefusedClaim::reason))
        .allMatch(reason -> reason == Reason.NOT_ATTRIBUTED);
  }

  @Test
  void isRefusedWithoutATextAndWithTwoClaimsOfOneId() {
    assertCode(() -> ClaimImport.into(ARTICLE.withoutText()), Code.MISSING_FIELD, "/text");
    ProposedClaim one = ProposedClaim.of("a").withId("x");
    assertCode(() -> take(one, one), Code.DUPLICATE_ID, "/claims/1/id");
    assertCode(() -> ProposedClaim.of("a").withSource(" "), Code.EMPTY_VALUE, "/source");
    assertCode(
        () -> ProposedNumber.of(new BigDecimal("1e999999999")),
        Code.DECIMAL_OUT_OF_RANGE,
        "/value");
  }

  private static void assertCode(ThrowingCallable call, Code code, String pointer) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            NewsClaimException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.place().pointer()).hasValue(pointer);
            });
  }

  @Test
  void takesEmptyTextsAndHugeQuotesInItsStride() {
    Article empty = Article.builder().text("").build();
    assertThat(ClaimImport.into(empty).take(List.of(claim("a b", "c"))).refused())
        .extracting(RefusedClaim::reason)
        .containsExactly(Reason.NOT_IN_TEXT);
    assertThat(take().article()).isEqualTo(ARTICLE);
    String huge = "the ferry will not sail ".repeat(20_000);
    assertThat(take(ProposedClaim.of(huge)).refused()).hasSize(1);
    assertThat(take(ProposedClaim.of("… ".repeat(50_000) + "the")).accepted()).hasSize(1);
    Article repeating = Article.builder().text("It is so. ".repeat(5_000)).build();
    ImportedClaims imported =
        ClaimImport.into(repeating).take(Collections.nCopies(50, claim("It is so", null)));
    assertThat(imported.accepted()).hasSize(50);
    assertThat(imported.article().claims()).hasSize(50);
  }

  @Test
  void keepsTheOrderOfProposals() {
    ImportedClaims imported =
        take(
            claim("the hull leaked", null),
            claim("nothing of the kind", null),
            claim("the pier was unsafe", null));
    assertThat(imported.accepted()).extracting(AcceptedClaim::index).containsExactly(0, 2);
    assertThat(imported.refused()).extracting(RefusedClaim::index).containsExactly(1);
    assertThat(imported.refused().get(0))
        .hasToString(
            "1 " + imported.refused().get(0).reason() + ": " + imported.refused().get(0).message());
  }
}
