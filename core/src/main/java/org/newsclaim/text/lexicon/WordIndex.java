package org.newsclaim.text.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a lexicon, numbered and indexed for the parsers. Immutable and safe to share.
 *
 * <p>Phrases are in lower case. Plurals of nouns (of the classes for nouns, and with {@code
 * pos=noun}) and the forms of verbs (of class VERB, and with {@code pos=verb}, where the first word
 * is inflected) are made, not listed; irregular forms are features ({@code plural=}, {@code past=},
 * {@code participle=}, {@code third=}, {@code gerund=}), with ";" between several spellings. Names
 * of people, places and organizations are known with a capital only; {@code capital=yes} asks it of
 * any entry, {@code capital=all} asks for capitals all through ("WHO").
 */
public final class WordIndex {
  /** What was added to the word lists of the library. */
  private final List<LexiconLine> added;

  private final int addedFrom;
  private final StringTable strings;
  private final WordTable words;
  private final EntryList entries;
  private final EntryTable table;
  private final Abbreviations abbreviations;

  /**
   * A lexicon of entries.
   *
   * @param added the lines that were added to the lists of the library
   * @param addedFrom the index of the first entry of them
   * @param strings the words by number, then what else the entries are made of
   * @param size how many numbers of words there are
   */
  WordIndex(
      List<LexiconLine> added, int addedFrom, StringTable strings, int size, EntryList entries) {
    this.added = added;
    this.addedFrom = addedFrom;
    this.strings = strings;
    this.words = new WordTable(strings, size);
    this.entries = entries;
    this.table = new EntryTable(size, entries);
    this.abbreviations = new Abbreviations(size, entries);
  }

  /** One that was {@linkplain #write written}. */
  WordIndex(ArrayReader in) {
    added = List.of();
    strings = new StringTable(in);
    words = new WordTable(in, strings);
    entries = new EntryList(in, strings);
    addedFrom = entries.size();
    table = new EntryTable(in);
    abbreviations = new Abbreviations(in);
  }

  void write(ArrayWriter out) {
    strings.write(out);
    words.write(out);
    entries.write(out);
    table.write(out);
    abbreviations.write(out);
  }

  /** The lexicon of word lists alone. */
  static WordIndex of(WordLists lists) {
    return LexiconBuilder.build(lists, List.of());
  }

  /** {@return the English lexicon that the library brings along; read once} */
  public static WordIndex english() {
    return English.LEXICON;
  }

  /**
   * {@return these words and those of some files}
   *
   * @param files word lists, UTF-8
   * @throws IOException if a file cannot be read
   */
  public WordIndex with(Path... files) throws IOException {
    LexiconReader reader = reader();
    for (Path file : files) {
      reader.read(Files.readString(file), file.toString());
    }
    return with(reader.lines());
  }

  /**
   * {@return these words and some more}
   *
   * @param entryLines lines of a word list
   */
  public WordIndex with(String... entryLines) {
    LexiconReader reader = reader();
    for (int i = 0; i < entryLines.length; i++) {
      reader.readLine(entryLines[i], "entries", i + 1);
    }
    return with(reader.lines());
  }

  /** A reader of lines that can name the units of this lexicon. */
  private LexiconReader reader() {
    return new LexiconReader(
        entries(WordClass.UNIT).stream().flatMap(entry -> entry.feature("name").stream()));
  }

  private WordIndex with(List<LexiconLine> lines) {
    List<LexiconLine> all = new ArrayList<>(added);
    all.addAll(lines);
    return LexiconBuilder.build(WordLists.english(), all);
  }

  /**
   * {@return the number of a word, 0 where it is unknown}
   *
   * @param word the word in lower case
   */
  public int id(String word) {
    return words.find(word);
  }

  /**
   * {@return the number of a word of a text in any case, 0 where it is unknown}
   *
   * @param text the text
   * @param start where it begins
   * @param end where it ends, exclusive
   */
  public int id(char[] text, int start, int end) {
    return words.find(text, start, end, WordTable.key(text, start, end));
  }

  /**
   * {@return the number of a word of a text in any case, 0 where it is unknown}
   *
   * @param text the text
   * @param start where it begins
   * @param end where it ends, exclusive
   * @param key that of its characters, one {@linkplain #key added} after the other to 0
   */
  public int id(char[] text, int start, int end, long key) {
    return words.find(text, start, end, key);
  }

  /**
   * {@return the key of a word with one more character, for looking it up while it is read}
   *
   * @param key that of the characters before it, 0 for none
   * @param folded the character, {@linkplain #fold folded}
   */
  public static long key(long key, char folded) {
    return WordTable.key(key, folded);
  }

  /**
   * {@return the word of a number; empty for 0}
   *
   * @param id the number
   */
  public String word(int id) {
    return words.word(id);
  }

  /** {@return how many numbers there are, 0 among them: the length of a table by word number} */
  public int size() {
    return words.size();
  }

  /**
   * {@return the classes of a word in lower case as a mask of {@link WordClass#bit}}
   *
   * @param id its number
   */
  public long classes(int id) {
    return table.classes(id, false, false);
  }

  /**
   * {@return the classes of a word as it stands, as a mask of {@link WordClass#bit}: a name is one
   * only with its capitals}
   *
   * @param id its number
   * @param capitalized whether it begins with a capital
   * @param upperCase whether it is all capitals
   */
  public long classes(int id, boolean capitalized, boolean upperCase) {
    return table.classes(id, capitalized, upperCase);
  }

  /**
   * {@return whether a word with its full stop is an abbreviation}
   *
   * @param id its number, that of "gov." and not of "gov"
   * @param capitalized whether it begins with a capital
   * @param beforeNumber whether a number follows
   */
  public boolean isAbbreviation(int id, boolean capitalized, boolean beforeNumber) {
    return abbreviations.is(id, capitalized, beforeNumber);
  }

  /**
   * {@return whether the full stop of an abbreviation may end a sentence too: "Inc.", "p.m."}
   *
   * @param id its number
   */
  public boolean canEndSentence(int id) {
    return abbreviations.canEndSentence(id);
  }

  /**
   * {@return the classes of all entries that start with a word, longer ones too}
   *
   * @param id the word's number
   */
  public long startClasses(int id) {
    return table.starts(id);
  }

  /**
   * {@return the classes of the entries that are a word, whatever its capitals, or start with it
   * and another one}
   *
   * @param id the word's number
   * @param next the number of the word after it, 0 for none
   */
  public long startClasses(int id, int next) {
    return table.starts(id, next);
  }

  /** {@return all entries in the order of the lists, inflected} */
  public List<LexiconEntry> entries() {
    return entries;
  }

  /**
   * {@return all entries of a class}
   *
   * @param wordClass the class
   */
  public List<LexiconEntry> entries(WordClass wordClass) {
    return entries.of(wordClass.bit());
  }

  /**
   * {@return all entries of any of some classes}
   *
   * @param classes a mask of {@link WordClass#bit}
   */
  public List<LexiconEntry> entries(long classes) {
    return entries.of(classes);
  }

  /**
   * {@return all entries that have a feature}
   *
   * @param feature its key
   */
  public List<LexiconEntry> entriesWith(String feature) {
    return entries.with(feature);
  }

  /** {@return the entries that were added to the lists of the library} */
  public List<LexiconEntry> addedEntries() {
    return entries.subList(addedFrom, entries.size());
  }

  /**
   * {@return an entry}
   *
   * @param index its index in {@link #entries()}
   */
  public LexiconEntry entry(int index) {
    return entries.get(index);
  }

  /**
   * {@return how many entries start with a word}
   *
   * @param id the word's number
   */
  public int entryCountAt(int id) {
    return table.count(id);
  }

  /**
   * {@return the index of an entry that starts with a word; the longer ones stand first}
   *
   * @param id the word's number
   * @param place from 0
   */
  public int entryAt(int id, int place) {
    return table.entry(id, place);
  }

  /**
   * {@return a character as the lexicon compares it: lower case, apostrophes and hyphens alike}
   *
   * @param c a character
   */
  public static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case '\u2019', '\u02BC' -> '\'';
      case '\u2010', '\u2011' -> '-';
      default -> Character.toLowerCase(c);
    };
  }

  /**
   * {@return whether letters are an ending that is a word of its own after an apostrophe: "s",
   * "ll"}
   *
   * @param text the text
   * @param start where the letters begin
   * @param end where they end, exclusive
   */
  public static boolean isClitic(char[] text, int start, int end) {
    return switch (end - start) {
      case 1 -> "smd".indexOf(fold(text[start])) >= 0;
      case 2 -> {
        char second = fold(text[start + 1]);
        yield switch (fold(text[start])) {
          case 'l' -> second == 'l';
          case 'r', 'v' -> second == 'e';
          default -> false;
        };
      }
      default -> false;
    };
  }

  /** Holds the English lexicon, so that it is read when it is first asked for. */
  private static final class English {
    private static final WordIndex LEXICON = CompiledLexicon.english();
  }
}
