package org.newsclaim.format.webannotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.anchor.Anchors;
import org.newsclaim.anchor.LostAnchor;
import org.newsclaim.anchor.Reattachment;
import org.newsclaim.format.document.ForeignJson;
import org.newsclaim.format.document.Repairs;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.Note;
import org.newsclaim.model.Reading;

/**
 * Reads an article from W3C Web Annotations that {@link WebAnnotationWriter} wrote: a collection
 * with its first page, a page, a list of annotations or one annotation.
 *
 * <p>Annotations by other tools, without a value of this library as a body, are skipped with a
 * note. A TextPositionSelector that is not that of the value is refused: values and selectors are
 * moved together by {@link Anchors}, not one by one.
 */
public final class WebAnnotationReader {
  private WebAnnotationReader() {}

  /**
   * Reads an article without its text.
   *
   * @param document the annotations, of at most 67,108,864 chars and 100 levels
   * @return the article, and a note for each skipped annotation
   * @throws NewsClaimException NO_ARTICLE if no annotation is about the article as a whole;
   *     INCONSISTENT if a selector has another place than the value, or two annotations are about
   *     the article; MALFORMED, WRONG_TYPE, MISSING_FIELD and what the library's own JSON is
   *     refused for; each with pointer, line and column
   */
  public static Reading<Article> read(String document) {
    return annotations(document).map(Annotations::article);
  }

  /**
   * Reads an article and gives it its text. If the text is another one than that which was
   * annotated, the values are found again in it by their words and those around them.
   *
   * @param document the annotations, of at most 67,108,864 chars and 100 levels
   * @param text the text of the article as it is now
   * @return the article with this text, and a note for each skipped annotation and each value that
   *     is not in the text
   * @throws NewsClaimException as {@link #read(String)}, and ILL_FORMED_TEXT if the text has an
   *     unpaired surrogate
   */
  public static Reading<Article> read(String document, String text) {
    Reading<Annotations> reading = annotations(document);
    Article article = reading.value().article();
    if (article.textDigest().matches(text)) {
      return Reading.of(article.withText(text), reading.notes());
    }
    Reattachment moved = Anchors.reattach(article, reading.value().words(), text);
    List<Note> notes = new ArrayList<>(reading.notes());
    moved.lost().forEach(lost -> notes.add(note(lost)));
    return Reading.of(moved.article(), notes);
  }

  private static Reading<Annotations> annotations(String document) {
    Repairs repairs = new Repairs(true);
    Annotations annotations =
        ForeignJson.read(document, repairs, root -> new AnnotationsReader(repairs).read(root));
    return Reading.of(annotations, repairs.notes());
  }

  private static Note note(LostAnchor lost) {
    return Note.builder()
        .code(Note.Code.VALUE_PASSED_OVER)
        .message(
            lost.pointer()
                + " of the article that was annotated is left out: "
                + lost.reason().name())
        .span(lost.near().isPresent() ? lost.near() : Optional.empty())
        .build();
  }
}
