package org.newsclaim.quantity.word;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Quantity.Trend;
import org.newsclaim.model.Vagueness.VagueClass;
import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;

/** Approximators, vague words, currencies and words of change, by entry or word. */
public final class PhraseTable {
  public static final int ENDS_APPROXIMATOR = 1;
  public static final int CHANGE_VERB = 1 << 1;
  public static final int CHANGE_NOUN = 1 << 2;
  public static final int CHANGE_ADVERB = 1 << 3;
  static final int INCREASE = 1 << 4;
  static final int DECREASE = 1 << 5;
  public static final int WEAK_NAME = 1 << 6;
  public static final int MONEY = 1 << 7;
  public static final int LASTING = 1 << 8;
  public static final int DIMENSION = 1 << 9;
  public static final int CLOSING = 1 << 10;
  public static final int COMPARED = 1 << 11;
  public static final int AGO = 1 << 12;
  public static final int IDLE = 1 << 13;

  /** A verb of change only with "by", "from" or "to": "raised the fee by 3 percent". */
  public static final int CHANGE_BY = 1 << 14;

  /** A verb of change not before a bare count: "dropped 3 charges". */
  public static final int CHANGE_OF_MEASURE = 1 << 15;

  /** The same, though it may be before a measure of something: "lost 3 tons of ice". */
  public static final int CHANGE_OF_STEPS = 1 << 21;

  /** A noun of change not of money: "a loss of 3 seats". */
  public static final int CHANGE_OF_OTHER = 1 << 16;

  /** What counts as steps of a change: "points", "places". */
  public static final int STEP = 1 << 17;

  /** What is done to people: "injured". */
  public static final int FATE = 1 << 18;

  /** A verb that "up" belongs to: "makes up". */
  public static final int WITH_UP = 1 << 20;

  /** What a temperature may stand before: "heat". */
  public static final int WEATHER = 1 << 19;

  /** A verb that "at" and an hour may follow: "begins at 8". */
  public static final int TIMED = 1 << 22;

  /** A verb that a place in an order may follow: "finished third". */
  public static final int RANKED = 1 << 23;

  /** A plural before numbers in a list only: "days four and five". */
  public static final int LISTED_NAME = 1 << 24;

  /** What goes to people and places: "cut power to 40 homes". */
  public static final int SUPPLIED = 1 << 25;

  /** A race that a length in meters names: "the 100m heats". */
  public static final int RACE = 1 << 26;

  private static final long PHRASES =
      WordClass.mask(WordClass.APPROXIMATOR, WordClass.POST_APPROXIMATOR, WordClass.VAGUE)
          | WordClass.mask(
              WordClass.NOT_QUANTITY_BEFORE, WordClass.QUANTITY_NOUN, WordClass.CHANGE);

  private final WordIndex lexicon;
  private final int[] flags;
  private final Approximator.@Nullable Kind[] approximators;
  private final String[] conditions;
  private final @Nullable VagueClass[] vague;
  private final @Nullable BigDecimal[] magnitudes;

  /** Made when asked for. Two threads may make the same one, which nobody can tell. */
  private final @Nullable CurrencyWord[] currencies;

  private final @Nullable BigDecimal[] multiples;

  PhraseTable(WordIndex lexicon) {
    this.lexicon = lexicon;
    int entries = lexicon.entries().size();
    flags = new int[lexicon.size()];
    approximators = new Approximator.Kind[entries];
    conditions = new String[entries];
    Arrays.fill(conditions, "");
    vague = new VagueClass[entries];
    magnitudes = new BigDecimal[entries];
    currencies = new CurrencyWord[entries];
    multiples = new BigDecimal[lexicon.size()];
    readConditions(lexicon, "role");
    readConditions(lexicon, "weak");
    for (LexiconEntry entry : lexicon.entries(PHRASES)) {
      read(entry);
    }
    // What users added may be wrong. Better now than in the middle of a text.
    lexicon.addedEntries().forEach(entry -> currency(entry.index()));
  }

  private void readConditions(WordIndex lexicon, String feature) {
    for (LexiconEntry entry : lexicon.entriesWith(feature)) {
      conditions[entry.index()] = Features.text(entry, feature);
    }
  }

  private void read(LexiconEntry entry) {
    int index = entry.index();
    if (entry.is(WordClass.APPROXIMATOR) || entry.is(WordClass.POST_APPROXIMATOR)) {
      approximators[index] = Approximator.Kind.valueOf(Features.constant(entry, "kind"));
      conditions[index] = Features.has(entry, "hyphen", "yes") ? "hyphen" : conditions[index];
    }
    if (entry.is(WordClass.APPROXIMATOR)) {
      flags[entry.word(entry.length() - 1)] |= ENDS_APPROXIMATOR;
    }
    if (entry.is(WordClass.VAGUE)) {
      vague[index] = VagueClass.valueOf(Features.constant(entry, "class"));
      magnitudes[index] = entry.feature("magnitude").map(BigDecimal::new).orElse(null);
    }
    if (entry.is(WordClass.NOT_QUANTITY_BEFORE) && entry.feature("weak").isPresent()) {
      flags[entry.firstWord()] |= WEAK_NAME;
      flags[entry.firstWord()] |= Features.has(entry, "weak", "list") ? LISTED_NAME : 0;
    }
    if (entry.is(WordClass.QUANTITY_NOUN)) {
      flags[entry.firstWord()] |= role(entry.feature("role").orElse(""));
    }
    if (entry.is(WordClass.CHANGE) && entry.length() == 1) {
      readChange(entry);
    }
  }

  private static int role(String role) {
    return switch (role) {
      case "money" -> MONEY;
      case "lasting" -> LASTING;
      case "dimension" -> DIMENSION;
      case "closing" -> CLOSING;
      case "compared" -> COMPARED;
      case "ago" -> AGO;
      case "idle" -> IDLE;
      case "step" -> STEP;
      case "fate" -> FATE;
      case "with up" -> WITH_UP;
      case "weather" -> WEATHER;
      case "timed" -> TIMED;
      case "ranked" -> RANKED;
      case "supplied" -> SUPPLIED;
      case "race" -> RACE;
      default -> 0;
    };
  }

  private void readChange(LexiconEntry entry) {
    int word = entry.firstWord();
    flags[word] |= Features.has(entry, "trend", "INCREASE") ? INCREASE : DECREASE;
    flags[word] |=
        switch (Features.text(entry, "pos").toLowerCase(Locale.ROOT)) {
          case "noun" -> CHANGE_NOUN;
          case "adverb" -> CHANGE_ADVERB;
          default -> Features.has(entry, "weak", "by") ? CHANGE_BY : CHANGE_VERB;
        };
    flags[word] |= Features.has(entry, "weak", "measure") ? CHANGE_OF_MEASURE : 0;
    flags[word] |= Features.has(entry, "weak", "count") ? CHANGE_OF_STEPS : 0;
    flags[word] |= Features.has(entry, "weak", "money") ? CHANGE_OF_OTHER : 0;
    entry.feature("multiple").ifPresent(multiple -> multiples[word] = new BigDecimal(multiple));
  }

  public boolean has(int word, int mask) {
    return (flags[word] & mask) != 0;
  }

  /** What a word of change says. */
  public Trend trend(int word) {
    return has(word, INCREASE) ? Trend.INCREASE : Trend.DECREASE;
  }

  /** The multiple that a verb of change is, or null. */
  public @Nullable BigDecimal multiple(int word) {
    return multiples[word];
  }

  public Approximator.@Nullable Kind approximator(int entry) {
    return approximators[entry];
  }

  /** When an entry counts; "" for always. */
  public String condition(int entry) {
    return conditions[entry];
  }

  public @Nullable VagueClass vague(int entry) {
    return vague[entry];
  }

  public @Nullable BigDecimal magnitude(int entry) {
    return magnitudes[entry];
  }

  public @Nullable CurrencyWord currency(int entry) {
    if (currencies[entry] == null && lexicon.entry(entry).is(WordClass.CURRENCY)) {
      currencies[entry] = CurrencyWord.of(lexicon.entry(entry));
    }
    return currencies[entry];
  }
}
