package org.newsclaim.format.webannotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.newsclaim.format.document.DocumentPath;
import org.newsclaim.format.document.Repairs;
import org.newsclaim.json.NewsClaimJson;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;

/** Reads annotations one by one and puts the article together. */
final class AnnotationsReader {
  private static final String VALUE = "value";
  private static final String ITEMS = "items";

  private static final int MOST_NOTES = 1000;

  private final Repairs repairs;
  private final List<Source> sources = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<Span, String> words = new LinkedHashMap<>();
  private Optional<Article> article = Optional.empty();
  private int passedOver;

  AnnotationsReader(Repairs repairs) {
    this.repairs = repairs;
  }

  Annotations read(DocumentPath root) {
    for (DocumentPath annotation : annotations(root)) {
      read(annotation, AnnotationFields.object(annotation));
    }
    if (passedOver > MOST_NOTES) {
      note(root, (passedOver - MOST_NOTES) + " further annotations are skipped");
    }
    Article rest =
        article.orElseThrow(
            () ->
                NewsClaimException.of(
                    Code.NO_ARTICLE,
                    root.pointer(),
                    "no annotation is about an article as a whole; one must have the tag "
                        + AnnotationKind.ARTICLE.tag()));
    return new Annotations(
        rest.withSources(sources).withQuantities(quantities).withClaims(claims), words);
  }

  private static List<DocumentPath> annotations(DocumentPath root) {
    if (root.node().isArray()) {
      return AnnotationFields.elements(root);
    }
    AnnotationFields document = AnnotationFields.object(root);
    if (document.isOfType(Terms.COLLECTION)) {
      return AnnotationFields.object(document.required("first")).array(ITEMS);
    }
    return document.isOfType(Terms.PAGE) ? document.array(ITEMS) : List.of(root);
  }

  private void read(DocumentPath annotation, AnnotationFields fields) {
    List<DocumentPath> bodies = fields.list("body");
    Optional<AnnotationKind> kind = bodies.stream().flatMap(body -> tag(body).stream()).findFirst();
    Optional<DocumentPath> value = bodies.stream().flatMap(body -> json(body).stream()).findFirst();
    if (!fields.isOfType(Terms.ANNOTATION) || kind.isEmpty() || value.isEmpty()) {
      passOver(annotation);
      return;
    }
    List<DocumentPath> targets = fields.list("target");
    switch (kind.get()) {
      case ARTICLE -> setArticle(value.get());
      case SOURCE -> add(NewsClaimJson.sources(), value.get(), sources, Source::mentions, targets);
      case QUANTITY ->
          add(
              NewsClaimJson.quantities(),
              value.get(),
              quantities,
              quantity -> List.of(quantity.span()),
              targets);
      case CLAIM -> add(NewsClaimJson.claims(), value.get(), claims, Claim::content, targets);
      case CUE -> new TargetReader(words).read(targets);
    }
  }

  /** The number of annotations that are noted one by one; the others by their number. */
  private void passOver(DocumentPath annotation) {
    passedOver++;
    if (passedOver <= MOST_NOTES) {
      note(
          annotation,
          annotation.label() + " has no value of this library for a body; it is skipped");
    }
  }

  private void note(DocumentPath at, String message) {
    repairs.say(
        Note.builder()
            .code(Note.Code.VALUE_PASSED_OVER)
            .pointer(at.pointer())
            .message(message)
            .build());
  }

  private static Optional<AnnotationKind> tag(DocumentPath body) {
    if (!body.node().isObject()) {
      return Optional.empty();
    }
    AnnotationFields fields = AnnotationFields.object(body);
    return fields.text("purpose").filter(Terms.TAGGING::equals).isPresent()
        ? fields.text(VALUE).flatMap(AnnotationKind::of)
        : Optional.empty();
  }

  private static Optional<DocumentPath> json(DocumentPath body) {
    if (!body.node().isObject()) {
      return Optional.empty();
    }
    AnnotationFields fields = AnnotationFields.object(body);
    boolean json = fields.text("format").filter(Terms.JSON::equals).isPresent();
    return json && fields.text(VALUE).isPresent()
        ? Optional.of(body.property(VALUE))
        : Optional.empty();
  }

  private void setArticle(DocumentPath value) {
    if (article.isPresent()) {
      throw NewsClaimException.of(
          Code.INCONSISTENT,
          value.pointer(),
          "a second annotation is about an article as a whole; there must be one");
    }
    article = Optional.of(bind(NewsClaimJson.articles(), value).withoutText());
  }

  private <T> void add(
      NewsClaimJson<T> json,
      DocumentPath value,
      List<T> values,
      Function<T, List<Span>> spans,
      List<DocumentPath> targets) {
    T read = bind(json, value);
    List<Span> selected = new TargetReader(words).read(targets);
    if (!selected.isEmpty() && !selected.equals(spans.apply(read))) {
      throw NewsClaimException.of(
          Code.INCONSISTENT,
          value.pointer(),
          "the selectors have the places "
              + selected
              + ", the value "
              + spans.apply(read)
              + "; they must be the same");
    }
    values.add(read);
  }

  private static <T> T bind(NewsClaimJson<T> json, DocumentPath value) {
    try {
      return json.read(value.node().stringValue());
    } catch (NewsClaimException e) {
      throw NewsClaimException.of(
              e.code(), value.pointer(), "the JSON of the body is refused: " + e.explanation())
          .because(e);
    }
  }
}
