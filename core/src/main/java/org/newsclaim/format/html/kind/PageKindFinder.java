package org.newsclaim.format.html.kind;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsclaim.format.html.content.PagePart;
import org.newsclaim.format.html.kind.PageSignals.Place;
import org.newsclaim.format.html.kind.PageSignals.Signal;
import org.newsclaim.format.html.metadata.PageDescription;
import org.newsclaim.format.html.page.PageTree;
import org.newsclaim.model.PageKind;

/** Tells what kind of page a page is. */
public final class PageKindFinder {
  /** So many points settle a kind. */
  private static final int SURE = 4;

  /** An article that is there in full has more running text, in characters. */
  private static final int LITTLE = 1500;

  /** No more of a page is searched for messages. */
  private static final int LONGEST_MESSAGE = 4000;

  /** A page with fewer links is a bare text. */
  private static final int FEWEST_LINKS = 5;

  private final PageTree tree;
  private final PageDescription page;
  private final Evidence evidence = new Evidence();
  private final LayoutSigns layout;
  private final TextSigns text;

  private PageKindFinder(PageTree tree, PageDescription page, List<PagePart> content) {
    this.tree = tree;
    this.page = page;
    this.layout = LayoutSigns.of(tree);
    this.text = TextSigns.of(content);
  }

  /**
   * What kind of page a page is.
   *
   * @param tree the page
   * @param page what it says about itself
   * @param content the paragraphs of its text
   * @return the kind with its reasons
   */
  public static PageClassification classify(
      PageTree tree, PageDescription page, List<PagePart> content) {
    return new PageKindFinder(tree, page, content).classify();
  }

  private PageClassification classify() {
    metadata();
    address();
    actions();
    titles();
    new TextEvidence(text, layout, page).addTo(evidence);
    messages();
    if (layout.links() >= FEWEST_LINKS && points(true) == 0 && points(false) == 0) {
      evidence.add(PageKind.OTHER, 1, "no date, author, article markup or long running text");
    }
    PageKind kind = points(false) > points(true) ? other() : article();
    return new PageClassification(kind, evidence.reasons(kind));
  }

  private int points(boolean article) {
    int sum = 0;
    for (PageKind kind : PageKind.values()) {
      sum += kind.isArticle() == article ? evidence.points(kind) : 0;
    }
    return sum;
  }

  /** The kind that has most points of those that are no articles. */
  private PageKind other() {
    PageKind most = PageKind.OTHER;
    for (PageKind kind : PageKind.values()) {
      if (!kind.isArticle() && evidence.points(kind) > evidence.points(most)) {
        most = kind;
      }
    }
    return most;
  }

  /** Videos and galleries have little text; a long one is an article that holds some. */
  private PageKind article() {
    boolean little = text.running() < LITTLE;
    if (little && (page.isRestricted() || isSure(PageKind.PAYWALL_STUB))) {
      evidence.add(PageKind.PAYWALL_STUB, SURE, "metadata that says it is not free");
      return PageKind.PAYWALL_STUB;
    }
    for (PageKind kind : List.of(PageKind.LIVE_BLOG, PageKind.OPINION)) {
      if (isSure(kind)) {
        return kind;
      }
    }
    for (PageKind kind : List.of(PageKind.GALLERY, PageKind.VIDEO)) {
      if (little && isSure(kind)) {
        return kind;
      }
    }
    return PageKind.ARTICLE;
  }

  private boolean isSure(PageKind kind) {
    return evidence.points(kind) >= SURE;
  }

  /** What a page with hardly any text says: that something is wrong, or must be paid. */
  private void messages() {
    if (text.running() < LITTLE) {
      within(Place.TEXT, tree.words(tree.body(), LONGEST_MESSAGE));
    }
  }

  private void metadata() {
    page.types().forEach(type -> exact(Place.TYPE, type));
    page.openGraphType().ifPresent(type -> exact(Place.OG, type));
    page.generator().ifPresent(name -> within(Place.GENERATOR, name));
    String classes = page.classes() + ' ' + tree.element(tree.body()).className();
    for (String name : classes.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      exact(Place.BODY, name);
      prefix(Place.BODY, name);
    }
  }

  private void exact(Place place, String words) {
    Signal signal = PageSignals.of(place).get(words.strip().toLowerCase(Locale.ROOT));
    if (signal != null) {
      evidence.add(signal);
    }
  }

  private void prefix(Place place, String name) {
    for (int i = name.indexOf('-'); i > 0; i = name.indexOf('-', i + 1)) {
      exact(place, name.substring(0, i + 1) + "*");
    }
  }

  private void within(Place place, String words) {
    String line = words.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, Signal> entry : PageSignals.of(place).entrySet()) {
      if (line.contains(entry.getKey())) {
        evidence.add(entry.getValue());
      }
    }
  }

  private void address() {
    Optional<Address> address = page.url().flatMap(Address::of);
    address.ifPresent(
        url -> {
          url.labels().forEach(label -> exact(Place.HOST, label));
          path(url.segments());
          if (url.isRoot()) {
            evidence.add(PageKind.HOME, 6, "address of the front page");
          }
          if (url.isDated()) {
            evidence.add(PageKind.ARTICLE, 4, "date in the address");
          }
        });
  }

  /** "/news/bridge-closed" is an article of the section "/news". */
  private void path(List<String> segments) {
    for (int i = 0; i < segments.size(); i++) {
      Signal signal = PageSignals.of(Place.PATH).get(segments.get(i));
      if (signal != null && signal.kind().isArticle() && i == segments.size() - 1) {
        evidence.add(
            PageKind.SECTION, signal.weight(), "path that ends in \"" + signal.words() + "\"");
      } else if (signal != null) {
        evidence.add(signal);
      }
    }
  }

  private void actions() {
    layout.actions().keySet().forEach(words -> exact(Place.ACTION, words));
  }

  private void titles() {
    page.title().ifPresent(this::title);
    page.headline().ifPresent(this::title);
  }

  private void title(String title) {
    String words = title.strip().toLowerCase(Locale.ROOT);
    for (Map.Entry<String, Signal> entry : PageSignals.of(Place.TITLE).entrySet()) {
      if (words.startsWith(entry.getKey())) {
        evidence.add(entry.getValue());
      }
    }
  }
}
