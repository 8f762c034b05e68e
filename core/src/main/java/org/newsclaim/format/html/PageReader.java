package org.newsclaim.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.newsclaim.article.ArticleParser;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.format.html.content.Content;
import org.newsclaim.format.html.content.ContentFinder;
import org.newsclaim.format.html.content.PagePart;
import org.newsclaim.format.html.kind.PageClassification;
import org.newsclaim.format.html.kind.PageKindFinder;
import org.newsclaim.format.html.linked.LinkedArticle;
import org.newsclaim.format.html.linked.LinkedData;
import org.newsclaim.format.html.metadata.FoundValue;
import org.newsclaim.format.html.metadata.MetadataFinder;
import org.newsclaim.format.html.metadata.PageDetails;
import org.newsclaim.format.html.metadata.PageMetadata;
import org.newsclaim.format.html.page.PageTree;
import org.newsclaim.model.Article;
import org.newsclaim.model.Author;
import org.newsclaim.model.Block.Role;
import org.newsclaim.model.Note;
import org.newsclaim.model.Publisher;
import org.newsclaim.model.Reading;

/** Reads one page: what it says about its article, the text of that, and what is in the text. */
final class PageReader {
  /** A text with fewer characters than this is unlike an article. */
  private static final int SHORT = 250;

  private final PageTree tree;
  private final ParseOptions options;
  private final List<Note> notes = new ArrayList<>();

  PageReader(Document page, ParseOptions options) {
    this.tree = PageTree.of(NoScriptText.shownIn(page));
    this.options = options;
  }

  /** The article and the fact checks; there must be one of them. */
  Reading<WebPage> read() {
    MetadataFinder finder = MetadataFinder.of(tree, options.url());
    Content content = ContentFinder.find(tree, finder::headline);
    PageMetadata metadata = finder.find(content.element());
    notes.addAll(finder.linkedData().notes());
    WebPage.Builder web = WebPage.builder().addAllClaimReviews(finder.linkedData().claimReviews());
    PageText text = new PageText();
    boolean shown = finder.headline(content.element()) >= 0;
    metadata
        .headline()
        .filter(found -> shown)
        .ifPresent(found -> text.add(Role.HEADLINE, found.value()));
    metadata.byline().ifPresent(found -> text.add(Role.BYLINE, found.value()));
    List<PagePart> parts = parts(content, metadata, finder.linkedData());
    parts.forEach(part -> text.addBody(part, metadata));
    if (parts.isEmpty() && metadata.headline().isEmpty()) {
      return Reading.of(web.build(), notes);
    }
    noteState(text.bodyLength(), metadata);
    PageClassification page =
        PageKindFinder.classify(tree, finder.describe(metadata), content.parts());
    note(Note.Code.PAGE_KIND, "the page is classified as " + page);
    finder
        .nextPage()
        .ifPresent(next -> note(Note.Code.PARTIAL_TEXT, "the article continues at " + next));
    PageDetails details = finder.details(content.element());
    Article.Builder builder = fields(Article.builder().id(options.id()), metadata, details);
    setDetails(builder, details);
    Article article = text.fill(builder).build();
    return Reading.of(web.pageKind(page.kind()).article(parse(article, page)).build(), notes);
  }

  /** The article with its claims; without any where the page is of another kind. */
  private Article parse(Article article, PageClassification page) {
    if (!page.kind().isArticle() && !options.anyPageKind()) {
      note(
          Note.Code.UNLIKE_ARTICLE,
          "the page is no article, so no claims are read; ParseOptions.withAnyPageKind reads them");
      return article;
    }
    Reading<Article> reading = ArticleParser.complete(article, options);
    notes.addAll(reading.notes());
    boolean english =
        reading.notes().stream().noneMatch(note -> note.code() == Note.Code.LANGUAGE_NOT_SUPPORTED);
    return english ? reading.value().withDetectedLanguage("en") : reading.value();
  }

  /** The paragraphs of the page, or, where it shows hardly any, those of its JSON-LD. */
  private List<PagePart> parts(Content content, PageMetadata metadata, LinkedData json) {
    int shown = length(content.parts());
    List<PagePart> body =
        metadata.articleBody().map(found -> PageText.paragraphs(found.value())).orElse(List.of());
    if (length(body) > 2 * shown + SHORT) {
      note(Note.Code.FIELD_ORIGIN, "text is taken from JSON-LD articleBody");
      return body;
    }
    List<PagePart> entries =
        PageText.entries(json.article().map(LinkedArticle::updates).orElse(List.of()));
    if (length(entries) > 2 * shown + SHORT) {
      note(Note.Code.FIELD_ORIGIN, "text is taken from JSON-LD liveBlogUpdate");
      return entries;
    }
    return content.parts();
  }

  private static int length(List<PagePart> parts) {
    return parts.stream().mapToInt(part -> part.words().length()).sum();
  }

  private Article.Builder fields(
      Article.Builder article, PageMetadata metadata, PageDetails details) {
    set("headline", metadata.headline(), article::headline);
    set("byline", metadata.byline(), article::byline);
    set(
        "authors",
        metadata.authors(),
        names -> article.authors(names.stream().map(name -> author(name, details)).toList()));
    for (String name : metadata.hiddenAuthors()) {
      note(
          Note.Code.VALUE_PASSED_OVER,
          "the metadata name \"" + name + "\" as author, whom the page does not show");
    }
    set("publisher", metadata.publisher(), name -> article.publisher(Publisher.of(name)));
    set("datePublished", published(metadata), article::datePublished);
    set("dateModified", metadata.dateModified(), article::dateModified);
    set("inLanguage", metadata.inLanguage(), article::inLanguage);
    set("url", given(options.url()).or(metadata::url), article::url);
    metadata.url().ifPresent(found -> article.canonicalUrl(found.value()));
    return article;
  }

  private static Author author(String name, PageDetails details) {
    return Author.of(name).withUrl(Optional.ofNullable(details.authorUrls().get(name)));
  }

  private void setDetails(Article.Builder article, PageDetails details) {
    set("description", details.description(), article::description);
    set("siteName", details.siteName(), article::siteName);
    set("section", details.section(), article::section);
    set("keywords", details.keywords(), article::keywords);
    set("genre", details.genre(), article::genre);
    set("licence", details.licence(), article::licence);
    set("free", details.free(), article::free);
    set("images", details.images(), article::images);
  }

  private Optional<FoundValue<String>> published(PageMetadata metadata) {
    return given(options.datePublished()).or(metadata::datePublished);
  }

  private static Optional<FoundValue<String>> given(Optional<String> value) {
    return value.map(known -> new FoundValue<>(known, "the caller"));
  }

  private <T> void set(String field, Optional<FoundValue<T>> found, Consumer<T> setter) {
    if (found.isPresent()) {
      setter.accept(found.get().value());
      note(Note.Code.FIELD_ORIGIN, field + " is taken from " + found.get().origin());
    }
  }

  private void noteState(int length, PageMetadata metadata) {
    if (metadata.isRestricted()) {
      note(Note.Code.PARTIAL_TEXT, "the page says that its article is not free to read");
    }
    if (length < SHORT && !metadata.isArticle()) {
      note(
          Note.Code.UNLIKE_ARTICLE,
          "the page shows " + length + " characters of text and does not call itself an article");
    }
  }

  private void note(Note.Code code, String message) {
    notes.add(Note.of(code, message));
  }
}
