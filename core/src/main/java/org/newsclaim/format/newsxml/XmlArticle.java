package org.newsclaim.format.newsxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.newsclaim.article.ArticleParser;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.format.field.ForeignDates;
import org.newsclaim.format.field.LanguageTags;
import org.newsclaim.format.field.MarkupText;
import org.newsclaim.model.Article;
import org.newsclaim.model.Author;
import org.newsclaim.model.Image;
import org.newsclaim.model.Note;
import org.newsclaim.model.Publisher;
import org.newsclaim.model.Reading;

/** Makes an {@link Article} of an element; used once. */
final class XmlArticle {
  private static final Set<String> NEWSML = Set.of("newsItem", "packageItem");

  private final Element element;
  private final String format;
  private final List<Note> notes;

  XmlArticle(Element element, List<Note> notes) {
    this.element = element;
    String name = FieldTable.localName(element.tagName());
    this.format = NEWSML.contains(name) ? "newsItem" : name;
    this.notes = notes;
  }

  static boolean isOne(Element element) {
    String name = FieldTable.localName(element.tagName());
    Element parent = element.parent();
    boolean inSitemap = parent != null && FieldTable.localName(parent.tagName()).equals("urlset");
    return name.equals("nitf") || NEWSML.contains(name) || (name.equals("url") && inSitemap);
  }

  Article read(ParseOptions options) {
    // First, because the media are taken out of the text.
    List<Image> images = Media.of(element);
    Optional<Element> body = body();
    if (body.isEmpty()) {
      notes.add(Note.of(Note.Code.NO_TEXT, name() + " has no text of an article"));
    }
    Reading<Article> parsed =
        ArticleParser.parse(body.map(XmlArticle::text).orElse(""), known(options));
    notes.addAll(parsed.notes());
    Article.Builder builder = Article.builder().from(parsed.value());
    byline(options, builder);
    put("description", builder::description);
    put("dateline", builder::dateline);
    put("publisher", name -> builder.publisher(Publisher.of(name)));
    put("siteName", builder::siteName);
    put("section", builder::section);
    put("genre", builder::genre);
    put("licence", builder::licence);
    first("dateModified", ForeignDates::iso, "a date").ifPresent(builder::dateModified);
    first("inLanguage", LanguageTags::tag, "a BCP 47 tag").ifPresent(builder::inLanguage);
    return builder.keywords(keywords()).images(images).build();
  }

  private ParseOptions known(ParseOptions options) {
    ParseOptions known = options;
    if (options.id().isEmpty()) {
      known = value("id").map(known::withId).orElse(known);
    }
    if (options.url().isEmpty()) {
      known = value("url").map(known::withUrl).orElse(known);
    }
    if (options.headline().isEmpty()) {
      known = value("headline").map(known::withHeadline).orElse(known);
    }
    return options.datePublished().isPresent()
        ? known
        : first("datePublished", ForeignDates::iso, "a date")
            .map(known::withDatePublished)
            .orElse(known);
  }

  private void byline(ParseOptions options, Article.Builder builder) {
    Optional<String> byline = value("byline");
    byline.ifPresent(builder::byline);
    List<Author> authors =
        byline.map(line -> ArticleParser.authors(line, options)).orElse(List.of());
    List<Author> named = values("authors").stream().distinct().map(Author::of).toList();
    if (!authors.isEmpty() || !named.isEmpty()) {
      builder.authors(authors.isEmpty() ? named : authors);
    }
  }

  private List<String> values(String field) {
    return FieldTable.table().values(element, format, field);
  }

  private Optional<String> value(String field) {
    return values(field).stream().findFirst();
  }

  private void put(String field, Consumer<String> set) {
    value(field).ifPresent(set);
  }

  /** Sitemaps give keywords in one string with commas. */
  private List<String> keywords() {
    List<String> keywords = new ArrayList<>();
    for (String given : values("keywords")) {
      for (String keyword : given.split(",", -1)) {
        if (!keyword.isBlank() && !keywords.contains(keyword.strip())) {
          keywords.add(keyword.strip());
        }
      }
    }
    return keywords;
  }

  /** The first value that can be read as what it must be; others are noted. */
  private Optional<String> first(
      String field, Function<String, Optional<String>> read, String what) {
    for (String given : values(field)) {
      Optional<String> value = read.apply(given);
      if (value.isPresent()) {
        return value;
      }
      notes.add(
          Note.of(
              Note.Code.VALUE_PASSED_OVER,
              field + " of " + name() + " is \"" + given + "\", which is not " + what));
    }
    return Optional.empty();
  }

  private String name() {
    return value("id").or(() -> value("url")).map(id -> format + " " + id).orElse(format);
  }

  /** The element that holds the text: NITF's, XHTML's, or a plain one of NewsML-G2. */
  private Optional<Element> body() {
    List<Element> scopes =
        format.equals("nitf") ? List.of(element) : FieldTable.elements(element, "contentSet");
    for (String name : List.of("body.content", "body", "inlineData", "inlineXML")) {
      for (Element scope : scopes) {
        for (Element found : scope.getAllElements()) {
          if (FieldTable.localName(found.tagName()).equals(name) && found.hasText()) {
            return Optional.of(found);
          }
        }
      }
    }
    return Optional.empty();
  }

  @SuppressWarnings("ReferenceEquality") // Elements are equal only to themselves.
  private static String text(Element body) {
    if (body.children().isEmpty()) {
      return body.wholeText().strip();
    }
    for (Element part : body.getAllElements()) {
      String name = FieldTable.localName(part.tagName());
      boolean block = part != body && part.parent() == body && !part.isBlock();
      part.tagName(
          name.equals("hl2") || name.equals("hl1") ? "h2" : block ? blockName(name) : name);
    }
    return MarkupText.of(body.html());
  }

  private static String blockName(String name) {
    return switch (name) {
      case "p", "h1", "h2", "h3", "h4", "ul", "ol", "li", "table", "pre", "blockquote", "hr" ->
          name;
      case "a", "b", "i", "em", "strong", "span", "br", "img", "q", "person", "org" -> name;
      default -> "div";
    };
  }
}
