package org.newsclaim.format.ninjs;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.newsclaim.article.ArticleParser;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.format.document.DocumentPath;
import org.newsclaim.format.document.Repairs;
import org.newsclaim.format.field.ForeignDates;
import org.newsclaim.format.field.LanguageTags;
import org.newsclaim.format.field.MarkupText;
import org.newsclaim.format.field.PlainText;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Reading;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes an {@link Article} of one item; used once. */
final class ItemReader {
  private final Repairs repairs;
  private final PlainText plain;
  private final ParseOptions options;

  /** What was read, and where in the item it stood. */
  private final Map<Field, String> values = new EnumMap<>(Field.class);

  private final Map<Field, DocumentPath> places = new EnumMap<>(Field.class);

  ItemReader(Repairs repairs, ParseOptions options) {
    this.repairs = repairs;
    this.plain = new PlainText(repairs);
    this.options = options;
  }

  Article read(DocumentPath item) {
    NinjsVersion version =
        Generations.of(item.node())
            .orElseThrow(
                () ->
                    NewsClaimException.of(
                        Code.NO_ARTICLE,
                        item.pointer(),
                        item.label() + " has no property of ninjs; it must have a uri at least"));
    readFields(item, version);
    Optional<DocumentPath> body = ItemText.body(item, version);
    boolean markup = body.isPresent() && ItemText.isMarkup(body.get(), version);
    if (body.isEmpty()) {
      repairs.say(Note.of(Note.Code.NO_TEXT, "the item has no body: " + kind(item)));
    } else if (!markup) {
      // Markup is kept as a whole, because it cannot be made of its text again.
      take(Field.TEXT, body, text -> Optional.of(plain.body(body.get(), text)));
    }
    String text = markup ? MarkupText.of(body.get().node().stringValue()) : value(Field.TEXT);
    Reading<Article> parsed = ArticleParser.parse(text, known());
    parsed.notes().forEach(repairs::say);
    return article(parsed.value(), item, version);
  }

  private static String kind(DocumentPath item) {
    String type = item.node().path("type").asString("");
    return type.isEmpty() ? "its type is not given" : "its type is " + Repairs.quote(type);
  }

  private void readFields(DocumentPath item, NinjsVersion version) {
    take(
        Field.ID,
        property(item, Field.ID, version),
        text -> plain.line(item.property("uri"), text).map(Uris::id));
    if (!value(Field.ID).equals(item.node().path("uri").asString("").strip())) {
      // Made of an id that is no URI: the item keeps it as it is.
      places.remove(Field.ID);
    }
    Optional<DocumentPath> headline = ItemText.headline(item, version);
    take(Field.HEADLINE, headline, text -> plain.line(headline.orElseThrow(), text));
    Optional<DocumentPath> by = property(item, Field.BYLINE, version);
    take(Field.BYLINE, by, text -> plain.line(by.orElseThrow(), text));
    Optional<DocumentPath> language = property(item, Field.LANGUAGE, version);
    take(Field.LANGUAGE, language, text -> tag(language.orElseThrow(), text));
    Optional<DocumentPath> first = property(item, Field.DATE_PUBLISHED, version);
    take(Field.DATE_PUBLISHED, first, text -> date(first.orElseThrow(), text));
    Optional<DocumentPath> last = property(item, Field.DATE_MODIFIED, version);
    // Most items tell when this version was made only: that is the date they are known by.
    Field field =
        values.containsKey(Field.DATE_PUBLISHED) ? Field.DATE_MODIFIED : Field.DATE_PUBLISHED;
    take(field, last, text -> date(last.orElseThrow(), text));
  }

  private Optional<DocumentPath> property(DocumentPath item, Field field, NinjsVersion version) {
    String name = PropertyTable.table().rename(field.inFirst(), NinjsVersion.V1, version);
    if (!item.node().has(name)) {
      return Optional.empty();
    }
    DocumentPath value = item.property(name);
    if (!value.node().isString()) {
      repairs.passOver(value, name + " is " + value.node().getNodeType() + ", no string");
      return Optional.empty();
    }
    return Optional.of(value);
  }

  private void take(
      Field field, Optional<DocumentPath> at, Function<String, Optional<String>> read) {
    at.flatMap(place -> read.apply(place.node().stringValue()))
        .ifPresent(
            value -> {
              values.put(field, value);
              places.put(field, at.get());
            });
  }

  private Optional<String> date(DocumentPath at, String text) {
    Optional<String> iso = ForeignDates.iso(text);
    if (iso.isEmpty()) {
      repairs.passOver(at, at.label() + " is " + Repairs.quote(text) + ", which is no date");
    } else if (!iso.get().equals(text)) {
      repairs.add(
          Note.Code.DATE_MENDED,
          at,
          at.label() + " is " + Repairs.quote(text),
          "it is read as " + iso.get());
    }
    return iso;
  }

  private Optional<String> tag(DocumentPath at, String text) {
    Optional<String> tag = LanguageTags.tag(text);
    String problem = at.label() + " is " + Repairs.quote(text) + ", which is no BCP 47 tag";
    if (tag.isEmpty()) {
      repairs.passOver(at, problem);
    } else if (!tag.get().equals(text)) {
      repairs.add(Note.Code.LANGUAGE_TAG_MENDED, at, problem, "it is read as " + tag.get());
    }
    return tag;
  }

  private String value(Field field) {
    return values.getOrDefault(field, "");
  }

  /** What the caller knows goes before what the item says. */
  private ParseOptions known() {
    ParseOptions known = options;
    if (options.id().isEmpty() && values.containsKey(Field.ID)) {
      known = known.withId(value(Field.ID));
    }
    if (options.datePublished().isEmpty() && values.containsKey(Field.DATE_PUBLISHED)) {
      known = known.withDatePublished(value(Field.DATE_PUBLISHED));
    }
    if (options.headline().isEmpty() && values.containsKey(Field.HEADLINE)) {
      known = known.withHeadline(value(Field.HEADLINE));
    }
    return known;
  }

  private Article article(Article parsed, DocumentPath item, NinjsVersion version) {
    Article.Builder builder = Article.builder().from(parsed);
    if (values.containsKey(Field.BYLINE)) {
      builder.byline(value(Field.BYLINE));
      builder.authors(ArticleParser.authors(value(Field.BYLINE), options));
    }
    if (values.containsKey(Field.LANGUAGE)) {
      builder.inLanguage(value(Field.LANGUAGE));
    }
    if (values.containsKey(Field.DATE_MODIFIED)) {
      builder.dateModified(value(Field.DATE_MODIFIED));
    }
    Article article = new ItemDetails(item.node().asObject(), version).read(builder.build());
    try {
      return Article.builder()
          .from(article)
          .putAdditional(KeptItem.NAME, kept(article, item, version).toJson())
          .build();
    } catch (NewsClaimException e) {
      repairs.passOver(item, "the rest of the item cannot be kept, because " + e.problem());
      return article;
    }
  }

  /** The item without what the article's fields hold. */
  private KeptItem kept(Article article, DocumentPath item, NinjsVersion version) {
    ObjectNode rest = (ObjectNode) item.node().deepCopy();
    Map<Field, JsonPointer> pointers = new EnumMap<>(Field.class);
    int start = item.pointer().length();
    places.forEach(
        (field, place) -> {
          if (field.of(article).equals(Optional.of(value(field)))) {
            JsonPointer pointer = JsonPointer.compile(place.pointer().substring(start));
            JsonNode parent = rest.at(pointer.head());
            ((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
            pointers.put(field, pointer);
          }
        });
    return new KeptItem(version, pointers, rest);
  }
}
