package org.newsclaim.format.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;
import org.newsclaim.model.TimeExpression;

/** Cuts a text into runs at the ends of all its marks, which may overlap. */
final class MarkedRuns {
  /** A mark over a span; which claim or value it belongs to, where it belongs to one. */
  private record Layer(Span span, Optional<Mark> mark, Optional<String> claim, String id) {}

  private final List<Layer> layers = new ArrayList<>();
  private final Article article;

  private MarkedRuns(Article article) {
    this.article = article;
  }

  /** The runs of a text from its first to its last code point, without a gap. */
  static List<MarkedRun> of(Article article) {
    MarkedRuns runs = new MarkedRuns(article);
    article.claims().forEach(runs::add);
    article.sources().forEach(runs::add);
    for (Quantity quantity : article.quantities()) {
      runs.add(quantity.span(), Mark.QUANTITY, quantity.id());
    }
    for (TimeExpression time : article.times()) {
      runs.add(time.span(), Mark.TIME, time.id());
    }
    article.blocks().forEach(block -> runs.border(block.span()));
    return runs.cut();
  }

  /**
   * The runs of a text in which findings are marked.
   *
   * @param findings the places of each finding by its id
   */
  static List<MarkedRun> of(Article article, Map<String, List<Span>> findings) {
    MarkedRuns runs = new MarkedRuns(article);
    Optional<Mark> mark = Optional.of(Mark.FINDING);
    findings.forEach(
        (id, spans) ->
            spans.forEach(span -> runs.layers.add(new Layer(span, mark, Optional.of(id), ""))));
    article.blocks().forEach(block -> runs.border(block.span()));
    return runs.cut();
  }

  private void add(Claim claim) {
    Optional<Mark> mark =
        claim.attribution().map(attribution -> Mark.valueOf(attribution.quotation().name()));
    Optional<String> id = Optional.of(claim.id());
    claim.content().forEach(span -> layers.add(new Layer(span, mark, id, "")));
    claim.factuality().hedges().forEach(span -> add(span, Mark.HEDGE, ""));
    if (claim.attribution().isPresent()) {
      Attribution attribution = claim.attribution().get();
      Optional<Mark> cue = Optional.of(Mark.CUE);
      attribution.cue().spans().forEach(span -> layers.add(new Layer(span, cue, id, "")));
      attribution.mention().ifPresent(at -> layers.add(new Layer(at, Optional.empty(), id, "")));
    }
  }

  private void add(Source source) {
    Mark mark = source.named() ? Mark.NAMED : Mark.UNNAMED;
    source.mentions().forEach(span -> add(span, mark, source.id()));
  }

  private void add(Span span, Mark mark, String id) {
    layers.add(new Layer(span, Optional.of(mark), Optional.empty(), id));
  }

  private void border(Span span) {
    layers.add(new Layer(span, Optional.empty(), Optional.empty(), ""));
  }

  private List<MarkedRun> cut() {
    int length = article.textDigest().length();
    TreeSet<Integer> borders = new TreeSet<>(List.of(0, length));
    for (Layer layer : layers) {
      borders.add(layer.span().start());
      borders.add(layer.span().end());
    }
    layers.sort(Comparator.comparingInt(layer -> layer.span().start()));
    List<MarkedRun> runs = new ArrayList<>();
    List<Layer> open = new ArrayList<>();
    int next = 0;
    int start = 0;
    for (int end : borders.tailSet(1, true)) {
      while (next < layers.size() && layers.get(next).span().start() <= start) {
        open.add(layers.get(next++));
      }
      int from = start;
      open.removeIf(layer -> layer.span().end() <= from);
      runs.add(run(Span.of(start, end), open));
      start = end;
    }
    return runs;
  }

  private static MarkedRun run(Span span, List<Layer> open) {
    MarkedRun run = MarkedRun.over(span);
    for (Layer layer : open) {
      layer.mark().ifPresent(run.marks()::add);
      layer.claim().ifPresent(run.claims()::add);
      if (!layer.id().isEmpty()) {
        run.ids().add(layer.id());
      }
    }
    return run;
  }
}
