package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SpanTest {
  @Test
  void refusesWhatIsNoStretchOfText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Span.of(-1, 2))
        .withMessage("start is negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Span.of(3, 2))
        .withMessage("end comes before start: 2 < 3");
    assertThatIllegalArgumentException().isThrownBy(() -> Span.of(1, 2).withStart(3));
  }

  @Test
  void copiesWithAnotherEnd() {
    assertThat(Span.of(1, 2).withEnd(5)).isEqualTo(Span.builder().start(1).end(5).build());
  }

  @Test
  void isWrittenAndReadByAPlainMapper() {
    JsonMapper mapper = JsonMapper.builder().build();
    String json = mapper.writeValueAsString(Span.of(21, 150));
    assertThat(json).isEqualTo("{\"start\":21,\"end\":150}");
    assertThat(mapper.readValue(json, Span.class)).isEqualTo(Span.of(21, 150));
  }
}
