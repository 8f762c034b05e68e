package org.newsclaim.robustness;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Random inputs for every target, and every input that a fuzzer has found something with. */
class FuzzTargetTest {
  /** A folder for each target, and in it a file for each input, named after what was wrong. */
  private static final Path FINDS = Path.of("src/test/resources/org/newsclaim/robustness/finds");

  @ParameterizedTest
  @EnumSource
  void takesRandomInputs(FuzzTarget target) {
    Random random = new Random(Scale.SEED);
    for (int i = 0; i < Scale.of(150, 200_000); i++) {
      byte[] bytes = new byte[random.nextInt(160)];
      random.nextBytes(bytes);
      String input = target.input(bytes);
      try {
        target.check(input);
      } catch (RuntimeException | Error e) {
        throw new AssertionError(target + " fails for: " + input, e);
      }
    }
  }

  static List<Path> finds() throws IOException {
    try (Stream<Path> files = Files.walk(FINDS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("finds")
  void takesWhatWasFound(Path find) throws IOException {
    FuzzTarget.valueOf(find.getParent().getFileName().toString()).check(Files.readString(find));
  }

  /** The check is no check if it lets everything through. */
  @Test
  void noticesExceptionsThatAreNotDocumented() {
    assertThatThrownBy(() -> FuzzTarget.TEXT.check(null)).isInstanceOf(NullPointerException.class);
  }
}
