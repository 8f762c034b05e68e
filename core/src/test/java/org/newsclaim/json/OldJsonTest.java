package org.newsclaim.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.model.Article;
import org.newsclaim.model.Reading;

/**
 * Reads what each version of the library wrote, from a folder for each. The files of a released
 * version are never changed; a release adds a folder.
 */
class OldJsonTest {
  private static final Path ROOT = Path.of("src/test/resources/org/newsclaim/json");
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> VERSION.matcher(version(file)).matches())
          .sorted()
          .toList();
    }
  }

  private static String version(Path file) {
    return file.getParent().getFileName().toString();
  }

  private static NewsClaimJson<?> reader(Path file) {
    return switch (file.getFileName().toString()) {
      case "claim.json" -> NewsClaimJson.claims();
      case "source.json" -> NewsClaimJson.sources();
      case "quantity.json" -> NewsClaimJson.quantities();
      default -> NewsClaimJson.articles();
    };
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isReadStrictlyAndWithoutNotes(Path file) throws IOException {
    Reading<?> reading = reader(file).readWithNotes(file);
    assertThat(reading.notes()).isEmpty();
    assertThat(reading.value()).isNotNull();
  }

  /** What is read is not merely accepted: written again it has all that was in the document. */
  @ParameterizedTest
  @MethodSource("documents")
  void keepsAllThatWasWritten(Path file) throws IOException {
    Object value = reader(file).read(file);
    if (value instanceof Article article) {
      assertThat(NewsClaimJson.articles().indented().write(article).replaceAll("\\s", ""))
          .isEqualTo(Files.readString(file).replaceAll("\\s", ""));
    }
  }

  @Test
  void hasDocumentsOfTheFirstVersion() throws IOException {
    assertThat(documents()).anyMatch(file -> version(file).equals("0.1.0"));
  }
}
