package org.newsclaim.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.newsclaim.model.Article;
import org.newsclaim.model.Block;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.Span;

/**
 * A news piece of the gold set: its plain text, and the article that a parser should make of it.
 * The mark-up is described in the README beside the pieces.
 *
 * @param name the name of its file without the ending
 * @param kind what sort of piece it is
 * @param article the article with its text
 * @param sentences the spans of the sentences of its body
 */
public record GoldPiece(String name, String kind, Article article, List<Span> sentences) {
  private static final String HELD_OUT = "held-out";
  private static final String SECOND = "second";

  /**
   * Reads a piece.
   *
   * @param name the name of its file without the ending
   * @param lines the lines of its file
   * @return the piece
   * @throws MarkupException if the mark-up has a fault
   */
  static GoldPiece of(String name, List<String> lines) {
    String file = name + ".txt";
    HeadReader head = new HeadReader(file);
    MarkupReader body = new MarkupReader(file);
    body.read(lines, head.read(lines));
    Article article = new ArticleAssembler(file, head, body).assemble(name);
    CodePointOffsets offsets = CodePointOffsets.of(body.plain());
    List<Span> sentences =
        body.lines().stream()
            .filter(line -> line.role() == Block.Role.BODY)
            .map(line -> offsets.span(line.start(), line.end()))
            .toList();
    return new GoldPiece(name, head.fact("piece"), article, sentences);
  }

  /** {@return the text without mark-up} */
  public String text() {
    return article.text().orElseThrow();
  }

  /** {@return the pieces that rules may be written by, in the order of their names} */
  public static List<GoldPiece> open() {
    return in(folder());
  }

  /** {@return the open pieces that were written after the rules, in the order of their names} */
  public static List<GoldPiece> second() {
    return in(folder().resolve(SECOND));
  }

  /** {@return the pieces that are set aside, in the order of their names} */
  public static List<GoldPiece> heldOut() {
    return in(folder().resolve(HELD_OUT));
  }

  private static List<GoldPiece> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(path -> path.toString().endsWith(".txt"))
          .sorted()
          .map(GoldPiece::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static GoldPiece read(Path path) {
    try {
      String name = path.getFileName().toString().replaceFirst("\\.txt$", "");
      return of(name, Files.readAllLines(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    URL readme = Objects.requireNonNull(GoldPiece.class.getResource("README.md"), "README.md");
    try {
      return Objects.requireNonNull(Path.of(readme.toURI()).getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
