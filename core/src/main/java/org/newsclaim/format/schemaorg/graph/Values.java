package org.newsclaim.format.schemaorg.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.newsclaim.format.document.DocumentPath;
import org.newsclaim.format.document.Repairs;
import org.newsclaim.format.field.ForeignDates;
import org.newsclaim.format.field.PlainText;
import org.newsclaim.model.AdditionalValue;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.Note;
import tools.jackson.databind.JsonNode;

/** Reads the values of properties as what schema.org has them be, whatever the document made. */
public final class Values {
  /** A URL stands no more objects deep than this. */
  private static final int DEEPEST_URL = 3;

  private final Repairs repairs;
  private final PlainText plain;

  /**
   * Reads values.
   *
   * @param repairs takes what is put right
   */
  public Values(Repairs repairs) {
    this.repairs = repairs;
    this.plain = new PlainText(repairs);
  }

  /** {@return what takes the repairs} */
  public Repairs repairs() {
    return repairs;
  }

  /**
   * {@return a text of one line; of several values, all, joined}
   *
   * @param thing the object that has it
   * @param property its name in schema.org
   * @param joint what is put between several
   */
  public Optional<String> text(JsonLdNode thing, String property, String joint) {
    return joined(thing, property, joint, value -> line(value));
  }

  /**
   * {@return a text of many lines}
   *
   * @param thing the object that has it
   * @param property its name in schema.org
   */
  public Optional<String> body(JsonLdNode thing, String property) {
    return joined(
        thing,
        property,
        "\n\n",
        value -> string(value).map(raw -> plain.body(value, raw)).filter(text -> !text.isBlank()));
  }

  private Optional<String> joined(
      JsonLdNode thing,
      String property,
      String joint,
      Function<DocumentPath, Optional<String>> read) {
    List<DocumentPath> values = thing.values(property);
    List<String> texts = new ArrayList<>();
    boolean all = true;
    for (DocumentPath value : values) {
      Optional<String> text = read.apply(value);
      text.ifPresent(texts::add);
      all &= text.isPresent() && !value.node().isContainer();
    }
    if (values.size() > 1 || thing.isListOfStrings(property)) {
      repairs.add(
          Note.Code.LIST_READ_AS_ONE,
          thing.at().property(thing.nameInDocument(property)),
          property + " is a list of " + values.size() + " where there can be one",
          "its elements are read as one text");
    }
    if (all) {
      thing.hold(property);
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(joint, texts));
  }

  /** The line that a value is or stands for. */
  Optional<String> line(DocumentPath value) {
    return string(value).flatMap(raw -> plain.line(value, raw));
  }

  /** The string that a value is or stands for. */
  private Optional<String> string(DocumentPath value) {
    JsonNode node = value.node();
    if (node.isString()) {
      return Optional.of(node.stringValue());
    }
    if (node.isObject()) {
      for (String name : List.of("name", "text", "@id", "url")) {
        if (node.path(name).isString()) {
          repairs.add(
              Note.Code.OBJECT_READ_AS_STRING,
              value,
              value.label() + " is an object",
              "its " + name + " is read");
          return Optional.of(node.get(name).stringValue());
        }
      }
      repairs.passOver(value, value.label() + " is an object without a name");
      return Optional.empty();
    }
    repairs.add(
        Note.Code.NUMBER_READ_AS_STRING,
        value,
        value.label() + " is " + node,
        "it is read as a string");
    return Optional.of(node.asString());
  }

  /**
   * {@return a number or what stands for one, as it was given; numbers are as good as strings here}
   *
   * @param thing the object that has it
   * @param property its name in schema.org
   */
  public Optional<String> number(JsonLdNode thing, String property) {
    List<DocumentPath> values = thing.values(property);
    if (values.isEmpty()) {
      return Optional.empty();
    }
    thing.hold(property);
    DocumentPath first = values.get(0);
    return first.node().isNumber() ? Optional.of(first.node().asString()) : line(first);
  }

  /**
   * {@return a date in ISO 8601}
   *
   * @param thing the object that has it
   * @param property its name in schema.org
   */
  public Optional<String> date(JsonLdNode thing, String property) {
    for (DocumentPath value : thing.values(property)) {
      Optional<String> given = line(value);
      Optional<String> iso = given.flatMap(ForeignDates::iso);
      if (iso.isPresent()) {
        if (!iso.equals(given)) {
          repairs.add(
              Note.Code.DATE_MENDED,
              value,
              value.label() + " is " + Repairs.quote(given.orElseThrow()),
              "it is read as " + iso.get());
        }
        thing.hold(property);
        return iso;
      }
      given.ifPresent(
          words ->
              repairs.passOver(
                  value, value.label() + " is " + Repairs.quote(words) + ", which is no date"));
    }
    return Optional.empty();
  }

  /**
   * {@return the first of the URLs}
   *
   * @param thing the object that has it
   * @param property its name in schema.org
   */
  public Optional<String> url(JsonLdNode thing, String property) {
    List<String> urls = urls(thing, property);
    if (urls.size() == 1) {
      thing.hold(property);
    }
    return urls.stream().findFirst();
  }

  /**
   * {@return the URLs of a property: strings, or the URLs or ids of its objects}
   *
   * @param thing the object that has it
   * @param property its name in schema.org
   */
  public List<String> urls(JsonLdNode thing, String property) {
    return urls(thing, property, DEEPEST_URL);
  }

  /** The same of what stands so many objects deep: objects can name each other in a ring. */
  private List<String> urls(JsonLdNode thing, String property, int depth) {
    List<String> urls = new ArrayList<>();
    for (DocumentPath value : thing.values(property)) {
      JsonNode node = value.node();
      if (node.isObject()) {
        JsonLdNode inner = JsonLdNode.of(value, thing.graph());
        List<String> inside = new ArrayList<>();
        for (String name : List.of("url", "@id", "contentUrl", "sameAs", "mainEntityOfPage")) {
          if (depth > 0 && inside.isEmpty() && inner.has(name)) {
            inside.addAll(urls(inner, name, depth - 1));
          }
        }
        urls.addAll(inside);
      } else if (node.isString()) {
        line(value).ifPresent(words -> urls.addAll(split(value, words)));
      } else {
        repairs.passOver(value, value.label() + " is " + node + ", which is no URL");
      }
    }
    return urls;
  }

  /** Several URLs in one string, with spaces, commas or "and" between them. */
  private List<String> split(DocumentPath value, String words) {
    List<String> urls = Urls.split(words);
    if (urls.size() > 1) {
      repairs.add(
          Note.Code.STRING_READ_AS_OBJECT,
          value,
          value.label() + " holds " + urls.size() + " URLs in one string",
          "they are read one by one");
    }
    return urls;
  }

  /** The one object of a property. A string is handed over as what it names. */
  Optional<JsonLdNode> object(
      JsonLdNode thing, String property, BiConsumer<DocumentPath, String> string) {
    List<DocumentPath> values = thing.values(property);
    if (values.size() > 1) {
      repairs.add(
          Note.Code.LIST_READ_AS_ONE,
          thing.at().property(thing.nameInDocument(property)),
          property + " is a list of " + values.size() + " where there can be one",
          "the first is read");
    }
    if (values.isEmpty()) {
      return Optional.empty();
    }
    DocumentPath first = values.get(0);
    if (first.node().isObject()) {
      return Optional.of(JsonLdNode.of(first, thing.graph()));
    }
    line(first)
        .ifPresent(
            words -> {
              repairs.add(
                  Note.Code.STRING_READ_AS_OBJECT,
                  first,
                  property + " is the string " + Repairs.quote(words),
                  "it is read as the name of an object");
              string.accept(first, words);
            });
    return Optional.empty();
  }

  /**
   * Hands over what a thing holds beside what was read of it, under its names.
   *
   * @param thing the object
   * @param additional takes name and value
   */
  public void keepRest(JsonLdNode thing, BiConsumer<String, AdditionalValue> additional) {
    thing
        .rest()
        .forEach(
            (name, value) -> {
              try {
                additional.accept(name, AdditionalValue.of(value.node()));
              } catch (NewsClaimException e) {
                repairs.passOver(value, name + " cannot be kept, because " + e.problem());
              }
            });
  }
}
