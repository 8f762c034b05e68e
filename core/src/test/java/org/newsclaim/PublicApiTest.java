package org.newsclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares the public API with the list that is kept of it. What is gone breaks callers and fails
 * the build. {@code -Dnewsclaim.api.write=true} writes the list anew, for a release or for a change
 * that the change log names.
 *
 * <p>A list, because there is no released jar that a tool could compare with.
 */
class PublicApiTest {
  private static final Path BASELINE = Path.of("src/test/resources/org/newsclaim/api/0.1.0.txt");
  private static final String EXPORTS = "exports ";
  private static final Path CLASSES = classes();

  private static Path classes() {
    try {
      return Path.of(NewsClaims.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void losesNothing() throws Exception {
    Set<String> now = api();
    if (Boolean.getBoolean("newsclaim.api.write")) {
      Files.createDirectories(BASELINE.getParent());
      Files.write(BASELINE, now);
    }
    List<String> before = Files.readAllLines(BASELINE);
    assertThat(now).as("public API, of which something is gone").containsAll(before);
  }

  private static Set<String> api() throws IOException, ClassNotFoundException {
    Set<String> lines = new TreeSet<>();
    for (String exported : exportedPackages()) {
      for (Class<?> type : types(exported)) {
        addType(type, lines);
      }
    }
    return lines;
  }

  private static List<String> exportedPackages() throws IOException {
    return Files.readAllLines(Path.of("src/main/java/module-info.java")).stream()
        .map(String::strip)
        .filter(line -> line.startsWith(EXPORTS) && line.endsWith(";"))
        .map(line -> line.substring(EXPORTS.length(), line.length() - 1))
        .toList();
  }

  private static List<Class<?>> types(String exported) throws IOException, ClassNotFoundException {
    List<String> names;
    try (Stream<Path> files = Files.list(CLASSES.resolve(exported.replace('.', '/')))) {
      names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
              .map(name -> exported + "." + name.substring(0, name.length() - ".class".length()))
              .toList();
    }
    List<Class<?>> types = new ArrayList<>();
    for (String name : names) {
      Class<?> type = Class.forName(name, false, NewsClaims.class.getClassLoader());
      if (isVisible(type)) {
        types.add(type);
      }
    }
    return types;
  }

  private static boolean isVisible(Class<?> type) {
    return isVisible(type.getModifiers())
        && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  /** Inherited members of hidden supertypes are part of the API too, so methods are all public. */
  private static void addType(Class<?> type, Set<String> lines) {
    String name = type.getName();
    String kind =
        type.isEnum()
            ? "enum"
            : type.isRecord() ? "record" : type.isInterface() ? "interface" : "class";
    String extensible = Modifier.isFinal(type.getModifiers()) ? "final " : "";
    lines.add(name + " " + extensible + kind);
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isVisible(constructor.getModifiers())) {
        lines.add(name + ".new(" + names(constructor.getParameterTypes()) + ")");
      }
    }
    for (Field field : type.getDeclaredFields()) {
      if (isKept(field)) {
        lines.add(name + "." + field.getName() + ": " + field.getType().getTypeName());
      }
    }
    Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getDeclaredMethods()))
        .filter(PublicApiTest::isKept)
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !method.getDeclaringClass().getName().startsWith("java."))
        .forEach(method -> lines.add(name + "." + signature(method)));
  }

  private static boolean isKept(Member member) {
    return isVisible(member.getModifiers()) && !member.isSynthetic();
  }

  private static String signature(Method method) {
    return (Modifier.isStatic(method.getModifiers()) ? "static " : "")
        + method.getName()
        + ("(" + names(method.getParameterTypes()) + "): ")
        + method.getGenericReturnType().getTypeName();
  }

  private static String names(Class<?>[] types) {
    return Arrays.stream(types).map(Class::getTypeName).collect(Collectors.joining(", "));
  }
}
