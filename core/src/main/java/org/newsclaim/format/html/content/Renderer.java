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
  /** A summary is no longer than this, in characters. */
  private static final int LONGEST_STANDFIRST = 600;

  /** And the words in a picture, where they are not marked, no longer than this. */
  private static final int LONGEST_CAPTION = 250;

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

  /** Where the innermost picture or summary that was opened ends; what is in it has its role. */
  private int roleEnd;

  private Role outerRole = Role.BODY;
  private boolean inBody;

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
        int end = tree.end(open);
        role = end < roleEnd ? outerRole : Role.BODY;
      }
      open = tree.parent(open);
    }
  }

  private Role role(int item) {
    if (item >= roleEnd) {
      outerRole = outerRole(item);
      roleEnd = outerRole == Role.BODY ? roleEnd : tree.end(item);
    }
    if (outerRole == Role.BODY && tree.kind(item) == TagKind.HEADING) {
      level = tree.element(item).normalName().charAt(1) - '0';
      return Role.SUBHEADING;
    }
    return outerRole;
  }

  /** The role that an element gives to all in it. */
  private Role outerRole(int item) {
    boolean caption =
        tree.kind(item) == TagKind.CAPTION || tree.has(item, Hint.CAPTION) || isPicture(item);
    if (caption) {
      return Role.CAPTION;
    }
    boolean standfirst =
        !inBody
            && tree.has(item, Hint.LEAD)
            && tree.words(item, LONGEST_STANDFIRST).length() <= LONGEST_STANDFIRST;
    return standfirst ? Role.STANDFIRST : Role.BODY;
  }

  /** Whether an element is a picture with what is written below it, and holds no text. */
  private boolean isPicture(int item) {
    boolean figure =
        tree.is(item, "figure") && tree.words(item, LONGEST_CAPTION).length() <= LONGEST_CAPTION;
    if (!figure) {
      return false;
    }
    boolean picture = false;
    for (int at = item + 1; at < tree.end(item); at++) {
      if (isText(at)) {
        return false;
      }
      picture |= tree.is(at, "img");
    }
    return picture;
  }

  private boolean isText(int item) {
    return tree.is(item, "table")
        || tree.is(item, "blockquote")
        || tree.kind(item) == TagKind.PREFORMATTED
        || tree.is(item, "ul")
        || tree.is(item, "ol");
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
      inBody |= role == Role.BODY;
      lines.add(new Line(role, line, links, role == Role.SUBHEADING ? level : 0));
    }
    links = 0;
  }
}
