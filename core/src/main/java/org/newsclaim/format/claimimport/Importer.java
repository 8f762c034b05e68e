package org.newsclaim.format.claimimport;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.anchor.quote.Match;
import org.newsclaim.article.ArticleParser;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.format.claimimport.RefusedClaim.Reason;
import org.newsclaim.format.claimimport.proposed.ProposedClaim;
import org.newsclaim.format.claimimport.words.ArticleWords;
import org.newsclaim.format.claimimport.words.TokenRun;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;

/** One import: the proposed claims of one call, those around others before these. */
final class Importer {
  private final ArticleWords words;
  private final QuotePlaces places;
  private final CandidateCheck check;
  private final Drafts drafts;

  private final Map<Integer, AcceptedClaim> accepted = new HashMap<>();
  private final Map<Integer, RefusedClaim> refused = new HashMap<>();
  private final Map<String, Integer> indexes = new HashMap<>();

  /** Contents that were taken, so that the same words proposed twice take two places. */
  private final Set<List<TokenRun>> taken = new HashSet<>();

  Importer(Article article, ParseOptions options) {
    boolean read =
        !article.claims().isEmpty()
            || !article.sources().isEmpty()
            || !article.quantities().isEmpty()
            || !article.times().isEmpty();
    String text = article.text().orElse("");
    Article reference = read ? article : ArticleParser.parse(text, options).value();
    this.words = new ArticleWords(text, options.lexicon().words());
    this.places = new QuotePlaces(words, words.readOut(reference));
    Ids ids = new Ids(reference);
    this.check = new CandidateCheck(reference, words, new Attributor(reference, words, ids));
    this.drafts = new Drafts(article, reference, words, ids);
  }

  ImportedClaims take(List<ProposedClaim> proposed) {
    for (int index : outermostFirst(proposed)) {
      take(index, proposed.get(index));
    }
    for (int i = 0; i < proposed.size(); i++) {
      if (!accepted.containsKey(i) && !refused.containsKey(i)) {
        refuse(i, proposed.get(i), outerMissing(proposed.get(i)));
      }
    }
    return new ImportedClaims(
        drafts.article(check.freshSources()),
        accepted.values().stream().sorted(Comparator.comparingInt(AcceptedClaim::index)).toList(),
        refused.values().stream().sorted(Comparator.comparingInt(RefusedClaim::index)).toList());
  }

  /** Claims that are nested in nothing, then those in them; none of a circle. */
  private List<Integer> outermostFirst(List<ProposedClaim> proposed) {
    Map<String, List<Integer>> inner = new LinkedHashMap<>();
    Deque<Integer> next = new ArrayDeque<>();
    for (int i = 0; i < proposed.size(); i++) {
      Optional<String> id = proposed.get(i).id();
      if (id.isPresent() && indexes.putIfAbsent(id.get(), i) != null) {
        throw NewsClaimException.of(
            Code.DUPLICATE_ID,
            "/claims/" + i + "/id",
            "id is " + Excerpts.quote(id.get()) + ", as that of another claim; it must be unique");
      }
      Optional<String> outer = proposed.get(i).nestedIn();
      if (outer.isEmpty()) {
        next.add(i);
      } else {
        inner.computeIfAbsent(outer.get(), key -> new ArrayList<>()).add(i);
      }
    }
    List<Integer> order = new ArrayList<>();
    while (!next.isEmpty()) {
      int index = next.remove();
      order.add(index);
      proposed.get(index).id().ifPresent(id -> next.addAll(inner.getOrDefault(id, List.of())));
    }
    return order;
  }

  private void take(int index, ProposedClaim proposed) {
    Optional<Claim> outer = proposed.nestedIn().flatMap(this::taken);
    if (proposed.nestedIn().isPresent() && outer.isEmpty()) {
      refuse(index, proposed, outerMissing(proposed));
      return;
    }
    QuotePlaces.Found found = places.find(proposed);
    if (found.fault().isPresent()) {
      refuse(index, proposed, found.fault().get());
      return;
    }
    List<ClaimCandidate> candidates =
        found.places().stream().map(place -> check.check(proposed, place, outer)).toList();
    List<ClaimCandidate> holding =
        candidates.stream().filter(one -> one.fault().isEmpty()).toList();
    if (holding.isEmpty()) {
      refuse(index, proposed, candidates.get(0).fault().orElseThrow());
      return;
    }
    ClaimCandidate chosen =
        holding.stream()
            .filter(one -> !taken.contains(one.content()))
            .findFirst()
            .orElse(holding.get(0));
    if (taken.contains(chosen.content()) && isProposedTwice(proposed)) {
      refuse(index, proposed, Refusal.of(Reason.PROPOSED_TWICE, "", chosen.words().get(0)));
      return;
    }
    taken.add(chosen.content());
    Claim claim = drafts.claim(chosen, outer);
    accepted.put(
        index,
        new AcceptedClaim(
            index,
            proposed,
            claim.id(),
            match(proposed, chosen),
            candidates.stream()
                .filter(other -> !other.content().equals(chosen.content()))
                .map(other -> words.span(other.words().get(0)))
                .toList()));
  }

  private boolean isProposedTwice(ProposedClaim proposed) {
    ProposedClaim unnamed = proposed.withId(Optional.empty());
    return accepted.values().stream()
        .anyMatch(other -> other.proposed().withId(Optional.empty()).equals(unnamed));
  }

  private Optional<Claim> taken(String id) {
    return Optional.ofNullable(indexes.get(id))
        .map(accepted::get)
        .map(outer -> drafts.claim(outer.claim()));
  }

  private Match match(ProposedClaim proposed, ClaimCandidate chosen) {
    boolean exact =
        chosen.words().size() == 1 && proposed.quote().contains(words.slice(chosen.words().get(0)));
    return exact ? Match.EXACT : Match.NORMALIZED;
  }

  private static Refusal outerMissing(ProposedClaim proposed) {
    return Refusal.of(
        Reason.OUTER_CLAIM_MISSING,
        "It is " + Excerpts.quote(proposed.nestedIn().orElse("")) + ".");
  }

  private void refuse(int index, ProposedClaim proposed, Refusal verdict) {
    refused.put(
        index,
        new RefusedClaim(
            index, proposed, verdict.reason(), verdict.message(), verdict.near().map(words::span)));
  }
}
