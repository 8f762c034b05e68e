package org.newsclaim.examples.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * The files of a run, in a fixed order: those that are named, and of a folder all that have a known
 * ending, sorted by their path. {@code -} is the standard input. A file that is named and has no
 * known ending is read as rows.
 */
public final class Sources {
  private static final String STANDARD_INPUT = "-";

  /** One file with the name that its rows are known by, and how to read it. */
  private record Source(Path path, String name, InputFormat format, long size) {}

  private final List<Source> sources;
  private final InputStream standardInput;
  private final AtomicLong bytesRead = new AtomicLong();

  private Sources(List<Source> sources, InputStream standardInput) {
    this.sources = sources;
    this.standardInput = standardInput;
  }

  /**
   * Finds the files of a run.
   *
   * @param paths files, folders and {@code -}
   * @param format how to read them all, whatever their names
   * @param standardInput what {@code -} means
   * @return the files
   * @throws IOException if a folder cannot be listed
   * @throws IllegalArgumentException if one does not exist
   */
  public static Sources of(
      List<String> paths, Optional<InputFormat> format, InputStream standardInput)
      throws IOException {
    List<Source> sources = new ArrayList<>();
    for (String name : paths) {
      Path path = Path.of(name);
      if (name.equals(STANDARD_INPUT)) {
        sources.add(new Source(path, name, format.orElse(InputFormat.JSONL), 0));
      } else if (Files.isDirectory(path)) {
        addFolder(path, format, sources);
      } else if (Files.exists(path)) {
        InputFormat known =
            format.or(() -> InputFormat.of(fileName(path))).orElse(InputFormat.JSONL);
        sources.add(new Source(path, fileName(path), known, Files.size(path)));
      } else {
        throw new IllegalArgumentException(name + ": there is no such file or folder");
      }
    }
    return new Sources(List.copyOf(sources), standardInput);
  }

  private static void addFolder(Path folder, Optional<InputFormat> format, List<Source> sources)
      throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      Optional<InputFormat> known = format.or(() -> InputFormat.of(fileName(file)));
      if (known.isPresent()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        sources.add(new Source(file, name, known.get(), Files.size(file)));
      }
    }
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /** {@return how many bytes there are in all files, -1 where that is not known} */
  public long size() {
    boolean known = sources.stream().noneMatch(source -> source.name().equals(STANDARD_INPUT));
    return known ? sources.stream().mapToLong(Source::size).sum() : -1;
  }

  /** {@return how many bytes have been read so far} */
  public long bytesRead() {
    return bytesRead.get();
  }

  /** {@return what has to be the same for a run to be resumed: the files and their sizes} */
  public String fingerprint() {
    StringBuilder all = new StringBuilder();
    for (Source source : sources) {
      all.append(source.path()).append(' ').append(source.size()).append('\n');
    }
    return Integer.toHexString(all.toString().hashCode()) + "-" + sources.size() + "-" + size();
  }

  /**
   * Reads all files.
   *
   * @param sink takes their rows in order
   * @throws IOException if a file cannot be read or the sink throws it
   */
  public void readAll(RowSink sink) throws IOException {
    for (Source source : sources) {
      try (InputStream in = open(source)) {
        RowStream rows = source.format().rows(in, source.name());
        for (Optional<InputRow> row = rows.next(); row.isPresent(); row = rows.next()) {
          sink.take(row.get());
        }
      }
    }
  }

  private InputStream open(Source source) throws IOException {
    InputStream raw =
        source.name().equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(source.path());
    return Compression.open(new Counting(raw, bytesRead));
  }

  /** Counts the bytes that are read. */
  private static final class Counting extends FilterInputStream {
    private final AtomicLong count;

    Counting(InputStream in, AtomicLong count) {
      super(in);
      this.count = count;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count.addAndGet(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count.addAndGet(Math.max(0, read));
      return read;
    }
  }
}
