package org.newsclaim.format.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.json.RandomArticles;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Span;

class MarkedRunsTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void coversAnyTextOnceAndKnowsTheClaimsOfEachPlace(long seed) {
    Article article = new RandomArticles(seed).article();
    List<MarkedRun> runs = MarkedRuns.of(article);
    int end = 0;
    for (MarkedRun run : runs) {
      assertThat(run.span().start()).isEqualTo(end);
      end = run.span().end();
      for (Claim claim : article.claims()) {
        boolean content = claim.content().stream().anyMatch(span -> covers(span, run.span()));
        assertThat(content && !run.claims().contains(claim.id())).isFalse();
      }
    }
    assertThat(end).isEqualTo(article.textDigest().length());
  }

  private static boolean covers(Span outer, Span inner) {
    return inner.length() > 0 && outer.contains(inner);
  }
}
