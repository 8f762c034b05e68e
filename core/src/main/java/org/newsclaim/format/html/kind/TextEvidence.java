package org.newsclaim.format.html.kind;

import org.newsclaim.format.html.metadata.PageDescription;
import org.newsclaim.model.PageKind;

/** What the amount and layout of text, links, cards, prices and code say about the kind of page. */
final class TextEvidence {
  /** An uninterrupted text of so many characters is unlike a list. */
  private static final int LONG = 1000;

  /** With more running text than this, a page with large menus is no list. */
  private static final int LONG_ARTICLE = 2000;

  private final TextSigns text;
  private final LayoutSigns layout;
  private final PageDescription page;

  TextEvidence(TextSigns text, LayoutSigns layout, PageDescription page) {
    this.text = text;
    this.layout = layout;
    this.page = page;
  }

  void addTo(Evidence evidence) {
    if (page.isDated()) {
      evidence.add(PageKind.ARTICLE, 1, "date of publication");
    }
    if (page.isSigned()) {
      evidence.add(PageKind.ARTICLE, 1, "author");
    }
    if (page.isDated() && page.isSigned()) {
      evidence.add(PageKind.ARTICLE, 1, "date and author");
    }
    if (text.longest() >= LONG) {
      evidence.add(PageKind.ARTICLE, 2, "long running text");
    }
    lists(evidence);
    if (layout.prices() >= 4) {
      boolean many = layout.prices() >= 8 && layout.cards() >= 8;
      evidence.add(many ? PageKind.LISTING : PageKind.PRODUCT, many ? 3 : 1, "prices");
    }
    if (layout.codeChars() > 0.15 * layout.textChars()) {
      evidence.add(PageKind.DOCUMENTATION, 3, "code");
    }
    if (1000 * text.we() >= 15 * text.words() && text.words() > 100) {
      evidence.add(PageKind.SERVICE, 2, "text that speaks of \"us\"");
    }
  }

  private void lists(Evidence evidence) {
    boolean linked =
        layout.linkChars() > 0.35 * layout.textChars() && text.running() < LONG_ARTICLE;
    if (layout.cardChars() > 0.6 * text.running() && layout.cards() >= 6 && text.longest() < LONG) {
      evidence.add(PageKind.LISTING, 3, "more text in cards than in paragraphs");
    }
    if (text.running() < 0.15 * layout.textChars() && linked && text.longest() < LONG) {
      evidence.add(PageKind.LISTING, 3, "more links than running text");
    }
    if (text.running() < 200 && layout.links() > 5) {
      evidence.add(PageKind.OTHER, 2, "no running text");
    }
  }
}
