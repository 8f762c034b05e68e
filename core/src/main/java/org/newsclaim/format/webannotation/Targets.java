package org.newsclaim.format.webannotation;

import java.util.List;
import org.newsclaim.model.Article;
import org.newsclaim.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Spans as targets: each with its position and, where the text is known, its words. */
final class Targets {
  /** How many code points before and after the words are given, as annotation tools do it. */
  private static final int AROUND = 32;

  private final Article article;
  private final String source;

  Targets(Article article, String source) {
    this.article = article;
    this.source = source;
  }

  /** One target as it is, several as a list, the article itself for none. */
  JsonNode of(List<Span> spans) {
    if (spans.isEmpty()) {
      return JsonNodeFactory.instance.stringNode(source);
    }
    if (spans.size() == 1) {
      return target(spans.get(0));
    }
    ArrayNode targets = JsonNodeFactory.instance.arrayNode(spans.size());
    spans.forEach(span -> targets.add(target(span)));
    return targets;
  }

  private ObjectNode target(Span span) {
    ObjectNode target = JsonNodeFactory.instance.objectNode();
    target.put("type", Terms.SPECIFIC_RESOURCE).put("source", source);
    ArrayNode selectors = target.putArray("selector");
    selectors
        .addObject()
        .put("type", Terms.POSITION)
        .put("start", span.start())
        .put("end", span.end());
    if (article.text().isPresent() && span.length() > 0) {
      addQuote(selectors.addObject(), span);
    }
    return target;
  }

  private void addQuote(ObjectNode selector, Span span) {
    selector.put("type", Terms.QUOTE).put("exact", article.slice(span));
    int before = Math.max(0, span.start() - AROUND);
    if (before < span.start()) {
      selector.put("prefix", article.slice(Span.of(before, span.start())));
    }
    int after = Math.min(article.textDigest().length(), span.end() + AROUND);
    if (after > span.end()) {
      selector.put("suffix", article.slice(Span.of(span.end(), after)));
    }
  }
}
