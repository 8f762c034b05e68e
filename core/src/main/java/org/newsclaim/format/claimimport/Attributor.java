package org.newsclaim.format.claimimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.format.claimimport.RefusedClaim.Reason;
import org.newsclaim.format.claimimport.proposed.ProposedClaim;
import org.newsclaim.format.claimimport.words.ArticleWords;
import org.newsclaim.format.claimimport.words.CueWords;
import org.newsclaim.format.claimimport.words.TokenRun;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Cue;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;

/** Holds the source of a proposed claim against whom the article attributes its words to. */
final class Attributor {
  /** Less of a claim's words in common is another claim. */
  private static final double LEAST_COVERED = 0.5;

  /**
   * What the article says of some words.
   *
   * @param basis the article's own claim of these words
   * @param attribution whom it attributes them to
   * @param fault why the proposed source does not hold
   */
  record Attributed(
      Optional<Claim> basis, Optional<Attribution> attribution, Optional<Refusal> fault) {
    static Attributed by(Claim basis) {
      return new Attributed(Optional.of(basis), basis.attribution(), Optional.empty());
    }

    static Attributed by(Attribution attribution) {
      return new Attributed(Optional.empty(), Optional.of(attribution), Optional.empty());
    }

    static Attributed fault(Refusal fault) {
      return new Attributed(Optional.empty(), Optional.empty(), Optional.of(fault));
    }
  }

  private final Article article;
  private final ArticleWords words;
  private final SourceMatcher sources;
  private final CueWords cues;
  private final Ids ids;

  /** Sources that the article did not have, by their words. */
  private final Map<String, Source> fresh = new HashMap<>();

  Attributor(Article article, ArticleWords words, Ids ids) {
    this.article = article;
    this.words = words;
    this.sources = new SourceMatcher(article, words);
    this.cues = new CueWords(words);
    this.ids = ids;
  }

  Map<String, Source> fresh() {
    return fresh;
  }

  Attributed attribute(ProposedClaim proposed, List<TokenRun> content) {
    List<Claim> same = claimsOf(content);
    if (proposed.source().isEmpty()) {
      return same.isEmpty()
          ? new Attributed(Optional.empty(), Optional.empty(), Optional.empty())
          : Attributed.by(same.get(0));
    }
    String source = proposed.source().get();
    for (Claim claim : same) {
      if (isBy(source, claim)) {
        return Attributed.by(claim);
      }
    }
    Optional<Claim> others =
        same.stream().filter(claim -> !article.sources(claim).isEmpty()).findFirst();
    if (others.isPresent() && isKnown(source)) {
      return Attributed.fault(
          Refusal.of(
              Reason.SOURCE_DIFFERS,
              "Proposed is "
                  + Excerpts.quote(source)
                  + "; it has: "
                  + Excerpts.quote(article.speaker(others.get())),
              content.get(0)));
    }
    return attributeByWords(proposed, source, content);
  }

  private boolean isKnown(String source) {
    return !sources.places(source).isEmpty() || sources.find(source).isPresent();
  }

  private boolean isBy(String source, Claim claim) {
    return article.sources(claim).stream().anyMatch(one -> sources.mean(source, one));
  }

  /** The article's claims that have at least half of the words, the most alike one first. */
  private List<Claim> claimsOf(List<TokenRun> content) {
    Set<Claim> near = new LinkedHashSet<>();
    content.forEach(stretch -> near.addAll(article.claimsIn(words.span(stretch))));
    int length = content.stream().mapToInt(TokenRun::length).sum();
    record Covering(Claim claim, double likeness) {}
    List<Covering> covering = new ArrayList<>();
    for (Claim claim : near) {
      int common = common(claim, content);
      int all = claim.content().stream().mapToInt(Span::length).sum() + length - common;
      if (common >= length * LEAST_COVERED) {
        covering.add(new Covering(claim, (double) common / all));
      }
    }
    covering.sort(Comparator.comparingDouble(one -> -one.likeness()));
    return covering.stream().map(Covering::claim).toList();
  }

  private int common(Claim claim, List<TokenRun> content) {
    int common = 0;
    for (Span span : claim.content()) {
      TokenRun part = words.stretch(span);
      for (TokenRun stretch : content) {
        common +=
            Math.max(
                0, Math.min(part.end(), stretch.end()) - Math.max(part.start(), stretch.start()));
      }
    }
    return common;
  }

  /** Where the article's own claims do not tell: source and cue beside the content. */
  private Attributed attributeByWords(
      ProposedClaim proposed, String source, List<TokenRun> content) {
    List<TokenRun> places = sources.places(source);
    if (places.isEmpty()) {
      Reason reason =
          sources.find(source).isPresent() ? Reason.SOURCE_NOT_NEAR : Reason.SOURCE_NOT_IN_TEXT;
      return Attributed.fault(Refusal.of(reason, "Proposed is " + Excerpts.quote(source) + "."));
    }
    TokenRun around = words.around(content);
    TokenRun sentences = words.sentences(content);
    Optional<TokenRun> mention =
        places.stream()
            .filter(place -> around.contains(place) && content.stream().noneMatch(place::overlaps))
            .min(
                Comparator.comparing((TokenRun place) -> !sentences.contains(place))
                    .thenComparing(TokenRun::start));
    if (mention.isEmpty()) {
      return Attributed.fault(
          Refusal.of(
              Reason.SOURCE_NOT_NEAR,
              "Proposed is " + Excerpts.quote(source) + ".",
              places.get(0)));
    }
    TokenRun sentence = words.sentences(List.of(mention.get()));
    Optional<Cue> cue =
        proposed.cue().isPresent()
            ? cues.proposed(proposed.cue().get(), content, around)
            : cues.near(mention.get(), content, sentence);
    return cue.map(found -> Attributed.by(attribution(source, mention.get(), found, content)))
        .orElseGet(
            () ->
                Attributed.fault(
                    Refusal.of(
                        Reason.NOT_ATTRIBUTED,
                        "Proposed is " + Excerpts.quote(source) + ".",
                        mention.get())));
  }

  private Attribution attribution(
      String source, TokenRun mention, Cue cue, List<TokenRun> content) {
    return Attribution.builder()
        .addSources(sources.find(source).orElseGet(() -> source(mention)).id())
        .mention(words.span(mention))
        .cue(cue)
        .quotation(quotation(content))
        .build();
  }

  private Source source(TokenRun mention) {
    return fresh.computeIfAbsent(
        words.slice(mention).strip(),
        descriptor ->
            Source.builder()
                .id(ids.next("s"))
                .kind(Source.Kind.UNKNOWN)
                .descriptor(descriptor)
                .addMentions(words.span(mention))
                .build());
  }

  /** How much of a content is in quotation marks. */
  Attribution.Quotation quotation(List<TokenRun> content) {
    int[] counts = words.quotedWords(content);
    if (counts[1] == 0) {
      return Attribution.Quotation.INDIRECT;
    }
    return counts[1] == counts[0] ? Attribution.Quotation.DIRECT : Attribution.Quotation.MIXED;
  }
}
