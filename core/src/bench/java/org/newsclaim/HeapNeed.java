package org.newsclaim;

/**
 * Tries how long a text can be in the heap of this JVM: {@code java -Xmx256m -cp … HeapNeed text}.
 * Prints the longest length that was parsed and the bytes of heap for each char. The words of the
 * text are those of an article, over and over.
 */
final class HeapNeed {
  private static final String PARAGRAPH =
      "HILLTOWN (Wire) — Mayor Jane Roe said on Tuesday that at least 1,400 homes were without power"
          + " after the storm, the worst since 2016.\n\n“We will wait,” she told reporters at the"
          + " town hall, “and see what the week brings.” About two-thirds of those homes had no water,"
          + " according to a county official who was not allowed to speak publicly. Crews worked all"
          + " night to clear roads, and a school opened its gym to people who could not heat their"
          + " homes.\n\n";

  private static final int STEP = 1 << 18;

  private HeapNeed() {}

  public static void main(String[] args) {
    String door = args[0];
    run(door, STEP / 16);
    int low = 0;
    int high = 1;
    while (fits(door, high)) {
      low = high;
      high *= 2;
    }
    while (high - low > Math.max(1, low / 8)) {
      int middle = (low + high) / 2;
      if (fits(door, middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    long heap = Runtime.getRuntime().maxMemory();
    System.out.printf(
        "%s: %,d chars in %d MB, %d bytes for a char%n",
        door, (long) low * STEP, heap >> 20, low == 0 ? 0 : heap / ((long) low * STEP));
  }

  @SuppressWarnings("CatchingUnchecked")
  private static boolean fits(String door, int steps) {
    try {
      run(door, steps * STEP);
      return true;
    } catch (OutOfMemoryError e) {
      return false;
    }
  }

  private static void run(String door, int length) {
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      text.append(PARAGRAPH);
    }
    switch (door) {
      case "text" -> NewsClaims.parse(text.toString());
      case "page" ->
          NewsClaims.parseHtml(
              "<article><h1>Storm</h1><p>" + text.toString().replace("\n\n", "<p>"));
      case "json" ->
          NewsClaims.fromJson(NewsClaims.toJson(NewsClaims.parse(text.substring(0, length / 4))));
      default -> throw new IllegalArgumentException(door);
    }
  }
}
