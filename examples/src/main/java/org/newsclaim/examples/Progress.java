package org.newsclaim.examples;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * How far a run is, how fast it is and when it will end: a bar where there is a terminal, else a
 * line every ten seconds.
 */
final class Progress implements AutoCloseable {
  private static final int KIB = 1024;
  private static final long LINE_NANOS = 10_000_000_000L;

  private final PrintStream log;
  private final long total;
  private final LongSupplier read;
  private final Optional<ProgressBar> bar;
  private final long start = System.nanoTime();
  private long lastLine = start;
  private long rows;

  private Progress(PrintStream log, long total, LongSupplier read, Optional<ProgressBar> bar) {
    this.log = log;
    this.total = total;
    this.read = read;
    this.bar = bar;
  }

  /** Progress over the bytes of the input; {@code total} is -1 where it is not known. */
  // From JDK 22 on there is a console without a terminal too; then the bar goes to the log.
  @SuppressWarnings("SystemConsoleNull")
  static Progress on(PrintStream log, long total, LongSupplier read) {
    Optional<ProgressBar> bar =
        System.console() == null
            ? Optional.empty()
            : Optional.of(
                new ProgressBarBuilder()
                    .setTaskName("extract")
                    .setInitialMax(total)
                    .setUnit(" KiB", KIB)
                    .showSpeed()
                    .setConsumer(new ConsoleProgressBarConsumer(log))
                    .build());
    return new Progress(log, total, read, bar);
  }

  /** A row was written. */
  void row() {
    rows++;
    if (bar.isPresent()) {
      bar.get().stepTo(read.getAsLong()).setExtraMessage(rows + " rows");
    } else if (System.nanoTime() - lastLine > LINE_NANOS) {
      lastLine = System.nanoTime();
      log.println(line(lastLine - start));
    }
  }

  private String line(long nanos) {
    long bytes = read.getAsLong();
    double seconds = nanos / 1e9;
    String rate = String.format(Locale.ROOT, "%d rows, %.0f rows/s", rows, rows / seconds);
    if (total <= 0 || bytes == 0) {
      return rate;
    }
    Duration left = Duration.ofSeconds(Math.round(seconds * (total - bytes) / bytes));
    return String.format(
        Locale.ROOT,
        "%s, %d %%, %d:%02d:%02d left",
        rate,
        100 * bytes / total,
        left.toHours(),
        left.toMinutesPart(),
        left.toSecondsPart());
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
