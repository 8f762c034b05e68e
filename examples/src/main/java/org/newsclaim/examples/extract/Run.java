package org.newsclaim.examples.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Answers the rows of an input on several threads and writes the answers in the order of the rows.
 * The rows that are in memory at a time are bounded by their bytes, so a run over an archive takes
 * no more memory than one over a folder. What is written so far is noted in a checkpoint, where a
 * run that is killed goes on.
 */
public final class Run {
  /** Bytes of the rows that are being answered or wait to be written. */
  private static final long MOST_BYTES = 4 << 20;

  private static final int MOST_ROWS_PER_THREAD = 64;
  private static final long CHECKPOINT_NANOS = 1_000_000_000L;

  private record Pending(Future<Answer> answer, long bytes) {}

  private final Function<InputRow, Answer> answers;
  private final Optional<Path> checkpoint;
  private final String identity;
  private final Runnable progress;
  private final List<Output> outputs = new ArrayList<>();
  private final Deque<Pending> pending = new ArrayDeque<>();
  private final ExecutorService threads;
  private final int mostRows;
  private final TreeMap<String, Long> errors;
  private long skip;
  private long rows;
  private long bytes;
  private long lastCheckpoint = System.nanoTime();

  private Run(
      Function<InputRow, Answer> answers,
      Optional<Path> checkpoint,
      Checkpoint start,
      int threads,
      Runnable progress) {
    this.answers = answers;
    this.checkpoint = checkpoint;
    this.identity = start.run();
    this.skip = start.rows();
    this.rows = start.rows();
    this.errors = start.errors();
    this.threads = Executors.newFixedThreadPool(threads);
    this.mostRows = threads * MOST_ROWS_PER_THREAD;
    this.progress = progress;
  }

  /**
   * What a run did.
   *
   * @param rows how many rows are written
   * @param errors how many of them are errors, by code
   */
  public record Summary(long rows, SortedMap<String, Long> errors) {
    /**
     * Keeps the map from being changed.
     *
     * @param rows how many rows are written
     * @param errors how many of them are errors, by code
     */
    public Summary {
      errors = Collections.unmodifiableSortedMap(new TreeMap<>(errors));
    }

    /** {@return how many rows are errors} */
    public long failed() {
      return errors.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** What is run. */
  public static final class Plan {
    private final Sources sources;
    private final Function<InputRow, Answer> answers;
    private final String options;
    private final int threads;

    /**
     * A plan.
     *
     * @param sources what to read
     * @param answers answers a row; it is called on several threads
     * @param options what else has to be the same for the run to be resumed
     * @param threads how many threads answer rows
     */
    public Plan(Sources sources, Function<InputRow, Answer> answers, String options, int threads) {
      this.sources = sources;
      this.answers = answers;
      this.options = options;
      this.threads = threads;
    }

    /**
     * Runs it to a stream; such a run cannot be resumed.
     *
     * @param out where the rows go; it is flushed and not closed
     * @param progress is called after each row
     * @return what was done
     * @throws IOException if the input cannot be read or the output not be written
     */
    public Summary to(OutputStream out, Runnable progress) throws IOException {
      Run run = new Run(answers, Optional.empty(), start(1), threads, progress);
      run.outputs.add(Output.to(out));
      return run.all(sources);
    }

    /**
     * Runs it to files.
     *
     * @param files the files of the output, one for each part of an answer
     * @param headers what is written at their beginning
     * @param resume whether to go on where an earlier run was stopped
     * @param progress is called after each row
     * @return what was done; empty where an earlier run has completed the output
     * @throws IOException if the input cannot be read or the output not be written
     * @throws IllegalArgumentException if the earlier run was another one
     */
    public Optional<Summary> to(
        List<Path> files, List<String> headers, boolean resume, Runnable progress)
        throws IOException {
      Path state = files.get(0).resolveSibling(files.get(0).getFileName() + ".checkpoint");
      Optional<Checkpoint> earlier = resume ? Checkpoint.read(state) : Optional.empty();
      if (resume && earlier.isEmpty() && Files.exists(files.get(0))) {
        return Optional.empty();
      }
      Checkpoint start = earlier.orElseGet(() -> start(files.size()));
      if (!start.run().equals(identity())) {
        throw new IllegalArgumentException(
            state + " is of a run with other files or options; without --resume it starts anew");
      }
      Run run = new Run(answers, Optional.of(state), start, threads, progress);
      start.write(state);
      for (int i = 0; i < files.size(); i++) {
        Output output = Output.to(files.get(i), start.lengths().get(i));
        run.outputs.add(output);
        if (start.lengths().get(i) == 0) {
          output.write(headers.get(i));
        }
      }
      Summary summary = run.all(sources);
      for (Output output : run.outputs) {
        output.close();
      }
      Files.deleteIfExists(state);
      return Optional.of(summary);
    }

    private String identity() {
      return sources.fingerprint() + " " + options;
    }

    private Checkpoint start(int files) {
      return new Checkpoint(identity(), 0, Collections.nCopies(files, 0L), new TreeMap<>());
    }
  }

  private Summary all(Sources sources) throws IOException {
    try {
      sources.readAll(this::take);
      while (!pending.isEmpty()) {
        writeFirst();
      }
      for (Output output : outputs) {
        output.flush();
      }
      return new Summary(rows, errors);
    } finally {
      threads.shutdownNow();
    }
  }

  private void take(InputRow row) throws IOException {
    if (skip > 0) {
      skip--;
      return;
    }
    pending.add(new Pending(threads.submit(() -> answers.apply(row)), row.bytes()));
    bytes += row.bytes();
    while (bytes > MOST_BYTES || pending.size() > mostRows) {
      writeFirst();
    }
    while (!pending.isEmpty() && pending.peek().answer().isDone()) {
      writeFirst();
    }
  }

  private void writeFirst() throws IOException {
    Pending first = pending.remove();
    Answer answer = answer(first);
    bytes -= first.bytes();
    for (int i = 0; i < outputs.size(); i++) {
      outputs.get(i).write(answer.parts().get(i));
    }
    rows++;
    answer.error().ifPresent(code -> errors.merge(code, 1L, Long::sum));
    progress.run();
    if (checkpoint.isPresent() && System.nanoTime() - lastCheckpoint > CHECKPOINT_NANOS) {
      lastCheckpoint = System.nanoTime();
      List<Long> lengths = new ArrayList<>();
      for (Output output : outputs) {
        lengths.add(output.flush());
      }
      new Checkpoint(identity, rows, lengths, errors).write(checkpoint.get());
    }
  }

  private static Answer answer(Pending row) throws IOException {
    try {
      return row.answer().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the run was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a row was not answered", e.getCause());
    }
  }

  /**
   * Says in words what a run did.
   *
   * @param summary what it did
   * @return such as {@code 10 rows, 2 failed (MALFORMED 1, NO_ARTICLE 1)}
   */
  public static String describe(Summary summary) {
    StringBuilder codes = new StringBuilder();
    for (Map.Entry<String, Long> error : summary.errors().entrySet()) {
      codes.append(codes.isEmpty() ? " (" : ", ").append(error.getKey()).append(' ');
      codes.append(error.getValue());
    }
    return summary.rows()
        + " rows, "
        + summary.failed()
        + " failed"
        + codes
        + (codes.isEmpty() ? "" : ")");
  }
}
