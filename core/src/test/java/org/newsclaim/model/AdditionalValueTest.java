package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.model.NewsClaimException.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class AdditionalValueTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Local\"",
        "true",
        "12",
        "0.5",
        "[]",
        "{}",
        "[1,[null,false],{\"b\":\"\",\"a\":[{}]}]"
      })
  void comesBackFromJson(String json) {
    AdditionalValue value = AdditionalValue.of(MAPPER.readTree(json));
    assertThat(MAPPER.writeValueAsString(value)).isEqualTo(json);
    assertThat(MAPPER.readValue(json, AdditionalValue.class))
        .isEqualTo(value)
        .hasSameHashCodeAs(value);
    assertThat(value).hasToString(json);
  }

  @Test
  void isEqualWhereNumbersAre() {
    assertThat(AdditionalValue.of(NODES.numberNode(1)))
        .isEqualTo(AdditionalValue.of(NODES.numberNode(1L)))
        .isEqualTo(AdditionalValue.of(NODES.numberNode(1.0)))
        .isEqualTo(AdditionalValue.of(NODES.numberNode(new BigDecimal("1.00"))))
        .isNotEqualTo(AdditionalValue.of(NODES.stringNode("1")))
        .isNotEqualTo("1");
  }

  @Test
  void cannotBeChangedFromOutside() {
    ObjectNode given = NODES.objectNode().put("a", 1);
    AdditionalValue value = AdditionalValue.of(given);
    given.put("a", 2);
    ((ObjectNode) value.node()).put("a", 3);
    assertThat(value).hasToString("{\"a\":1}");
  }

  @Test
  void refusesWhatJsonHasNot() {
    assertRefused(() -> AdditionalValue.of(NODES.nullNode()), Code.EMPTY_VALUE, "", "null");
    for (JsonNode bad :
        new JsonNode[] {
          NODES.numberNode(Double.NaN),
          NODES.numberNode(Float.POSITIVE_INFINITY),
          NODES.binaryNode(new byte[] {1}),
          NODES.pojoNode(this),
          NODES.missingNode()
        }) {
      assertRefused(
          () -> AdditionalValue.of(NODES.arrayNode().add(bad)),
          Code.WRONG_TYPE,
          "",
          "additional value");
    }
  }

  @Test
  void refusesHugeNumbers() {
    JsonNode huge = NODES.numberNode(new BigDecimal("1e999999999"));
    assertRefused(
        () -> AdditionalValue.of(NODES.objectNode().set("a", huge)),
        Code.DECIMAL_OUT_OF_RANGE,
        "",
        "1E+999999999");
  }

  @Test
  void refusesHalvesOfSurrogatePairs() {
    assertRefused(
        () -> AdditionalValue.of(NODES.stringNode("\uD83D")), Code.ILL_FORMED_TEXT, "", "U+D83D");
    assertRefused(
        () -> AdditionalValue.of(NODES.objectNode().put("\uDD14", 1)),
        Code.ILL_FORMED_TEXT,
        "",
        "U+DD14");
  }

  @Test
  void refusesDeepNesting() {
    ArrayNode deep = NODES.arrayNode();
    for (int i = 0; i < 100; i++) {
      deep = NODES.arrayNode().add(deep);
    }
    ArrayNode deepest = deep;
    assertThat(AdditionalValue.of(deepest).node()).isEqualTo(deepest);
    assertRefused(
        () -> AdditionalValue.of(NODES.arrayNode().add(deepest)),
        Code.NESTED_TOO_DEEPLY,
        "",
        "100");
    ArrayNode circle = NODES.arrayNode();
    circle.add(circle);
    assertRefused(() -> AdditionalValue.of(circle), Code.NESTED_TOO_DEEPLY, "");
  }
}
