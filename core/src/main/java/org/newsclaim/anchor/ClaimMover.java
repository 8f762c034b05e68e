package org.newsclaim.anchor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.anchor.LostAnchor.Reason;
import org.newsclaim.anchor.Placer.Demand;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Cue;
import org.newsclaim.model.Span;
import org.newsclaim.text.ClaimText;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;

/**
 * Moves claims. A claim is kept where all of its content and its cue are found: without its cue it
 * would be the article's own.
 */
final class ClaimMover {
  private final Movement movement;
  private final Set<String> kept;

  /**
   * @param kept the ids of the quantities and times that were not lost
   */
  ClaimMover(Movement movement, Set<String> kept) {
    this.movement = movement;
    this.kept = kept;
  }

  /** The claims that were not lost, with references to such as were. */
  List<Claim> move(List<Claim> claims) {
    List<Claim> moved = new ArrayList<>(claims.size());
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < claims.size(); i++) {
      Optional<Claim> claim = move("/claims/" + i, claims.get(i));
      if (claim.isPresent()) {
        moved.add(claim.get());
        ids.add(claim.get().id());
      } else {
        movement.lose("/claims/" + i, Reason.DEPENDS_ON_LOST);
      }
    }
    for (int i = 0; i < claims.size(); i++) {
      Claim old = claims.get(i);
      Optional<String> outer = old.attribution().flatMap(Attribution::nestedIn);
      if (ids.contains(old.id()) && outer.isPresent() && !ids.contains(outer.get())) {
        movement.lose("/claims/" + i + "/attribution/nestedIn", Reason.DEPENDS_ON_LOST);
      }
    }
    return moved.stream().map(claim -> withoutLostOuter(claim, ids)).toList();
  }

  private static Claim withoutLostOuter(Claim claim, Set<String> ids) {
    return claim.withAttribution(
        claim
            .attribution()
            .map(
                attribution ->
                    attribution.withNestedIn(attribution.nestedIn().filter(ids::contains))));
  }

  private Optional<Claim> move(String pointer, Claim claim) {
    Optional<List<Span>> content =
        movement.moveAll(pointer + "/content", claim.content(), Demand.SAME_NUMBERS);
    Optional<Attribution> attribution =
        claim.attribution().flatMap(old -> moveAttribution(pointer + "/attribution", old));
    boolean whole =
        content.isPresent()
            && attribution.isPresent() == claim.attribution().isPresent()
            && negations(claim.content(), true) == negations(content.get(), false);
    if (!whole) {
      return Optional.empty();
    }
    return Optional.of(
        Claim.builder()
            .from(claim)
            .text(text(claim, content.get()))
            .content(content.get())
            .sentences(sentences(pointer, claim, content.get()))
            .attribution(attribution)
            .quantities(references(pointer + "/quantities/", claim.quantities()))
            .times(references(pointer + "/times/", claim.times()))
            .factuality(claim.factuality().withHedges(hedges(pointer, claim)))
            .build());
  }

  private Optional<Attribution> moveAttribution(String pointer, Attribution attribution) {
    Optional<Span> mention =
        attribution
            .mention()
            .flatMap(span -> movement.move(pointer + "/mention", span, Demand.ALIKE));
    Cue cue = attribution.cue();
    return movement
        .moveAll(pointer + "/cue/spans", cue.spans(), Demand.SAME_COUNT)
        .map(
            spans ->
                attribution
                    .withMention(mention)
                    .withCue(cue.withSpans(spans).withText(cueText(cue, spans))));
  }

  private String cueText(Cue cue, List<Span> spans) {
    return joined(cue.spans(), true).equals(cue.text()) ? joined(spans, false) : cue.text();
  }

  private String joined(List<Span> spans, boolean inOld) {
    return String.join(" ", words(spans, inOld));
  }

  private List<String> words(List<Span> spans, boolean inOld) {
    return spans.stream()
        .map(span -> inOld ? movement.oldWords(span) : movement.newWords(span))
        .toList();
  }

  /** The content read out anew where it has changed, so that the claim says what the text says. */
  private String text(Claim claim, List<Span> content) {
    List<String> before = words(claim.content(), true);
    List<String> now = words(content, false);
    if (before.equals(now)) {
      return claim.text();
    }
    String text = ClaimText.of(now);
    return text.isBlank() ? claim.text() : text;
  }

  /** One "not" more or less, and the claim is another. */
  private int negations(List<Span> spans, boolean inOld) {
    TokenizedText text = TokenizedText.of(joined(spans, inOld), WordIndex.english());
    int count = 0;
    for (int i = 0; i < text.size(); i++) {
      count += text.is(i, WordClass.NEGATION) ? 1 : 0;
    }
    return count;
  }

  /** The sentences, or what is left of them where their edges were lost. */
  private Span sentences(String pointer, Claim claim, List<Span> content) {
    return movement
        .move(pointer + "/sentences", claim.sentences(), Demand.ALIKE)
        .orElseGet(() -> Span.cover(content));
  }

  private List<Span> hedges(String pointer, Claim claim) {
    List<Span> hedges =
        movement.moveEach(
            pointer + "/factuality/hedges", claim.factuality().hedges(), Demand.SAME_COUNT);
    return Movement.isInOrder(hedges) ? hedges : List.of();
  }

  private List<String> references(String pointer, List<String> ids) {
    List<String> found = new ArrayList<>(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      if (kept.contains(ids.get(i))) {
        found.add(ids.get(i));
      } else {
        movement.lose(pointer + i, Reason.DEPENDS_ON_LOST);
      }
    }
    return found;
  }
}
