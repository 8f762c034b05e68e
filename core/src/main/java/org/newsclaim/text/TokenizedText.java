package org.newsclaim.text;

import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;

/**
 * A text cut into tokens, which are kept as parallel arrays and named by their index. Immutable.
 *
 * <p>Offsets are in Java chars (UTF-16); {@link CodePointOffsets} turns them into the code points
 * of the values.
 */
public final class TokenizedText {
  static final int KIND_MASK = 3;
  static final int GAP_SHIFT = 2;
  static final int GAP_MASK = 3 << GAP_SHIFT;
  static final int CAPITALIZED = 1 << 4;
  static final int UPPER_CASE = 1 << 5;

  private static final TokenKind[] KINDS = TokenKind.values();
  private static final Gap[] GAPS = Gap.values();

  private final String text;
  private final char[] chars;
  private final WordIndex lexicon;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final int[] words;
  private final byte[] infos;

  /** The classes of each token's word with its capitals: most rules ask for nothing else. */
  private final long[] classes;

  /** The classes of the entries that can stand at each token: of most tokens none that is asked. */
  private final long[] startClasses;

  TokenizedText(
      String text,
      char[] chars,
      WordIndex lexicon,
      int size,
      int[] starts,
      int[] ends,
      int[] words,
      byte[] infos) {
    this.text = text;
    this.chars = chars;
    this.lexicon = lexicon;
    this.size = size;
    this.starts = starts;
    this.ends = ends;
    this.words = words;
    this.infos = infos;
    this.classes = new long[size];
    this.startClasses = new long[size];
    for (int token = 0; token < size; token++) {
      int next = token + 1 < size ? words[token + 1] : 0;
      startClasses[token] = lexicon.startClasses(words[token], next);
      classes[token] = lexicon.classes(words[token], isCapitalized(token), isUpperCase(token));
    }
  }

  /** The same tokens with other white space before them. */
  TokenizedText(TokenizedText tokens, byte[] infos) {
    this.text = tokens.text;
    this.chars = tokens.chars;
    this.lexicon = tokens.lexicon;
    this.size = tokens.size;
    this.starts = tokens.starts;
    this.ends = tokens.ends;
    this.words = tokens.words;
    this.classes = tokens.classes;
    this.startClasses = tokens.startClasses;
    this.infos = infos;
  }

  /**
   * Cuts a text into tokens, in one pass.
   *
   * <p>A word is a run of letters. "didn't" and "O'Brien" are one word, "Trump's" is two; "U.S." is
   * one, and so is an abbreviation of the lexicon with its full stop. Hyphens are tokens. A number
   * is a run of digits with single commas and points between them.
   *
   * @param text any text
   * @param lexicon the words to know
   * @return the tokens
   */
  public static TokenizedText of(String text, WordIndex lexicon) {
    return new Tokenizer(text, lexicon).tokenize();
  }

  /** {@return the text} */
  public String text() {
    return text;
  }

  /** {@return the lexicon whose words the tokens were looked up in} */
  public WordIndex lexicon() {
    return lexicon;
  }

  /** {@return how many tokens there are} */
  public int size() {
    return size;
  }

  /**
   * {@return where a token begins, in chars}
   *
   * @param token its index
   */
  public int start(int token) {
    return starts[token];
  }

  /**
   * {@return where a token ends, in chars, exclusive}
   *
   * @param token its index
   */
  public int end(int token) {
    return ends[token];
  }

  /**
   * {@return the lexicon's number of a token's word, 0 where it is unknown}
   *
   * @param token its index
   */
  public int word(int token) {
    return words[token];
  }

  /**
   * {@return the classes of a token's word with its capitals, as a mask of bits}
   *
   * @param token its index
   */
  public long classes(int token) {
    return classes[token];
  }

  /**
   * {@return whether an entry of the lexicon of any class of a mask can stand at a token, as its
   * first two words tell}
   *
   * @param token its index
   * @param mask bits of classes
   */
  public boolean startsAny(int token, long mask) {
    return (startClasses[token] & mask) != 0;
  }

  /**
   * {@return whether a token's word can be of a class}
   *
   * @param token its index
   * @param wordClass the class
   */
  public boolean is(int token, WordClass wordClass) {
    return wordClass.isIn(classes(token));
  }

  /**
   * {@return whether a token's word can be of any class of a mask}
   *
   * @param token its index
   * @param mask bits of classes
   */
  public boolean isAny(int token, long mask) {
    return (classes(token) & mask) != 0;
  }

  /**
   * {@return what a token is made of}
   *
   * @param token its index
   */
  public TokenKind kind(int token) {
    return KINDS[infos[token] & KIND_MASK];
  }

  /**
   * {@return whether a token is a word}
   *
   * @param token its index
   */
  public boolean isWord(int token) {
    return (infos[token] & KIND_MASK) == 0;
  }

  /**
   * {@return whether a token is a number in digits}
   *
   * @param token its index
   */
  public boolean isNumber(int token) {
    return (infos[token] & KIND_MASK) == 1;
  }

  /**
   * {@return the white space before a token}
   *
   * @param token its index
   */
  public Gap gapBefore(int token) {
    return GAPS[(infos[token] & GAP_MASK) >> GAP_SHIFT];
  }

  /**
   * {@return whether a token is glued to the one before it}
   *
   * @param token its index
   */
  public boolean isGlued(int token) {
    return (infos[token] & GAP_MASK) == 0;
  }

  /**
   * {@return whether a line or paragraph begins at a token}
   *
   * @param token its index
   */
  public boolean startsLine(int token) {
    return (infos[token] & GAP_MASK) >= Gap.LINE.ordinal() << GAP_SHIFT;
  }

  /**
   * {@return whether a word begins with a capital letter}
   *
   * @param token its index
   */
  public boolean isCapitalized(int token) {
    return (infos[token] & CAPITALIZED) != 0;
  }

  /**
   * {@return whether a word has two letters or more, all capital: "ICE", "U.S."}
   *
   * @param token its index
   */
  public boolean isUpperCase(int token) {
    return (infos[token] & UPPER_CASE) != 0;
  }

  /**
   * {@return the first char of a token as it stands}
   *
   * @param token its index
   */
  public char first(int token) {
    return chars[starts[token]];
  }

  /**
   * {@return the last char of a token as it stands}
   *
   * @param token its index
   */
  public char last(int token) {
    return chars[ends[token] - 1];
  }

  /**
   * {@return the char at an offset of the text}
   *
   * @param offset in chars
   */
  public char charAt(int offset) {
    return chars[offset];
  }

  /**
   * {@return whether a token is this word, in any case}
   *
   * @param token its index
   * @param lowerCaseWord the word in lower case
   */
  public boolean matches(int token, String lowerCaseWord) {
    return ends[token] - starts[token] == lowerCaseWord.length() && spells(token, lowerCaseWord);
  }

  private boolean spells(int token, String lowerCaseWord) {
    int start = starts[token];
    for (int i = 0; i < lowerCaseWord.length(); i++) {
      if (WordIndex.fold(chars[start + i]) != lowerCaseWord.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return whether a token ends in these letters as they stand, of which it must have as many}
   *
   * @param token its index
   * @param ending the letters
   */
  public boolean endsWith(int token, String ending) {
    int start = ends[token] - ending.length();
    if (start < starts[token]) {
      return false;
    }
    for (int i = 0; i < ending.length(); i++) {
      if (chars[start + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return the index of the longest lexicon entry of a class whose words stand at a token, -1
   * where there is none}
   *
   * @param token where it must begin
   * @param wordClass its class
   */
  public int match(int token, WordClass wordClass) {
    return (startClasses[token] & wordClass.bit()) == 0 ? -1 : longest(token, wordClass);
  }

  private int longest(int token, WordClass wordClass) {
    int word = words[token];
    for (int place = 0; place < lexicon.entryCountAt(word); place++) {
      int index = lexicon.entryAt(word, place);
      LexiconEntry entry = lexicon.entry(index);
      if (entry.is(wordClass)
          && entry.fits(wordClass, isCapitalized(token), isUpperCase(token))
          && stands(entry, token)) {
        return index;
      }
    }
    return -1;
  }

  private boolean stands(LexiconEntry entry, int token) {
    int length = entry.length();
    if (token + length > size) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      if (words[token + i] != entry.word(i) || startsLine(token + i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return the text from one token to another as it stands}
   *
   * @param firstToken the first
   * @param endToken the one after the last
   */
  public String slice(int firstToken, int endToken) {
    return text.substring(starts[firstToken], ends[endToken - 1]);
  }

  /**
   * {@return the index of the first token that ends after an offset, {@link #size()} where there is
   * none}
   *
   * @param offset in chars
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
