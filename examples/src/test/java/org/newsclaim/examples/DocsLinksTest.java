package org.newsclaim.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Follows every link between the pages of the documentation. */
class DocsLinksTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

  static List<Path> pages() throws IOException {
    List<Path> pages =
        new ArrayList<>(
            Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
                .map(ROOT::resolve)
                .toList());
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkResolves(Path page) throws IOException {
    for (String link : links(page)) {
      String[] parts = link.split("#", 2);
      Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
      assertThat(target).as("link %s in %s", link, page).exists();
      if (parts.length == 2) {
        assertThat(anchors(target)).as("link %s in %s", link, page).contains(parts[1]);
      }
    }
  }

  @Test
  void theIndexLeadsToEveryPage() throws IOException {
    Path index = ROOT.resolve("docs/README.md");
    List<Path> linked =
        links(index).stream()
            .map(link -> index.resolveSibling(link.split("#", 2)[0]).normalize())
            .toList();
    assertThat(pages())
        .map(Path::normalize)
        .filteredOn(page -> !page.equals(index.normalize()))
        .allSatisfy(page -> assertThat(linked).contains(page));
  }

  @Test
  void aTaskTakesFewLines() throws IOException {
    String[] tasks = Files.readString(ROOT.resolve("docs/tasks.md")).split("\n## ");
    assertThat(tasks).hasSize(11);
    for (int i = 1; i < tasks.length; i++) {
      String snippet = tasks[i].split("```java\n", 2)[1].split("```", 2)[0];
      assertThat(snippet.lines()).hasSizeLessThan(15);
    }
  }

  /** The links to other pages and headings of this project. */
  private static List<String> links(Path page) throws IOException {
    List<String> links = new ArrayList<>();
    Matcher matcher = LINK.matcher(Files.readString(page));
    while (matcher.find()) {
      if (!matcher.group(1).contains(":")) {
        links.add(matcher.group(1));
      }
    }
    return links;
  }

  /** The anchors that GitHub gives to the headings of a page. */
  private static List<String> anchors(Path page) throws IOException {
    return Files.readAllLines(page).stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }
}
