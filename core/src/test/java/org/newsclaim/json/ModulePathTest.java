package org.newsclaim.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsclaim.model.Article;

/** The library as a module, with nothing but Jackson beside it. */
class ModulePathTest {
  private static final String LIBRARY = "org.newsclaim";

  /** Reflection throughout: the classes of the module layer are not those of this test. */
  @Test
  void writesAndReadsOnTheModulePath() throws ReflectiveOperationException {
    ModuleLayer layer = layer();
    ClassLoader loader = layer.findLoader(LIBRARY);
    Class<?> entry = loader.loadClass("org.newsclaim.json.NewsClaimJson");
    assertThat(entry.getModule().isNamed()).isTrue();
    Object json = entry.getMethod("articles").invoke(null);
    Object article = entry.getMethod("read", String.class).invoke(json, BadDocuments.VALID);
    Object written = entry.getMethod("write", Object.class).invoke(json, article);
    Object again = entry.getMethod("read", String.class).invoke(json, written);
    assertThat(again).isEqualTo(article);
    assertThat(written).hasToString(NewsClaimJson.articles().write(sameHere()));
  }

  @Test
  void providesTheJacksonModule() throws ReflectiveOperationException {
    ModuleLayer layer = layer();
    Class<?> service = layer.findLoader(LIBRARY).loadClass("tools.jackson.databind.JacksonModule");
    assertThat(ServiceLoader.load(layer, service))
        .extracting(module -> module.getClass().getName())
        .contains(NewsClaimModule.class.getName());
  }

  private static Article sameHere() {
    return NewsClaimJson.articles().read(BadDocuments.VALID);
  }

  private static ModuleLayer layer() {
    List<String> needed =
        List.of(
            "classes",
            "jackson-core",
            "jackson-databind",
            "jackson-annotations",
            "jackson-dataformat-csv",
            "jsoup");
    Path[] modules =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(path -> needed.stream().anyMatch(path.getFileName().toString()::startsWith))
            .toArray(Path[]::new);
    Configuration configuration =
        ModuleLayer.boot()
            .configuration()
            .resolveAndBind(ModuleFinder.of(modules), ModuleFinder.of(), Set.of(LIBRARY));
    return ModuleLayer.boot()
        .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
  }
}
