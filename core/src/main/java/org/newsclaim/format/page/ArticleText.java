package org.newsclaim.format.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Block;
import org.newsclaim.model.Claim;

/**
 * The text of an article, a paragraph for each block, with its marks. Marks are elements one after
 * the other, never inside each other, so that overlapping claims need no special case.
 */
final class ArticleText {
  private final Article article;
  private final String prefix;
  private final String text;
  private final Map<String, BigDecimal> confidence = new HashMap<>();
  private final Set<String> anchored = new HashSet<>();

  /** Where the next run begins, in Java chars: runs come in order, so no run is counted anew. */
  private int position;

  private ArticleText(Article article, String prefix) {
    this.article = article;
    this.prefix = prefix;
    for (Claim claim : article.claims()) {
      claim
          .attribution()
          .flatMap(Attribution::confidence)
          .ifPresent(share -> confidence.put(claim.id(), share));
    }
    this.text = article.text().orElseThrow();
  }

  /** Appends the text; links lead to the prefix followed by the id of a claim or value. */
  static void append(Element main, Article article, List<MarkedRun> runs, String prefix) {
    Element parent = main.appendElement("div").addClass("text");
    new ArticleText(article, prefix).appendRuns(parent, runs);
  }

  private void appendRuns(Element parent, List<MarkedRun> runs) {
    List<Block> blocks = article.blocks();
    int block = 0;
    Element paragraph = parent;
    int opened = -1;
    for (MarkedRun run : runs) {
      while (block < blocks.size() && blocks.get(block).span().end() <= run.span().start()) {
        block++;
      }
      boolean inside = block < blocks.size() && blocks.get(block).span().contains(run.span());
      if (inside && opened != block) {
        opened = block;
        paragraph = paragraph(parent, blocks.get(block).role());
      }
      append(inside ? paragraph : parent, run);
    }
  }

  private static Element paragraph(Element parent, Block.Role role) {
    String tag = role == Block.Role.HEADLINE || role == Block.Role.SUBHEADING ? "h2" : "p";
    return parent
        .appendElement(tag)
        .addClass("block")
        .addClass(role.name().toLowerCase(Locale.ROOT));
  }

  private void append(Element parent, MarkedRun run) {
    int end = text.offsetByCodePoints(position, run.span().length());
    String words = text.substring(position, end);
    position = end;
    if (run.isPlain()) {
      parent.appendText(words);
      return;
    }
    Element span = parent.appendElement("span").addClass("run").text("");
    span.appendText(words);
    run.marks().forEach(mark -> span.addClass(mark.css()));
    if (!run.claims().isEmpty()) {
      span.attr("data-claims", String.join(" ", run.claims()));
      addConfidence(span, run);
    }
    if (!run.ids().isEmpty()) {
      span.attr("data-ids", String.join(" ", run.ids()));
    }
    addAnchors(span, run);
  }

  /** How strong the mark is: that of the surest claim here. */
  private void addConfidence(Element span, MarkedRun run) {
    run.claims().stream()
        .flatMap(claim -> Optional.ofNullable(confidence.get(claim)).stream())
        .max(Comparator.naturalOrder())
        .ifPresent(share -> span.addClass(strength(share.doubleValue())));
  }

  private static String strength(double confidence) {
    return confidence >= 0.9 ? "sure" : confidence >= 0.7 ? "likely" : "weak";
  }

  /** The first run of a claim or value is where links lead to; that of a claim takes the focus. */
  private void addAnchors(Element span, MarkedRun run) {
    boolean first = false;
    for (String claim : run.claims()) {
      boolean added = anchored.add(claim);
      if (added && !span.hasAttr("id")) {
        span.id(prefix + claim);
      } else if (added) {
        span.prependElement("a").id(prefix + claim);
      }
      first |= added;
    }
    for (String id : run.ids()) {
      if (anchored.add(id)) {
        span.prependElement("a").id(prefix + id);
      }
    }
    if (first) {
      span.attr("tabindex", "0").attr("role", "button").attr("aria-pressed", "false");
    }
  }
}
