package org.newsclaim.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.model.Unit;

class UnitCodesTest {
  @BeforeAll
  static void loadUnits() {
    UcumUnit.parse("m");
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(UnitCodes.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  @ParameterizedTest(name = "{1} {0}: {2}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "acre, [acr_us], ACR",
        "percent, %, P1",
        "kilometer, km, KMT",
        "mile, [mi_i], SMI",
        "square mile, [mi_i]2, MIK",
        "mile per hour, [mi_i]/h, HM",
        "pound, [lb_av], LBR",
        "short ton, [ston_av], STN",
        "metric ton, t, TNE",
        "barrel, [bbl_us], BLL",
        "degree Fahrenheit, [degF], FAH",
        "kilowatt hour, kW.h, KWH",
        "year, a, ANN",
        "part per million, [ppm], 59",
      })
  void knowsTheUnitsOfNews(String name, String ucum, String unece) {
    Unit unit = Unit.of(name, Unit.System.UCUM, ucum);
    assertThat(UnitCodes.unece(unit)).contains(unece);
    assertThat(UnitCodes.unit(unece)).contains(unit);
  }

  @Test
  void leadsBackFromAnAliasToTheUnitOfNews() {
    Unit imperial = Unit.of("acre", Unit.System.UCUM, "[acr_br]");
    assertThat(UnitCodes.unece(imperial)).contains("ACR");
    assertThat(UnitCodes.unit("ACR").flatMap(Unit::code)).contains("[acr_us]");
  }

  @Test
  void isEmptyForTheRest() {
    assertThat(UnitCodes.unece(Unit.of("US dollar", Unit.System.ISO_4217, "USD"))).isEmpty();
    assertThat(UnitCodes.unece(Unit.of("bushel basket"))).isEmpty();
    assertThat(UnitCodes.unece(Unit.of("fortnight", Unit.System.UCUM, "2.wk"))).isEmpty();
    assertThat(UnitCodes.unit("acr")).isEmpty();
    assertThat(UnitCodes.unit("")).isEmpty();
  }

  @Test
  void listIsSortedAndWellFormed() throws IOException {
    List<String> lines = lines("unece.txt");
    assertThat(lines).isSortedAccordingTo((a, b) -> ucum(a).compareTo(ucum(b)));
    assertThat(lines).allMatch(line -> line.matches("[^\t]+\t[A-Z0-9]{2,3}\t[^\t]+(\talias)?"));
    assertThat(lines.stream().map(UnitCodesTest::ucum)).doesNotHaveDuplicates();
    assertThat(
            lines.stream().filter(line -> !line.endsWith("\talias")).map(l -> l.split("\t", -1)[1]))
        .doesNotHaveDuplicates();
  }

  private static String ucum(String line) {
    return line.substring(0, line.indexOf('\t'));
  }

  @Test
  void everyAliasHasAUnitToLeadBackTo() throws IOException {
    for (String line : lines("unece.txt")) {
      String[] fields = line.split("\t", -1);
      Unit back = UnitCodes.unit(fields[1]).orElseThrow();
      assertThat(back.name()).isEqualTo(fields[2]);
      BigDecimal size = Measures.convert(BigDecimal.ONE, fields[0], back.code().orElseThrow());
      assertThat(size.doubleValue()).as(line).isBetween(0.999, 1.001);
    }
  }

  /** All but those that count pixels and the like. */
  @Test
  void everyUnitOfTheWordListIsRead() throws IOException {
    List<String> codes =
        lines("/org/newsclaim/text/en/units.txt").stream()
            .map(line -> line.split("\t", -1)[2])
            .flatMap(features -> List.of(features.split(" ", -1)).stream())
            .filter(feature -> feature.startsWith("code="))
            .map(feature -> feature.substring("code=".length()))
            .distinct()
            .toList();
    assertThat(codes).hasSizeGreaterThan(150);
    List<String> unread =
        codes.stream()
            .filter(code -> !code.startsWith("{") || code.contains("/"))
            .filter(code -> !isRead(code))
            .toList();
    assertThat(unread).isEmpty();
  }

  private static boolean isRead(String code) {
    UcumUnit unit = UcumUnit.parse(code);
    return Conversion.between(unit, unit).convert(1).intValueExact() == 1;
  }
}
