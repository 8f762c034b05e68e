package org.newsclaim.compare.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.compare.result.Check;
import org.newsclaim.compare.result.Check.Verdict;
import org.newsclaim.compare.result.Check.What;
import org.newsclaim.compare.words.Facts;
import org.newsclaim.compare.words.SentenceIndex;
import org.newsclaim.compare.words.Speakers;
import org.newsclaim.compare.words.Speakers.Difference;
import org.newsclaim.compare.words.WordDiff;
import org.newsclaim.compare.words.WordDiff.Range;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;

/** Checks to whom a sentence attributes its statements. */
final class SpeakerCheck {
  /** How much of the summary's sentence another sentence of the same source must have. */
  private static final double LEAST_COVERAGE = 0.5;

  private final Facts article;
  private final Facts summary;
  private final int sentence;
  private final Optional<SummarySupport> support;
  private final SentenceIndex index;

  SpeakerCheck(
      Facts article,
      Facts summary,
      int sentence,
      Optional<SummarySupport> support,
      SentenceIndex index) {
    this.article = article;
    this.summary = summary;
    this.sentence = sentence;
    this.support = support;
    this.index = index;
  }

  void check(List<Check> checks) {
    List<Span> seen = new ArrayList<>();
    for (Claim claim : summary.attributed(sentence)) {
      Optional<Span> mention = mention(claim);
      boolean quoted = summary.text().quotation(summary.text().first(Facts.cue(claim).get(0))) >= 0;
      if (mention.isPresent() && !quoted && !seen.contains(mention.get())) {
        seen.add(mention.get());
        check(claim, mention.get()).ifPresent(checks::add);
      }
    }
  }

  private static Optional<Span> mention(Claim claim) {
    return claim.attribution().orElseThrow().mention().filter(span -> span.length() > 0);
  }

  private Optional<Check> check(Claim claim, Span mention) {
    String words = summary.text().article().slice(mention);
    List<Source> sources = summary.text().article().sources(claim);
    List<Claim> candidates = candidates(claim);
    Optional<Check> firstFault = Optional.empty();
    for (Claim candidate : candidates) {
      Optional<Span> place = mention(candidate);
      if (place.isPresent()) {
        List<Source> known = article.text().article().sources(candidate);
        String there = article.text().article().slice(place.get());
        Difference difference = Speakers.difference(there, known, words, sources);
        if (isSupported(difference, known, words)) {
          return Optional.of(
              check(
                  mention,
                  Verdict.SUPPORTED,
                  place.get(),
                  "the article attributes it to " + there));
        }
        if (firstFault.isEmpty()) {
          firstFault =
              Optional.of(
                  check(
                      mention,
                      Verdict.ALTERED,
                      place.get(),
                      "the article attributes it to " + there + ", not to " + words));
        }
      }
    }
    return firstFault.isPresent()
        ? Optional.of(alsoSaidBy(mention, words).orElse(firstFault.get()))
        : elsewhere(mention, words, sources);
  }

  /** The source may say much the same in another sentence. */
  private Optional<Check> alsoSaidBy(Span mention, String words) {
    Set<String> query = SummarySupport.query(summary, sentence);
    return article.text().article().claims().stream()
        .filter(claim -> claim.attribution().isPresent() && mention(claim).isPresent())
        .filter(
            claim ->
                article.text().article().sources(claim).stream()
                    .anyMatch(source -> Speakers.isNamedIn(source, words)))
        .filter(
            claim ->
                index.coverage(query, index.words(article.text().sentence(claim.sentences())))
                    >= LEAST_COVERAGE)
        .map(claim -> mention(claim).orElseThrow())
        .map(
            place ->
                check(mention, Verdict.SUPPORTED, place, "the article attributes it to " + words))
        .findFirst();
  }

  /** Saying less of a source is no fault; naming an unnamed one is. */
  private static boolean isSupported(Difference difference, List<Source> known, String words) {
    return difference == Difference.NONE
        || difference == Difference.ANONYMIZED
        || known.stream().anyMatch(source -> Speakers.isNamedIn(source, words));
  }

  /** The attributions of the article's sentence: that of the same cue first. */
  private List<Claim> candidates(Claim claim) {
    List<Claim> candidates = new ArrayList<>();
    if (support.isEmpty()) {
      return candidates;
    }
    for (int one : support.get().sentences()) {
      candidates.addAll(article.attributed(one));
      article.text().article().claimsIn(article.text().sentenceSpan(one)).stream()
          .filter(other -> other.attribution().isPresent() && !candidates.contains(other))
          .forEach(candidates::add);
    }
    if (support.get().isClose()) {
      WordDiff diff = support.get().diff();
      Range cue = diff.fresh().places(Facts.cue(claim).get(0));
      if (!cue.isEmpty()) {
        Range origin = diff.origin(cue);
        List<Claim> same =
            candidates.stream()
                .filter(other -> diff.old().places(Facts.cue(other).get(0)).overlaps(origin))
                .toList();
        return same.isEmpty() ? candidates : same;
      }
    }
    return candidates;
  }

  /** Where the article attributes nothing there, it must at least know the source. */
  private Optional<Check> elsewhere(Span mention, String words, List<Source> sources) {
    if (support.isEmpty()) {
      return Optional.empty();
    }
    Optional<Source> known =
        article.text().article().sources().stream()
            .filter(
                source ->
                    Speakers.difference(source.label(), List.of(source), words, sources)
                        == Difference.NONE)
            .findFirst();
    return known
        .filter(source -> !source.mentions().isEmpty())
        .map(
            source ->
                check(
                    mention,
                    Verdict.SUPPORTED,
                    source.mentions().get(0),
                    "the article has the source " + source.label()))
        .or(() -> inText(mention, words));
  }

  private Optional<Check> inText(Span mention, String words) {
    String[] wanted = words.toLowerCase(Locale.ROOT).split("\\s+", -1);
    String last = wanted[wanted.length - 1];
    for (int token = 0; token < article.text().text().size(); token++) {
      if (article.text().key(token).equals(last)) {
        return Optional.of(
            check(
                mention,
                Verdict.SUPPORTED,
                article.text().span(token, token + 1),
                "the article mentions " + words));
      }
    }
    return Optional.of(
        new Check(
            What.SPEAKER,
            mention,
            Verdict.NOT_FOUND,
            List.of(),
            "the article has no source " + words));
  }

  private static Check check(Span mention, Verdict verdict, Span place, String reason) {
    return new Check(What.SPEAKER, mention, verdict, Arrays.asList(place), reason);
  }
}
