package org.newsclaim.gold;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.newsclaim.model.Article;

/** How well a parser does on gold pieces, in percent. */
public final class GoldScore {
  private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
  private final int pieces;

  private GoldScore(int pieces) {
    this.pieces = pieces;
    for (Measure measure : Measure.values()) {
      tallies.put(measure, new Tally());
    }
  }

  /**
   * Scores a parser.
   *
   * @param pieces the gold
   * @param parser makes an article of the plain text of a piece
   * @return the score over all pieces, each claim and sentence counting alike
   */
  public static GoldScore of(List<GoldPiece> pieces, Function<String, Article> parser) {
    GoldScore score = new GoldScore(pieces.size());
    for (GoldPiece piece : pieces) {
      new PieceScore(piece, parser.apply(piece.text()), score.tallies).add();
    }
    return score;
  }

  /** {@return the F1 of a measure in percent; the accuracy where it is one} */
  public double f1(Measure measure) {
    return tally(measure).f1();
  }

  /** {@return the precision of a measure in percent} */
  public double precision(Measure measure) {
    return tally(measure).precision();
  }

  /** {@return the recall of a measure in percent} */
  public double recall(Measure measure) {
    return tally(measure).recall();
  }

  /** {@return how many there are in the gold, or, of measures over matched claims, were matched} */
  public int count(Measure measure) {
    return tally(measure).gold();
  }

  private Tally tally(Measure measure) {
    return tallies.getOrDefault(measure, new Tally());
  }

  /** {@return one line for each measure} */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT, "%-24s %6s %6s %6s %6s%n", pieces + " pieces", "n", "P", "R", "F1"));
    for (Measure measure : Measure.values()) {
      table.append(
          String.format(
              Locale.ROOT,
              "%-24s %6d %6.1f %6.1f %6.1f%n",
              measure.words(),
              count(measure),
              precision(measure),
              recall(measure),
              f1(measure)));
    }
    return table.toString();
  }

  @Override
  public String toString() {
    return table();
  }
}
