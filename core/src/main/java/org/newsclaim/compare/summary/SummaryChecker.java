package org.newsclaim.compare.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsclaim.compare.result.Check;
import org.newsclaim.compare.result.Check.Verdict;
import org.newsclaim.compare.result.Check.What;
import org.newsclaim.compare.words.ComparedText;
import org.newsclaim.compare.words.Facts;
import org.newsclaim.compare.words.SentenceIndex;
import org.newsclaim.model.Article;
import org.newsclaim.model.Span;

/** Checks a summary against its article, a sentence at a time. */
public final class SummaryChecker {
  /** A sentence of which less than this is in the article is not found. */
  private static final double LEAST_COVERAGE = 0.6;

  /** Fewer content words make no claim. */
  private static final int FEWEST_WORDS = 2;

  private final Facts article;
  private final Facts summary;
  private final SentenceIndex index;
  private final List<Check> checks = new ArrayList<>();

  private SummaryChecker(Article article, Article summary) {
    this.article = new Facts(ComparedText.of(article));
    this.summary = new Facts(ComparedText.of(summary));
    this.index = new SentenceIndex(this.article.text());
  }

  /**
   * {@return the checks in the order of the summary}
   *
   * @param article the article
   * @param summary its summary
   */
  public static List<Check> check(Article article, Article summary) {
    SummaryChecker checker = new SummaryChecker(article, summary);
    ComparedText text = checker.summary.text();
    for (int sentence = 0; sentence < text.sentences().count(); sentence++) {
      checker.check(sentence);
    }
    checker.checks.sort(
        Comparator.comparingInt((Check check) -> check.span().start())
            .thenComparing(Check::what, Comparator.reverseOrder()));
    return List.copyOf(checker.checks);
  }

  private void check(int sentence) {
    ComparedText text = summary.text();
    int words =
        text.contentWords(text.sentences().first(sentence), text.sentences().end(sentence)).size();
    Optional<SummarySupport> support = SummarySupport.of(article.text(), index, summary, sentence);
    if (words < FEWEST_WORDS) {
      return;
    }
    boolean found = support.filter(one -> one.coverage() >= LEAST_COVERAGE).isPresent();
    new QuoteCheck(article, summary, sentence).check(checks);
    new SpeakerCheck(article, summary, sentence, support.filter(any -> found), index).check(checks);
    if (!found) {
      checks.add(
          new Check(
              What.CLAIM,
              text.sentenceSpan(sentence),
              Verdict.NOT_FOUND,
              List.of(),
              "no sentence of the article says this"));
      return;
    }
    new ClaimCheck(article, summary, sentence, support.get()).check(checks);
    new FigureCheck(article, summary, sentence, support.get()).check(checks);
    new DateCheck(article, summary, sentence, support.get()).check(checks);
  }

  static List<Span> spans(Facts facts, List<Integer> sentences) {
    return sentences.stream().sorted().map(facts.text()::sentenceSpan).toList();
  }
}
