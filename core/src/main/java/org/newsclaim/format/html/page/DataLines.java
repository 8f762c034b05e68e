package org.newsclaim.format.html.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the data files of these packages: one entry a line, comments after {@code #}. */
public final class DataLines {
  private DataLines() {}

  /**
   * The entries of a file.
   *
   * @param owner a class beside whose package the file lies
   * @param file its name
   * @return its lines without comments and blank ones
   */
  public static List<String> read(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("data file " + file + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("data file " + file + " could not be read", e);
    }
  }
}
