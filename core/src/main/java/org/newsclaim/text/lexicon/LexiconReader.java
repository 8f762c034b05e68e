package org.newsclaim.text.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsclaim.model.NewsClaimException;

/**
 * Reads word lists and checks them: one entry a line, "#" before a comment, blank lines ignored. No
 * line may repeat another one, in whichever of the lists.
 */
final class LexiconReader {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final LexiconSchema schema = LexiconSchema.schema();
  private final List<LexiconLine> lines = new ArrayList<>();

  /** Where each line was read first. */
  private final Map<LexiconLine, String> places = new HashMap<>();

  private final Set<String> units;

  /** The lines that name units, which may be in lines after them. */
  private final List<LineParser> namingUnits = new ArrayList<>();

  /** Begins with the names of the units that lines can name in addition to those that are read. */
  LexiconReader(Stream<String> units) {
    this.units = units.collect(Collectors.toCollection(HashSet::new));
  }

  /**
   * Reads a list.
   *
   * @throws NewsClaimException if a line is not as the schema has it, or is repeated
   */
  void read(String list, String file) {
    int number = 0;
    String text = list.startsWith(BYTE_ORDER_MARK) ? list.substring(1) : list;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        readLine(line, file, number);
      }
    }
  }

  /**
   * Reads a line.
   *
   * @throws NewsClaimException if it is not as the schema has it, or is repeated
   */
  void readLine(String line, String file, int number) {
    LineParser parser = new LineParser(schema, line, file, number);
    LexiconLine read = parser.parse();
    String first = places.putIfAbsent(read, "line " + number + " of " + file);
    if (first != null) {
      throw parser.refused(
          0,
          NewsClaimException.quote(read.phrase()) + " repeats " + first + "; remove one of them");
    }
    lines.add(read);
    if (read.classes().contains(WordClass.UNIT)) {
      units.add(read.features().getOrDefault("name", ""));
    }
    if (parser.namesUnits()) {
      namingUnits.add(parser);
    }
  }

  /**
   * {@return all lines that were read}
   *
   * @throws NewsClaimException if one names a unit that is in none of them
   */
  List<LexiconLine> lines() {
    namingUnits.forEach(line -> line.checkUnits(units));
    return lines;
  }
}
