package org.newsclaim.format.html;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.newsclaim.format.schemaorg.ClaimReview;
import org.newsclaim.format.style.FormatStyle;
import org.newsclaim.model.Article;
import org.newsclaim.model.PageKind;

/** The contents of a web page: its article, its kind, and the fact checks in its JSON-LD. */
@Value.Immutable
@FormatStyle
public abstract class WebPage implements WithWebPage {
  WebPage() {}

  /**
   * The article of the page.
   *
   * @return the article, or empty if the page shows no text and names no headline
   */
  public abstract Optional<Article> article();

  /**
   * What kind of page it is. A page that is not an article has no claims, unless the options ask
   * for them.
   *
   * @return the kind, OTHER where the page shows no text and names no headline
   */
  @Value.Default
  public PageKind pageKind() {
    return PageKind.OTHER;
  }

  /**
   * The fact checks (ClaimReview of schema.org) in the JSON-LD of the page.
   *
   * @return the reviews in the order of the page
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

  /** Builds a {@link WebPage}. */
  public static final class Builder extends ImmutableWebPage.Builder {
    Builder() {}
  }
}
