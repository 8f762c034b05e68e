package org.newsclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Frameworks pin a Jackson of their own, which need not be ours: parsing asks for none. */
class WithoutJacksonTest {
  private static final String TEXT = "The road is closed, the mayor said. It cost $3 million.";

  @Test
  void parsesPlainText() throws Exception {
    try (NoJackson loader = new NoJackson()) {
      Class<?> newsClaims = loader.loadClass(NewsClaims.class.getName());
      Object article = newsClaims.getMethod("parse", String.class).invoke(null, TEXT);
      assertThat(article.getClass().getClassLoader()).isSameAs(loader);
      assertThat(article).hasToString(NewsClaims.parse(TEXT).toString());
      assertThat(loader.refused).isEmpty();
    }
  }

  /** Loads the class path of the tests anew, but nothing of Jackson. */
  private static final class NoJackson extends URLClassLoader {
    private final List<String> refused = new ArrayList<>();

    private NoJackson() {
      super(classPath(), getPlatformClassLoader());
    }

    private static URL[] classPath() {
      return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
          .map(NoJackson::url)
          .toArray(URL[]::new);
    }

    private static URL url(String entry) {
      try {
        return Path.of(entry).toUri().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException(entry, e);
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("tools.jackson.") || name.startsWith("com.fasterxml.jackson.")) {
        refused.add(name);
        throw new ClassNotFoundException(name);
      }
      return super.findClass(name);
    }
  }
}
