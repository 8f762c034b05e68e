package org.newsclaim.text.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The English word lists that the library brings along, as they are written. */
final class WordLists {
  static final String FOLDER = "/org/newsclaim/text/en/";

  private final Map<String, byte[]> files;

  private WordLists(Map<String, byte[]> files) {
    this.files = files;
  }

  /** The lists that the index names, in its order. */
  static WordLists english() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String file : text(read(FOLDER + "index.txt")).lines().toList()) {
      files.put(FOLDER + file, read(FOLDER + file));
    }
    return new WordLists(files);
  }

  List<LexiconLine> lines() {
    LexiconReader reader = new LexiconReader(Stream.empty());
    files.forEach((name, bytes) -> reader.read(text(bytes), name));
    return reader.lines();
  }

  /** Tells these lists from an earlier state of them. */
  long checksum() {
    CRC32 checksum = new CRC32();
    files.values().forEach(checksum::update);
    return checksum.getValue();
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static byte[] read(String resource) {
    try (InputStream in = WordIndex.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("word list " + resource + " is missing from the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + resource + " could not be read", e);
    }
  }
}
