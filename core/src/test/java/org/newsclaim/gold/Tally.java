package org.newsclaim.gold;

/** Counts for a measure. An accuracy has as many predicted as gold, so that its F1 is itself. */
final class Tally {
  private double rightOfPredicted;
  private double rightOfGold;
  private int predicted;
  private int gold;

  /** Adds what was found of a whole set. */
  void add(int right, int morePredicted, int moreGold) {
    rightOfPredicted += right;
    rightOfGold += right;
    predicted += morePredicted;
    gold += moreGold;
  }

  /** Adds one decision. */
  void add(boolean right) {
    add(right ? 1 : 0, 1, 1);
  }

  /** Adds one item with a share of precision and one of recall. */
  void addShares(double precision, double recall) {
    rightOfPredicted += precision;
    rightOfGold += recall;
    predicted++;
    gold++;
  }

  int gold() {
    return gold;
  }

  double precision() {
    return predicted == 0 ? 0 : 100 * rightOfPredicted / predicted;
  }

  double recall() {
    return gold == 0 ? 0 : 100 * rightOfGold / gold;
  }

  /** The harmonic mean of precision and recall, in percent; 0 where nothing is right. */
  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
