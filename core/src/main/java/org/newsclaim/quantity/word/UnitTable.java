package org.newsclaim.quantity.word;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;

/** The units of the lexicon, by entry and by name. */
public final class UnitTable {
  private final @Nullable MeasureUnit[] units;
  private final Map<String, MeasureUnit> byName = new HashMap<>();
  private final Map<Integer, Map<String, MeasureUnit>> forms = new HashMap<>();

  UnitTable(WordIndex lexicon) {
    units = new MeasureUnit[lexicon.entries().size()];
    for (LexiconEntry entry : lexicon.entries(WordClass.UNIT)) {
      MeasureUnit unit = read(entry);
      units[entry.index()] = unit;
      byName.putIfAbsent(unit.name(), unit);
    }
    for (LexiconEntry entry : lexicon.entries(WordClass.UNIT_SYMBOL)) {
      readSymbol(entry);
    }
  }

  private static MeasureUnit read(LexiconEntry entry) {
    Map<String, BigDecimal> parts = new HashMap<>();
    for (String part : entry.feature("parts").orElse("").split(";", -1)) {
      int colon = part.indexOf(':');
      if (colon > 0) {
        parts.put(part.substring(0, colon), new BigDecimal(part.substring(colon + 1)));
      }
    }
    return new MeasureUnit(
        Features.text(entry, "name"),
        entry.feature("code").orElse("").replace(' ', '_'),
        Kind.valueOf(Features.constant(entry, "kind")),
        entry.feature("dimension").orElse(""),
        Map.copyOf(parts));
  }

  private void readSymbol(LexiconEntry entry) {
    Map<String, MeasureUnit> written = new HashMap<>();
    entry
        .features()
        .forEach(
            (form, name) -> {
              if (form.equals("as")) {
                units[entry.index()] = named(name);
              } else if (!form.equals("weak")) {
                written.put(form, named(name));
              }
            });
    if (!written.isEmpty()) {
      forms.put(entry.index(), Map.copyOf(written));
    }
  }

  private MeasureUnit named(String name) {
    MeasureUnit unit = byName.get(name);
    if (unit == null) {
      throw new IllegalArgumentException("no unit is named " + name);
    }
    return unit;
  }

  /** The unit of an entry of class UNIT. */
  public @Nullable MeasureUnit unit(int entry) {
    return units[entry];
  }

  /** The unit of an entry of class UNIT_SYMBOL as it is written, or null. */
  public @Nullable MeasureUnit symbol(int entry, String written) {
    Map<String, MeasureUnit> cased = forms.get(entry);
    if (cased != null) {
      MeasureUnit unit = cased.get(written);
      if (unit != null) {
        return unit;
      }
    }
    return units[entry];
  }

  public @Nullable MeasureUnit byName(String name) {
    return byName.get(name);
  }
}
