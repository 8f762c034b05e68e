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

  /** What was read, and its place in the item. */
  private final Map<NinjsField, String> values = new EnumMap<>(NinjsField.class);

  private final Map<NinjsField, DocumentPath> places = new EnumMap<>(NinjsField.class);

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
      take(NinjsField.TEXT, body, text -> Optional.of(plain.body(body.get(), text)));
    }
    String text = markup ? MarkupText.of(body.get().node().stringValue()) : value(NinjsField.TEXT);
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
        NinjsField.ID,
        property(item, NinjsField.ID, version),
        text -> plain.line(item.property("uri"), text).map(Uris::id));
    if (!value(NinjsField.ID).equals(item.node().path("uri").asString("").strip())) {
      // Made of an id that is no URI: the item keeps it as it is.
      places.remove(NinjsField.ID);
    }
    Optional<DocumentPath> headline = ItemText.headline(item, version);
    take(NinjsField.HEADLINE, headline, text -> plain.line(headline.orElseThrow(), text));
    Optional<DocumentPath> by = property(item, NinjsField.BYLINE, version);
    take(NinjsField.BYLINE, by, text -> plain.line(by.orElseThrow(), text));
    Optional<DocumentPath> language = property(item, NinjsField.LANGUAGE, version);
    take(NinjsField.LANGUAGE, language, text -> tag(language.orElseThrow(), text));
    Optional<DocumentPath> first = property(item, NinjsField.DATE_PUBLISHED, version);
    take(NinjsField.DATE_PUBLISHED, first, text -> date(first.orElseThrow(), text));
    Optional<DocumentPath> last = property(item, NinjsField.DATE_MODIFIED, version);
    // Most items tell when this version was made only: that is the date they are known by.
    NinjsField field =
        values.containsKey(NinjsField.DATE_PUBLISHED)
            ? NinjsField.DATE_MODIFIED
            : NinjsField.DATE_PUBLISHED;
    take(field, last, text -> date(last.orElseThrow(), text));
  }

  private Optional<DocumentPath> property(
      DocumentPath item, NinjsField field, NinjsVersion version) {
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
      NinjsField field, Optional<DocumentPath> at, Function<String, Optional<String>> read) {
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

  private String value(NinjsField field) {
    return values.getOrDefault(field, "");
  }

  /** What the caller knows takes precedence over the item. */
  private ParseOptions known() {
    ParseOptions known = options;
    if (options.id().isEmpty() && values.containsKey(NinjsField.ID)) {
      known = known.withId(value(NinjsField.ID));
    }
    if (options.datePublished().isEmpty() && values.containsKey(NinjsField.DATE_PUBLISHED)) {
      known = known.withDatePublished(value(NinjsField.DATE_PUBLISHED));
    }
    if (options.headline().isEmpty() && values.containsKey(NinjsField.HEADLINE)) {
      known = known.withHeadline(value(NinjsField.HEADLINE));
    }
    return known;
  }

  private Article article(Article parsed, DocumentPath item, NinjsVersion version) {
    Article.Builder builder = Article.builder().from(parsed);
    if (values.containsKey(NinjsField.BYLINE)) {
      builder.byline(value(NinjsField.BYLINE));
      builder.authors(ArticleParser.authors(value(NinjsField.BYLINE), options));
    }
    if (values.containsKey(NinjsField.LANGUAGE)) {
      builder.inLanguage(value(NinjsField.LANGUAGE));
    }
    if (values.containsKey(NinjsField.DATE_MODIFIED)) {
      builder.dateModified(value(NinjsField.DATE_MODIFIED));
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
    Map<NinjsField, JsonPointer> pointers = new EnumMap<>(NinjsField.class);
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
