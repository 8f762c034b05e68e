package org.newsclaim.format.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels mean what they mean to browsers. */
class CharsetLabelsTest {
  @ParameterizedTest
  @CsvSource({
    "utf8, UTF-8", "UTF-8, UTF-8", "Latin1, windows-1252", "ISO-8859-1, windows-1252",
    "ascii, windows-1252", "iso-8859-9, windows-1254", "gb2312, GBK", "x-sjis, windows-31j",
    "ks_c_5601-1987, x-windows-949", "iso-8859-2, ISO-8859-2", "koi8-r, KOI8-R",
  })
  void meansWhatItMeansInBrowsers(String label, String name) {
    assertThat(CharsetLabels.charset(label)).contains(Charset.forName(name));
  }

  @ParameterizedTest
  @CsvSource({"''", "???", "no-such-charset"})
  void knowsNoOthers(String label) {
    assertThat(CharsetLabels.charset(label)).isEmpty();
  }

  /** Each charset of the list is one of Java's. */
  @Test
  void namesCharsetsOfJava() {
    for (String line : DataLines.read(CharsetLabels.class, "charset-labels.txt")) {
      String name = line.substring(line.indexOf('\t') + 1);
      assertThat(Charset.isSupported(name)).as(line).isTrue();
    }
  }
}
