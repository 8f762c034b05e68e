package org.newsclaim.compare.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.compare.words.Naming.Form;

/** How mentions refer. */
class NamingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          he                          | PRONOUN    | ''
          which                       | PRONOUN    | ''
          Jane Roe                    | NAME       | roe
          Jane Roe, a spokeswoman     | NAME       | roe
          the officials               | DEFINITE   | ''
          her lawyer                  | DEFINITE   | ''
          a spokeswoman               | INDEFINITE | ''
          some officials              | INDEFINITE | ''
          officials                   | INDEFINITE | ''
          """)
  void tellsTheFormAndTheName(String mention, Form form, String name) {
    assertThat(Naming.of(mention).form()).isEqualTo(form);
    assertThat(Naming.of(mention).name().orElse("")).isEqualTo(name);
  }
}
