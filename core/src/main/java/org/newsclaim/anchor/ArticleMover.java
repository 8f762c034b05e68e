package org.newsclaim.anchor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.anchor.LostAnchor.Reason;
import org.newsclaim.anchor.Placer.Demand;
import org.newsclaim.model.Article;
import org.newsclaim.model.Block;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;
import org.newsclaim.model.TextDigest;
import org.newsclaim.model.TimeExpression;

/** Moves an article to another text, part by part in the order of its JSON. */
final class ArticleMover {
  private final Article article;
  private final Movement movement;

  ArticleMover(Article article, Placer placer) {
    this.article = article;
    this.movement = new Movement(placer);
  }

  Reattachment moveTo(String text) {
    List<Block> blocks = blocks();
    List<List<Span>> mentions = mentions();
    List<Quantity> quantities = quantities();
    List<TimeExpression> times = times();
    Set<String> kept = new HashSet<>();
    quantities.forEach(quantity -> kept.add(quantity.id()));
    times.forEach(time -> kept.add(time.id()));
    quantities.replaceAll(quantity -> withKeptReferences(quantity, kept));
    List<Claim> claims = new ClaimMover(movement, kept).move(article.claims());
    Article moved =
        Article.builder()
            .from(article)
            .text(text)
            .textDigest(TextDigest.of(text))
            .blocks(Movement.sorted(article.blocks(), blocks, block -> block.span().start()))
            .sources(sources(mentions, claims))
            .quantities(
                Movement.sorted(article.quantities(), quantities, value -> value.span().start()))
            .times(Movement.sorted(article.times(), times, time -> time.span().start()))
            .claims(Movement.sorted(article.claims(), claims, claim -> claim.sentences().start()))
            .build();
    return new Reattachment(moved, movement.anchors(), movement.lost());
  }

  private List<Block> blocks() {
    List<Block> moved = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      movement
          .move("/blocks/" + i + "/span", block.span(), Demand.ALIKE)
          .ifPresent(span -> moved.add(block.withSpan(span)));
    }
    return moved;
  }

  private List<List<Span>> mentions() {
    List<List<Span>> moved = new ArrayList<>();
    for (int i = 0; i < article.sources().size(); i++) {
      List<Span> old = article.sources().get(i).mentions();
      List<Span> spans = movement.moveEach("/sources/" + i + "/mentions", old, Demand.ALIKE);
      moved.add(Movement.sorted(old, spans, Span::start));
    }
    return moved;
  }

  /** A source that is neither mentioned nor referred to any longer is left out. */
  private List<Source> sources(List<List<Span>> mentions, List<Claim> claims) {
    Set<String> used = new HashSet<>();
    claims.forEach(claim -> claim.attribution().ifPresent(a -> used.addAll(a.sources())));
    List<Source> moved = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Source source = article.sources().get(i);
      boolean gone = mentions.get(i).isEmpty() && !source.mentions().isEmpty();
      if (gone && !used.contains(source.id())) {
        movement.lose("/sources/" + i, Reason.DEPENDS_ON_LOST);
      } else {
        moved.add(source.withMentions(mentions.get(i)));
      }
    }
    return moved;
  }

  private List<Quantity> quantities() {
    QuantityMover mover = new QuantityMover(movement);
    List<Quantity> moved = new ArrayList<>();
    for (int i = 0; i < article.quantities().size(); i++) {
      mover.move("/quantities/" + i, article.quantities().get(i)).ifPresent(moved::add);
    }
    return moved;
  }

  /** The quantity without a time and without a restated quantity that was lost. */
  private Quantity withKeptReferences(Quantity quantity, Set<String> kept) {
    return quantity
        .withTime(kept(quantity, quantity.time(), "/time", kept))
        .withRestates(kept(quantity, quantity.restates(), "/restates", kept));
  }

  private Optional<String> kept(
      Quantity quantity, Optional<String> reference, String field, Set<String> kept) {
    if (reference.isEmpty() || kept.contains(reference.get())) {
      return reference;
    }
    int index = article.quantities().indexOf(article.quantity(quantity.id()));
    movement.lose("/quantities/" + index + field, Reason.DEPENDS_ON_LOST);
    return Optional.empty();
  }

  private List<TimeExpression> times() {
    List<TimeExpression> moved = new ArrayList<>();
    for (int i = 0; i < article.times().size(); i++) {
      TimeExpression time = article.times().get(i);
      String pointer = "/times/" + i;
      movement
          .move(pointer + "/span", time.span(), Demand.SAME)
          .ifPresentOrElse(
              span -> moved.add(time.withSpan(span).withText(words(time, span))),
              () -> movement.lose(pointer, Reason.DEPENDS_ON_LOST));
    }
    return moved;
  }

  private String words(TimeExpression time, Span span) {
    return movement.oldWords(time.span()).equals(time.text())
        ? movement.newWords(span)
        : time.text();
  }
}
