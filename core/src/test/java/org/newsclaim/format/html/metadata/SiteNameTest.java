package org.newsclaim.format.html.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words name the site of a page. */
class SiteNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Brest Times | https://www.bresttimes.example/a | The Brest Times  | true
          The Brest Times | https://www.bresttimes.example/a | Brest Times      | true
          The Brest Times | https://www.bresttimes.example/a | BrestTimes       | true
          Local News      | https://www.bresttimes.co.uk/a   | Brest Times      | true
          Local News      | https://www.bbt.example/a        | Brest Beach Times | true
          The Brest Times | https://www.bresttimes.example/a | Jane Roe         | false
          The Brest Times | https://www.bresttimes.example/a | The              | false
          Local News      | https://www.bresttimes.co.uk/a   | co               | false
          Local News      | not a url                        | -                | false
          """)
  void knowsItsNames(String given, String url, String words, boolean named) {
    assertThat(new SiteName(List.of(given), Optional.of(url)).is(words)).isEqualTo(named);
  }
}
