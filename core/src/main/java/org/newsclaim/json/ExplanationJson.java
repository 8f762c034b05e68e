package org.newsclaim.json;

import java.util.Objects;
import org.newsclaim.model.Explanation;

/** Writes explanations as JSON, for tools. They are not read back. */
public final class ExplanationJson {
  private ExplanationJson() {}

  /**
   * Writes an explanation as JSON, on one line: its text, and its findings with their target, span,
   * words, verdict and steps.
   *
   * @param explanation the explanation
   * @return its JSON, described in docs/explain.md
   */
  public static String write(Explanation explanation) {
    return Binder.MAPPER.writeValueAsString(Objects.requireNonNull(explanation, "explanation"));
  }
}
