package org.newsclaim.format.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Explanation;
import org.newsclaim.model.Factuality;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Source;
import org.newsclaim.model.SourceShare;

/** The claims by source, a card each: the details that the page shows on hover, focus and tap. */
final class ClaimCards {
  private final Article article;
  private final Optional<Explanation> explanation;

  ClaimCards(Article article, Optional<Explanation> explanation) {
    this.article = article;
    this.explanation = explanation;
  }

  void append(Element aside) {
    Element panel = aside.appendElement("div").id("details").attr("aria-live", "polite");
    panel.appendElement("p").text("Hover over, tap or focus a claim to see who makes it.");
    aside.appendElement("h2").text("Who says what");
    for (SourceShare share : article.sourcing().bySource()) {
      append(aside, share.source());
    }
    group(aside, "No source named", claims(true));
    group(aside, "The article itself", claims(false));
  }

  /** Claims without a source: attributed ones, or those in the article's own voice. */
  private List<Claim> claims(boolean attributed) {
    return article.claims().stream()
        .filter(claim -> claim.attribution().isPresent() == attributed)
        .filter(claim -> article.sources(claim).isEmpty())
        .toList();
  }

  private void append(Element aside, Source source) {
    Element section = aside.appendElement("section").addClass("source");
    Element heading = section.appendElement("h3");
    heading
        .appendElement("span")
        .addClass((source.named() ? Mark.NAMED : Mark.UNNAMED).css())
        .text(source.name().orElse(source.descriptor()));
    String kind = words(source.kind()) + (source.named() ? "" : ", unnamed");
    String facts =
        Stream.of(Optional.of(kind), source.jobTitle(), source.affiliation())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    section.appendElement("p").addClass("facts").text(facts);
    article.claims(source).forEach(claim -> append(section, claim));
  }

  private void group(Element aside, String title, List<Claim> claims) {
    if (claims.isEmpty()) {
      return;
    }
    Element details = aside.appendElement("details").addClass("source");
    details.appendElement("summary").text(title + " (" + claims.size() + ")");
    claims.forEach(claim -> append(details, claim));
  }

  private void append(Element parent, Claim claim) {
    Element card = parent.appendElement("div").addClass("card").attr("data-claim", claim.id());
    Element text = card.appendElement("p");
    text.appendElement("a").attr("href", "#at-" + claim.id()).text(claim.text());
    Element facts = card.appendElement("dl");
    claim.attribution().ifPresent(attribution -> append(facts, claim, attribution));
    Factuality factuality = claim.factuality();
    if (factuality.certainty() != Factuality.Certainty.CERTAIN) {
      fact(facts, "Certainty", words(factuality.certainty()));
    }
    if (factuality.polarity() != Factuality.Polarity.POSITIVE) {
      fact(facts, "Polarity", words(factuality.polarity()));
    }
    List<Quantity> quantities = article.quantities(claim);
    if (!quantities.isEmpty()) {
      fact(
          facts, "Quantities", String.join("; ", quantities.stream().map(Quantity::text).toList()));
    }
    if (claim.attribution().isPresent() && explanation.isPresent()) {
      appendRules(card, claim.attribution().get(), explanation.get());
    }
  }

  private void append(Element facts, Claim claim, Attribution attribution) {
    fact(facts, "Source", article.speaker(claim));
    fact(facts, "Cue", attribution.cue().text() + " (" + words(attribution.cue().kind()) + ")");
    if (attribution.stance() != Attribution.Stance.ASSERTS) {
      fact(facts, "Stance", words(attribution.stance()));
    }
    attribution.confidence().ifPresent(share -> fact(facts, "Confidence", share.toPlainString()));
    attribution.anonymityGround().ifPresent(ground -> fact(facts, "Why unnamed", ground));
    attribution
        .nestedIn()
        .ifPresent(
            outer ->
                fact(facts, "Reported in", "")
                    .appendElement("a")
                    .attr("href", "#at-" + outer)
                    .text(article.claim(outer).text()));
  }

  private static void appendRules(Element card, Attribution attribution, Explanation rules) {
    Element why = card.appendElement("details");
    why.appendElement("summary").text("Rules that decided");
    Element facts = why.appendElement("dl");
    for (Explanation.Finding finding : rules.findings()) {
      boolean cue =
          finding.target() == Explanation.Target.CUE
              && attribution.cue().spans().stream().anyMatch(finding.span()::overlaps);
      boolean mention =
          finding.target() == Explanation.Target.MENTION
              && attribution.mention().filter(finding.span()::overlaps).isPresent();
      if (cue || mention) {
        for (Explanation.Step step : finding.steps()) {
          fact(facts, cue ? "Cue" : "Source", step.meaning())
              .appendElement("code")
              .text(step.rule());
        }
      }
    }
  }

  private static Element fact(Element facts, String name, String value) {
    facts.appendElement("dt").text(name);
    return facts.appendElement("dd").text(value + " ");
  }

  private static String words(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
