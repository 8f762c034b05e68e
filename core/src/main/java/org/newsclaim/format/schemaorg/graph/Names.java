package org.newsclaim.format.schemaorg.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The names of schema.org as documents write them: bare, with the vocabulary's URL before them, or
 * with a prefix that stands for it. No context is ever fetched.
 */
public final class Names {
  /** Article and what schema.org has below it, in release 30.0, and its posts. */
  private static final Set<String> ARTICLES =
      Set.of(
          "AdvertiserContentArticle",
          "AnalysisNewsArticle",
          "Article",
          "AskPublicNewsArticle",
          "BackgroundNewsArticle",
          "BlogPosting",
          "LiveBlogPosting",
          "NewsArticle",
          "OpinionNewsArticle",
          "Report",
          "ReportageNewsArticle",
          "ReviewNewsArticle",
          "SatiricalArticle",
          "SocialMediaPosting");

  private static final List<String> VOCABULARIES =
      List.of(
          "https://schema.org/",
          "http://schema.org/",
          "https://www.schema.org/",
          "http://www.schema.org/",
          "schema:",
          "sdo:");

  private final List<String> prefixes;

  private Names(List<String> prefixes) {
    this.prefixes = prefixes;
  }

  /** The names of a document, with the prefixes that its context defines for schema.org. */
  static Names of(JsonNode document) {
    List<String> prefixes = new ArrayList<>(VOCABULARIES);
    for (JsonNode part : contexts(document)) {
      for (Map.Entry<String, JsonNode> entry : part.properties()) {
        boolean prefix = !entry.getKey().startsWith("@") && !entry.getKey().isEmpty();
        if (prefix && entry.getValue().isString() && isVocabulary(entry.getValue().stringValue())) {
          prefixes.add(entry.getKey() + ":");
        }
      }
    }
    return new Names(prefixes);
  }

  /** The contexts of the document, or, where it is a list, of its elements. */
  private static List<JsonNode> contexts(JsonNode document) {
    List<JsonNode> contexts = new ArrayList<>();
    for (JsonNode part : document.isArray() ? document.values() : List.of(document)) {
      JsonNode owner = part.isArray() && !part.isEmpty() ? part.get(0) : part;
      JsonNode context = owner.path("@context");
      contexts.addAll(context.isArray() ? context.values() : List.of(context));
    }
    return contexts;
  }

  private static boolean isVocabulary(String url) {
    return VOCABULARIES.contains(url.endsWith("/") ? url : url + "/");
  }

  /** The name without what stands for schema.org before it. */
  String local(String name) {
    if (name.indexOf(':') > 0) {
      for (String prefix : prefixes) {
        if (name.startsWith(prefix)) {
          return name.substring(prefix.length());
        }
      }
    }
    return name;
  }

  static boolean isArticle(String type) {
    return ARTICLES.contains(type) || ARTICLES.stream().anyMatch(type::equalsIgnoreCase);
  }

  /**
   * {@return the type as schema.org writes it, where it is one that is read here; else as it is}
   *
   * @param type the name of a type in any case
   */
  public static String inSchemaCase(String type) {
    if (ARTICLES.contains(type)) {
      return type;
    }
    return ARTICLES.stream().filter(type::equalsIgnoreCase).findFirst().orElse(type);
  }
}
