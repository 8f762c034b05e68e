package org.newsclaim.format.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the names of elements tell. */
class HintWordsTest {
  @ParameterizedTest
  @CsvSource({
    "entry-content, BODY",
    "articleBody, BODY",
    "c-story-body__text, BODY",
    "relatedPosts, FURNITURE",
    "js-share-buttons, FURNITURE",
    "ad, FURNITURE",
    "comments, COMMENTS",
    "wp-caption-text, CAPTION",
    "author-name, BYLINE",
    "postDate, DATE",
    "standfirst, LEAD",
    "'a b promo-box', ASIDE",
  })
  void tells(String name, Hint hint) {
    assertThat(HintWords.in(name) & hint.bit()).isNotZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "leadership", "download", "shadow", "sc-1a2b3c", "-_-", "ädé"})
  void saysNothingOf(String name) {
    assertThat(HintWords.in(name)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"label-hidden", "no-hidden-label"})
  void tellsNamesFromPartsOfNames(String name) {
    assertThat(HintWords.in(name) & Hint.FURNITURE.bit()).isZero();
    assertThat(HintWords.in(name + " hidden") & Hint.FURNITURE.bit()).isNotZero();
  }

  @Test
  void readsSortedDataFiles() {
    for (String file : List.of("hints.txt", "tags.txt")) {
      assertThat(DataLines.read(HintWords.class, file)).isSorted().doesNotHaveDuplicates();
    }
  }
}
