package org.newsclaim.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsclaim.NewsClaims;
import org.newsclaim.lexicon.Lexicon;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Cue;
import org.newsclaim.model.Source;

/** What a newsroom's own verb, title and agency change in what is found. */
class OwnLexiconTest {
  private static final String VERB =
      "Nobody slept. The mayor squibbed that the bridge would open in May.";
  private static final String TITLE = "The bridge is shut, Bridgewarden Ulm Orsay said.";
  private static final String AGENCY = "The bridge is shut, Zentro said.";

  private static Article parse(String text, String... entries) {
    ParseOptions options = ParseOptions.defaults();
    return NewsClaims.parse(text, options.withLexicon(Lexicon.english().with(entries)));
  }

  @Test
  void findsClaimsOfAVerbOfItsOwn() {
    assertThat(parse(VERB).claims()).allMatch(claim -> claim.attribution().isEmpty());
    Article article =
        parse(VERB, "squib\tCUE,VERB\tkind=SAY pos=verb frames=that;quote;inverted;paren");
    Claim claim =
        article.claims().stream()
            .filter(c -> c.attribution().isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(claim.attribution().orElseThrow().cue().kind()).isEqualTo(Cue.Kind.SAY);
    assertThat(claim.attribution().orElseThrow().cue().lemma()).isEqualTo("squib");
    assertThat(claim.text()).isEqualTo("the bridge would open in May");
  }

  @Test
  void takesATitleOfItsOwnForNoPartOfAName() {
    Source source = parse(TITLE, "bridgewarden\tPERSON_NOUN,TITLE").sources().get(0);
    assertThat(source.name()).contains("Ulm Orsay");
    assertThat(source.jobTitle()).contains("Bridgewarden");
    assertThat(parse(TITLE).sources().get(0).jobTitle()).isEmpty();
  }

  @Test
  void knowsAnAgencyOfItsOwn() {
    assertThat(parse(AGENCY).sources().get(0).kind()).isEqualTo(Source.Kind.PERSON);
    assertThat(parse(AGENCY, "zentro\tORGANIZATION_NAME").sources().get(0).kind())
        .isEqualTo(Source.Kind.ORGANIZATION);
  }
}
