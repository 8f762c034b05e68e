package org.newsclaim.time.word;

import java.util.BitSet;
import java.util.List;
import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;

/** What the words of a lexicon do in expressions of time, by the number of the word. Immutable. */
public final class TimeWords {
  private static final long DATES =
      WordClass.mask(
          WordClass.MONTH, WordClass.WEEKDAY, WordClass.NUMBER_WORD, WordClass.ORDINAL_WORD);

  private final long[] roles;
  private final byte[] values;

  /** Small enough to be asked for every word of a text. */
  private final BitSet telling = new BitSet();

  public TimeWords(WordIndex lexicon) {
    roles = new long[lexicon.size()];
    values = new byte[lexicon.size()];
    add(lexicon.entries(DATES));
    add(lexicon.entriesWith("time"));
  }

  private void add(List<LexiconEntry> entries) {
    for (LexiconEntry entry : entries) {
      if (entry.length() == 1) {
        add(entry);
        telling.set(entry.firstWord(), (roles[entry.firstWord()] & Role.TELLING) != 0);
      }
    }
  }

  private void add(LexiconEntry entry) {
    int word = entry.firstWord();
    boolean plural = entry.is(WordClass.PLURAL);
    if (entry.is(WordClass.MONTH)) {
      add(word, Role.MONTH, number(entry, "number"));
      if (entry.feature("ambiguous").isPresent()) {
        roles[word] |= Role.NAME_TOO.bit();
      }
    } else if (entry.is(WordClass.WEEKDAY)) {
      add(word, plural ? Role.WEEKDAYS : Role.WEEKDAY, number(entry, "number"));
    } else if (entry.is(WordClass.NUMBER_WORD)) {
      add(word, Role.NUMBER, number(entry, "value"));
    } else if (entry.is(WordClass.ORDINAL_WORD)) {
      add(word, Role.ORDINAL, number(entry, "value"));
    }
    entry.feature("time").ifPresent(role -> add(word, role(entry, role), number(entry, "number")));
    entry
        .feature("unit")
        .filter(unit -> entry.feature("time").isPresent())
        .ifPresent(unit -> values[word] = (byte) CalendarUnit.valueOf(unit).ordinal());
  }

  private static Role role(LexiconEntry entry, String role) {
    // Features are read with a space for "_".
    Role written = Role.valueOf(role.replace(' ', '_'));
    return written == Role.UNIT && entry.is(WordClass.PLURAL) ? Role.UNITS : written;
  }

  private void add(int word, Role role, int value) {
    roles[word] |= role.bit();
    if (value != 0) {
      values[word] = (byte) value;
    }
  }

  /** A number of a feature; 0 where there is none or it is larger than any that dates need. */
  private static int number(LexiconEntry entry, String key) {
    String digits = entry.feature(key).orElse("0");
    return digits.length() > 2 ? 0 : Integer.parseInt(digits);
  }

  /** Whether an expression may begin with a word, or the word may tell what it is. */
  boolean tells(int word) {
    return telling.get(word);
  }

  /** Whether a word has a role. */
  public boolean is(int word, Role role) {
    return (roles[word] & role.bit()) != 0;
  }

  long roles(int word) {
    return roles[word];
  }

  int value(int word) {
    return values[word];
  }
}
