package org.newsclaim.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureTypeTest {
  @ParameterizedTest
  @CsvSource({
    "yes,yes",
    "m|f|n,f",
    "that;to;of,of",
    "that;to;of,that;of",
    "1..12,1",
    "1..12,12",
    "-12..24,-1",
    "decimal,12",
    "decimal,0.01",
    "forms,-",
    "forms,cargoes;cargos",
    "text,US_dollar",
    "code,USD",
    "unit,degree_Celsius",
    "parts,inch:12",
    "parts,minute:60;second:3600",
  })
  void acceptsItsValues(String type, String value) {
    assertThat(FeatureType.of(type).accepts(value)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "yes,no",
    "yes,''",
    "m|f|n,m|f",
    "m|f|n,M",
    "that;to;of,that;",
    "that;to;of,''",
    "that;to;of,'that,to'",
    "1..12,0",
    "1..12,13",
    "1..12,1.5",
    "1..12,-",
    "1..12,''",
    "1..12,twelve",
    "1..12,٣",
    "1..12,99999999999999999999",
    "decimal,0",
    "decimal,0.0",
    "decimal,-1",
    "decimal,.5",
    "decimal,5.",
    "decimal,1e9",
    "decimal,''",
    "forms,''",
    "forms,a;",
    "text,''",
    "code,usd",
    "code,USDD",
    "unit,''",
    "parts,inch",
    "parts,:12",
    "parts,inch:x",
    "parts,inch:12;",
  })
  void refusesOtherValues(String type, String value) {
    assertThat(FeatureType.of(type).accepts(value)).isFalse();
  }

  @Test
  void namesTheUnitsOfAValue() {
    assertThat(FeatureType.of("unit").units("meter")).containsExactly("meter");
    assertThat(FeatureType.of("parts").units("foot:3;inch:36")).containsExactly("foot", "inch");
    assertThat(FeatureType.of("text").units("meter")).isEmpty();
  }
}
