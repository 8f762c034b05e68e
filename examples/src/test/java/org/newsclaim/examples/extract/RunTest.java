package org.newsclaim.examples.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {
  private static final int ROWS = 3000;

  @TempDir private Path folder;

  private Path in = Path.of("");

  @BeforeEach
  void writeRows() throws IOException {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      rows.add("row " + i + " " + "x".repeat(i % 97));
    }
    in = Files.write(folder.resolve("in.jsonl"), rows);
  }

  private Run.Plan plan(Function<InputRow, Answer> answers, String options) throws IOException {
    Sources sources =
        Sources.of(List.of(in.toString()), Optional.empty(), new ByteArrayInputStream(new byte[0]));
    return new Run.Plan(sources, answers, options, 2);
  }

  private static Answer answer(InputRow row) {
    String line = ((InputRow.Line) row).json();
    return new Answer(
        List.of(line + "\n", line.length() + "\n"),
        Optional.of("LONG").filter(code -> line.length() > 100));
  }

  private List<Path> files(String name) {
    return List.of(folder.resolve(name + ".a"), folder.resolve(name + ".b"));
  }

  private Optional<Run.Summary> run(
      Function<InputRow, Answer> answers, String name, boolean resume, Runnable progress)
      throws IOException {
    return plan(answers, "o").to(files(name), List.of("head a\n", "head b\n"), resume, progress);
  }

  private void assertComplete(String name) throws IOException {
    List<String> rows = new ArrayList<>(Files.readAllLines(in));
    assertThat(files(name).get(1)).exists();
    assertThat(Files.readAllLines(files(name).get(1))).hasSize(ROWS + 1);
    rows.add(0, "head a");
    assertThat(Files.readAllLines(files(name).get(0))).isEqualTo(rows);
    assertThat(folder.resolve(name + ".a.checkpoint")).doesNotExist();
  }

  @Test
  void keepsTheOrder() throws IOException {
    Random random = new Random(7);
    Run.Summary summary =
        run(
                row -> {
                  if (random.nextInt(50) == 0) {
                    LockSupport.parkNanos(20_000);
                  }
                  return answer(row);
                },
                "out",
                false,
                () -> {})
            .orElseThrow();
    assertComplete("out");
    assertThat(summary.rows()).isEqualTo(ROWS);
    assertThat(Run.describe(summary)).matches("3000 rows, \\d+ failed \\(LONG \\d+\\)");
  }

  /** Stops while rows are being written, as a kill does, and leaves half a line behind. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 500, 1777, 2999})
  void goesOnWhereItWasStopped(int stop) throws IOException {
    AtomicInteger written = new AtomicInteger();
    long[] sleep = {0};
    assertThatThrownBy(
            () ->
                run(
                    RunTest::answer,
                    "out",
                    false,
                    () -> {
                      if (written.getAndIncrement() == stop) {
                        throw new IllegalStateException("killed");
                      }
                      if (sleep[0]++ == stop / 2) {
                        pause();
                      }
                    }))
        .hasMessage("killed");
    Files.writeString(files("out").get(0), "half a l", java.nio.file.StandardOpenOption.APPEND);
    AtomicInteger again = new AtomicInteger();
    Run.Summary resumed = run(RunTest::answer, "out", true, again::incrementAndGet).orElseThrow();
    assertComplete("out");
    Run.Summary whole = run(RunTest::answer, "whole", false, () -> {}).orElseThrow();
    assertThat(resumed).isEqualTo(whole);
    if (stop > 1) {
      assertThat(again.get()).isLessThan(ROWS);
    }
    assertThat(run(RunTest::answer, "out", true, () -> {})).isEmpty();
  }

  /** Longer than there is between two checkpoints. */
  private static void pause() {
    try {
      Thread.sleep(1100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void refusesToResumeAnotherRun() throws IOException {
    assertThatThrownBy(
            () ->
                run(
                    RunTest::answer,
                    "out",
                    false,
                    () -> {
                      throw new IllegalStateException("killed");
                    }))
        .hasMessage("killed");
    Files.writeString(in, "another\n", java.nio.file.StandardOpenOption.APPEND);
    assertThatThrownBy(() -> run(RunTest::answer, "out", true, () -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("other files or options");
  }

  @Test
  void boundsALine() throws IOException {
    LineReader lines =
        new LineReader(
            new ByteArrayInputStream(
                "ab\r\n12345678\n\nend".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            5);
    List<String> read = new ArrayList<>();
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      read.add(lines.number() + (lines.wasTooLong() ? "!" : " ") + line.get().strip());
    }
    assertThat(read).containsExactly("1 ab", "2!12345", "3 ", "4 end");
  }
}
