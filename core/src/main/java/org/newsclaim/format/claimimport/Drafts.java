package org.newsclaim.format.claimimport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.format.claimimport.words.ArticleWords;
import org.newsclaim.format.claimimport.words.SpanIndex;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Factuality;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;
import org.newsclaim.model.TimeExpression;
import org.newsclaim.text.ClaimText;

/** Makes the claims that were taken, and the article that has them. */
final class Drafts {
  private static final Factuality NOT_KNOWN =
      Factuality.of(Factuality.Certainty.UNKNOWN, Factuality.Polarity.UNKNOWN);

  private final Article article;
  private final Article reference;
  private final ArticleWords words;
  private final Ids ids;
  private final SpanIndex<Quantity> quantities;
  private final SpanIndex<TimeExpression> times;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Claim> byId = new HashMap<>();

  Drafts(Article article, Article reference, ArticleWords words, Ids ids) {
    this.article = article;
    this.reference = reference;
    this.words = words;
    this.ids = ids;
    this.quantities = new SpanIndex<>(reference.quantities(), Quantity::span);
    this.times = new SpanIndex<>(reference.times(), TimeExpression::span);
    article.claims().forEach(claim -> byId.put(claim.id(), claim));
  }

  /** A claim that the article has or that was taken. */
  Claim claim(String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }

  /** The article's own claim, where it is the same, or a new one. */
  Claim claim(ClaimCandidate candidate, Optional<Claim> outer) {
    List<Span> content = candidate.content().stream().map(words::span).toList();
    Optional<String> nestedIn =
        outer.map(Claim::id).or(() -> candidate.attribution().flatMap(this::knownOuter));
    Optional<Attribution> attribution =
        candidate.attribution().map(one -> held(one.withNestedIn(nestedIn), candidate.basis()));
    Optional<Claim> same =
        candidate
            .basis()
            .filter(basis -> byId.containsKey(basis.id()))
            .filter(basis -> isSame(basis, content, nestedIn));
    if (same.isPresent()) {
      return same.get();
    }
    Claim claim =
        Claim.builder()
            .id(ids.next("c"))
            .text(ClaimText.of(candidate.content().stream().map(words::slice).toList()))
            .content(content)
            .sentences(words.span(words.sentences(candidate.content())))
            .attribution(attribution)
            .quantities(quantities.in(content).stream().map(Quantity::id).toList())
            .times(times.in(content).stream().map(TimeExpression::id).toList())
            .factuality(candidate.basis().map(Claim::factuality).orElse(NOT_KNOWN))
            .build();
    claims.add(claim);
    byId.put(claim.id(), claim);
    return claim;
  }

  /** An attribution with the stance that the article gives its source. */
  private static Attribution held(Attribution attribution, Optional<Claim> basis) {
    return basis
        .flatMap(Claim::attribution)
        .map(one -> attribution.withStance(one.stance()))
        .orElse(attribution);
  }

  private Optional<String> knownOuter(Attribution attribution) {
    return attribution.nestedIn().filter(byId::containsKey);
  }

  private static boolean isSame(Claim basis, List<Span> content, Optional<String> nestedIn) {
    return basis.content().equals(content)
        && basis.attribution().flatMap(Attribution::nestedIn).equals(nestedIn);
  }

  Article article(Collection<Source> fresh) {
    Set<String> used = new HashSet<>();
    for (Claim claim : claims) {
      claim.attribution().ifPresent(one -> used.addAll(one.sources()));
      used.addAll(claim.quantities());
      used.addAll(claim.times());
    }
    Article.Builder builder = Article.builder().from(article.withClaims()).claims(merged());
    if (reference != article) {
      reference.sources().stream().filter(s -> used.contains(s.id())).forEach(builder::addSources);
      reference.quantities().stream()
          .filter(quantity -> used.contains(quantity.id()))
          .forEach(builder::addQuantities);
      reference.times().stream()
          .filter(time -> used.contains(time.id()))
          .forEach(builder::addTimes);
    }
    fresh.stream().filter(source -> used.contains(source.id())).forEach(builder::addSources);
    return builder.build();
  }

  /** New claims among the old ones, in the order of the text. */
  private List<Claim> merged() {
    List<Claim> fresh = new ArrayList<>(claims);
    fresh.sort(Comparator.comparingInt(Drafts::start));
    List<Claim> merged = new ArrayList<>();
    int next = 0;
    for (Claim old : article.claims()) {
      while (next < fresh.size() && start(fresh.get(next)) < start(old)) {
        merged.add(fresh.get(next++));
      }
      merged.add(old);
    }
    merged.addAll(fresh.subList(next, fresh.size()));
    return merged;
  }

  private static int start(Claim claim) {
    return claim.content().get(0).start();
  }
}
