package org.newsclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;

class ParseOptionsTest {
  static List<Arguments> dates() {
    return List.of(
        Arguments.of(Year.of(2026), "2026"),
        Arguments.of(YearMonth.of(2026, 11), "2026-11"),
        Arguments.of(LocalDate.of(2026, 11, 6), "2026-11-06"),
        Arguments.of(LocalDateTime.parse("2026-11-06T10:30"), "2026-11-06T10:30"),
        Arguments.of(OffsetDateTime.parse("2026-11-06T10:30:00-05:00"), "2026-11-06T10:30-05:00"),
        Arguments.of(
            ZonedDateTime.parse("2026-11-06T10:30:00+01:00[Europe/Berlin]"),
            "2026-11-06T10:30+01:00"),
        Arguments.of(Instant.parse("2026-11-06T10:30:00Z"), "2026-11-06T10:30:00Z"));
  }

  @ParameterizedTest
  @MethodSource("dates")
  void takesTheDatesOfJava(TemporalAccessor date, String iso) {
    ParseOptions options = ParseOptions.defaults().withDatePublished(date);
    assertThat(options.datePublished()).contains(iso);
    assertThat(ArticleParser.parse("The bridge is shut.", options).value().datePublished())
        .contains(iso);
  }

  @Test
  void refusesATimeWithoutADay() {
    assertThatThrownBy(() -> ParseOptions.defaults().withDatePublished(LocalTime.NOON))
        .isInstanceOfSatisfying(
            NewsClaimException.class, e -> assertThat(e.code()).isEqualTo(Code.ILL_FORMED_VALUE))
        .hasMessageContaining("LocalTime");
  }
}
