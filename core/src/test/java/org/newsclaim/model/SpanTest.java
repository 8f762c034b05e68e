package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaim.model.NewsClaimException.Code;
import tools.jackson.databind.json.JsonMapper;

class SpanTest {
  @Test
  void refusesWhatIsNoStretchOfText() {
    assertRefused(() -> Span.of(-1, 2), Code.SPAN_REVERSED, "/start", "start", "-1");
    assertRefused(() -> Span.of(3, 2), Code.SPAN_REVERSED, "/end", "end is 2", "start 3");
    assertRefused(() -> Span.of(1, 2).withStart(3), Code.SPAN_REVERSED, "/end", "end is 2");
    assertRefused(() -> Span.builder().end(1).build(), Code.MISSING_FIELD, "/start", "start");
    assertRefused(() -> Span.cover(List.of()), Code.EMPTY_VALUE, "/spans", "spans");
  }

  @Test
  void holdsCodePointsFromStartToBeforeEnd() {
    Span span = Span.of(3, 9);
    assertThat(span.length()).isEqualTo(6);
    assertThat(span.contains(2)).isFalse();
    assertThat(span.contains(3)).isTrue();
    assertThat(span.contains(8)).isTrue();
    assertThat(span.contains(9)).isFalse();
    assertThat(Span.of(4, 4).length()).isZero();
    assertThat(Span.of(4, 4).contains(4)).isFalse();
  }

  @Test
  void holdsOtherSpans() {
    Span span = Span.of(3, 9);
    assertThat(span.contains(Span.of(3, 9))).isTrue();
    assertThat(span.contains(Span.of(9, 9))).isTrue();
    assertThat(span.contains(Span.of(2, 9))).isFalse();
    assertThat(span.contains(Span.of(3, 10))).isFalse();
  }

  @Test
  void overlapsWhereACodePointIsShared() {
    Span span = Span.of(3, 9);
    assertThat(span.overlaps(Span.of(8, 20))).isTrue();
    assertThat(span.overlaps(Span.of(0, 4))).isTrue();
    assertThat(span.overlaps(Span.of(9, 20))).isFalse();
    assertThat(span.overlaps(Span.of(0, 3))).isFalse();
    assertThat(span.overlaps(Span.of(5, 5))).isFalse();
  }

  @Test
  void coversAllSpansInAnyOrder() {
    assertThat(Span.cover(List.of(Span.of(7, 9), Span.of(2, 3), Span.of(4, 12))))
        .isEqualTo(Span.of(2, 12));
  }

  @Test
  void copiesWithAnotherEnd() {
    assertThat(Span.of(1, 2).withEnd(5)).isEqualTo(Span.builder().start(1).end(5).build());
  }

  @Test
  void isShownAsAnInterval() {
    assertThat(Span.of(3, 9)).hasToString("[3,9)");
  }

  @Test
  void isWrittenAndReadByAPlainMapper() {
    JsonMapper mapper = JsonMapper.builder().build();
    String json = mapper.writeValueAsString(Span.of(21, 150));
    assertThat(json).isEqualTo("{\"start\":21,\"end\":150}");
    assertThat(mapper.readValue(json, Span.class)).isEqualTo(Span.of(21, 150));
  }
}
