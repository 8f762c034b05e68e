package org.newsclaim.format.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.newsclaim.compare.Articles;
import org.newsclaim.compare.result.Tension;
import org.newsclaim.model.Article;
import org.newsclaim.model.Explanation;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Publisher;

/**
 * An article as one self-contained HTML page. It shows the text with claims, cues, sources and
 * quantities marked, the claims of each source, how the article is sourced, its quantities on axes,
 * and figures that cannot all be right.
 *
 * <p>The page loads nothing from the network: a content security policy allows only its own style
 * and script, by their hashes. All words of the article are escaped. Without JavaScript everything
 * stays readable; only the details on hover and focus are missing. Immutable.
 */
public final class ArticlePage {
  private final Article article;
  private final Optional<Explanation> explanation;

  private ArticlePage(Article article, Optional<Explanation> explanation) {
    this.article = article;
    this.explanation = explanation;
  }

  /**
   * {@return the page of an article}
   *
   * @param article an article with its text
   * @throws NewsClaimException MISSING_FIELD if the text was left out
   */
  public static ArticlePage of(Article article) {
    if (article.text().isEmpty()) {
      throw NewsClaimException.of(
          Code.MISSING_FIELD,
          "/text",
          "the article is without its text, which the page shows; add it with withText");
    }
    return new ArticlePage(article, Optional.empty());
  }

  /**
   * {@return the same page, which also lists the rules for each claim}
   *
   * @param rules what {@code NewsClaims.explain} says of the same text
   * @throws NewsClaimException DIGEST_MISMATCH if it explains another text
   */
  public ArticlePage explainedBy(Explanation rules) {
    if (!article.textDigest().matches(rules.text())) {
      throw NewsClaimException.of(
          Code.DIGEST_MISMATCH,
          "/text",
          "the explanation is of another text; explain the text of this article");
    }
    return new ArticlePage(article, Optional.of(rules));
  }

  /** {@return the page, encoded for UTF-8} */
  public String html() {
    Page page = Page.titled(article.headline().orElse("Claims of an article"));
    List<Tension> tensions = Articles.tensions(article);
    Element body = page.body();
    heading(body.appendElement("header"));
    SourcingBar.append(body, article.sourcing());
    Element columns = body.appendElement("div").addClass("columns");
    Element main = columns.appendElement("main");
    legend(main);
    ArticleText.append(main, article, MarkedRuns.of(article), "at-");
    Element aside = columns.appendElement("aside").attr("aria-label", "Sources and their claims");
    new ClaimCards(article, explanation).append(aside);
    Element figures = body.appendElement("section").attr("aria-labelledby", "figures");
    figures.appendElement("h2").id("figures").text("Quantities");
    TensionList.append(figures, article, tensions);
    QuantityAxes.append(figures, article);
    QuantityTable.append(figures, article);
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

  private void heading(Element header) {
    header.appendElement("h1").text(article.headline().orElse("Claims of an article"));
    Element facts = header.appendElement("p").addClass("facts");
    article.publisher().map(Publisher::name).ifPresent(name -> fact(facts, name));
    article.byline().ifPresent(byline -> fact(facts, byline));
    article.datePublished().ifPresent(date -> fact(facts, date));
  }

  private static void fact(Element facts, String words) {
    facts.appendElement("span").text(words);
    facts.appendText(" ");
  }

  private static void legend(Element main) {
    Element legend = main.appendElement("p").addClass("legend").attr("aria-label", "Legend");
    for (Mark mark : EnumSet.complementOf(EnumSet.of(Mark.FINDING))) {
      legend.appendElement("span").addClass(mark.css()).text(mark.label());
      legend.appendText(" ");
    }
  }
}
