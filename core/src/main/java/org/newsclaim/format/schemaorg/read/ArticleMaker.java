package org.newsclaim.format.schemaorg.read;

import java.util.List;
import java.util.Optional;
import org.newsclaim.article.ArticleParser;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.format.document.Repairs;
import org.newsclaim.format.field.LanguageTags;
import org.newsclaim.format.schemaorg.graph.ArticleDetails;
import org.newsclaim.format.schemaorg.graph.JsonLdNode;
import org.newsclaim.format.schemaorg.graph.Names;
import org.newsclaim.format.schemaorg.graph.Parties;
import org.newsclaim.format.schemaorg.graph.Values;
import org.newsclaim.model.Article;
import org.newsclaim.model.Note;
import org.newsclaim.model.Publisher;
import org.newsclaim.model.Reading;

/** Makes an {@link Article} of an object that is one. */
final class ArticleMaker {
  private final Values values;
  private final Parties parties;

  ArticleMaker(Values values) {
    this.values = values;
    this.parties = new Parties(values);
  }

  Article make(JsonLdNode thing, ParseOptions options) {
    thing.checkType(
        thing.types().stream().map(Names::inSchemaCase).distinct().toArray(String[]::new));
    Optional<String> headline =
        values.text(thing, thing.has("headline") ? "headline" : "name", " ");
    Optional<String> published = values.date(thing, "datePublished");
    Optional<String> body = values.body(thing, thing.has("articleBody") ? "articleBody" : "text");
    if (body.isEmpty()) {
      values.repairs().say(Note.of(Note.Code.NO_TEXT, "the article has no articleBody"));
    }
    Reading<Article> parsed =
        ArticleParser.parse(body.orElse(""), known(thing, options, headline, published));
    parsed.notes().forEach(values.repairs()::say);
    return metadata(thing, parsed.value());
  }

  /** What the caller knows takes precedence over the document. */
  private ParseOptions known(
      JsonLdNode thing,
      ParseOptions options,
      Optional<String> headline,
      Optional<String> published) {
    ParseOptions known = options;
    if (options.id().isEmpty()) {
      known = id(thing).map(known::withId).orElse(known);
    }
    if (options.url().isEmpty()) {
      known = url(thing).map(known::withUrl).orElse(known);
    }
    if (options.datePublished().isEmpty()) {
      known = published.map(known::withDatePublished).orElse(known);
    }
    if (options.headline().isEmpty()) {
      known = headline.map(known::withHeadline).orElse(known);
    }
    return known;
  }

  private Optional<String> id(JsonLdNode thing) {
    boolean plain = thing.values("identifier").stream().allMatch(at -> at.node().isValueNode());
    Optional<String> identifier =
        plain && thing.values("identifier").size() == 1
            ? values.text(thing, "identifier", " ")
            : Optional.empty();
    return identifier.or(() -> values.text(thing, "@id", " "));
  }

  private Optional<String> url(JsonLdNode thing) {
    return values.url(thing, "url").or(() -> values.url(thing, "mainEntityOfPage"));
  }

  private Article metadata(JsonLdNode thing, Article parsed) {
    Article.Builder article = Article.builder().from(parsed);
    List<String> authors =
        parties.names(thing, thing.values("author").isEmpty() ? "creator" : "author");
    ArticleDetails.of(thing, values).addTo(article, authors);
    if (authors.isEmpty()) {
      article.authors(parsed.authors());
    }
    values.text(thing, "creditText", ", ").ifPresent(article::byline);
    values.url(thing, "mainEntityOfPage").ifPresent(article::canonicalUrl);
    parties.names(thing, "publisher").stream()
        .findFirst()
        .ifPresent(name -> article.publisher(Publisher.of(name)));
    values.text(thing, "dateline", " ").ifPresent(article::dateline);
    values.date(thing, "dateModified").ifPresent(article::dateModified);
    language(thing).ifPresent(article::inLanguage);
    thing.hold("@type");
    if (parsed.url().filter(url -> thing.strings("@id").equals(List.of(url))).isPresent()) {
      thing.hold("@id");
    }
    values.keepRest(thing, article::putAdditional);
    return article.build();
  }

  private Optional<String> language(JsonLdNode thing) {
    Optional<String> given =
        thing.values("inLanguage").size() > 1
            ? Optional.empty()
            : values.text(thing, "inLanguage", ", ");
    Optional<String> tag = given.flatMap(LanguageTags::tag);
    if (given.isPresent() && !tag.equals(given)) {
      String problem = "inLanguage is " + Repairs.quote(given.get()) + ", which is no BCP 47 tag";
      if (tag.isPresent()) {
        values
            .repairs()
            .add(
                Note.Code.LANGUAGE_TAG_MENDED,
                thing.at().property(thing.nameInDocument("inLanguage")),
                problem,
                "it is read as " + tag.get());
      } else {
        values.repairs().passOver(thing.at().property(thing.nameInDocument("inLanguage")), problem);
      }
    }
    return tag;
  }
}
