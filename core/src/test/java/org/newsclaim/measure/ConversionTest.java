package org.newsclaim.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.model.Bound;
import org.newsclaim.model.Interval;
import org.newsclaim.model.NewsClaimException.Code;

/** Numbers from one UCUM code to another; the expected ones follow the definitions of the units. */
class ConversionTest {
  /** The library takes its time to load, which is not that of a test. */
  @BeforeAll
  static void loadUnits() {
    UcumUnit.parse("m");
  }

  @ParameterizedTest(name = "{0} {1} = {3} {2}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        // Length
        "1, [mi_i], km, 1.609344",
        "26.2, [mi_i], km, 42.1648128",
        "5, [ft_i], cm, 152.4",
        "1, [ft_i], [in_i], 12",
        "94, [in_i], m, 2.3876",
        "1, [yd_i], m, 0.9144",
        "100, m, [yd_i], 109.361329833770778652668416447944",
        "10, km, [mi_i], 6.213711922373339696174341843633182",
        "1, [nmi_i], km, 1.852",
        "3, [fth_i], m, 5.4864",
        "1, [mi_us], [ft_us], 5280",
        "8, [fur_us], [mi_us], 1",
        "1, [ly], km, 9460730472580.8",
        "1, [ft_us], m, 0.3048006096012192024384048768097536",
        "500, um, mm, 0.5",
        "7, nm, m, 0.000000007",
        // Area
        "1, [acr_us], m2, 4046.87260987425200656852926609079",
        "1, [acr_br], m2, 4046.850049400269056",
        "1400, [acr_us], har, 566.5621653823952809195940972527106",
        "1, [mi_i]2, km2, 2.589988110336",
        "1, [mi_us]2, [acr_us], 640",
        "640, [acr_us], [mi_us]2, 1",
        "1, har, m2, 10000",
        "1, km2, har, 100",
        "1, [sft_i], [sin_i], 144",
        "2000, [sft_i], m2, 185.80608",
        "1, [syd_i], [sft_i], 9",
        "1, [ft_i]2, [sft_i], 1",
        // Volume
        "1, [gal_us], L, 3.785411784",
        "2.3, [gal_us], L, 8.7064471032",
        "1, [gal_br], L, 4.54609",
        "1, [gal_us], [qt_us], 4",
        "1, [pt_us], [cup_us], 2",
        "1, [cup_us], [foz_us], 8",
        "1, [tbs_us], [tsp_us], 3",
        "1, [bbl_us], [gal_us], 42",
        "1000, [bbl_us]/d, L/d, 158987.294928",
        "1, [bu_us], L, 35.23907016688",
        "1, [cft_i], [cin_i], 1728",
        "1, [cyd_i], m3, 0.764554857984",
        "1, [acr_us].[ft_us], m3, 1233.489238468148947899983520271513",
        "3, dL, mL, 300",
        "2, ML, m3, 2000",
        "1, m3, L, 1000",
        "12, [bf_i], [cft_i], 1",
        // Mass
        "1, [lb_av], kg, 0.45359237",
        "200, [lb_av], kg, 90.718474",
        "1, [lb_av], [oz_av], 16",
        "1, [oz_tr], g, 31.1034768",
        "1, [ston_av], kg, 907.18474",
        "2300, [ston_av], t, 2086.524902",
        "1, [lton_av], [lb_av], 2240",
        "1, [stone_av], [lb_av], 14",
        "1, [scwt_av], [lb_av], 100",
        "5, [car_m], g, 1",
        "1, Gt, t, 1000000000",
        "250, mg, g, 0.25",
        "1, [gr], mg, 64.79891",
        // Time
        "1, wk, d, 7",
        "1, a, d, 365.25",
        "1, mo, d, 30.4375",
        "1, 10.a, a, 10",
        "3, 2.wk, d, 42",
        "90, min, h, 1.5",
        "1, h, s, 3600",
        "1, Ga, a, 1000000000",
        // Speed
        "55, [mi_i]/h, km/h, 88.51392",
        "1, km/h, [mi_i]/h, 0.6213711922373339696174341843633182",
        "1, [kn_i], km/h, 1.852",
        "36, km/h, m/s, 10",
        "1, [c], m/s, 299792458",
        "1, [g], m/s2, 9.80665",
        // Temperature
        "98.6, [degF], Cel, 37",
        "100, Cel, [degF], 212",
        "-40, Cel, [degF], -40",
        "0, Cel, K, 273.15",
        "32, [degF], K, 273.15",
        "50, [degF], Cel, 10",
        "-459.67, [degF], K, 0",
        "1, [degF], Cel, -17.22222222222222222222222222222222",
        // Angle
        "180, deg, [pi].rad, 1",
        "1, deg, ', 60",
        "1, deg, '', 3600",
        "180, deg, rad, 3.14159265358979323846264338328",
        // Energy, power, pressure
        "1, kW.h, MJ, 3.6",
        "1, GW.h, MW.h, 1000",
        "1, [Btu], J, 1054.35",
        "1, 100000.[Btu], [Btu], 100000",
        "1, kcal, kJ, 4.184",
        "1, [HP], W, 745.69987158227022",
        "300, [HP], kW, 223.709961474681066",
        "1, [psi], kPa, 6.894757293168361336722673445346891",
        "1, bar, kPa, 100",
        "1013, mbar, hPa, 1013",
        "1, [lbf_av].[ft_i], N.m, 1.3558179483314004",
        "1, A.h, C, 3600",
        // Radiation
        "1, Ci, GBq, 37",
        "1, REM, mSv, 10",
        "5, mREM, uSv, 50",
        "1, RAD, mGy, 10",
        "1, mRAD, uGy, 10",
        // Light
        "1, ph, lx, 10000",
        "1, lx, lm/m2, 1",
        // Data
        "1, By, bit, 8",
        "1, GiBy, By, 1073741824",
        "1, GBy, MBy, 1000",
        "1, Gbit/s, MBy/s, 125",
        // Shares and rates
        "70, %, 1, 0.7",
        "3, [ppm], %, 0.0003",
        "1, [ppm], [ppb], 1000",
        "3000, {rev}/min, Hz, 50",
        "1, [mi_i]/[gal_us], km/L, 0.425143707430272003401149659442176",
        // Powers of ten, prefixes, parentheses
        "5, 10*3.m3, m3, 5000",
        "5, 10*-3.m3, L, 5",
        "1, kg/(m.s2), Pa, 1",
        "1, m.s-2, m/s2, 1",
        "1, Ky, cm-1, 1",
        "1, k[psi], [psi], 1000",
        "1, W/[HP], 1, 0.001341022089595027934323785572674645",
        "10, dB, B, 1",
      })
  void converts(BigDecimal value, String from, String to, String expected) {
    assertThat(Measures.convert(value, from, to)).isEqualTo(new BigDecimal(expected));
  }

  /** There and back is the same number wherever nothing is rounded on the way. */
  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "[mi_i], m",
    "[lb_av], g",
    "[gal_us], mL",
    "[degF], [degF]",
    "Cel, K",
    "GiBy, bit",
    "[HP], W"
  })
  void convertsThereAndBack(String one, String other) {
    BigDecimal value = new BigDecimal("1234.5678");
    assertThat(Measures.convert(Measures.convert(value, one, other), other, one)).isEqualTo(value);
  }

  @Test
  void roundsWhatHasNoEndTo34Digits() {
    BigDecimal third = Measures.convert(BigDecimal.ONE, "d", "3.d");
    assertThat(third).isEqualTo(BigDecimal.ONE.divide(new BigDecimal(3), MathContext.DECIMAL128));
  }

  @Test
  void keepsAllDigitsOfWhatHasAnEnd() {
    BigDecimal value = new BigDecimal("12345678901234567890123456789012345678901234567890.5");
    assertThat(Measures.convert(value, "km", "m"))
        .isEqualTo(value.scaleByPowerOfTen(3).setScale(0));
  }

  @Test
  void convertsIntervals() {
    Interval acres =
        Interval.of(
            Bound.inclusive(BigDecimal.valueOf(10)), Bound.exclusive(BigDecimal.valueOf(20)));
    assertThat(Measures.convert(acres, "[mi_i]", "km")).hasToString("[16.09344,32.18688)");
    assertThat(Measures.convert(Interval.builder().build(), "[mi_i]", "km"))
        .isEqualTo(Interval.builder().build());
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "kg, km",
    "m, m2",
    "[mi_i]/[gal_us], L/km",
    "mol, 1",
    "By, deg",
    "bit, 1",
    "%, rad",
    "rad, bit",
    "Bq, Hz",
    "Bq, /s",
    "Gy, Sv",
    "lm, cd",
    "[iU], 1",
    "dB, 1",
    "Cel, J",
    "By/s, Hz",
    "W.h, W"
  })
  void refusesUnitsOfDifferentThings(String from, String to) {
    assertRefused(
        () -> Measures.convert(BigDecimal.ONE, from, to),
        Code.INCOMPATIBLE_UNITS,
        "",
        "\"" + from + "\"",
        "\"" + to + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Foo",
        "KM",
        "mph",
        "sq.mi",
        "km2.",
        "m/",
        "/Cel",
        "Cel/h",
        "Cel2",
        "k[HP]",
        "mKy",
        "[HP]2",
        "m123",
        "0.m",
        "00.m",
        "1234567890123456789.m",
        "(m",
        "m)",
        "(((((((((m)))))))))",
        "[mi_i",
        "{x",
        "m[mi_i]]",
        "10*99",
        "10*",
        "10*x",
        "10*-18.m",
        "m~",
        "km²",
        "\" \"",
        "μm",
        "m^2"
      })
  void refusesWhatIsNoCode(String code) {
    assertRefused(
        () -> Measures.convert(BigDecimal.ONE, code, "m"), Code.UNKNOWN_UNIT, "", "unit code");
  }

  @Test
  void refusesLongCodesQuickly() {
    String code = "m.".repeat(100_000) + "m";
    assertRefused(
        () -> Measures.convert(BigDecimal.ONE, code, "m"), Code.UNKNOWN_UNIT, "", "m.m.", "…");
  }

  @ParameterizedTest
  @CsvSource({"{Mpixel}", "{percentage_point}", "{quarter}"})
  void refusesCodesThatOnlyCount(String code) {
    assertRefused(
        () -> Measures.convert(BigDecimal.ONE, code, "1"), Code.NOT_A_MEASURE, "", code, "counts");
  }

  @Test
  void refusesNumbersThatNoQuantityHolds() {
    assertRefused(
        () -> Measures.convert(new BigDecimal("1e999999999"), "m", "km"),
        Code.DECIMAL_OUT_OF_RANGE,
        "/value");
  }
}
