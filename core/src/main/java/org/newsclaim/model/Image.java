package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A picture of an article, as {@code ImageObject} of schema.org. */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableImage.class)
@JsonDeserialize(builder = Image.Builder.class)
@JsonPropertyOrder({"url", "caption", "credit"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Image implements WithImage {
  Image() {}

  /**
   * The URL of the picture.
   *
   * @return the URL as given, not normalized
   */
  public abstract String url();

  /**
   * The caption.
   *
   * @return the caption as printed
   */
  public abstract Optional<String> caption();

  /**
   * The credit.
   *
   * @return the credit as printed, such as "Jane Roe/Harbour News"
   */
  public abstract Optional<String> credit();

  /**
   * A picture at a URL.
   *
   * @param url the URL as given
   * @return the image
   * @throws NewsClaimException EMPTY_VALUE if the URL is blank
   */
  public static Image of(String url) {
    return builder().url(url).build();
  }

  @Value.Check
  void check() {
    Require.words("url", url());
    Require.words("caption", caption());
    Require.words("credit", credit());
  }

  /**
   * The URL.
   *
   * @return the URL as it is
   */
  @Override
  public String toString() {
    return url();
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Image}. */
  public static final class Builder extends ImmutableImage.Builder {
    Builder() {}
  }
}
