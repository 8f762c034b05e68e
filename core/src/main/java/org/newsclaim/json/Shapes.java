package org.newsclaim.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.json.Shape.Field;
import org.newsclaim.json.Shape.Fields;
import org.newsclaim.json.Shape.Presence;
import org.newsclaim.json.Shape.Scalar;
import org.newsclaim.model.Article;
import org.newsclaim.model.Interval;
import org.newsclaim.model.Note;

/** The shapes of the model's types, read off the types themselves, so that there is one truth. */
final class Shapes {
  private static final Map<Class<?>, Fields> BY_TYPE = readAll();

  private Shapes() {}

  /** The shape of a type of the model. */
  static Fields of(Class<?> type) {
    Fields shape = BY_TYPE.get(type);
    if (shape == null) {
      throw new IllegalArgumentException(type + " is not a type of the model");
    }
    return shape;
  }

  /** All types of the model that are objects in JSON. */
  static Set<Class<?>> types() {
    return BY_TYPE.keySet();
  }

  private static Map<Class<?>, Fields> readAll() {
    Map<Class<?>, Fields> known = new HashMap<>();
    for (Class<?> root : List.of(Article.class, Interval.class, Note.class)) {
      read(root, known);
    }
    return Map.copyOf(known);
  }

  private static Fields read(Class<?> type, Map<Class<?>, Fields> known) {
    Fields done = known.get(type);
    if (done != null) {
      return done;
    }
    Map<String, Field> fields = new LinkedHashMap<>();
    for (String name : type.getAnnotation(JsonPropertyOrder.class).value()) {
      Method accessor = accessor(type, name);
      Shape shape = shape(accessor.getGenericReturnType(), known);
      fields.put(name, new Field(shape, presence(accessor)));
    }
    Fields shape = new Fields(type, Collections.unmodifiableMap(fields));
    known.put(type, shape);
    return shape;
  }

  private static Method accessor(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0 && nameInJson(method).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " has no accessor of " + name));
  }

  private static String nameInJson(Method accessor) {
    JsonProperty renamed = accessor.getAnnotation(JsonProperty.class);
    return renamed == null ? accessor.getName() : renamed.value();
  }

  /** An accessor with a body gives what stands where nothing is set. */
  private static Presence presence(Method accessor) {
    Class<?> type = accessor.getReturnType();
    if (type == Optional.class || type == List.class || type == Map.class) {
      return Presence.OPTIONAL;
    }
    return Modifier.isAbstract(accessor.getModifiers()) ? Presence.REQUIRED : Presence.DEFAULTED;
  }

  private static Shape shape(Type type, Map<Class<?>, Fields> known) {
    if (type instanceof ParameterizedType generic) {
      Type argument = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Map.class) {
        return new Shape.Anything();
      }
      Shape inner = shape(argument, known);
      return generic.getRawType() == List.class ? new Shape.Many(inner) : inner;
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return Scalar.STRING;
    } else if (plain == int.class) {
      return Scalar.INTEGER;
    } else if (plain == boolean.class || plain == Boolean.class) {
      return Scalar.BOOLEAN;
    } else if (plain == BigDecimal.class) {
      return Scalar.DECIMAL;
    } else if (plain.isEnum()) {
      return new Shape.Constant(
          Arrays.stream(plain.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList());
    }
    return read(plain, known);
  }
}
