package org.newsclaim.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Explains how a text was parsed: for each number, cue, time, mention of a source and sentence in
 * the article's own voice, the rules that kept or refused it, in order.
 *
 * @param text the text, unchanged
 * @param findings the findings, in the order of the text
 * @param analysis one line per sentence: each word with its tag, and the phrases in brackets, such
 *     as {@code [NP Officials/NOUN] [VP said/PAST] ./STOP}; meant for people; its form may change
 */
public record Explanation(String text, List<Finding> findings, List<String> analysis) {
  /** What a rule decides about. */
  public enum Target {
    /** A number, in digits or in words. */
    NUMBER,
    /** A word or phrase that attributes: "said", "according to". */
    CUE,
    /** The words for a source: a name, a noun or a pronoun. */
    MENTION,
    /** An expression of time: "on Monday". */
    TIME,
    /** A sentence, or a clause or block, that may be a claim in the article's own voice. */
    SENTENCE
  }

  /** What a rule decides. */
  public enum Verdict {
    /** It is part of the result. */
    KEPT,
    /** It is not part of the result. */
    REFUSED
  }

  /**
   * The decision of one rule.
   *
   * @param rule the stable identifier of the rule, such as "quantity.not.year"
   * @param meaning what the rule decides, in one line
   * @param verdict what it decided here
   */
  public record Step(String rule, String meaning, Verdict verdict) {
    /**
     * Checks that nothing is null.
     *
     * @param rule the identifier of the rule
     * @param meaning what the rule decides
     * @param verdict what it decided
     */
    public Step {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(meaning, "meaning");
      Objects.requireNonNull(verdict, "verdict");
    }
  }

  /**
   * What was decided about one place.
   *
   * @param target what the finding is about
   * @param span its place, in code points
   * @param words its words
   * @param verdict the outcome: that of the last step
   * @param steps the rules that decided, in order; at least one
   */
  public record Finding(Target target, Span span, String words, Verdict verdict, List<Step> steps) {
    /**
     * Keeps an unmodifiable copy of the steps.
     *
     * @param target what the finding is about
     * @param span its place
     * @param words its words
     * @param verdict the outcome
     * @param steps the rules that decided
     */
    public Finding {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Keeps unmodifiable copies of the lists.
   *
   * @param text the text
   * @param findings the findings
   * @param analysis one line a sentence
   */
  public Explanation {
    Objects.requireNonNull(text, "text");
    findings = List.copyOf(findings);
    analysis = List.copyOf(analysis);
  }

  /**
   * {@return the findings for one kind of target}
   *
   * @param target what the findings are about
   */
  public List<Finding> of(Target target) {
    return findings.stream().filter(finding -> finding.target() == target).toList();
  }

  /** {@return one line for each finding and, indented, one for each rule} */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    for (Finding finding : findings) {
      lines
          .append(finding.verdict() == Verdict.KEPT ? "+ " : "- ")
          .append(finding.target().name().toLowerCase(Locale.ROOT))
          .append(' ')
          .append(NewsClaimException.quote(finding.words()))
          .append(" at ")
          .append(finding.span())
          .append('\n');
      for (Step step : finding.steps()) {
        lines.append(step.verdict() == Verdict.KEPT ? "    kept by " : "    refused by ");
        lines.append(step.rule()).append(": ").append(step.meaning()).append('\n');
      }
    }
    return lines.toString();
  }
}
