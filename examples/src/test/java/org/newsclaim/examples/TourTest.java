package org.newsclaim.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.examples.tour.CheckSummary;
import org.newsclaim.examples.tour.CompareReports;
import org.newsclaim.examples.tour.ExplainResult;
import org.newsclaim.examples.tour.LargeAmounts;
import org.newsclaim.examples.tour.OwnWords;
import org.newsclaim.examples.tour.WhoSaysWhat;

/** Runs the programs of docs/tour.md and compares what they print with the page. */
class TourTest {
  private static final String[] NOTHING = {};

  @ParameterizedTest
  @ValueSource(
      classes = {
        WhoSaysWhat.class,
        LargeAmounts.class,
        CompareReports.class,
        CheckSummary.class,
        ExplainResult.class,
        OwnWords.class
      })
  void printsWhatThePageSays(Class<?> program) throws Exception {
    assertThat(printed(program)).isEqualTo(documented(program.getSimpleName()));
  }

  @Test
  void thePageHasEveryProgram() throws IOException {
    try (var programs =
        Files.list(Path.of("../examples/src/main/java/org/newsclaim/examples/tour"))) {
      assertThat(programs.map(file -> file.getFileName().toString().replace(".java", "")))
          .filteredOn(name -> !name.equals("package-info"))
          .allSatisfy(name -> assertThat(page()).contains("\n## " + name + "\n"));
    }
  }

  private static String printed(Class<?> program) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = System.out;
    try {
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      program.getMethod("main", String[].class).invoke(null, (Object) NOTHING);
    } finally {
      System.setOut(out);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** The block of text in the section of a program. */
  private static String documented(String program) throws IOException {
    String section = page().split("\n## " + program + "\n", 2)[1].split("\n## ", 2)[0];
    return section.split("```text\n", 2)[1].split("```", 2)[0];
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/tour.md"));
  }
}
