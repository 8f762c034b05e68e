package org.newsclaim.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.format.html.content.PagePart;
import org.newsclaim.format.html.linked.LiveUpdate;
import org.newsclaim.format.html.metadata.FoundValue;
import org.newsclaim.format.html.metadata.PageMetadata;
import org.newsclaim.format.html.page.WhiteSpace;
import org.newsclaim.model.Article;
import org.newsclaim.model.Block;
import org.newsclaim.model.Block.Role;
import org.newsclaim.model.CodePointOffsets;

/** Assembles the text of an article: its paragraphs, separated by blank lines, with their roles. */
final class PageText {
  private static final String BETWEEN = "\n\n";

  /**
   * A paragraph in the text.
   *
   * @param role its role
   * @param start where it begins, in chars
   * @param end where it ends, in chars
   */
  private record Part(Role role, int start, int end) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private int body;

  void add(Role role, String words) {
    if (text.length() > 0) {
      text.append(BETWEEN);
    }
    int start = text.length();
    text.append(words);
    parts.add(new Part(role, start, text.length()));
  }

  /** Adds a paragraph of the article, unless it is headline or byline again. */
  void addBody(PagePart part, PageMetadata metadata) {
    boolean again = is(part, metadata.headline()) || is(part, metadata.byline());
    if (!again) {
      add(part.role(), part.words());
      body += part.words().length();
    }
  }

  private static boolean is(PagePart part, Optional<FoundValue<String>> field) {
    return field.filter(found -> letters(found.value()).equals(letters(part.words()))).isPresent();
  }

  /** The letters and digits of a text, to compare headings that are set in different ways. */
  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** How many chars there are without headline and byline. */
  int bodyLength() {
    return body;
  }

  Article.Builder fill(Article.Builder article) {
    CodePointOffsets offsets = CodePointOffsets.of(text.toString());
    for (Part part : parts) {
      article.addBlocks(Block.of(part.role(), offsets.span(part.start(), part.end())));
    }
    return article.text(text.toString());
  }

  /** The entries of a live blog, each with its time and headline. */
  static List<PagePart> entries(List<LiveUpdate> updates) {
    List<PagePart> parts = new ArrayList<>();
    for (LiveUpdate update : updates) {
      update.time().ifPresent(time -> parts.add(new PagePart(Role.DATE, time)));
      update.headline().ifPresent(words -> parts.add(new PagePart(Role.SUBHEADING, words)));
      parts.addAll(paragraphs(update.body()));
    }
    return parts;
  }

  /** The paragraphs of a text in the metadata. */
  static List<PagePart> paragraphs(String given) {
    List<PagePart> paragraphs = new ArrayList<>();
    WhiteSpace words = new WhiteSpace();
    given
        .lines()
        .forEach(
            line -> {
              words.append(line);
              if (!words.isEmpty()) {
                paragraphs.add(new PagePart(Role.BODY, words.take()));
              }
            });
    return paragraphs;
  }
}
