package org.newsclaim.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles and runs every Java snippet of the README and of the docs. Where a block of the language
 * {@code text} follows a snippet, it must be what the snippet prints.
 *
 * <p>A snippet is the body of a main method. The imports that stand in {@link #IMPORTS} and the
 * variable {@code text}, the piece that the examples ship, are given.
 */
class DocsTest {
  private static final Path ROOT = Path.of("..");

  private static final String IMPORTS =
      """
      import java.math.BigDecimal;
      import java.nio.file.*;
      import java.util.*;
      import org.newsclaim.*;
      import org.newsclaim.article.*;
      import org.newsclaim.format.html.*;
      import org.newsclaim.json.*;
      import org.newsclaim.model.*;
      import org.newsclaim.quantity.*;
      import org.newsclaim.lexicon.*;
      import tools.jackson.databind.json.JsonMapper;
      """;

  /** A snippet, where it stands, and what it is said to print. */
  record Snippet(Path file, int line, String code, Optional<String> output) {
    @Override
    public String toString() {
      return file.getFileName() + ":" + line;
    }
  }

  static List<Snippet> snippets() throws IOException {
    List<Path> files = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
    }
    List<Snippet> snippets = new ArrayList<>();
    for (Path file : files) {
      snippets.addAll(snippets(file));
    }
    return snippets;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("snippets")
  void runsAsDocumented(Snippet snippet, @TempDir Path folder) throws Exception {
    String printed = run(compile(snippet, folder), folder);
    if (snippet.output().isPresent()) {
      assertThat(printed.strip()).isEqualTo(snippet.output().get().strip());
    }
  }

  private static List<Snippet> snippets(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<Snippet> snippets = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().equals("```java")) {
        int end = end(lines, i);
        snippets.add(
            new Snippet(
                file, i + 2, String.join("\n", lines.subList(i + 1, end)), output(lines, end + 1)));
        i = end;
      }
    }
    return snippets;
  }

  /** The block of text that follows, with at most one paragraph of prose between. */
  private static Optional<String> output(List<String> lines, int from) {
    for (int i = from; i < Math.min(lines.size(), from + 4); i++) {
      String line = lines.get(i).strip();
      if (line.equals("```text")) {
        return Optional.of(String.join("\n", lines.subList(i + 1, end(lines, i))));
      }
      if (line.startsWith("```") || line.startsWith("#")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int end(List<String> lines, int start) {
    int end = start + 1;
    while (!lines.get(end).strip().equals("```")) {
      end++;
    }
    return end;
  }

  private static String compile(Snippet snippet, Path folder) throws IOException {
    Path source = folder.resolve("Snippet.java");
    StringBuilder imports = new StringBuilder(IMPORTS);
    StringBuilder body = new StringBuilder();
    snippet
        .code()
        .lines()
        .forEach(line -> (line.startsWith("import ") ? imports : body).append(line).append('\n'));
    Files.writeString(
        source,
        imports
            + "public class Snippet {\n  static void run(String text) throws Exception {\n"
            + body
            + "  }\n}\n");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  List.of("-d", folder.toString(), "-proc:none"),
                  null,
                  files.getJavaFileObjects(source))
              .call();
      assertThat(compiled).as("%s compiles:%n%s", snippet, messages).isTrue();
    }
    return "Snippet";
  }

  private static String run(String name, Path folder) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Method run = loader.loadClass(name).getDeclaredMethod("run", String.class);
      run.setAccessible(true);
      run.invoke(null, Kglo.shippedText());
    } finally {
      System.setOut(out);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
