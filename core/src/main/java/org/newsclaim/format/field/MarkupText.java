package org.newsclaim.format.field;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a piece of HTML, XHTML or NITF: blocks and blank lines part paragraphs, {@code <br>}
 * is a line break, other white space one space; without scripts, styles and the head.
 */
public final class MarkupText implements NodeVisitor {
  private static final int LONGEST_TAG = 12;

  private final StringBuilder text = new StringBuilder();

  /** Whether line breaks of the text are kept, because it has no elements for them. */
  private final boolean keepsLines;

  /** Line breaks owed before the next word, those just passed in the text, and a space. */
  private int breaks;

  private int lines;

  private boolean space;

  private int skipping;

  private MarkupText(boolean keepsLines) {
    this.keepsLines = keepsLines;
  }

  /**
   * {@return whether a text holds a tag of HTML}
   *
   * @param text any text
   */
  public static boolean isMarkup(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      int start = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
      int end = start;
      while (end < text.length()
          && end - start <= LONGEST_TAG
          && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end > start
          && end < text.length()
          && " \t\n/>".indexOf(text.charAt(end)) >= 0
          && Tag.isKnownTag(text.substring(start, end))) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return the text of markup}
   *
   * @param markup HTML, XHTML or NITF, a document or a part of one
   */
  public static String of(String markup) {
    Element body = Jsoup.parse(markup).body();
    Element nitf = body.getElementsByTag("body.content").first();
    MarkupText visitor = new MarkupText(body.stream().noneMatch(MarkupText::breaksLine));
    // Without recursion, so that no depth of elements can overflow the stack.
    NodeTraversor.traverse(visitor, nitf == null ? body : nitf);
    return visitor.text.toString();
  }

  private static boolean breaksLine(Element element) {
    return element.normalName().equals("br")
        || (element.isBlock() && !element.normalName().equals("body"));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && skipping == 0) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (isSkipped(element)) {
        skipping++;
      } else if (element.normalName().equals("br")) {
        breaks = Math.max(breaks, 1);
      } else if (element.isBlock()) {
        breaks = 2;
      } else {
        space |= element.normalName().equals("td") || element.normalName().equals("th");
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isSkipped(element)) {
        skipping--;
      } else if (element.isBlock()) {
        breaks = 2;
      }
    }
  }

  private static boolean isSkipped(Element element) {
    return switch (element.normalName()) {
      case "script", "style", "template", "noscript", "iframe", "title" -> true;
      default -> false;
    };
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00A0') {
        lines += c == '\n' ? 1 : 0;
        space = true;
      } else {
        separate();
        text.append(c);
      }
    }
  }

  private void separate() {
    // A blank line parts paragraphs in any text, a single one only where nothing else does.
    if (lines > 1 || keepsLines) {
      breaks = Math.max(breaks, Math.min(lines, 2));
    }
    if (text.length() > 0) {
      text.append(breaks > 0 ? "\n".repeat(breaks) : space ? " " : "");
    }
    breaks = 0;
    lines = 0;
    space = false;
  }
}
