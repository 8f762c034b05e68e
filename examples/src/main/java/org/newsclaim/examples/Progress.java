package org.newsclaim.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** How far a run is: a bar where there is a terminal, nothing where there is none. */
final class Progress implements AutoCloseable {
  private static final int KIB = 1024;

  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** A bar over the bytes of a file. */
  // From JDK 22 on there is a console without a terminal too; then the bar goes to the log.
  @SuppressWarnings("SystemConsoleNull")
  static Progress on(PrintStream out, long bytes) {
    if (System.console() == null) {
      return new Progress(Optional.empty());
    }
    return new Progress(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName("extract")
                .setInitialMax(bytes)
                .setUnit(" KiB", KIB)
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .build()));
  }

  void add(List<String> lines) {
    bar.ifPresent(
        b ->
            b.stepBy(
                lines.stream()
                    .mapToLong(line -> line.getBytes(StandardCharsets.UTF_8).length + 1L)
                    .sum()));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
