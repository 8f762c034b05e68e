package org.newsclaim.format.page;

import org.jsoup.nodes.Element;
import org.newsclaim.model.Sourcing;

/** How an article is sourced, as one bar with its numbers. */
final class SourcingBar {
  private static final int WIDTH = 1000;

  private final Element drawing;
  private final Element legend;
  private final int total;
  private int x;

  private SourcingBar(Element drawing, Element legend, int total) {
    this.drawing = drawing;
    this.legend = legend;
    this.total = total;
  }

  static void append(Element body, Sourcing sourcing) {
    int total = sourcing.own() + sourcing.attributed();
    if (total == 0) {
      body.appendElement("p").text("No claim was found.");
      return;
    }
    Element section = body.appendElement("section").addClass("sourcing");
    section.attr("aria-label", "Sourcing");
    Element svg =
        section
            .appendElement("svg")
            .attr("viewBox", "0 0 " + WIDTH + " 24")
            .attr("preserveAspectRatio", "none")
            .attr("aria-hidden", "true");
    SourcingBar bar = new SourcingBar(svg, section.appendElement("ul"), total);
    bar.append("named", "from named sources", sourcing.named());
    bar.append("unnamed", "from unnamed sources", sourcing.unnamed());
    bar.append("nobody", "attributed to nobody", sourcing.withoutSource());
    bar.append("own", "in the article's own voice", sourcing.own());
  }

  private void append(String css, String words, int claims) {
    if (claims == 0) {
      return;
    }
    int width = Math.round((float) WIDTH * claims / total);
    drawing
        .appendElement("rect")
        .addClass("share-" + css)
        .attr("x", String.valueOf(x))
        .attr("width", String.valueOf(width))
        .attr("height", "24");
    x += width;
    Element item = legend.appendElement("li").addClass("share-" + css);
    item.text(claims + (claims == 1 ? " claim " : " claims ") + words);
  }
}
