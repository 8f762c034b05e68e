package org.newsclaim.examples.extract;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How far a run is: so many rows are written, up to these lengths of the output's files.
 *
 * @param run what has to be the same for it to be resumed
 * @param rows how many rows are written
 * @param lengths how long the files of the output are, in bytes
 * @param errors how many of the rows are errors, by code
 */
record Checkpoint(String run, long rows, List<Long> lengths, TreeMap<String, Long> errors) {
  private static final String ERROR = "error.";

  Checkpoint {
    lengths = List.copyOf(lengths);
  }

  /** Replaces the file as a whole, so that a kill never leaves half of it. */
  void write(Path file) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("run", run);
    properties.setProperty("rows", Long.toString(rows));
    for (int i = 0; i < lengths.size(); i++) {
      properties.setProperty("length." + i, Long.toString(lengths.get(i)));
    }
    errors.forEach((code, count) -> properties.setProperty(ERROR + code, Long.toString(count)));
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try (Writer writer = Files.newBufferedWriter(next, StandardCharsets.UTF_8)) {
      properties.store(writer, "where Extract goes on with --resume");
    }
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The checkpoint of a file, or empty where there is no file. */
  static Optional<Checkpoint> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    try {
      List<Long> lengths = new ArrayList<>();
      while (properties.getProperty("length." + lengths.size()) != null) {
        lengths.add(Long.valueOf(properties.getProperty("length." + lengths.size())));
      }
      TreeMap<String, Long> errors = new TreeMap<>();
      for (String name : properties.stringPropertyNames()) {
        if (name.startsWith(ERROR)) {
          errors.put(name.substring(ERROR.length()), Long.valueOf(properties.getProperty(name)));
        }
      }
      return Optional.of(
          new Checkpoint(
              properties.getProperty("run", ""),
              Long.parseLong(properties.getProperty("rows", "")),
              lengths,
              errors));
    } catch (NumberFormatException e) {
      throw new IOException(file + " is no checkpoint: " + e.getMessage(), e);
    }
  }
}
