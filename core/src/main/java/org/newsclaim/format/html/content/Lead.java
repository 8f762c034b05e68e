package org.newsclaim.format.html.content;

import java.util.List;
import org.newsclaim.format.html.page.Hint;
import org.newsclaim.format.html.page.PageTree;
import org.newsclaim.model.Block.Role;

/** Finds the lines between headline and text that belong to the article: its lead or summary. */
final class Lead {
  /** A lead is no longer than this, in characters: what is longer is something else. */
  private static final int LONGEST = 1500;

  private static final int SHORTEST = 40;

  private final PageTree tree;
  private final BoilerplateDetector furniture;

  Lead(PageTree tree, BoilerplateDetector furniture) {
    this.tree = tree;
    this.furniture = furniture;
  }

  /**
   * The lines of the lead, none where there is no headline before the text.
   *
   * @param container the element that holds the text
   * @param known the element of the headline, -1 where it is not known
   */
  List<Line> before(int container, int known) {
    int headline = known >= 0 && known < container ? known : headlineBefore(container);
    if (headline < 0 || tree.end(headline) >= container) {
      return List.of();
    }
    dropNamesAndDates(headline, container);
    List<Line> lines =
        new Renderer(tree, furniture)
            .render(tree.end(headline), container).stream().filter(Lead::isLead).toList();
    int length = lines.stream().mapToInt(line -> line.words().length()).sum();
    return length <= LONGEST ? lines.stream().map(Lead::standfirst).toList() : List.of();
  }

  private static Line standfirst(Line line) {
    return new Line(Role.STANDFIRST, line.words(), line.links(), 0);
  }

  private static boolean isLead(Line line) {
    return line.role() != Role.CAPTION
        && !line.isLinks()
        && line.words().length() >= SHORTEST
        && (line.isRunning() || line.isHeading());
  }

  private int headlineBefore(int container) {
    for (int item = container - 1; item > tree.body(); item--) {
      if (tree.is(item, "h1") && !furniture.isDropped(item)) {
        return item;
      }
    }
    return -1;
  }

  private void dropNamesAndDates(int first, int end) {
    for (int item = first; item < end; ) {
      boolean inside = tree.isElement(item) && tree.end(item) <= end;
      if (inside && (tree.has(item, Hint.BYLINE) || tree.has(item, Hint.DATE))) {
        furniture.drop(item);
        item = tree.end(item);
      } else {
        item++;
      }
    }
  }
}
