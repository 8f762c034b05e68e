package org.newsclaim.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.article.ArticleParser;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.format.html.HtmlParser;

/** The same text gives the same article in every thread, locale and time zone. */
@Isolated("It changes the default locale and time zone.")
class SharedParsersTest {
  private static final int THREADS = 16;
  private static final ParseOptions OPTIONS =
      ParseOptions.defaults().withDatePublished(LocalDate.of(2025, 1, 20).toString());
  private static final ArticleParser PARSER = ArticleParser.english();
  private static final HtmlParser PAGES = HtmlParser.of(OPTIONS);

  /** Articles of some sentences in any order, all texts and pages that we have. */
  private static List<Callable<String>> readings(int articles) {
    Random random = new Random(Scale.SEED);
    List<Callable<String>> readings = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      List<String> sentences = new ArrayList<>(Texts.sentences());
      Collections.shuffle(sentences, random);
      String text = String.join(i % 3 == 0 ? "\n\n" : " ", sentences.subList(0, 3 + i % 5));
      readings.add(() -> text(text));
    }
    Texts.articles().forEach(text -> readings.add(() -> text(text)));
    Texts.pages().forEach(page -> readings.add(() -> NewsClaims.toJson(PAGES.read(page).value())));
    return readings;
  }

  private static String text(String text) {
    return NewsClaims.toJson(PARSER.read(text, OPTIONS).value());
  }

  private static List<String> results(List<Callable<String>> readings) throws Exception {
    List<String> results = new ArrayList<>();
    for (Callable<String> reading : readings) {
      results.add(reading.call());
    }
    return results;
  }

  @Test
  void givesTheSameInAllThreads() throws Exception {
    List<Callable<String>> readings = readings(Scale.of(2000, 20_000));
    List<String> expected = results(readings);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(Scale.SEED));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<String>> results = new ArrayList<>();
      for (int i : order) {
        results.add(threads.submit(readings.get(i)));
      }
      for (int i = 0; i < order.size(); i++) {
        assertThat(results.get(i).get(1, TimeUnit.MINUTES)).isEqualTo(expected.get(order.get(i)));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Turkish has an i without a dot; Arabic and Thai have digits and a calendar of their own. */
  @ParameterizedTest
  @CsvSource({
    "tr-TR, Asia/Istanbul",
    "ar-EG-u-nu-arab, Pacific/Kiritimati",
    "th-TH-u-ca-buddhist-nu-thai, Pacific/Pago_Pago",
  })
  void givesTheSameInAllLocalesAndZones(String locale, String zone) throws Exception {
    List<Callable<String>> readings = readings(Scale.of(200, 5_000));
    List<String> expected = results(readings);
    Locale localeBefore = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(results(readings)).isEqualTo(expected);
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(zoneBefore);
    }
  }
}
