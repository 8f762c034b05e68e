package org.newsclaim.format.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The page in headless Chromium: what only a browser can tell. Needs chromium and chromedriver. */
class ArticlePageInBrowserTest {
  private static final Set<String> SERIOUS = Set.of("serious", "critical");
  private static final String TEXT =
      """
      Ferry stays in port, mayor says

      Mayor Jane Roe said the ferry 🛳 carried about 13,000 people last year. “It may sail \
      again,” Roe said, although a port official has denied that “the hull is sound”.

      According to a person close to the talks, who asked not to be named, the repair would cost \
      between $2 million and $3 million. The port paid more than $1.2 million in 2024.

      Critics </script><script>alert(1)</script> said <img src=x onerror=alert(1)> was wrong.""";

  @TempDir static Path folder;
  private static ChromeDriver light;
  private static ChromeDriver dark;
  private static Article article;
  private static Path file;

  @BeforeAll
  static void open() throws IOException {
    article = NewsClaims.parse(TEXT);
    file = folder.resolve("article.html");
    ArticlePage.of(article).explainedBy(NewsClaims.explain(TEXT)).write(file);
    light = driver("--blink-settings=preferredColorScheme=1");
    dark = driver("--blink-settings=preferredColorScheme=0");
  }

  private static ChromeDriver driver(String scheme) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", scheme);
    options.setCapability("goog:loggingPrefs", logs);
    options.setBinary(onPath("chromium").toFile());
    return new ChromeDriver(
        new ChromeDriverService.Builder()
            .usingDriverExecutable(onPath("chromedriver").toFile())
            .build(),
        options);
  }

  /** Selenium would look for downloads on the network first. */
  private static Path onPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(program + " is not on the PATH"));
  }

  @AfterAll
  static void close() {
    light.quit();
    dark.quit();
  }

  @BeforeEach
  void load() {
    light.manage().window().setSize(new Dimension(1440, 900));
    light.get(file.toUri().toString());
    dark.get(file.toUri().toString());
  }

  @AfterEach
  void hasNothingOnTheConsole() {
    assertThat(light.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    assertThat(dark.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  @Test
  void marksEachClaimExactly() {
    for (Claim claim : article.claims()) {
      StringBuilder marked = new StringBuilder();
      String runs = ".text .run[data-claims~='" + claim.id() + "']";
      for (WebElement run : light.findElements(By.cssSelector(runs))) {
        List<String> css = List.of(run.getDomAttribute("class").split(" "));
        boolean content =
            css.contains("direct") || css.contains("mixed") || css.contains("indirect");
        if (content || claim.attribution().isEmpty()) {
          marked.append(run.getDomProperty("textContent"));
        }
      }
      StringBuilder content = new StringBuilder();
      claim.content().forEach(span -> content.append(article.slice(span)));
      assertThat(marked).hasToString(content.toString());
    }
  }

  @Test
  void showsDetailsOnClickOnFocusAndHidesThemOnEscape() {
    Claim claim = article.claims().get(1);
    light.findElement(By.id("at-" + claim.id())).click();
    assertThat(details()).contains(article.speaker(claim));
    light.findElement(By.tagName("body")).sendKeys(Keys.ESCAPE);
    assertThat(details()).contains("Hover over");
    light.findElement(By.id("at-" + claim.id())).sendKeys(Keys.ENTER);
    assertThat(details()).contains(article.speaker(claim));
  }

  @Test
  void reachesEveryAttributedClaimByKeyboard() {
    List<WebElement> stops = light.findElements(By.cssSelector(".text .run[tabindex='0']"));
    assertThat(stops).isNotEmpty();
    for (WebElement stop : stops) {
      stop.sendKeys(Keys.SPACE);
      assertThat(stop.getDomAttribute("aria-pressed")).isEqualTo("true");
      assertThat(light.findElements(By.cssSelector("#details .card"))).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 768, 1440})
  void fitsItsWindow(int width) {
    // Chromium keeps windows at least 500 wide; the metrics of a device have no such limit.
    light.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    Object overflow =
        ((JavascriptExecutor) light)
            .executeScript("return document.documentElement.scrollWidth - window.innerWidth");
    light.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);
  }

  @ParameterizedTest
  @CsvSource({"light", "dark"})
  void passesTheAccessibilityRules(String scheme) {
    List<Rule> violations =
        new AxeBuilder().analyze(scheme.equals("dark") ? dark : light).getViolations();
    assertThat(violations)
        .filteredOn(rule -> SERIOUS.contains(rule.getImpact()))
        .extracting(rule -> rule.getId() + " " + rule.getNodes())
        .isEmpty();
  }

  @Test
  void keepsMarkupInTheArticleAsText() {
    assertThat(light.findElements(By.tagName("img"))).isEmpty();
    assertThat(light.findElements(By.tagName("script"))).hasSize(1);
    assertThat(light.findElement(By.className("text")).getText()).contains("<img src=x");
  }

  private static String details() {
    return light.findElement(By.id("details")).getText();
  }
}
