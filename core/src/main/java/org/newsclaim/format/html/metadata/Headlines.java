package org.newsclaim.format.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.format.html.linked.LinkedArticle;
import org.newsclaim.format.html.page.Hint;
import org.newsclaim.format.html.page.PageTree;

/**
 * Finds the headline: the visible one that title and metadata agree with, else what the metadata
 * give, without the name of the site.
 */
final class Headlines {
  /** Longer texts are no headlines, and are cut. */
  private static final int LONGEST = 600;

  private static final List<String> SEPARATORS =
      List.of(
          " | ",
          " - ",
          " \u2013 ",
          " \u2014 ",
          " \u00BB ",
          " \u00AB ",
          " \u00B7 ",
          " :: ",
          " \u2022 ");

  /** What is left of a title without the name of the site, and a part that is a headline. */
  private static final double LEAST_LEFT = 0.35;

  /** A headline in the text stands among its first elements and texts. */
  private static final int NEXT = 12;

  /** And one before it no further off than so many. */
  private static final int BEFORE = 150;

  private final PageTree tree;
  private final PageFacts facts;
  private final SiteName site;

  /** Titles without the name of the site, the most trusted first. */
  private final List<FoundValue<String>> given = new ArrayList<>();

  Headlines(PageTree tree, PageFacts facts, Optional<LinkedArticle> linked, SiteName site) {
    this.tree = tree;
    this.facts = facts;
    this.site = site;
    give(linked.flatMap(LinkedArticle::headline), "JSON-LD headline");
    for (String name : MetaNames.of(MetaNames.Kind.TITLE)) {
      give(facts.meta(name), "meta " + name);
    }
    give(facts.title(), "title");
  }

  private void give(Optional<String> title, String origin) {
    title
        .map(Headlines::cut)
        .map(this::withoutSite)
        .ifPresent(words -> given.add(new FoundValue<>(words, origin)));
  }

  /**
   * The element of the visible headline, -1 where there is none: the heading that agrees best with
   * the metadata, of several the one next to the text; without one, an h1 next to the text.
   */
  int element(int text) {
    int best = -1;
    int most = 0;
    for (int item : facts.headings()) {
      boolean next = item <= text + NEXT;
      int agreement = agreement(tree.words(item, LONGEST)) * (tree.is(item, "h1") ? 2 : 1);
      if (agreement > most || (agreement == most && agreement > 0 && next)) {
        best = item;
        most = agreement;
      }
    }
    int found = best >= 0 ? best : nextTo(text);
    return found < 0 && given.isEmpty() ? first() : found;
  }

  /** The first h1 of a page that names no title. */
  private int first() {
    return facts.headings().stream()
        .filter(item -> tree.is(item, "h1") && !tree.words(item, LONGEST).isEmpty())
        .findFirst()
        .orElse(-1);
  }

  private int nextTo(int text) {
    int next = -1;
    for (int item : facts.headings()) {
      boolean near = item <= text + NEXT && tree.end(item) > text - BEFORE;
      if (near
          && tree.is(item, "h1")
          && !tree.words(item, LONGEST).isEmpty()
          && !site.is(tree.words(item, LONGEST))) {
        next = item;
      }
    }
    return next;
  }

  Optional<FoundValue<String>> find(int element) {
    if (element < 0) {
      return given.stream().findFirst();
    }
    String words = withoutSite(withoutParts(element, tree.words(element, LONGEST)));
    return Optional.of(inside(words).orElseGet(() -> new FoundValue<>(words, "heading")));
  }

  /**
   * Without a kicker before the headline and a subtitle after it that are elements of their own.
   */
  private String withoutParts(int element, String words) {
    String headline = words;
    for (int item = element + 1; item < tree.end(element); item++) {
      if (!tree.isElement(item)) {
        continue;
      }
      String part = tree.words(item, LONGEST);
      if (part.isEmpty() || part.length() >= headline.length()) {
        continue;
      }
      if (tree.has(item, Hint.KICKER) && headline.startsWith(part)) {
        headline = withoutMarks(headline.substring(part.length()));
      } else if (tree.has(item, Hint.LEAD) && headline.endsWith(part)) {
        headline = headline.substring(0, headline.length() - part.length()).strip();
      }
    }
    return headline.isEmpty() ? words : headline;
  }

  private static String withoutMarks(String words) {
    int start = 0;
    while (start < words.length()
        && " :|/-\u2013\u2014\u00B7\u2022".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    return words.substring(start);
  }

  /** A given title that is the later part of the visible one, which has a kicker before it. */
  private Optional<FoundValue<String>> inside(String heading) {
    String words = SiteName.letters(heading);
    return given.stream()
        .filter(found -> !SiteName.letters(found.value()).equals(words))
        .filter(found -> words.endsWith(SiteName.letters(found.value())))
        .filter(found -> SiteName.letters(found.value()).length() >= LEAST_LEFT * words.length())
        .findFirst();
  }

  /** How well a heading agrees with what the metadata say: 0 not at all, 3 word for word. */
  private int agreement(String heading) {
    String words = SiteName.letters(heading);
    if (words.length() < 3 || site.is(heading)) {
      return 0;
    }
    int most = 0;
    for (FoundValue<String> found : given) {
      String title = SiteName.letters(found.value());
      if (title.equals(words)) {
        return 3;
      }
      boolean part = title.contains(words) && words.length() >= LEAST_LEFT * title.length();
      boolean whole = words.contains(title) && title.length() * 2 >= words.length();
      most = Math.max(most, part || whole ? 2 : 0);
    }
    return most;
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    boolean splitsPair = Character.isHighSurrogate(words.charAt(LONGEST - 1));
    return words.substring(0, splitsPair ? LONGEST - 1 : LONGEST).strip();
  }

  /** Without a first part or last parts that name the site. */
  private String withoutSite(String words) {
    String title = words;
    for (String shorter = withoutPart(title); !shorter.equals(title); ) {
      title = shorter;
      shorter = withoutPart(title);
    }
    return title;
  }

  private String withoutPart(String title) {
    for (String separator : SEPARATORS) {
      int last = title.lastIndexOf(separator);
      if (last <= 0) {
        continue;
      }
      String end = title.substring(last + separator.length());
      boolean bar = separator.equals(" | ") && last >= LEAST_LEFT * title.length();
      if (site.is(end) || (bar && end.split(" ", -1).length <= 3)) {
        return withoutSite(title.substring(0, last).strip());
      }
      int first = title.indexOf(separator);
      if (site.is(title.substring(0, first))) {
        return title.substring(first + separator.length()).strip();
      }
    }
    return title;
  }
}
