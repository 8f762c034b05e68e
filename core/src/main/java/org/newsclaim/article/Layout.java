package org.newsclaim.article;

import java.util.List;
import java.util.Optional;
import org.newsclaim.text.Passage;

/**
 * What the paragraphs of a text are to the article.
 *
 * @param passages the blocks in the order of the text, without gaps but for separators
 * @param publisher the name on a site line, where there is one
 * @param date the passage that gives the date of publication, where there is one
 */
record Layout(List<Passage> passages, Optional<String> publisher, Optional<Passage> date) {
  Layout {
    passages = List.copyOf(passages);
  }
}
