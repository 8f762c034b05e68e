package org.newsclaim.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.newsclaim.model.Article;

/**
 * Long texts with many claims. What is quadratic here takes minutes; the bounds are wide so that a
 * busy machine does not fail them.
 */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SourcesAtLengthTest {
  private static final int PARAGRAPHS = 8_000;

  private static Article parse(String text) {
    return ArticleParser.of(ParseOptions.defaults().lexicon())
        .read(text, ParseOptions.defaults())
        .value();
  }

  @Test
  void joinsManyMentionsOfOne() {
    String text =
        "The road is shut, Ann Lee said.\n\nShe fears it may flood.\n\n".repeat(PARAGRAPHS / 2);
    Article article = parse(text);
    assertThat(article.sources()).hasSize(1);
    assertThat(article.sources().get(0).mentions()).hasSize(PARAGRAPHS);
  }

  @Test
  void keepsManyApart() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < PARAGRAPHS; i++) {
      text.append("The road is shut, a driver from route ").append(i).append(" said.\n\n");
    }
    assertThat(parse(text.toString()).sources()).hasSize(PARAGRAPHS);
  }
}
