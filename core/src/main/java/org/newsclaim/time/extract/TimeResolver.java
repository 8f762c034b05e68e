package org.newsclaim.time.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.Explanation.Target;
import org.newsclaim.model.Explanation.Verdict;
import org.newsclaim.model.TimeExpression;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.rule.Trace;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.value.AnchoredPeriod;
import org.newsclaim.time.value.AnchoredPeriod.Use;
import org.newsclaim.time.value.CalendarDate;
import org.newsclaim.time.value.Dates;
import org.newsclaim.time.value.PartOfYear;
import org.newsclaim.time.value.ReferenceTime;
import org.newsclaim.time.value.Setting;
import org.newsclaim.time.word.Bearing;
import org.newsclaim.time.word.CalendarUnit;
import org.newsclaim.time.word.Role;
import org.newsclaim.time.word.Tense;
import org.newsclaim.time.word.TimeWords;

/**
 * Gives the expressions of one text their values, in the order of the text, as some count from the
 * one before them. Used once.
 */
final class TimeResolver {
  /** The number of words after which a time is no longer what "a year earlier" counts from. */
  private static final int REACH = 80;

  /** The same for a quarter: figures are compared with it all through a report. */
  private static final int REACH_OF_QUARTER = 300;

  /** The same for a month. */
  private static final int REACH_OF_MONTH = 30;

  /** How far the words that tell of a game are looked for. */
  private static final int REACH_OF_GAME = 30;

  private static final long SAID = WordClass.mask(WordClass.CUE);

  private final TokenizedText text;
  private final TimeWords words;
  private final Tense tense;
  private final CodePointOffsets offsets;
  private final Optional<LocalDate> day;
  private final Trace trace;
  private final Map<Integer, Integer> yearsOfDays = new HashMap<>();
  private Optional<ReferenceTime> anchor = Optional.empty();
  private int anchorEnd;
  private Optional<ReferenceTime> reported = Optional.empty();
  private int reportedEnd;

  TimeResolver(
      Syntax syntax,
      TimeWords words,
      CodePointOffsets offsets,
      Optional<LocalDate> day,
      Trace trace) {
    this.text = syntax.text;
    this.words = words;
    this.tense = new Tense(syntax, words);
    this.offsets = offsets;
    this.day = day;
    this.trace = trace;
  }

  List<TimeExpression> resolve(List<TimeMatch> matches) {
    if (day.isPresent()) {
      matches.forEach(this::learnYear);
    }
    List<TimeExpression> found = new ArrayList<>(matches.size());
    for (TimeMatch match : matches) {
      Dates dates = dates(match, true);
      found.add(
          TimeExpression.builder()
              .id("t" + (found.size() + 1))
              .text(text.slice(match.first(), match.end()))
              .span(offsets.span(text.start(match.first()), text.end(match.end() - 1)))
              .value(dates.text())
              .resolved(dates.known())
              .build());
      remember(match, dates);
    }
    return List.copyOf(found);
  }

  /** One date has one year: a verb that governs it anywhere in the text decides. */
  private void learnYear(TimeMatch match) {
    if (match.value() instanceof CalendarDate date && date.day() > 0 && date.year() == 0) {
      dates(match, false);
    }
  }

  private Dates dates(TimeMatch match, boolean traced) {
    if (traced) {
      note(match, match.rule());
    }
    if (isOfGame(match)) {
      note(match, TimeRule.GAME);
      return Dates.UNKNOWN;
    }
    return match
        .value()
        .dates(
            new Setting(
                day,
                () -> bearing(match),
                match.first() - anchorEnd <= REACH ? anchor : Optional.empty(),
                reported.filter(time -> match.first() - reportedEnd <= reach(time)),
                yearsOfDays,
                traced ? rule -> note(match, rule) : rule -> {}));
  }

  /** "A touchdown in the fourth quarter": no part of the calendar. */
  private boolean isOfGame(TimeMatch match) {
    if (!(match.value() instanceof PartOfYear part) || part.hasYear()) {
      return false;
    }
    boolean game = false;
    int end = Math.min(text.size(), match.end() + REACH_OF_GAME);
    for (int t = Math.max(0, match.first() - REACH_OF_GAME); t < end; t++) {
      if (text.is(t, WordClass.CURRENCY) || text.first(t) == '%') {
        return false;
      }
      game |= words.is(text.word(t), Role.GAME);
    }
    return game;
  }

  private Bearing bearing(TimeMatch match) {
    return tense.around(match.first(), match.end());
  }

  private void note(TimeMatch match, TimeRule rule) {
    trace.note(Target.TIME, match.first(), match.end(), rule, Verdict.KEPT);
  }

  /** "He said Thursday" dates the words, not what they tell. */
  private void remember(TimeMatch match, Dates dates) {
    if (match.value() instanceof AnchoredPeriod period && period.use() == Use.COMPARE) {
      return;
    }
    boolean said = match.first() > 0 && text.isAny(match.first() - 1, SAID);
    Optional<ReferenceTime> next = said ? Optional.empty() : ReferenceTime.of(dates);
    if (next.isPresent()) {
      anchor = next;
      anchorEnd = match.end();
    }
    if (next.filter(TimeResolver::isReported).isPresent()) {
      reported = next;
      reportedEnd = match.end();
    }
  }

  private static int reach(ReferenceTime time) {
    return time.unit() == CalendarUnit.QUARTER ? REACH_OF_QUARTER : REACH_OF_MONTH;
  }

  private static boolean isReported(ReferenceTime time) {
    return time.unit() == CalendarUnit.QUARTER || time.unit() == CalendarUnit.MONTH;
  }
}
