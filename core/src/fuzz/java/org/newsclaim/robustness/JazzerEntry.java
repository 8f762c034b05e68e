package org.newsclaim.robustness;

import java.util.Random;

/** What Jazzer calls with each input: the target that the system property names. */
public final class JazzerEntry {
  /** The system property. */
  static final String TARGET = "newsclaim.fuzz.target";

  private static final FuzzTarget TO_RUN = FuzzTarget.valueOf(System.getProperty(TARGET));

  private JazzerEntry() {}

  /** Loads the classes, which takes long while Jazzer changes them, before inputs are timed. */
  public static void fuzzerInitialize() {
    Random random = new Random(1);
    for (int i = 0; i < 20; i++) {
      byte[] bytes = new byte[200];
      random.nextBytes(bytes);
      fuzzerTestOneInput(bytes);
    }
  }

  /**
   * Runs the target. Jazzer knows the method by its name.
   *
   * @param bytes the input
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String input = TO_RUN.input(bytes);
    try {
      TO_RUN.check(input);
    } catch (RuntimeException | Error e) {
      throw new AssertionError(TO_RUN + " fails for: " + input, e);
    }
  }
}
