package org.newsclaim.examples;

import java.nio.file.Path;

/** Compares. */
public final class Compare {
  private Compare() {}

  public static void main(String[] args) throws java.io.IOException {
    Extract.run(new CompareRows(), Path.of(args[0]), Path.of(args[1]), System.err);
  }
}
