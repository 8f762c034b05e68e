package org.newsclaim.text.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads word lists: one entry a line, "#" before a comment, blank lines passed over. */
final class LexiconReader {
  private LexiconReader() {}

  static List<LexiconLine> readResource(String name) {
    List<LexiconLine> read = new ArrayList<>();
    int number = 0;
    for (String line : readLines(name)) {
      number++;
      addLine(line, name, number, read);
    }
    return read;
  }

  static List<String> readLines(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("word list " + resource + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + resource + " could not be read", e);
    }
  }

  static List<LexiconLine> read(BufferedReader lines, String file) throws IOException {
    List<LexiconLine> read = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      addLine(line, file, number, read);
    }
    return read;
  }

  private static void addLine(String line, String file, int number, List<LexiconLine> read) {
    if (!line.isBlank() && !line.startsWith("#")) {
      read.add(LexiconLine.parse(line, file, number));
    }
  }
}
