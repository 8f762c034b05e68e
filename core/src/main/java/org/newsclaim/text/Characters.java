package org.newsclaim.text;

/** Classes of characters, by table for ASCII. */
final class Characters {
  static final byte LETTER = 1;
  static final byte DIGIT = 2;
  static final byte SPACE = 3;
  static final byte LINE_BREAK = 4;
  static final byte PUNCTUATION = 5;
  static final byte SYMBOL = 6;

  /** Shows nothing and parts nothing: bidi marks, the byte order mark, zero width spaces. */
  static final byte INVISIBLE = 7;

  private static final byte[] ASCII = asciiTable();

  private Characters() {}

  static byte typeOf(char c) {
    return c < 128 ? ASCII[c] : typeOf((int) c);
  }

  static byte typeOf(int codePoint) {
    switch (codePoint) {
      case 0x85, 0x2028, 0x2029 -> {
        return LINE_BREAK;
      }
      case 0xAD, 0x200D, 0x200C -> {
        return LETTER; // stands inside words only
      }
      case 0x2019 -> {
        return PUNCTUATION;
      }
      default -> {
        return byCategory(codePoint);
      }
    }
  }

  private static byte byCategory(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          LETTER;
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.SPACE_SEPARATOR -> SPACE;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> LINE_BREAK;
      case Character.CONTROL -> SPACE;
      case Character.FORMAT -> INVISIBLE;
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          PUNCTUATION;
      default -> SYMBOL;
    };
  }

  private static byte[] asciiTable() {
    byte[] table = new byte[128];
    for (char c = 0; c < 128; c++) {
      table[c] = c == '\n' || c == '\r' ? LINE_BREAK : byCategory(c);
    }
    table['%'] = SYMBOL;
    table['#'] = SYMBOL;
    table['&'] = SYMBOL;
    table['*'] = SYMBOL;
    table['@'] = SYMBOL;
    return table;
  }
}
