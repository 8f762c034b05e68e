package org.newsclaim.text.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Reads word lists: one entry a line, "#" before a comment, blank lines passed over. */
final class LexiconReader {
  private LexiconReader() {}

  static List<LexiconLine> read(String list, String file) {
    List<LexiconLine> read = new ArrayList<>();
    int number = 0;
    for (String line : list.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        read.add(LexiconLine.parse(line, file, number));
      }
    }
    return read;
  }
}
