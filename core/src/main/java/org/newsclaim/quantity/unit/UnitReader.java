package org.newsclaim.quantity.unit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.number.Numeral;
import org.newsclaim.quantity.number.NumeralReader;
import org.newsclaim.quantity.word.CurrencyWord;
import org.newsclaim.quantity.word.MeasureUnit;
import org.newsclaim.quantity.word.PhraseTable;
import org.newsclaim.quantity.word.QuantityWords;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.LowerCase;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Reads the unit or currency after a number, with what it is per. */
public final class UnitReader {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How many words may stand between a magnitude letter and the noun that it counts. */
  private static final int REACH = 5;

  private final TokenizedText text;
  private final Words words;
  private final QuantityWords tables;
  private final NumeralReader numerals;
  private final RateReader rates;
  private final PrimeReader marks;

  /** The token after the unit that was found last. */
  private int end;

  public UnitReader(Words words, NumeralReader numerals) {
    this.text = words.text;
    this.words = words;
    this.tables = words.tables;
    this.numerals = numerals;
    this.rates = new RateReader(words, this);
    this.marks = new PrimeReader(words);
  }

  /** Adds to a part the unit or currency that follows its number. */
  public void read(Part part) {
    if (part.numeral.type == Numeral.Type.ORDINAL) {
      return;
    }
    decideLetter(part);
    int at = part.numberEnd;
    if (!words.follows(at)) {
      return;
    }
    if (marks.read(part)) {
      return;
    }
    boolean hyphen = words.joins(at);
    int start = hyphen ? at + 1 : at;
    if (readAt(part, start) || readAcross(part, start, hyphen)) {
      part.attributive = hyphen;
      part.end = end;
    }
    rates.read(part);
  }

  /** Reads a currency or unit at a token itself. */
  private boolean readAt(Part part, int start) {
    if (readCurrency(part, start)) {
      return true;
    }
    if (part.currency != null) {
      return false;
    }
    MeasureUnit unit = unitAt(start, part.numeral, start == part.numberEnd);
    if (unit == null) {
      return false;
    }
    part.unit = unit;
    return true;
  }

  /** "two more minutes", "half an hour", "two-thirds of a mile", "tens of millions of dollars". */
  private boolean readAcross(Part part, int start, boolean hyphen) {
    if (hyphen || part.currency != null) {
      return false;
    }
    boolean fraction = part.numeral.type == Numeral.Type.FRACTION;
    boolean one = words.is(start + 1, "1") || words.is(start + 1, "one");
    if (fraction && words.is(start, "of") && (one || words.isArticle(start + 1))) {
      return readNamed(part, start + 2);
    }
    if (fraction && words.isArticle(start)) {
      return readNamed(part, start + 1);
    }
    if (words.is(start, "of") && (part.numeral.vague || part.numeral.hasMagnitude())) {
      return readNamed(part, start + 1);
    }
    boolean time = words.has(start + 1, WordClass.TIME_UNIT) || words.is(start, "more");
    boolean adjective = time && words.has(start, WordClass.ADJECTIVE) && !words.isClosed(start);
    boolean named = part.numeral.small() == 1 || words.has(start + 1, WordClass.PLURAL);
    return named && (adjective || words.is(start, "more")) && readNamed(part, start + 1);
  }

  private boolean readNamed(Part part, int token) {
    if (!words.follows(token) || !words.isWord(token)) {
      return false;
    }
    int currency = text.match(token, WordClass.CURRENCY);
    CurrencyWord word = currency < 0 ? null : tables.phrases.currency(currency);
    boolean named =
        word != null
            && (word.role() == CurrencyWord.Role.NAME
                || (word.role() == CurrencyWord.Role.SUBUNIT && !word.gluedOnly()));
    if (word != null && named && !isWeight(part, token)) {
      take(part, word, token + length(currency));
      return true;
    }
    int entry = text.match(token, WordClass.UNIT);
    if (entry < 0 || isWeak(entry)) {
      return false;
    }
    part.unit = tables.units.unit(entry);
    end = token + length(entry);
    return part.unit != null;
  }

  private void take(Part part, CurrencyWord word, int wordEnd) {
    part.currency = word.unit();
    part.factor = word.factor();
    end = wordEnd;
  }

  private int length(int entry) {
    return tables.lexicon.entry(entry).length();
  }

  private boolean isWeak(int entry) {
    return tables.phrases.condition(entry).equals("yes");
  }

  /**
   * Decides whether the "m" of "5m" is a million: before people and units, and after a currency.
   */
  private void decideLetter(Part part) {
    int letter = part.numeral.letter;
    if (letter < 0) {
      return;
    }
    boolean race = words.is(letter, "m") && words.beside(letter + 1, PhraseTable.RACE);
    boolean noun = !race && countedAfter(letter + 1, text.isGlued(letter));
    boolean loose = !text.isGlued(letter);
    if (part.currency != null
        || noun
        || (!loose && part.numeral.inDigits && isCurrency(letter + 1))) {
      boolean unit = part.currency == null && (words.is(letter, "t") || words.is(letter, "mm"));
      if (!unit) {
        numerals.takeLetter(part.numeral);
        part.numberEnd = part.numeral.end;
        part.end = part.numberEnd;
      }
    }
    part.numeral.letter = -1;
  }

  /** "5m people", and right after digits also "2.7m new users" and "35m of its users". */
  private boolean countedAfter(int token, boolean glued) {
    if (!words.isWord(token) || !words.follows(token)) {
      return false;
    }
    if (countable(token)) {
      return true;
    }
    int at = token;
    if (words.is(at, "of")) {
      if (words.is(at + 1, "them") || words.is(at + 1, "whom")) {
        return true;
      }
      at += words.isDetermined(at + 2) ? 2 : 0;
    }
    while (glued && at < token + REACH && words.follows(at) && isModifier(at)) {
      at++;
    }
    return at > token
        && words.isWord(at)
        && words.follows(at)
        && !text.is(at, WordClass.UNIT)
        && tables.nouns.isPlural(text, at)
        && !words.isClosed(at);
  }

  private boolean isModifier(int token) {
    return switch (words.tag(token)) {
      case ADJECTIVE, NOUN, NAME, GERUND, PARTICIPLE, POSSESSIVE ->
          !tables.nouns.isPlural(text, token);
      default -> false;
    };
  }

  private boolean countable(int token) {
    return (text.isAny(token, WordClass.mask(WordClass.UNIT)) && text.is(token, WordClass.PLURAL))
        || (text.is(token, WordClass.UNIT_SYMBOL) && !text.isGlued(token) && !words.isClosed(token))
        || (tables.nouns.isPlural(text, token) && !words.isClosed(token));
  }

  private boolean isCurrency(int token) {
    return words.has(token, WordClass.CURRENCY);
  }

  private boolean readCurrency(Part part, int start) {
    int entry = start < text.size() ? text.match(start, WordClass.CURRENCY) : -1;
    CurrencyWord word = entry < 0 ? null : tables.phrases.currency(entry);
    if (word == null || !stands(word, part, start, start + length(entry))) {
      return false;
    }
    if (part.currencyLeads) {
      boolean sharper =
          word.role() == CurrencyWord.Role.CODE || word.role() == CurrencyWord.Role.NAME;
      if (!sharper) {
        return false;
      }
    } else if (word.role() == CurrencyWord.Role.NAME && isWeight(part, start)) {
      return false;
    }
    take(part, word, start + length(entry));
    magnitudeAfterCode(part, word);
    return true;
  }

  /** "75 USD million". */
  private void magnitudeAfterCode(Part part, CurrencyWord word) {
    long magnitude = words.follows(end) ? tables.numbers.magnitude(text.word(end)) : 0;
    if (word.role() == CurrencyWord.Role.CODE
        && magnitude >= 1000
        && !part.numeral.hasMagnitude()) {
      part.numeral.multiply(magnitude);
      end++;
      part.numberEnd = end;
    }
  }

  private boolean stands(CurrencyWord word, Part part, int start, int wordEnd) {
    boolean glued = text.isGlued(start);
    boolean leadsNext = words.isNumber(wordEnd) && words.isGlued(wordEnd);
    return switch (word.role()) {
      case SIGN -> !leadsNext && (glued || !words.isNumber(wordEnd));
      case PREFIX -> !leadsNext && !word.upperOnly() && glued;
      case CODE ->
          !leadsNext && (!word.upperOnly() || (text.isUpperCase(start) && !isNounAt(wordEnd)));
      case SUBUNIT -> !word.gluedOnly() || (glued && !words.isCapitalized(start));
      case NAME ->
          word.lowerOnly()
              ? !text.isCapitalized(start)
              : !word.afterDigits() || isLargeInDigits(part.numeral) || speaksOfMoney(part.first);
    };
  }

  private static boolean isLargeInDigits(Numeral numeral) {
    return numeral.inDigits && numeral.value.abs().compareTo(HUNDRED) >= 0;
  }

  /** Whether a noun or name stands at a token, so that a code before it is a word of its phrase. */
  private boolean isNounAt(int token) {
    return words.isWord(token)
        && words.follows(token)
        && !words.beside(token, PhraseTable.MONEY)
        && switch (words.tag(token)) {
          case NOUN, NAME, ADJECTIVE -> true;
          default -> false;
        };
  }

  /**
   * Whether a code before an amount that is another word too is a currency: "TRY 1,500" and "a fine
   * of TRY 50" are, "ALL 3 members" and "COP31" are not.
   */
  boolean isMoney(Part part) {
    Numeral numeral = part.numeral;
    boolean amount =
        numeral.hasMagnitude() || numeral.grouped || numeral.value.scale() == 2 || part.per != null;
    boolean near = speaksOfMoney(part.first) || words.beside(part.end, PhraseTable.MONEY);
    return amount ? !countedAfter(part.end, true) : near && !isNounAt(part.end);
  }

  private boolean speaksOfMoney(int token) {
    for (int i = token - 1; i >= token - 4 && !words.isMark(i, '.'); i--) {
      if (words.beside(i, PhraseTable.MONEY)) {
        return true;
      }
    }
    return false;
  }

  /** Pounds are money in millions and where the words around speak of money; else a weight. */
  private boolean isWeight(Part part, int token) {
    int entry = text.match(token, WordClass.UNIT);
    int currency = text.match(token, WordClass.CURRENCY);
    if (entry < 0 || length(entry) < length(currency)) {
      return false;
    }
    if (part.numeral.value.abs().compareTo(MILLION) >= 0) {
      return false;
    }
    int of = token + length(entry);
    if (words.is(of, "of") && !words.beside(of + 1, PhraseTable.MONEY)) {
      return true;
    }
    return !speaksOfMoney(part.first) && !isBeforePartOf(token + length(entry), currency);
  }

  /** Whether pence follow, as in "9 pounds and 39 pence". */
  private boolean isBeforePartOf(int token, int currency) {
    int number = words.is(token, "and") ? token + 1 : token;
    CurrencyWord whole = tables.phrases.currency(currency);
    int entry =
        words.startsNumberAt(number) && number + 1 < text.size()
            ? text.match(number + 1, WordClass.CURRENCY)
            : -1;
    CurrencyWord word = entry < 0 ? null : tables.phrases.currency(entry);
    return word != null && whole != null && word.isPartOf(whole.unit());
  }

  /** The unit at a token by name or symbol, or null; sets where it ends. */
  @Nullable MeasureUnit unitAt(int token, Numeral numeral, boolean direct) {
    if (token >= text.size()) {
      return null;
    }
    int named = text.match(token, WordClass.UNIT);
    int symbol = text.match(token, WordClass.UNIT_SYMBOL);
    boolean useSymbol =
        symbol >= 0
            && (named < 0 || length(symbol) > length(named))
            && symbolStands(token, symbol, numeral, direct);
    if (useSymbol) {
      int length = length(symbol);
      MeasureUnit unit = tables.units.symbol(symbol, text.slice(token, token + length));
      end = token + length;
      return unit == null ? null : rates.powered(unit, this);
    }
    boolean name =
        text.isCapitalized(token)
            && !text.isUpperCase(token)
            && numeral.inDigits
            && !numeral.grouped
            && numeral.value.precision() == 4;
    // "the 1988 second quarter"
    boolean ordinal =
        text.is(token, WordClass.ORDINAL_WORD) && words.has(token + 1, WordClass.TIME_UNIT);
    if (named < 0 || name || ordinal || (isWeak(named) && !isSureName(token, direct))) {
      return null;
    }
    end = token + length(named);
    MeasureUnit unit = tables.units.unit(named);
    return unit == null ? null : rates.powered(unit, this);
  }

  /** A unit whose name is another word too counts in the plural or joined by a hyphen. */
  private boolean isSureName(int token, boolean direct) {
    return !direct || text.is(token, WordClass.PLURAL);
  }

  private boolean symbolStands(int token, int symbol, Numeral numeral, boolean direct) {
    int length = length(symbol);
    if (!text.isWord(token)) {
      return true;
    }
    if (!numeral.inDigits && text.end(token) - text.start(token) < 3) {
      return false;
    }
    int after = token + length;
    if (words.isMark(after, '/') && words.isGlued(after) && !words.isGlued(after + 1)) {
      return false;
    }
    boolean power = words.is(after, "2") || words.is(after, "3");
    if (words.isGlued(after) && words.isNumber(after) && !power) {
      return false;
    }
    if (direct && text.isGlued(token)) {
      return !isForm(token) && !isSeat(token);
    }
    if (words.joins(after) && words.isNumber(after + 1)) {
      return false;
    }
    boolean single = text.end(token) - text.start(token) == 1;
    if (words.is(token, "in") || words.is(token, "ins")) {
      return direct
          && (words.endsBefore(token + 1) || words.beside(token + 1, PhraseTable.DIMENSION));
    }
    return length > 1 || !single || letterStands(token, symbol, direct);
  }

  /**
   * "5 m of snow", "a 25-W bulb" and "a 3 m-high wall", but no code such as "4-H" and no
   * "T-shirts".
   */
  private boolean letterStands(int token, int symbol, boolean direct) {
    int next = token + 1;
    if (words.joins(token - 1)) {
      return !isWeak(symbol)
          && words.isWord(next)
          && words.follows(next)
          && !text.isGlued(next)
          && !words.isCapitalized(next)
          && !words.isClosed(next);
    }
    return direct
        && (words.joins(next)
            ? words.beside(next + 1, PhraseTable.DIMENSION)
            : words.endsBefore(next) || !words.isCapitalized(next));
  }

  /** The "F" of "a 13F filing" is no degree; "95F heat" and "95F on Monday" are. */
  private boolean isForm(int token) {
    boolean letter = words.isMark(token, 'F') || words.isMark(token, 'C');
    int next = token + 1;
    return letter
        && words.isWord(next)
        && words.follows(next)
        && (words.is(next, "be") || !words.isClosed(next))
        && !words.beside(next, PhraseTable.WEATHER)
        && !words.any(next, WordClass.mask(WordClass.ADVERB, WordClass.TIME_UNIT));
  }

  /** The "C" of "seated in 14C"; "in 30C heat" is a temperature. */
  private boolean isSeat(int token) {
    return words.isMark(token, 'C')
        && words.is(token - 2, "in")
        && !words.beside(token + 1, PhraseTable.WEATHER);
  }

  int end() {
    return end;
  }

  void end(int token) {
    end = token;
  }

  /** The words of a token in lower case, as a name for what an amount is per. */
  String lower(int token) {
    return LowerCase.of(text.slice(token, token + 1));
  }

  static boolean isPhysical(MeasureUnit unit) {
    return unit.kind() == Kind.MEASURE;
  }
}
