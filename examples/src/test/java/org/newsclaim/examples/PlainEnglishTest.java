package org.newsclaim.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keeps the phrases of {@code avoided-phrases.txt} out of the docs, and out of the Javadoc,
 * comments and messages of the exported packages and the examples.
 */
class PlainEnglishTest {
  private static final Path ROOT = Path.of("..");

  /** Lab notes, which name rules by their history. */
  private static final String UNCHECKED = "benchmarks.md";

  private static final Path SOURCES = ROOT.resolve("core/src/main/java");
  private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+)");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");

  /** Examples and code, which may hold any words. */
  private static final Pattern EXAMPLE =
      Pattern.compile("```.*?```|\\{@code[^}]*\\}|`[^`]*`|\"[^\"]*\"|“[^”]*”", Pattern.DOTALL);

  private static final Pattern AVOIDED = avoided();

  static List<Path> pages() throws IOException {
    return DocsLinksTest.pages().stream().filter(page -> !page.endsWith(UNCHECKED)).toList();
  }

  static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    String module = Files.readString(SOURCES.resolve("module-info.java"));
    for (MatchResult export : EXPORT.matcher(module).results().toList()) {
      addSources(SOURCES.resolve(export.group(1).replace('.', '/')), sources);
    }
    addSources(ROOT.resolve("examples/src/main/java/org/newsclaim/examples"), sources);
    addSources(ROOT.resolve("examples/src/main/java/org/newsclaim/examples/tour"), sources);
    return sources;
  }

  private static void addSources(Path folder, List<Path> sources) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void docsReadAsPlainEnglish(Path page) throws IOException {
    assertThat(found(Files.readString(page))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void sourcesReadAsPlainEnglish(Path source) throws IOException {
    String code = Files.readString(source);
    List<String> found = new ArrayList<>();
    for (MatchResult comment : COMMENT.matcher(code).results().toList()) {
      found.addAll(found(comment.group().replaceAll("\\s+\\*\\s*", " ")));
    }
    String withoutComments = COMMENT.matcher(code).replaceAll("");
    for (MatchResult message : STRING.matcher(withoutComments).results().toList()) {
      String words = message.group();
      found.addAll(found(words.substring(1, words.length() - 1).replace("\\\"", "\"")));
    }
    assertThat(found).isEmpty();
  }

  /** The avoided phrases in a text, each with the words around it. */
  private static List<String> found(String text) {
    String prose = EXAMPLE.matcher(text).replaceAll("…").replaceAll("\\s+", " ");
    return AVOIDED
        .matcher(prose)
        .results()
        .map(
            match ->
                prose.substring(
                    Math.max(0, match.start() - 40), Math.min(prose.length(), match.end() + 20)))
        .toList();
  }

  private static Pattern avoided() {
    try (InputStream in = PlainEnglishTest.class.getResourceAsStream("avoided-phrases.txt")) {
      return Pattern.compile(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> Pattern.quote(line.substring(0, line.indexOf('\t'))))
              .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
          Pattern.CASE_INSENSITIVE);
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
