package org.newsclaim.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.Explanation;
import org.newsclaim.model.Explanation.Finding;
import org.newsclaim.model.Explanation.Step;
import org.newsclaim.model.Explanation.Target;
import org.newsclaim.model.Explanation.Verdict;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.rule.Rule;
import org.newsclaim.text.rule.Trace;

/** Keeps the decisions of one parse, and makes an explanation of them. */
final class DecisionRecorder implements Trace {
  private static final Comparator<Decision> IN_ORDER =
      Comparator.comparingInt(Decision::first)
          .thenComparing(decision -> decision.target() != Target.SENTENCE) // before its words
          .thenComparingInt(Decision::end)
          .thenComparing(Decision::target);

  private record Decision(Target target, int first, int end, Rule rule, Verdict verdict) {}

  private final List<Decision> decisions = new ArrayList<>();

  @Override
  public void note(Target target, int first, int end, Rule rule, Verdict verdict) {
    decisions.add(new Decision(target, first, end, rule, verdict));
  }

  /** The decisions in the order of the text, those about the same words together. */
  Explanation explanation(TokenizedText text, List<String> analysis) {
    CodePointOffsets offsets = CodePointOffsets.of(text.text());
    List<Decision> sorted = new ArrayList<>(decisions);
    sorted.sort(IN_ORDER); // stable: the steps of one place keep their order
    List<Finding> findings = new ArrayList<>();
    int i = 0;
    while (i < sorted.size()) {
      Decision decision = sorted.get(i);
      List<Step> steps = new ArrayList<>();
      while (i < sorted.size() && IN_ORDER.compare(sorted.get(i), decision) == 0) {
        Decision next = sorted.get(i++);
        steps.add(new Step(next.rule().id(), next.rule().meaning(), next.verdict()));
      }
      findings.add(
          new Finding(
              decision.target(),
              offsets.span(text.start(decision.first()), text.end(decision.end() - 1)),
              text.slice(decision.first(), decision.end()),
              steps.get(steps.size() - 1).verdict(),
              steps));
    }
    return new Explanation(text.text(), findings, analysis);
  }
}
