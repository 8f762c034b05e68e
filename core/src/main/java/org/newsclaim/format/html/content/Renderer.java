package org.newsclaim.format.html.content;

import java.util.ArrayList;
import java.util.List;
import org.newsclaim.format.html.page.Hint;
import org.newsclaim.format.html.page.PageTree;
import org.newsclaim.format.html.page.TagKind;
import org.newsclaim.format.html.page.WhiteSpace;
import org.newsclaim.model.Block.Role;

/** Reads out a part of a page without what was dropped: a paragraph for each run of lines. */
final class Renderer {
  private final PageTree tree;
  private final BoilerplateDetector furniture;
  private final WhiteSpace words = new WhiteSpace();
  private final List<Line> lines = new ArrayList<>();
  private int open;
  private int breaks;
  private Role role = Role.BODY;
  private int level;
  private int linkEnd;
  private int links;

  Renderer(PageTree tree, BoilerplateDetector furniture) {
    this.tree = tree;
    this.furniture = furniture;
  }

  /** The paragraphs of an element. */
  List<Line> render(int element) {
    return render(element + 1, tree.end(element));
  }

  /** The paragraphs from an item up to another that comes later. */
  List<Line> render(int first, int end) {
    if (first >= end) {
      return lines;
    }
    open = tree.parent(first);
    for (int item = first; item < end; ) {
      close(tree.parent(item));
      if (furniture.isDropped(item)) {
        item = tree.end(item);
      } else {
        if (tree.isElement(item)) {
          open(item);
        } else {
          text(item);
        }
        item++;
      }
    }
    flush();
    return lines;
  }

  private void open(int item) {
    open = item;
    TagKind kind = tree.kind(item);
    if (kind == TagKind.BREAK) {
      breaks++;
      words.line();
      if (breaks > 1) {
        flush();
      }
    } else if (kind == TagKind.CELL) {
      words.tab();
    } else if (kind == TagKind.LINK && tree.isOutwardLink(item)) {
      linkEnd = Math.max(linkEnd, tree.end(item));
    } else if (kind.partsLines()) {
      flush();
      role = role(item);
    }
  }

  private void close(int parent) {
    while (open != parent && open > 0) {
      if (tree.kind(open).partsLines()) {
        flush();
        role = Role.BODY;
      }
      open = tree.parent(open);
    }
  }

  private Role role(int item) {
    if (tree.kind(item) == TagKind.CAPTION || tree.has(item, Hint.CAPTION)) {
      return Role.CAPTION;
    }
    if (tree.kind(item) == TagKind.HEADING) {
      level = tree.element(item).normalName().charAt(1) - '0';
      return Role.SUBHEADING;
    }
    return role == Role.CAPTION ? role : Role.BODY;
  }

  private void text(int item) {
    if (isPreformatted(item)) {
      words.appendPreformatted(tree.text(item));
    } else {
      words.append(tree.text(item));
    }
    if (!tree.text(item).isBlank()) {
      links += item < linkEnd ? tree.text(item).strip().length() : 0;
      breaks = 0;
    }
  }

  private boolean isPreformatted(int item) {
    int at = tree.parent(item);
    while (at > 0 && !tree.kind(at).partsLines()) {
      at = tree.parent(at);
    }
    return at >= 0 && tree.kind(at) == TagKind.PREFORMATTED;
  }

  private void flush() {
    String line = words.take();
    breaks = 0;
    if (!line.isBlank()) {
      lines.add(new Line(role, line, links, role == Role.SUBHEADING ? level : 0));
    }
    links = 0;
  }
}
