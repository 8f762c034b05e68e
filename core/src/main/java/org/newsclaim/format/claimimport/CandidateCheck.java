package org.newsclaim.format.claimimport;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.newsclaim.format.claimimport.Attributor.Attributed;
import org.newsclaim.format.claimimport.RefusedClaim.Reason;
import org.newsclaim.format.claimimport.proposed.ProposedClaim;
import org.newsclaim.format.claimimport.words.ArticleWords;
import org.newsclaim.format.claimimport.words.SpanIndex;
import org.newsclaim.format.claimimport.words.TokenRun;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;

/** Holds a proposed claim against a place where its words stand. */
final class CandidateCheck {
  private final ArticleWords words;
  private final Attributor attributor;
  private final SpanIndex<Quantity> quantities;

  CandidateCheck(Article reference, ArticleWords words, Attributor attributor) {
    this.words = words;
    this.attributor = attributor;
    this.quantities = new SpanIndex<>(reference.quantities(), Quantity::span);
  }

  Collection<Source> freshSources() {
    return attributor.fresh().values();
  }

  ClaimCandidate check(ProposedClaim proposed, List<TokenRun> place, Optional<Claim> outer) {
    List<TokenRun> content = place.stream().map(words::withMarks).toList();
    List<Span> spans = content.stream().map(words::span).toList();
    Attributed attributed = attributor.attribute(proposed, content);
    Optional<Refusal> fault =
        quotationFault(proposed, place)
            .or(() -> NumberCheck.check(proposed.numbers(), quantities.in(spans), words::stretch))
            .or(attributed::fault)
            .or(() -> outer.flatMap(claim -> nestingFault(claim, spans, attributed)));
    Attribution.Quotation quotation = attributor.quotation(place);
    return new ClaimCandidate(
        place,
        content,
        attributed.basis(),
        attributed.attribution().map(one -> one.withQuotation(quotation)),
        fault);
  }

  private Optional<Refusal> quotationFault(ProposedClaim proposed, List<TokenRun> place) {
    boolean direct = proposed.quotation().filter(Attribution.Quotation.DIRECT::equals).isPresent();
    return direct && attributor.quotation(place) != Attribution.Quotation.DIRECT
        ? Optional.of(Refusal.of(Reason.NOT_QUOTED, "", place.get(0)))
        : Optional.empty();
  }

  private Optional<Refusal> nestingFault(Claim outer, List<Span> spans, Attributed attributed) {
    boolean inside =
        spans.stream()
            .allMatch(span -> outer.content().stream().anyMatch(part -> part.contains(span)));
    if (!inside || outer.content().equals(spans)) {
      return Optional.of(
          Refusal.of(
              Reason.NOT_NESTED,
              "That is " + Excerpts.quote(outer.text()) + ".",
              words.stretch(spans.get(0))));
    }
    return attributed.attribution().isEmpty()
        ? Optional.of(Refusal.of(Reason.NOT_ATTRIBUTED, "", words.stretch(spans.get(0))))
        : Optional.empty();
  }
}
