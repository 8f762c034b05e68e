package org.newsclaim.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.TaskCompletionListener;
import org.newsclaim.examples.extract.Compression;
import org.newsclaim.examples.extract.InputFormat;
import org.newsclaim.examples.extract.InputRow;
import org.newsclaim.examples.extract.RowStream;

/**
 * The files of a job, on any file system that Hadoop knows. Files of rows are split; a file of
 * another kind or a compressed one is read by one task, row by row. The names by which rows are
 * known are those of {@link Extract}.
 */
final class SparkInputs {
  private final List<String> roots = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();
  private final List<String> documents = new ArrayList<>();

  private SparkInputs() {}

  /** Finds the files; folders are searched, and wildcards are allowed. */
  static SparkInputs find(List<String> paths, Configuration hadoop) throws IOException {
    SparkInputs inputs = new SparkInputs();
    for (String name : paths) {
      Path path = new Path(name);
      FileSystem files = path.getFileSystem(hadoop);
      FileStatus[] found = files.globStatus(path);
      if (found == null || found.length == 0) {
        throw new IllegalArgumentException(name + ": there is no such file or folder");
      }
      for (FileStatus one : found) {
        inputs.add(one, files);
      }
    }
    return inputs;
  }

  private void add(FileStatus found, FileSystem files) throws IOException {
    if (found.isFile()) {
      add(found.getPath().toString(), Optional.of(InputFormat.JSONL));
      return;
    }
    roots.add(found.getPath() + "/");
    RemoteIterator<LocatedFileStatus> inside = files.listFiles(found.getPath(), true);
    while (inside.hasNext()) {
      add(inside.next().getPath().toString(), Optional.empty());
    }
  }

  private void add(String file, Optional<InputFormat> otherwise) {
    Optional<InputFormat> format = InputFormat.of(file).or(() -> otherwise);
    if (format.isPresent()) {
      boolean split = format.get() == InputFormat.JSONL && !Compression.isName(file);
      (split ? rows : documents).add(file);
    }
  }

  /** Their rows, parsed. */
  JavaRDD<Row> parse(SparkSession spark, RowParser parser) {
    List<JavaRDD<Row>> parts = new ArrayList<>();
    if (!rows.isEmpty()) {
      parts.add(
          spark
              .read()
              .textFile(rows.toArray(String[]::new))
              .javaRDD()
              .filter(line -> !line.isBlank())
              .flatMap(line -> parser.apply(new InputRow.Line(line)).iterator()));
    }
    if (!documents.isEmpty()) {
      JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
      List<String> known = List.copyOf(roots);
      parts.add(
          context
              .binaryFiles(String.join(",", documents), context.defaultParallelism())
              .values()
              .flatMap(file -> parse(file, name(file.getPath(), known), parser)));
    }
    return parts.stream().reduce(JavaRDD::union).orElseThrow(SparkInputs::none);
  }

  private static IllegalArgumentException none() {
    return new IllegalArgumentException("the folders hold no file with a known ending");
  }

  private static Iterator<Row> parse(PortableDataStream file, String name, RowParser parser)
      throws IOException {
    InputStream in = file.open();
    TaskCompletionListener closing = task -> close(in);
    TaskContext.get().addTaskCompletionListener(closing);
    RowStream stream =
        InputFormat.of(file.getPath()).orElse(InputFormat.JSONL).rows(Compression.open(in), name);
    return Stream.generate(() -> next(stream))
        .takeWhile(Optional::isPresent)
        .flatMap(row -> parser.apply(row.get()).stream())
        .iterator();
  }

  private static Optional<InputRow> next(RowStream stream) {
    try {
      return stream.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(String file, List<String> roots) {
    return roots.stream()
        .filter(file::startsWith)
        .map(root -> file.substring(root.length()))
        .findFirst()
        .orElseGet(() -> file.substring(file.lastIndexOf('/') + 1));
  }
}
