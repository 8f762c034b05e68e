package org.newsclaim.time.value;

/**
 * A decade of which only two digits are written, "'90s": the latest that has begun by the day of
 * writing.
 *
 * @param year its first year in its century
 */
public record CutDecade(int year) implements TimeValue {
  @Override
  public Kind kind() {
    return Kind.YEAR;
  }

  @Override
  public Dates dates(Setting setting) {
    return setting
        .reference()
        .map(
            reference -> {
              int now = reference.getYear();
              int sameCentury = now - now % 100 + year;
              return FixedValue.decade(sameCentury <= now ? sameCentury : sameCentury - 100)
                  .dates();
            })
        .orElse(Dates.UNKNOWN);
  }
}
