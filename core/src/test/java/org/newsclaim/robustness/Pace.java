package org.newsclaim.robustness;

import java.lang.reflect.Method;
import java.util.function.IntFunction;

/**
 * Measures whether a door takes time in proportion to the length of its input. It compares the CPU
 * time of this thread for a text and for one four times as long, so that other work on the machine
 * hardly matters, and measures again before it says that the time grows faster.
 */
final class Pace {
  /** How many times as long the longer text is. */
  static final int FACTOR = 4;

  /** By how much a char of the longer text may cost more than one of the shorter. */
  private static final double ALLOWED = 2.0;

  /** Below this nothing is measured well. */
  private static final long SLACK_NANOS = 4_000_000;

  private static final int ATTEMPTS = 4;

  private Pace() {}

  /**
   * The growth of the time with the length.
   *
   * @param texts makes a text of about so many chars
   * @return how many times as much a char costs in the longer text; at most {@link #ALLOWED} where
   *     the time is linear
   */
  static double growth(Door door, IntFunction<String> texts, int chars) {
    String small = texts.apply(chars);
    String large = texts.apply(chars * FACTOR);
    long smallest = Long.MAX_VALUE;
    long largest = Long.MAX_VALUE;
    double growth = 0;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      smallest = Math.min(smallest, nanos(door, small));
      largest = Math.min(largest, nanos(door, large));
      double perChar = (double) large.length() / small.length();
      growth = Math.max(0, largest - SLACK_NANOS) / (perChar * Math.max(1, smallest));
      if (growth <= ALLOWED) {
        break;
      }
    }
    return growth;
  }

  static boolean isLinear(double growth) {
    return growth <= ALLOWED;
  }

  static long nanos(Door door, String text) {
    long before = CpuClock.nanos();
    door.run(text);
    return CpuClock.nanos() - before;
  }

  /** By reflection, because the module of the library does not read that of the JVM's counters. */
  private static final class CpuClock {
    private static final Object BEAN = bean();
    private static final Method TIME = method();

    static long nanos() {
      try {
        return (long) TIME.invoke(BEAN);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    private static Object bean() {
      try {
        return Class.forName("java.lang.management.ManagementFactory")
            .getMethod("getThreadMXBean")
            .invoke(null);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    private static Method method() {
      try {
        return Class.forName("java.lang.management.ThreadMXBean")
            .getMethod("getCurrentThreadCpuTime");
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
