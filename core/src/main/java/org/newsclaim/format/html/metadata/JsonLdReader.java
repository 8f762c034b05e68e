package org.newsclaim.format.html.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;
import org.newsclaim.format.html.page.Surrogates;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads from the JSON-LD of a page the article that it is about, tolerantly: comments, control
 * characters, {@code @graph}, lists for objects, strings for objects, references by {@code @id}.
 */
final class JsonLdReader {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** No more objects of a page are looked at. */
  private static final int MOST_OBJECTS = 5000;

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> articles = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private JsonLdReader() {}

  /**
   * What was read.
   *
   * @param article the article, where there is one
   * @param problems why scripts were passed over
   */
  record Result(Optional<LinkedArticle> article, List<String> problems) {}

  /** The article of the scripts: the first that has a headline or a date. */
  static Result read(List<String> scripts) {
    JsonLdReader reader = new JsonLdReader();
    for (String script : scripts) {
      reader.script(script);
    }
    Optional<JsonNode> best =
        reader.articles.stream()
            .filter(node -> node.has("headline") && node.has("datePublished"))
            .findFirst()
            .or(() -> reader.articles.stream().findFirst());
    return new Result(best.map(reader::article), reader.problems);
  }

  private void script(String script) {
    try {
      gather(MAPPER.readTree(bare(script)));
    } catch (JacksonException e) {
      problems.add("JSON-LD is passed over: " + e.getOriginalMessage());
    }
  }

  /** Without the marks of comments and CDATA that some pages put around it. */
  private static String bare(String script) {
    String json = script.strip();
    for (String mark : List.of("<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/")) {
      json = json.startsWith(mark) ? json.substring(mark.length()) : json;
    }
    for (String mark : List.of("-->", "//]]>", "]]>", "/*]]>*/", ";")) {
      json = json.endsWith(mark) ? json.substring(0, json.length() - mark.length()) : json;
    }
    return json;
  }

  private void gather(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    for (int i = 0; i < MOST_OBJECTS && !open.isEmpty(); i++) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        if (node.path("@id").isString()) {
          JsonNode first = byId.get(node.path("@id").stringValue());
          if (first == null || first.size() < node.size()) {
            byId.put(node.path("@id").stringValue(), node);
          }
        }
        if (isArticle(node)) {
          articles.add(node);
        }
        for (String part : List.of("@graph", "mainEntity", "mainEntityOfPage", "author")) {
          if (node.path(part).isContainer()) {
            open.add(node.path(part));
          }
        }
      }
    }
  }

  /** Whether a type is an article: those of schema.org that end so, reports and postings. */
  private static boolean isArticle(JsonNode node) {
    return types(node).stream()
        .anyMatch(
            type ->
                type.endsWith("article")
                    || (type.endsWith("posting") && !type.equals("jobposting"))
                    || type.equals("report")
                    || type.endsWith("newsreview"));
  }

  private static List<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    List<String> types = new ArrayList<>();
    if (type.isString()) {
      types.add(local(type.stringValue()));
    }
    for (JsonNode one : type) {
      if (one.isString()) {
        types.add(local(one.stringValue()));
      }
    }
    return types;
  }

  private static String local(String type) {
    int after =
        Math.max(type.lastIndexOf('/'), Math.max(type.lastIndexOf(':'), type.lastIndexOf('#')));
    return type.substring(after + 1).toLowerCase(Locale.ROOT);
  }

  private LinkedArticle article(JsonNode node) {
    List<String> people = new ArrayList<>();
    List<String> organizations = new ArrayList<>();
    JsonNode author = node.has("author") ? node.path("author") : node.path("creator");
    for (JsonNode one : author.isArray() ? author : List.of(author)) {
      JsonNode whole = resolve(one);
      boolean organization = types(whole).stream().anyMatch(type -> type.endsWith("organization"));
      names(whole).forEach((organization ? organizations : people)::add);
    }
    JsonNode free = node.path("isAccessibleForFree");
    return new LinkedArticle(
        text(node.path("headline")).or(() -> text(node.path("name"))),
        people,
        organizations,
        first(names(resolve(node.path("publisher")))),
        text(node.path("datePublished")).or(() -> text(node.path("dateCreated"))),
        text(node.path("dateModified")),
        text(node.path("inLanguage")),
        text(node.path("url")),
        text(node.path("articleBody")),
        text(free).map(word -> !word.toLowerCase(Locale.ROOT).equals("false")));
  }

  private JsonNode resolve(JsonNode node) {
    JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
    if (one.isObject() && !one.has("name") && one.path("@id").isString()) {
      return byId.getOrDefault(one.path("@id").stringValue(), one);
    }
    return one;
  }

  private static List<String> names(JsonNode node) {
    if (node.isString()) {
      return text(node).map(List::of).orElse(List.of());
    }
    JsonNode name = node.path("name");
    List<String> names = new ArrayList<>();
    for (JsonNode one : name.isArray() ? name : List.of(name)) {
      text(one).ifPresent(names::add);
    }
    return names;
  }

  private static Optional<String> first(List<String> names) {
    return names.stream().findFirst();
  }

  /** A value as text, entities resolved, "" and what is no value left out. */
  private static Optional<String> text(JsonNode node) {
    JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
    JsonNode value = one.isObject() ? one.path("@value") : one;
    if (!value.isValueNode() || value.isNull()) {
      return Optional.empty();
    }
    String text = Surrogates.mended(Parser.unescapeEntities(value.asString(), false)).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
