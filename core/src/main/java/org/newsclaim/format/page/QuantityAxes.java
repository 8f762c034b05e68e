package org.newsclaim.format.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.newsclaim.model.Article;
import org.newsclaim.model.Bound;
import org.newsclaim.model.Interval;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Unit;

/**
 * Quantities of one unit on one axis: a dot for the number, a line for where the true number lies
 * by the words, open where they set no end.
 */
final class QuantityAxes {
  private static final int LABEL = 250;
  private static final int PLOT = 430;
  private static final int MARGIN = 20;
  private static final int ROW = 26;

  /** Numbers that differ by more than this factor share an axis of powers of ten. */
  private static final double LINEAR = 50;

  /** Intervals narrower than this would hide behind the dot of their number. */
  private static final int VISIBLE = 9;

  private final List<Quantity> quantities;
  private final double low;
  private final double high;
  private final boolean powers;

  private QuantityAxes(List<Quantity> quantities) {
    this.quantities = quantities;
    double[] numbers =
        quantities.stream().flatMap(QuantityAxes::numbers).sorted().mapToDouble(n -> n).toArray();
    double least = numbers[0];
    double most = numbers[numbers.length - 1];
    this.powers = least > 0 && most / least > LINEAR;
    this.low = powers ? least : Math.min(0, least);
    this.high = most > low ? most : low + 1;
  }

  static void append(Element section, Article article) {
    Map<String, List<Quantity>> byUnit = new LinkedHashMap<>();
    for (Quantity quantity : article.quantities()) {
      if (numbers(quantity).findAny().isPresent()) {
        byUnit.computeIfAbsent(key(quantity), key -> new ArrayList<>()).add(quantity);
      }
    }
    byUnit.values().removeIf(quantities -> quantities.size() < 2);
    byUnit.forEach((unit, quantities) -> new QuantityAxes(quantities).draw(section, unit));
  }

  private static String key(Quantity quantity) {
    return switch (quantity.kind()) {
      case COUNT -> "Counts";
      case MULTIPLE -> "Multiples";
      case ORDINAL -> "Places in an order";
      case RATIO -> "Ratios";
      default ->
          "In the unit “"
              + quantity.unit().map(Unit::name).orElse("number")
              + quantity.per().map(per -> " per " + per).orElse("")
              + "”";
    };
  }

  /** All numbers of a quantity that its drawing has to hold. */
  private static Stream<Double> numbers(Quantity quantity) {
    Optional<Interval> interval = quantity.impliedInterval();
    return Stream.of(
            quantity.value(),
            interval.flatMap(Interval::lowerBound).map(Bound::value),
            interval.flatMap(Interval::upperBound).map(Bound::value))
        .flatMap(Optional::stream)
        .map(BigDecimal::doubleValue)
        .filter(Double::isFinite);
  }

  private void draw(Element section, String unit) {
    section.appendElement("h3").text(unit);
    int height = ROW * (quantities.size() + 1);
    Element svg =
        section
            .appendElement("svg")
            .addClass("axis")
            .attr("viewBox", "0 0 " + (LABEL + PLOT + 2 * MARGIN) + " " + height)
            .attr("role", "img")
            .attr("aria-label", unit + " on one axis; the table below has the same numbers");
    for (int i = 0; i < quantities.size(); i++) {
      draw(svg, quantities.get(i), ROW * i + ROW / 2);
    }
    int base = ROW * quantities.size() + 2;
    line(svg, "base", at(low), at(high), base);
    label(svg, at(low), base + 16, "start", low);
    label(svg, at(high), base + 16, "end", high);
  }

  private void draw(Element svg, Quantity quantity, int y) {
    text(svg, LABEL - 10, y + 4, "end", shortened(quantity.text()));
    quantity.impliedInterval().ifPresent(interval -> draw(svg, interval, y));
    quantity
        .value()
        .ifPresent(
            value ->
                svg.appendElement("circle")
                    .attr("cx", format(at(value.doubleValue())))
                    .attr("cy", String.valueOf(y))
                    .attr("r", "4"));
  }

  private void draw(Element svg, Interval interval, int y) {
    double from =
        interval.lowerBound().map(bound -> at(bound.value().doubleValue())).orElse(at(low));
    double to =
        interval.upperBound().map(bound -> at(bound.value().doubleValue())).orElse(at(high));
    if (to - from < VISIBLE && interval.upperBound().isPresent()) {
      return;
    }
    line(svg, "interval", from, to, y);
    interval.lowerBound().ifPresent(bound -> end(svg, from, y));
    interval.upperBound().ifPresent(bound -> end(svg, to, y));
    if (interval.lowerBound().isEmpty()) {
      arrow(svg, from, y, -8);
    }
    if (interval.upperBound().isEmpty()) {
      arrow(svg, to, y, 8);
    }
  }

  private static void line(Element svg, String css, double from, double to, int y) {
    svg.appendElement("line")
        .addClass(css)
        .attr("x1", format(from))
        .attr("x2", format(to))
        .attr("y1", String.valueOf(y))
        .attr("y2", String.valueOf(y));
  }

  private static void end(Element svg, double x, int y) {
    path(svg, "M" + format(x) + " " + (y - 5) + "v10");
  }

  private static void arrow(Element svg, double x, int y, int width) {
    path(svg, "M" + format(x) + " " + (y - 5) + "l" + width + " 5l" + -width + " 5");
  }

  private static void path(Element svg, String data) {
    svg.appendElement("path").attr("d", data);
  }

  private static void label(Element svg, double x, int y, String anchor, double number) {
    text(svg, x, y, anchor, QuantityTable.number(BigDecimal.valueOf(number)));
  }

  private static void text(Element svg, double x, int y, String anchor, String words) {
    svg.appendElement("text")
        .attr("x", format(x))
        .attr("y", String.valueOf(y))
        .attr("text-anchor", anchor)
        .text(words);
  }

  private double at(double number) {
    double share =
        powers ? Math.log(number / low) / Math.log(high / low) : (number - low) / (high - low);
    return LABEL + MARGIN + PLOT * Math.max(0, Math.min(1, share));
  }

  private static String format(double x) {
    return String.valueOf(Math.round(x * 10) / 10.0);
  }

  private static String shortened(String words) {
    int end =
        words.length() <= 36
            ? words.length()
            : words.offsetByCodePoints(0, words.codePointCount(0, 34));
    return end == words.length() ? words : words.substring(0, end) + "…";
  }
}
