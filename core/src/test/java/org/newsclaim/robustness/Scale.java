package org.newsclaim.robustness;

/**
 * How much is tried. The tests of this package take a few seconds; with {@code
 * -Dnewsclaim.robustness=long} they try every prefix, suffix, word and mark and many pairs, which
 * takes about an hour: {@code ./mvnw -Probustness -pl core test}. {@code
 * -Dnewsclaim.robustness.seed=N} changes what is drawn, {@code -Dnewsclaim.robustness.texts=DIR}
 * adds the texts of a folder.
 */
final class Scale {
  static final boolean LONG = "long".equals(System.getProperty("newsclaim.robustness"));
  static final long SEED = Long.getLong("newsclaim.robustness.seed", 1);

  private Scale() {}

  /** The one for a short run or that for a long one. */
  static int of(int few, int many) {
    return LONG ? many : few;
  }
}
