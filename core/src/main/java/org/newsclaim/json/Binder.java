package org.newsclaim.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.newsclaim.json.tree.TreePath;
import org.newsclaim.model.AdditionalValue;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonAppend;
import tools.jackson.databind.cfg.ContextAttributes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes values of trees that have been checked, and trees and documents of values. */
final class Binder {
  static final String VERSION = "version";

  /** Reads and writes values. Nobody else's settings or modules reach it. */
  static final JsonMapper MAPPER =
      JsonMapper.builder(factory())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .addMixIn(Article.class, Versioned.class)
          .defaultAttributes(
              ContextAttributes.getEmpty().withSharedAttribute(VERSION, Version.WRITTEN.toString()))
          .addModule(
              new SimpleModule()
                  .addDeserializer(AdditionalValue.class, new AdditionalValueDeserializer()))
          .build();

  private Binder() {}

  /**
   * Without limits of its own, which would be reported without a code: ours are in TreeReader. What
   * it writes is safe in HTML.
   */
  private static JsonFactory factory() {
    int none = Integer.MAX_VALUE;
    return JsonFactory.builder()
        .characterEscapes(new ScriptSafeEscapes())
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(none)
                .maxNumberLength(none)
                .maxStringLength(none)
                .maxNameLength(none)
                .build())
        .build();
  }

  /** The value of a checked tree. Its faults are those that the model finds. */
  static <T> T bind(JsonNode tree, Class<T> type, TreePath at) {
    try {
      return MAPPER.treeToValue(tree, type);
    } catch (DatabindException e) {
      throw translate(e, at);
    }
  }

  private static NewsClaimException translate(DatabindException e, TreePath at) {
    TreePath place = at;
    for (JacksonException.Reference step : e.getPath()) {
      place =
          step.getPropertyName() == null
              ? place.element(step.getIndex())
              : place.property(step.getPropertyName());
    }
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof NewsClaimException fault) {
        return fault.under(place.toString());
      }
    }
    return NewsClaimException.of(Code.WRONG_TYPE, place.toString(), e.getOriginalMessage())
        .because(e);
  }

  /** Puts the version of the format first. */
  @JsonAppend(attrs = @JsonAppend.Attr(VERSION), prepend = true)
  @JsonPropertyOrder(VERSION)
  private interface Versioned {}

  /** A null inside an additional value is a value too. */
  private static final class AdditionalValueDeserializer
      extends ValueDeserializer<AdditionalValue> {
    @Override
    public AdditionalValue deserialize(JsonParser parser, DeserializationContext context) {
      return AdditionalValue.of(context.readTree(parser));
    }

    @Override
    public AdditionalValue getNullValue(DeserializationContext context) {
      return AdditionalValue.of(JsonNodeFactory.instance.nullNode());
    }
  }
}
