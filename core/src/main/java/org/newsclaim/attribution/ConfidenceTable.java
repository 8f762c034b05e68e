package org.newsclaim.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.newsclaim.attribution.cue.AttributionCandidate;
import org.newsclaim.model.Cue;

/**
 * How often attributions are right that a rule found at a cue of some kind: the table {@code
 * confidence.tsv}. Immutable.
 */
final class ConfidenceTable {
  private static final String FILE = "confidence.tsv";
  private static final int KINDS = Cue.Kind.values().length;
  private static final BigDecimal UNKNOWN = new BigDecimal("0.5");

  /** By the identifier of a rule: a share for each kind of cue, then one for quotations. */
  private final Map<String, BigDecimal[]> shares;

  private ConfidenceTable(Map<String, BigDecimal[]> shares) {
    this.shares = shares;
  }

  static ConfidenceTable load() {
    try (InputStream in =
        Objects.requireNonNull(ConfidenceTable.class.getResourceAsStream(FILE), FILE)) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ConfidenceTable of(String lines) {
    Map<String, BigDecimal[]> shares = new HashMap<>();
    for (String line : lines.split("\n", -1)) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        String[] cells = line.split("\t", -1);
        if (cells.length != KINDS + 2) {
          throw new IllegalStateException(FILE + ": " + line);
        }
        shares.put(
            cells[0],
            Arrays.stream(cells, 1, cells.length)
                .map(percent -> BigDecimal.valueOf(Integer.parseInt(percent), 2))
                .toArray(BigDecimal[]::new));
      }
    }
    return new ConfidenceTable(shares);
  }

  /** Whether a rule has a line. */
  boolean has(String rule) {
    return shares.containsKey(rule);
  }

  /**
   * The share of attributions like this one that are right.
   *
   * @param candidate the attribution
   * @param quoted whether its cue stands inside a quotation
   */
  BigDecimal of(AttributionCandidate candidate, boolean quoted) {
    BigDecimal[] row = shares.get(candidate.rule().id());
    if (row == null) {
      return UNKNOWN;
    }
    BigDecimal share = row[candidate.kind().ordinal()];
    return quoted ? share.min(row[KINDS]) : share;
  }
}
