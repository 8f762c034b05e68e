package org.newsclaim.format.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.newsclaim.model.Article;
import org.newsclaim.model.Author;
import org.newsclaim.model.Publisher;

/**
 * The fields of an article that an item of ninjs holds in a list of entries, in which a relation
 * says what an entry is.
 */
@SuppressWarnings("ImmutableEnumChecker") // The functions are stateless.
enum Detail {
  URL("altids", "url", "url"::equals, one(Article::url), Article.Builder::url),
  CANONICAL_URL(
      "altids",
      "canonicalUrl",
      "canonicalUrl"::equals,
      one(Article::canonicalUrl),
      Article.Builder::canonicalUrl),
  DESCRIPTION(
      "description",
      "text",
      List.of("summary", "lead", "text", "caption", "")::contains,
      one(Article::description),
      Article.Builder::description),
  SECTION("subject", "partOf", "partOf"::equals, one(Article::section), Article.Builder::section),
  KEYWORDS(
      "subject",
      "about",
      relation -> !relation.equals("partOf"),
      article -> article.keywords().stream().map(Entry::of).toList(),
      Article.Builder::addKeywords),
  GENRE("genre", "", relation -> true, one(Article::genre), Article.Builder::genre),
  PUBLISHER(
      "infosource",
      "publisher",
      "publisher"::equals,
      one(article -> article.publisher().map(Publisher::name)),
      (builder, name) -> builder.publisher(Publisher.of(name))),
  SITE_NAME(
      "infosource", "site", "site"::equals, one(Article::siteName), Article.Builder::siteName),
  /** Only those with a page: the byline has the names of all. */
  AUTHORS("person", "author", "author"::equals, Detail::authors, (builder, name) -> {});

  /**
   * One entry of a list.
   *
   * @param relation what it is to the item, "" where that is not said
   * @param text its name or value
   * @param link a page about it
   */
  record Entry(String relation, String text, Optional<String> link) {
    static Entry of(String text) {
      return new Entry("", text, Optional.empty());
    }

    Entry withoutLink() {
      return new Entry(relation, text, Optional.empty());
    }
  }

  private final String list;
  private final String relation;
  private final Predicate<String> reads;
  private final Function<Article, List<Entry>> values;
  private final BiConsumer<Article.Builder, String> set;

  Detail(
      String list,
      String relation,
      Predicate<String> reads,
      Function<Article, List<Entry>> values,
      BiConsumer<Article.Builder, String> set) {
    this.list = list;
    this.relation = relation;
    this.reads = reads;
    this.values = values;
    this.set = set;
  }

  private static Function<Article, List<Entry>> one(Function<Article, Optional<String>> field) {
    return article -> field.apply(article).map(Entry::of).stream().toList();
  }

  private static List<Entry> authors(Article article) {
    List<Entry> authors = new ArrayList<>();
    for (Author author : article.authors()) {
      if (author.url().isPresent()) {
        authors.add(new Entry("", author.name(), author.url()));
      }
    }
    return authors;
  }

  /** The name of the list in 1.x. */
  String list() {
    return list;
  }

  /** What is written as the relation of its entries. */
  String relation() {
    return relation;
  }

  boolean isMany() {
    return this == KEYWORDS || this == AUTHORS;
  }

  /** Whether an entry with a relation is one of these. */
  boolean reads(Entry entry) {
    return reads.test(entry.relation()) && (this != AUTHORS || entry.link().isPresent());
  }

  /** What an article holds in it. */
  List<Entry> of(Article article) {
    return values.apply(article);
  }

  void put(Article.Builder builder, Entry entry) {
    set.accept(builder, entry.text());
  }
}
