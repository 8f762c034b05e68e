package org.newsclaim.format.schemaorg.read;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.newsclaim.format.schemaorg.ClaimReview;
import org.newsclaim.format.style.FormatStyle;
import org.newsclaim.model.Article;

/** What a JSON-LD document says of articles and fact checks. */
@Value.Immutable
@FormatStyle
public abstract class JsonLdDocument implements WithJsonLdDocument {
  JsonLdDocument() {}

  /**
   * The article of the document.
   *
   * @return the article, or empty if the document has only fact checks
   */
  public abstract Optional<Article> article();

  /**
   * The fact checks, at the top level or inside other values.
   *
   * @return the reviews in the order of the document
   */
  public abstract List<ClaimReview> claimReviews();

  /**
   * A summary for people.
   *
   * @return the article, if there is one, and the reviews
   */
  @Override
  public String toString() {
    return article().map(Article::toString).orElse("no article") + ", " + claimReviews();
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link JsonLdDocument}. */
  public static final class Builder extends ImmutableJsonLdDocument.Builder {
    Builder() {}
  }
}
