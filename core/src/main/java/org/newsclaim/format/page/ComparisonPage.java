package org.newsclaim.format.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.newsclaim.compare.Articles;
import org.newsclaim.compare.result.Change;
import org.newsclaim.compare.result.Check;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.Span;

/**
 * Two texts side by side as one self-contained HTML page: two versions of an article with what
 * changed, or an article and a summary with what the article does not support. Each finding links
 * to its places. The page is as safe and self-contained as {@link ArticlePage}. Immutable.
 */
public final class ComparisonPage {
  /** What was found, with its places in both texts. */
  private record Finding(String kind, String reason, List<Span> left, List<Span> right) {}

  private final Article left;
  private final Article right;
  private final String leftName;
  private final String rightName;
  private final List<Finding> findings;

  private ComparisonPage(
      Article left, String leftName, Article right, String rightName, List<Finding> findings) {
    this.left = left;
    this.right = right;
    this.leftName = leftName;
    this.rightName = rightName;
    this.findings = findings;
  }

  /**
   * {@return the page of two versions of an article}
   *
   * @param before the version before, with its text
   * @param after the version after, with its text
   * @throws NewsClaimException MISSING_FIELD if the text of an article is left out
   */
  public static ComparisonPage ofVersions(Article before, Article after) {
    List<Finding> findings = new ArrayList<>();
    for (Change change : Articles.changes(before, after)) {
      findings.add(new Finding(words(change.kind()), change.reason(), change.a(), change.b()));
    }
    return new ComparisonPage(before, "Before", after, "After", List.copyOf(findings));
  }

  /**
   * {@return the page of an article and a summary of it}
   *
   * @param article the article, with its text
   * @param summary the summary, with its text
   * @throws NewsClaimException MISSING_FIELD if the text of an article is left out
   */
  public static ComparisonPage ofSummary(Article article, Article summary) {
    List<Finding> findings = new ArrayList<>();
    for (Check check : Articles.check(article, summary)) {
      if (check.verdict() != Check.Verdict.SUPPORTED) {
        String kind = words(check.what()) + " " + words(check.verdict());
        findings.add(new Finding(kind, check.reason(), check.article(), List.of(check.span())));
      }
    }
    return new ComparisonPage(article, "Article", summary, "Summary", List.copyOf(findings));
  }

  /** {@return the page, encoded for UTF-8} */
  public String html() {
    Page page = Page.titled(leftName + " and " + rightName.toLowerCase(Locale.ROOT));
    Element body = page.body();
    body.appendElement("header")
        .appendElement("h1")
        .text(right.headline().or(left::headline).orElse(leftName + " and " + rightName));
    appendFindings(body.appendElement("section").attr("aria-label", "Findings"));
    Element columns = body.appendElement("main").addClass("halves");
    append(columns, left, leftName, "left-", true);
    append(columns, right, rightName, "right-", false);
    return page.html();
  }

  /**
   * Writes the page.
   *
   * @param file where to; an existing file is replaced
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    Files.writeString(file, html());
  }

  private void appendFindings(Element section) {
    Element panel = section.appendElement("div").id("details").attr("aria-live", "polite");
    panel.appendElement("p").text("Hover over, tap or focus a mark to see the finding.");
    section
        .appendElement("h2")
        .text(findings.size() == 1 ? "1 finding" : findings.size() + " findings");
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      Element card = section.appendElement("div").addClass("card").attr("data-claim", id(i));
      card.appendElement("p").text(finding.kind() + ": " + finding.reason());
      Element links = card.appendElement("p").addClass("facts");
      link(links, finding.left(), leftName, "#left-" + id(i));
      link(links, finding.right(), rightName, "#right-" + id(i));
    }
  }

  private static void link(Element links, List<Span> spans, String name, String target) {
    if (!spans.isEmpty()) {
      links.appendElement("a").attr("href", target).text(name);
      links.appendText(" ");
    }
  }

  private void append(
      Element columns, Article article, String name, String prefix, boolean leftSide) {
    Element half = columns.appendElement("section").attr("aria-label", name);
    half.appendElement("h2").text(name);
    Map<String, List<Span>> places = new LinkedHashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      places.put(id(i), leftSide ? findings.get(i).left() : findings.get(i).right());
    }
    ArticleText.append(half, article, MarkedRuns.of(article, places), prefix);
  }

  private static String id(int finding) {
    return "f" + (finding + 1);
  }

  private static String words(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
