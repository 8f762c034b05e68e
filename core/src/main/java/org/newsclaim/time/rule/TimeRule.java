package org.newsclaim.time.rule;

import org.newsclaim.text.rule.Rule;
import org.newsclaim.text.rule.RuleDescription;

/** The rules that find expressions of time, refuse others, and give those found their values. */
public enum TimeRule implements Rule {
  DATE_IN_FIGURES(
      "time.date.figures",
      "Year, month and day in figures",
      "It opened on 2026-05-04.",
      "It opened with 2026-05 people."),
  DAY_OF_MONTH(
      "time.date.day-of-month", "A month and a day", "It opened on May 4.", "It opened in May."),
  MONTH("time.date.month", "The name of a month", "It opened in June.", "It opened on June 4."),
  WEEKDAY(
      "time.date.weekday",
      "The name of a day of the week",
      "It opened on Monday.",
      "It opens on Mondays."),
  DAY(
      "time.date.day",
      "A day or part of one relative to the day of writing",
      "It opened yesterday.",
      "It opened on Monday."),
  CLOCK(
      "time.clock",
      "A time of day",
      "It opened at 9:30 a.m. to crowds.",
      "It opened with a 9-3 win."),
  YEAR(
      "time.year",
      "Four digits where a year can be",
      "It opened in 2016.",
      "It cost 2016 dollars."),
  SEASON("time.season", "A season of the year", "It opened last summer.", "Prices fall."),
  PART_OF_YEAR(
      "time.part-of-year",
      "A quarter or half of a year",
      "Profit fell in the third quarter.",
      "A quarter of them left."),
  PERIOD(
      "time.period",
      "A unit of the calendar with a word that says which one",
      "It opened last week.",
      "It took three weeks."),
  RUNNING(
      "time.period.running",
      "A length that ends or begins on the day of writing",
      "It rained for the past three years.",
      "It rained for three years."),
  DISTANCE(
      "time.distance",
      "A length before a word that says from when it is counted",
      "It opened two weeks ago.",
      "It opened for two weeks."),
  RECURRING(
      "time.recurring",
      "What happens again and again, which has no date",
      "It opens every Friday.",
      "It opened on Friday."),

  NOT_LENGTH(
      "time.not.length",
      "A length alone: a quantity",
      "It rained for three years.",
      "It opened three years ago."),
  NOT_NAME(
      "time.not.name",
      "A day of the week inside a name or the name of a feast",
      "The Sunday Bugle wrote so.",
      "It opened on Sunday."),
  NOT_OTHER_WORD(
      "time.not.other-word",
      "A month whose word is a name or another word, and nothing says that the month is meant",
      "After May resigned, it rained.",
      "It opened in May."),
  NOT_OF_SOMETHING(
      "time.not.of-something",
      "A period of somebody or something, not of the calendar",
      "It was his last year in office.",
      "It opened last year."),
  NOT_YEAR(
      "time.not.year",
      "Four digits with no sign that they are a year",
      "It has 2016 seats.",
      "It opened in 2016."),
  NOT_VERB(
      "time.not.verb",
      "The verb \"last\" before a length",
      "It could last two years.",
      "It rained in the last two years."),

  WEEKDAY_BEFORE(
      "time.value.weekday.before",
      "The last such day, as no verb looks ahead",
      "It opened on Monday.",
      "It will open on Monday."),
  WEEKDAY_AFTER(
      "time.value.weekday.after",
      "The next such day, as the verb looks ahead",
      "It will open on Monday.",
      "It opened on Monday."),
  YEAR_BEFORE(
      "time.value.year.before",
      "The last such date, as the verb is past",
      "It opened on May 4.",
      "It will open on May 4."),
  YEAR_AFTER(
      "time.value.year.after",
      "The next such date, as the verb looks ahead",
      "It will open on May 4.",
      "It opened on May 4."),
  NEAREST_YEAR(
      "time.value.year.nearest",
      "The nearest such date, as no verb says when it is",
      "She agreed to the May 4 deadline.",
      "It opened on May 4."),
  SAME_DATE(
      "time.value.year.same-date",
      "The year that the same date has elsewhere in the text",
      "It opened on May 4. She liked the May 4 party.",
      "She liked the May 4 party."),
  BY_CALENDAR(
      "time.value.by-calendar",
      "Counted on the calendar from the day of writing",
      "It opened last week.",
      "It opened on May 4."),
  UP_TO_DAY_OF_WRITING(
      "time.value.running",
      "Up to the day of writing, or from it on",
      "It rained in the past three years.",
      "It rained last year."),
  UP_TO_ITS_END(
      "time.value.up-to-its-end",
      "Up to the day that follows",
      "Sales rose in the quarter ended Sept. 30.",
      "Sales rose in the third quarter."),
  GAME(
      "time.value.not.game",
      "No value: a quarter of a game",
      "They led the game in the fourth quarter.",
      "Profit fell in the fourth quarter."),
  FROM_TEXT(
      "time.value.from-text",
      "Counted from the time before it in the text",
      "It opened in 1998 and closed the following year.",
      "It closed the following year.");

  private final RuleDescription description;

  TimeRule(String id, String meaning, String example, String counterexample) {
    this.description = new RuleDescription(id, meaning, example, counterexample);
  }

  @Override
  public RuleDescription description() {
    return description;
  }
}
