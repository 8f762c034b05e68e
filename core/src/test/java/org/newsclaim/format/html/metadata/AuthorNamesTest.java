package org.newsclaim.format.html.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names in the lines that name authors. */
class AuthorNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Roe | Jane Roe",
        "By Jane Roe | Jane Roe",
        "BY JANE ROE AND JOHN DOE | JANE ROE;JOHN DOE",
        "Von Jane Roe und John Doe | Jane Roe;John Doe",
        "Por Juana Roe y Juan Doe | Juana Roe;Juan Doe",
        "Text: Jane Roe, John Doe | Jane Roe;John Doe",
        "Written by Jane Roe · 4 min | Jane Roe",
        "Jane Roe (Harbour News) | Jane Roe",
        "Jane Roe, Staff Writer | Jane Roe",
        "Jane van der Roe; J.R. Doe | Jane van der Roe;J.R. Doe",
        "View all posts by Jane Roe | Jane Roe",
        "Jane Roe, jane@harbour.example | Jane Roe",
        "Jane Roe, Dietitian | Jane Roe",
        "By Jane Roe, Berlin | Jane Roe",
        "Jane Roe, Saturday | Jane Roe",
        "Roe, Doe | Roe;Doe",
        "Jane Roe All posts | Jane Roe",
        "Jane Roe Alle Artikel | Jane Roe",
        "Jane Roe View all posts and John Doe | Jane Roe;John Doe",
        "gnu1984 | gnu1984",
        "AFP/The Harbour | AFP/The Harbour",
        "焦鹏 | 焦鹏",
      })
  void findsNames(String line, String names) {
    assertThat(String.join(";", AuthorNames.in(line))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({
    "jane roe, true",
    "jane van roe, true",
    "jane, false",
    "Jane roe, false",
    "super user, false",
    "jane roe 7, false",
    "a very long line indeed, false",
    "daily.example news, false",
  })
  void tellsNamesInSmallLetters(String name, boolean expected) {
    assertThat(AuthorNames.isInSmallLetters(name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "By",
        "admin",
        "Super User",
        "Eingestellt von Unknown",
        "Monday",
        "JR",
        "AFP",
        "AgE",
        "All articles",
        "harbour.example",
        "Redaktion",
        "https://harbour.example/jane",
        "www.harbour.example",
        "@jane",
        "20 November 2026",
        "Quay Media GmbH",
        "About this",
        "1",
        "Jane Roe is a reporter who has covered the harbour and all its many bridges since 1998",
      })
  void findsNoNames(String line) {
    assertThat(AuthorNames.in(line)).isEmpty();
  }
}
