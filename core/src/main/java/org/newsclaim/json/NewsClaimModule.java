package org.newsclaim.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.NewsClaimException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * A module for Jackson 3 mappers. It writes and reads the values of this library inside other
 * classes, in the same JSON as {@link NewsClaimJson}.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new NewsClaimModule()).build();
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it too. The mapper's settings, mix-ins and other modules do
 * not affect the properties, their order or strict reading. They do affect tokens, such as
 * indenting and escaping (also of {@code <}). A mapper that writes numbers as strings writes JSON
 * that this library does not read.
 *
 * <p>An error is thrown as a {@link tools.jackson.databind.DatabindException} with the path in the
 * whole document. Its cause is the {@link NewsClaimException} with the JSON Pointer inside the
 * value.
 */
public final class NewsClaimModule extends JacksonModule {
  /** A module. It has no settings. */
  public NewsClaimModule() {}

  @Override
  public String getModuleName() {
    return "org.newsclaim.json";
  }

  @Override
  public tools.jackson.core.Version version() {
    return tools.jackson.core.Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    SimpleDeserializers deserializers = new SimpleDeserializers();
    Map<Class<?>, ValueDeserializer<?>> byType = new HashMap<>();
    for (Class<?> type : Shapes.types()) {
      serializers.addSerializer(type, new Writing<>());
      byType.put(type, add(type, deserializers));
    }
    context.addSerializers(serializers);
    context.addDeserializers(deserializers);
    context.insertAnnotationIntrospector(new Overriding(Map.copyOf(byType)));
  }

  private static <T> ValueDeserializer<T> add(Class<T> type, SimpleDeserializers deserializers) {
    ValueDeserializer<T> reading = new StrictDeserializer<>(type);
    deserializers.addDeserializer(type, reading);
    return reading;
  }

  /** Puts our deserializers before the builders that the types' own annotations name. */
  private static final class Overriding extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    private final transient Map<Class<?>, ValueDeserializer<?>> deserializers;

    private Overriding(Map<Class<?>, ValueDeserializer<?>> deserializers) {
      this.deserializers = deserializers;
    }

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated annotated) {
      return annotated instanceof AnnotatedClass type ? deserializers.get(type.getRawType()) : null;
    }
  }

  /** Writes with a mapper of our own onto the generator of the other. */
  private static final class Writing<T> extends ValueSerializer<T> {
    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      Binder.MAPPER.writeValue(
          generator.isEnabled(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
              ? generator
              : new PlainDecimals(generator),
          value);
    }

    /** Without a type: the class is known from where the value stands. */
    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializationContext context, TypeSerializer type) {
      serialize(value, generator, context);
    }
  }

  /** Reads the tokens of the other parser into a tree of our own. */
  private static final class StrictDeserializer<T> extends ValueDeserializer<T> {
    private final Class<T> type;

    private StrictDeserializer(Class<T> type) {
      this.type = type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      try {
        JsonNode tree =
            TreeReader.read(
                parser,
                (place, location) -> {
                  throw ValidationErrors.duplicate(place);
                });
        return ValueReader.readStrictly(tree, type, new ArrayList<>());
      } catch (NewsClaimException e) {
        throw refusal(e, parser, context);
      }
    }

    private JacksonException refusal(
        NewsClaimException fault, JsonParser parser, DeserializationContext context) {
      JacksonException refusal =
          ValueInstantiationException.from(
              parser, fault.problem(), context.constructType(type), fault);
      Deque<JacksonException.Reference> path = new ArrayDeque<>();
      JsonPointer pointer = JsonPointer.compile(fault.place().pointer().orElse(""));
      for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
        path.push(
            rest.getMatchingIndex() < 0
                ? new JacksonException.Reference(type, rest.getMatchingProperty())
                : new JacksonException.Reference(type, rest.getMatchingIndex()));
      }
      path.forEach(refusal::prependPath);
      return refusal;
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
      return deserialize(parser, context);
    }
  }

  /** Writes 0.0000001 as it is, not as 1E-7. */
  private static final class PlainDecimals extends JsonGeneratorDelegate {
    private PlainDecimals(JsonGenerator generator) {
      super(generator, false);
    }

    @Override
    public JsonGenerator writeNumber(BigDecimal number) {
      String plain = number.toPlainString();
      if (plain.equals(number.toString())) {
        delegate.writeNumber(number);
      } else {
        delegate.writeNumber(plain);
      }
      return this;
    }
  }
}
