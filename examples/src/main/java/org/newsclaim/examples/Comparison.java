package org.newsclaim.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;

/**
 * What one model of an article holds that another does not, both ways, in words. Ids are not
 * compared: two models number their parts as they like.
 *
 * @param missing what the first holds and the second does not, a line each
 * @param beyond what the second holds and the first does not, a line each
 */
record Comparison(List<String> missing, List<String> beyond) {

  static Comparison of(Article expected, Article found) {
    List<String> missing = lines(expected);
    List<String> beyond = new ArrayList<>();
    for (String line : lines(found)) {
      if (!missing.remove(line)) {
        beyond.add(line);
      }
    }
    return new Comparison(List.copyOf(missing), List.copyOf(beyond));
  }

  private static List<String> lines(Article article) {
    return Stream.of(
            article.blocks().stream()
                .map(block -> "block     " + block.role() + " " + article.slice(block.span())),
            article.sources().stream().map(Comparison::line),
            article.quantities().stream().map(Comparison::line),
            article.times().stream()
                .map(
                    time ->
                        "time      " + time.text() + time.value().map(v -> " = " + v).orElse("")),
            article.claims().stream().map(claim -> line(article, claim)))
        .flatMap(lines -> lines)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String line(Source source) {
    return "source    "
        + source.label()
        + " ("
        + source.kind()
        + (source.named() ? ", named" : ", unnamed")
        + source.jobTitle().map(title -> ", " + title).orElse("")
        + source.affiliation().map(name -> ", of " + name).orElse("")
        + "), mentioned "
        + source.mentions().size()
        + " times";
  }

  private static String line(Quantity quantity) {
    return "quantity  "
        + quantity
        + quantity.measuredEntity().map(entity -> ", counting " + entity.head()).orElse("")
        + quantity.whole().map(whole -> ", of the whole '" + whole.text() + "'").orElse("");
  }

  private static String line(Article article, Claim claim) {
    String cue =
        claim
            .attribution()
            .map(
                attribution ->
                    " ["
                        + attribution.cue().text()
                        + ", "
                        + attribution.cue().kind()
                        + ", "
                        + attribution.quotation()
                        + "]")
            .orElse("");
    String content =
        claim.content().stream().map(article::slice).collect(Collectors.joining(" … "));
    String hedges =
        claim.factuality().hedges().stream()
            .map((Span hedge) -> article.slice(hedge))
            .collect(Collectors.joining(", "));
    return "claim     "
        + article.speaker(claim)
        + cue
        + ": "
        + content
        + " ("
        + claim.factuality().certainty()
        + ", "
        + claim.factuality().polarity()
        + (hedges.isEmpty() ? "" : ", by '" + hedges + "'")
        + ")";
  }
}
