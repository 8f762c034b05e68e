package org.newsclaim.quantity.exclusion;

import org.newsclaim.text.rule.Rule;
import org.newsclaim.text.rule.RuleDescription;

/** The rules that keep or refuse a number, each with an example for and one against it. */
public enum QuantityRule implements Rule {
  // Codes, see CodeFilter
  PART_OF_WORD(
      "quantity.not.part-of-word",
      "The number is joined to a word: a code or a name",
      "The G20 met in Rome.",
      "They made a 20-mile detour."),
  SLASHED(
      "quantity.not.slashed-number",
      "A slash joins digits that are no fraction: a date or a code",
      "The country changed after 9/11.",
      "It took 9 1/2 hours."),
  TELEPHONE_NUMBER(
      "quantity.not.telephone-number",
      "Digits grouped as in a telephone number",
      "Call 555-1234 for help.",
      "Between 555 and 1,234 people came."),
  LETTERED_SECTION(
      "quantity.not.lettered-section",
      "A letter in brackets follows: a section of a law",
      "He put it into his 401(k).",
      "He lost 401 (mostly young) trees."),
  SHORT_YEAR(
      "quantity.not.short-year",
      "Two digits after an apostrophe: a year",
      "She was in the class of '68.",
      "She was in a class of 68."),
  HYPHENATED_CODE(
      "quantity.not.hyphenated-code",
      "Several groups of digits joined by hyphens: a code",
      "The case is 12-34-5678.",
      "The trip takes 12-34 days."),
  LIST_MARKER(
      "quantity.not.list-marker",
      "A small number and a mark at the head of a line: a list item",
      "1. Open the door.",
      "1 door is open."),
  SERIAL_NUMBER(
      "quantity.not.serial-number",
      "More digits than a number in a text has",
      "The tweet is 758858281825673216.",
      "The fund holds 758858281."),
  COMPOUND_WORD(
      "quantity.not.compound-word",
      "The number is part of a compound: \"30-something\", \"two-by-four\"",
      "A 30-something man came.",
      "A 30-year-old man came."),

  // Names, see NameFilter
  FIXED_PHRASE(
      "quantity.not.fixed-phrase",
      "The number word is part of a fixed phrase",
      "They worked at ground zero.",
      "They found zero survivors."),
  NUMBERED_THING(
      "quantity.not.numbered-thing",
      "A word before it says that it numbers a thing: a page, a section, a flight",
      "See page 4.",
      "See 4 pages."),
  MODEL_NUMBER(
      "quantity.not.model-number",
      "It follows a name and counts nothing: a model, a product, an index",
      "She flew a Boeing 737.",
      "Boeing sold 737 jets."),
  NUMBER_WORD_IN_NAME(
      "quantity.not.number-word-in-name",
      "The number word has a capital and is part of a name",
      "They play in the Big Ten.",
      "They play in ten cities."),
  PRODUCT_VERSION(
      "quantity.not.product-version",
      "The digits are a version or a format",
      "He bought a 4K screen.",
      "He bought 4 screens."),
  LISTED_NUMBER(
      "quantity.not.listed-number",
      "One more number in a list of numbered things: \"pages 4 and 5\"",
      "See pages 4 and 5.",
      "See page 4 and 5 photos."),
  TIE_BREAK(
      "quantity.not.tie-break",
      "A number in brackets after a score: the tie-break",
      "She won 7-6 (4).",
      "She won seven games (4 of them at home)."),

  // Ordinals, see OrdinalFilter
  ORDINAL_IN_NAME(
      "quantity.not.ordinal-in-name",
      "The ordinal is part of a name: a street, an amendment",
      "The shop is on 42nd Street.",
      "It was the 42nd victory."),
  ORDINAL_ADVERB(
      "quantity.not.ordinal-adverb",
      "The ordinal orders an event or a word, and no noun: an adverb",
      "He first came on foot.",
      "He won the first prize."),
  EVERY_SECOND(
      "quantity.not.every-second",
      "\"every second\" repeats and ranks nothing",
      "It happens every second Tuesday.",
      "It happens on the second try."),

  // Designations, see DesignationFilter
  CALIBER(
      "quantity.not.caliber",
      "The bore of a firearm",
      "He carried a .38-caliber revolver.",
      "He carried 38 revolvers."),
  AIRLINER(
      "quantity.not.airliner",
      "An airliner of Boeing by its number alone",
      "The 747 landed safely.",
      "The 747 passengers landed safely."),
  JOINED_NAME(
      "quantity.not.joined-name",
      "Digits and a capitalized number word joined by a hyphen: a brand",
      "He works at a 7-Eleven.",
      "He works 7 to eleven hours."),
  TITLE(
      "quantity.not.title",
      "A unit with a capital inside a sentence: the title of a show",
      "She told 60 Minutes about it.",
      "She spoke for 60 minutes."),
  OPENING_NAME(
      "quantity.not.opening-name",
      "The first words of a sentence are a name with a number word",
      "The Three Gorges Dam was built in China.",
      "The three dams were built in China."),
  POSTCODE(
      "quantity.not.postcode",
      "Five digits after a place and a comma",
      "She lives in Beverly Hills, 90210.",
      "In Beverly Hills, 90210 people live."),
  NUMBERED_GROUP(
      "quantity.not.numbered-group",
      "A capitalized group named by a number",
      "The Group of 77 met.",
      "The group of 77 people met."),
  IDENTIFICATION_NUMBER(
      "quantity.not.identification-number",
      "\"number is\" before four digits or more without a separator",
      "Her badge number is 5521.",
      "The number of badges is 55."),
  GOLF_SCORE(
      "quantity.not.golf-score",
      "The strokes after \"6-under\": a score in golf",
      "He shot a 6-under 66.",
      "He shot 66 birds."),
  ADJECTIVE_IN_NAME(
      "quantity.not.adjective-in-name",
      "A capitalized adjective and a number are a name: \"the Big 12\"",
      "He coached in the Big 12 conference.",
      "He coached 12 teams."),

  // Dates and times of day, see DateFilter and ClockFilter
  CLOCK_TIME(
      "quantity.not.clock-time",
      "A time of day by its mark or colon",
      "The crash happened at 9:30.",
      "The shop opened 9 branches."),
  HOUR(
      "quantity.not.hour",
      "An hour after a verb of opening or another time of day",
      "Polls open at 8.",
      "Polls open in 8 states."),
  HOUR_FRACTION(
      "quantity.not.hour-fraction",
      "The hour of \"half past six\"",
      "They left at half past six.",
      "They left half of it to six heirs."),
  FOUR_DIGIT_TIME(
      "quantity.not.four-digit-time",
      "Four digits and \"hours\" after \"at\": a time of day",
      "The alarm rang at 1400 hours.",
      "The alarm rang for 14 hours."),
  DAY_OF_MONTH(
      "quantity.not.day-of-month",
      "A number next to a month: a day",
      "They met on May 4.",
      "They met 4 times."),
  ORDINAL_DATE(
      "quantity.not.ordinal-date",
      "An ordinal that names a day or a century",
      "It was the 4th of July.",
      "It was the 4th of his victories."),
  YEAR(
      "quantity.not.year",
      "Four digits that count nothing: a year",
      "She moved there in 2018.",
      "She met 2018 people."),
  DECADE(
      "quantity.not.decade",
      "Digits with an \"s\": a decade or an age range",
      "He grew up in the 1990s.",
      "He grew up with 90 others."),

  // Other uses of number words, see IdiomFilter
  PRONOUN_ONE(
      "quantity.not.pronoun-one",
      "\"one\" replaces a noun or a person and counts nothing",
      "One must be careful.",
      "Only one car was left."),
  ONE_DAY(
      "quantity.not.one-day",
      "\"one day\" tells when, not how long",
      "One day he left.",
      "He stayed for one day."),
  SCORE(
      "quantity.not.score",
      "Two numbers that are the score of a game or a record",
      "They won with a score of 3-1.",
      "They gave a range of 3-10 days."),
  FRACTION_WORD(
      "quantity.not.fraction-word",
      "\"half\" or \"quarter\" names a part of a game, a year or a thing",
      "They scored in the first half.",
      "They ate half of the cake."),
  MAGNITUDE_NAME(
      "quantity.not.magnitude-name",
      "A bare \"hundred\" or \"thousand\" that is a name or belongs to someone",
      "They met the city's hundred.",
      "They met a hundred players."),

  // What is kept or joined, see QuantityFinder
  MALFORMED(
      "quantity.not.malformed-number",
      "Digits that are not grouped as English groups them",
      "It cost 1,23,45.",
      "It cost 12,345."),
  REPEATED(
      "quantity.not.repeated",
      "The number before it, once more in brackets",
      "They hired 30 (thirty).",
      "They hired 30 (forty were needed)."),
  JOINED_BOUND(
      "quantity.joined-bound",
      "The upper or lower bound of the quantity before it",
      "More than 10 but less than 40 guests came.",
      "It takes 10 days and costs 40 dollars."),
  JOINED_RATE(
      "quantity.ratio.per-number",
      "The number that the count before it is for",
      "They saw 14 cases per 100,000 people.",
      "They saw 14 cases in 40 towns."),
  RESTATED(
      "quantity.restated",
      "The quantity before it, once more in another unit or currency",
      "The trail is 5 miles (8 km) long.",
      "The trail is 5 miles long, 8 km from here."),
  ROLE_FROM(
      "quantity.role.from",
      "The number at which a change starts",
      "Rents rose from $900 to $950.",
      "They walked from 9 to 12 miles."),
  ROLE_TO(
      "quantity.role.to",
      "The number to which a change leads",
      "Rents rose 5 percent to $950.",
      "They walked to 12 towns."),
  ROLE_AMOUNT(
      "quantity.role.amount-of-change",
      "How much something changes",
      "Rents rose 5 percent.",
      "Rents are 5 percent of the cost."),
  ROLE_ELLIPSIS(
      "quantity.role.verb-said-once",
      "The verb of change before another number is meant here, too",
      "Wheat fell 4 percent and barley by 6 percent.",
      "Wheat fell 4 percent and barley was at 6 percent."),
  ROLE_OF_NEXT(
      "quantity.role.said-after",
      "What follows says that a change led to this number",
      "The share was 61 percent, up from 58.",
      "The share was 61 percent, far from 58."),
  RECIPIENT(
      "quantity.recipient",
      "\"to\" after what is supplied names who gets it, not where a change leads",
      "The storm cut power to 40 homes.",
      "The firm cut its staff to 40 people."),
  SHARED(
      "quantity.shared-words",
      "A unit or noun that another number has holds for this one, too",
      "They sold 300 homes in 2018 and 450 last year.",
      "They sold 300 homes and 450 cars."),
  RATIO_OF_VOTES(
      "quantity.ratio.of-votes",
      "Two numbers near a word for a vote are read as a ratio",
      "The board rejected it by a 2-5 vote.",
      "The board met for 2-5 hours."),
  ORDINAL_OF_FRACTION(
      "quantity.ordinal.after-article",
      "\"a third\" before a noun is read as an ordinal",
      "He wants a third term.",
      "He lost a third of it."),
  NUMBER("quantity.number", "One number", "They sold 12 cars.", "They sold many cars."),
  RANGE(
      "quantity.range",
      "Two bounds, or one that is open",
      "They sold 10 to 20 cars.",
      "They sold 12 cars."),
  VAGUE("quantity.vague", "A vague number word", "They sold dozens of cars.", "They sold 12 cars."),
  UNSTATED(
      "quantity.unstated",
      "A number that the text says is not known",
      "An unknown number of cars were sold.",
      "They sold 12 cars.");

  private final RuleDescription description;

  QuantityRule(String id, String meaning, String example, String counterexample) {
    this.description = new RuleDescription(id, meaning, example, counterexample);
  }

  @Override
  public RuleDescription description() {
    return description;
  }
}
