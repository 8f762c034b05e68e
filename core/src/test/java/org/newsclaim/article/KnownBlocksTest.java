package org.newsclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.newsclaim.model.Article;
import org.newsclaim.model.Block;
import org.newsclaim.model.Block.Role;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Reading;
import org.newsclaim.model.Span;

/** Articles whose blocks are known beforehand. */
class KnownBlocksTest {
  private static final String HEAD = "Mayor said bridge \uD83C\uDF09 is safe";
  private static final String BODY =
      "BREST (AP) — The bridge will stay closed until Friday, said Jane Roe, the mayor of the town.";

  private static Article article(String body) {
    int head = HEAD.codePointCount(0, HEAD.length());
    int end = head + 2 + body.codePointCount(0, body.length());
    return Article.builder()
        .text(HEAD + "\n\n" + body)
        .headline("A headline of the feed")
        .datePublished("2026-11-24")
        .addBlocks(
            Block.of(Role.HEADLINE, Span.of(0, head)), Block.of(Role.BODY, Span.of(head + 2, end)))
        .build();
  }

  @Test
  void keepsWhatIsKnownAndFindsTheRest() {
    Article given = article(BODY);
    Article complete = ArticleParser.english().complete(given).value();
    assertThat(complete.blocks()).isEqualTo(given.blocks());
    assertThat(complete.headline()).contains("A headline of the feed");
    assertThat(complete.dateline()).contains("BREST (AP)");
    assertThat(complete.claims())
        .anyMatch(claim -> claim.text().startsWith("The bridge will stay closed"));
    assertThat(complete.times())
        .anyMatch(time -> time.value().filter(value -> value.contains("2026-11-")).isPresent());
  }

  @Test
  void replacesWhatWasFoundBefore() {
    Article once = ArticleParser.english().complete(article(BODY)).value();
    assertThat(ArticleParser.complete(once, ParseOptions.defaults()).value()).isEqualTo(once);
  }

  @Test
  void findsNoClaimsInAnotherLanguage() {
    Reading<Article> reading =
        ArticleParser.english()
            .complete(
                article(
                    "Die alte Brücke bleibt den ganzen Winter über gesperrt, sagte die Leiterin des"
                        + " Bauamts am Dienstag, und der Verkehr wird über die Fähre umgeleitet."));
    assertThat(reading.value().claims()).isEmpty();
    assertThat(reading.notes())
        .extracting(Note::code)
        .containsExactly(Note.Code.LANGUAGE_NOT_SUPPORTED);
  }

  @Test
  void refusesAnArticleWithoutItsText() {
    Article article = article(BODY).withoutText();
    assertThatThrownBy(() -> ArticleParser.english().complete(article))
        .isInstanceOfSatisfying(
            NewsClaimException.class, e -> assertThat(e.code()).isEqualTo(Code.MISSING_FIELD));
  }
}
