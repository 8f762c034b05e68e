package org.newsclaim.anchor.align;

import java.util.Arrays;

/**
 * Lays a few old tokens upon a few new ones so that the likeness of the pairs, less what every
 * stretch left over costs, is greatest (Gotoh's alignment with affine gaps). Words that are not
 * alike are never paired.
 */
final class GapAligner {
  private static final double STRETCH = 1.5;
  private static final double TOKEN = 0.02;
  private static final double JOINT = 0.3;
  private static final double NEVER = -1e9;

  /** Where a cell's score comes from. */
  private static final byte PAIR = 0;

  private static final byte SKIP_OLD = 1;
  private static final byte SKIP_NEW = 2;
  private static final byte SPLIT = 3;
  private static final byte JOIN = 4;
  private static final byte SOURCE = 7;

  /** Whether the stretch that is skipped began before. */
  private static final byte OLD_GOES_ON = 8;

  private static final byte NEW_GOES_ON = 16;

  private final Alignment alignment;
  private final Tokens old;
  private final Tokens fresh;
  private final WordSimilarity similarity;

  private int from;
  private int rows;
  private int[] columns = {};

  /** The column of the first new token that stands elsewhere. */
  private int seamColumn;

  private byte[] trace = {};

  GapAligner(Alignment alignment) {
    this.alignment = alignment;
    this.old = alignment.old();
    this.fresh = alignment.fresh();
    this.similarity = new WordSimilarity(old, fresh);
  }

  /**
   * Pairs what is alike.
   *
   * @param start the first old token
   * @param end the one after the last
   * @param newTokens free new tokens, ascending
   * @param seam how many of them stand after what comes before the old ones; the rest stands before
   *     what comes after them, elsewhere
   * @return the last old token that was paired, -1 where none was
   */
  int align(int start, int end, int[] newTokens, int seam) {
    from = start;
    rows = end - start;
    columns = newTokens;
    seamColumn = seam + 1;
    int cells = (rows + 1) * (columns.length + 1);
    trace = trace.length >= cells ? trace : new byte[cells];
    fill();
    return pairAlongTrace();
  }

  private void fill() {
    int width = columns.length + 1;
    double[][] scores = {new double[width], new double[width], new double[width]};
    double[] skipOld = new double[width];
    Arrays.fill(skipOld, NEVER);
    for (int i = 0; i <= rows; i++) {
      double[] row = scores[i % 3];
      double[] above = scores[(i + 2) % 3];
      double[] twoAbove = scores[(i + 1) % 3];
      double skipNew = NEVER;
      boolean free = isHole(i);
      for (int j = 0; j < width; j++) {
        byte info = PAIR;
        double best = i == 0 && j == 0 ? 0 : NEVER;
        if (i > 0) {
          double opened = above[j] - cost(old, from + i - 1);
          double longer = skipOld[j] - TOKEN;
          info |= longer > opened ? OLD_GOES_ON : 0;
          skipOld[j] = Math.max(opened, longer);
        }
        if (j > 0) {
          double crossing = j == seamColumn ? crossing(i) : 0;
          double opened = row[j - 1] - crossing - (free ? 0 : cost(fresh, columns[j - 1]));
          double longer = skipNew - crossing - (free ? 0 : TOKEN);
          info |= longer > opened ? NEW_GOES_ON : 0;
          skipNew = Math.max(opened, longer);
        }
        byte source = PAIR;
        if (i > 0 && j > 0) {
          best = above[j - 1] + pairScore(i, j) - (j == seamColumn ? crossing(i - 1) : 0);
          double split = j > 1 ? above[j - 2] + splitScore(i, j) : NEVER;
          double join = i > 1 ? twoAbove[j - 1] + joinScore(i, j) : NEVER;
          source = split > best ? SPLIT : PAIR;
          best = Math.max(best, split);
          source = join > best ? JOIN : source;
          best = Math.max(best, join);
        }
        if (i > 0 && skipOld[j] > best) {
          best = skipOld[j];
          source = SKIP_OLD;
        }
        if (j > 0 && skipNew > best) {
          best = skipNew;
          source = SKIP_NEW;
        }
        row[j] = best;
        trace[i * width + j] = (byte) (info | source);
      }
    }
  }

  /** What a stretch left over costs that begins with a token: less where texts are cut. */
  private static double cost(Tokens tokens, int token) {
    return STRETCH + TOKEN - (tokens.isJoint(token) ? JOINT : 0);
  }

  /** What it costs that the old tokens from a row on stand elsewhere than those before. */
  private double crossing(int row) {
    int token = from + row;
    return token == old.size() || old.isJoint(token) ? 0 : JOINT;
  }

  /** Whether unknown words stand before the next old token, so that new ones are to be expected. */
  private boolean isHole(int row) {
    int token = from + row;
    return token < old.size() && old.isBroken(token);
  }

  private double pairScore(int row, int column) {
    double alike = similarity.of(from + row - 1, columns[column - 1]);
    return alike == 0 ? NEVER : old.weight(from + row - 1) / 3 * (2 * alike - 0.6);
  }

  private double splitScore(int row, int column) {
    int second = columns[column - 1];
    boolean joined =
        columns[column - 2] == second - 1
            && WordSimilarity.isJoined(old, from + row - 1, fresh, second - 1);
    return joined ? old.weight(from + row - 1) / 3 : NEVER;
  }

  private double joinScore(int row, int column) {
    int second = from + row - 1;
    boolean joined =
        !old.isBroken(second)
            && WordSimilarity.isJoined(fresh, columns[column - 1], old, second - 1);
    return joined ? fresh.weight(columns[column - 1]) / 3 : NEVER;
  }

  private int pairAlongTrace() {
    int width = columns.length + 1;
    int lastPaired = -1;
    int i = rows;
    int j = columns.length;
    byte forced = -1;
    while (i > 0 || j > 0) {
      byte info = trace[i * width + j];
      int source = forced >= 0 ? forced : info & SOURCE;
      forced = -1;
      switch (source) {
        case SKIP_OLD -> {
          forced = (info & OLD_GOES_ON) != 0 ? SKIP_OLD : -1;
          i--;
        }
        case SKIP_NEW -> {
          forced = (info & NEW_GOES_ON) != 0 ? SKIP_NEW : -1;
          j--;
        }
        default -> {
          lastPaired = Math.max(lastPaired, from + i - 1);
          pair(source, i, j);
          i -= source == JOIN ? 2 : 1;
          j -= source == SPLIT ? 2 : 1;
        }
      }
    }
    return lastPaired;
  }

  private void pair(int source, int i, int j) {
    int oldToken = from + i - 1;
    int newToken = columns[j - 1];
    switch (source) {
      case SPLIT -> alignment.pair(oldToken, newToken - 1, newToken, 0.9);
      case JOIN -> {
        alignment.pair(oldToken - 1, newToken, newToken, 0.9);
        alignment.pair(oldToken, newToken, newToken, 0.9);
      }
      default -> alignment.pair(oldToken, newToken, newToken, similarity.of(oldToken, newToken));
    }
  }
}
