package org.newsclaim.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.newsclaim.model.NewsClaimException.Code;

/** What an article holds, by id. Making it refuses an id that is given twice. */
final class ArticleIndex {
  private final Map<String, Object> byId;

  ArticleIndex(Article article) {
    int values =
        article.sources().size()
            + article.quantities().size()
            + article.times().size()
            + article.claims().size();
    byId = new HashMap<>(values * 2);
    add("sources", article.sources(), Source::id);
    add("quantities", article.quantities(), Quantity::id);
    add("times", article.times(), TimeExpression::id);
    add("claims", article.claims(), Claim::id);
  }

  private <T> void add(String field, List<T> values, Function<T, String> id) {
    for (int i = 0; i < values.size(); i++) {
      String key = id.apply(values.get(i));
      Object other = byId.put(key, values.get(i));
      if (other != null) {
        throw NewsClaimException.of(
            Code.DUPLICATE_ID,
            "/" + field + "/" + i + "/id",
            "id "
                + NewsClaimException.quote(key)
                + " is given twice, to "
                + other
                + " and to "
                + values.get(i)
                + "; it must be unique in the article");
      }
    }
  }

  boolean has(String id, Class<?> type) {
    return type.isInstance(byId.get(id));
  }

  <T> T get(String id, Class<T> type) {
    Object value = byId.get(id);
    if (!type.isInstance(value)) {
      throw NewsClaimException.of(
          Code.UNKNOWN_ID,
          NewsClaimException.quote(id)
              + " names no "
              + words(type)
              + " of the article"
              + (value == null ? "" : "; it is the id of " + value));
    }
    return type.cast(value);
  }

  /** "time expression" of TimeExpression. */
  private static String words(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  <T> List<T> getAll(List<String> ids, Class<T> type) {
    return ids.stream().map(id -> get(id, type)).toList();
  }
}
