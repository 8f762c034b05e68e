package org.newsclaim.format.html.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.newsclaim.format.html.date.PageDates;
import org.newsclaim.format.html.linked.LinkedArticle;
import org.newsclaim.format.html.page.Hint;
import org.newsclaim.format.html.page.PageTree;

/** Finds the dates of publication and of the last change, in the order of trust of docs/web.md. */
final class DateFinder {
  private static final int DAY = "2026-11-24".length();

  /** An address is made no longer before publication. */
  private static final int MOST_DAYS = 7;

  /** Longer texts beside an article are not its date. */
  private static final int LONGEST_LINE = 160;

  /** A text with a date is no shorter. */
  private static final int SHORTEST_DATE = 8;

  /** A text that is nothing but a date is no longer. */
  private static final int LONGEST_DATE = 30;

  /** A line around the headline that gives the date is no longer. */
  private static final int LONGEST_TEXT = 60;

  private final PageTree tree;
  private final PageFacts facts;
  private final Region region;
  private final Optional<String> language;

  DateFinder(PageTree tree, PageFacts facts, Region region, Optional<String> language) {
    this.tree = tree;
    this.facts = facts;
    this.region = region;
    this.language = language;
  }

  Optional<FoundValue<String>> published(Optional<LinkedArticle> linked, Optional<String> url) {
    Optional<FoundValue<String>> address =
        url.flatMap(PageDates::inAddress).map(day -> new FoundValue<>(day, "address"));
    return linked
        .flatMap(LinkedArticle::datePublished)
        .flatMap(this::machine)
        .map(date -> new FoundValue<>(date, "JSON-LD datePublished"))
        .or(() -> meta(MetaNames.of(MetaNames.Kind.PUBLISHED)))
        .or(() -> property("datepublished"))
        .map(found -> local(found).orElse(found))
        .map(found -> address.filter(day -> isLater(found, day)).orElse(found))
        .or(() -> visible(false))
        .or(() -> meta(MetaNames.of(MetaNames.Kind.FILE)))
        .or(() -> property("datecreated"))
        .or(() -> address)
        .or(() -> visible(true));
  }

  /** Whether a date is so long after that in the address that it is one of a change. */
  private static boolean isLater(FoundValue<String> found, FoundValue<String> address) {
    return found.value().length() >= DAY
        && LocalDate.parse(address.value())
            .plusDays(MOST_DAYS)
            .isBefore(LocalDate.parse(found.value().substring(0, DAY)));
  }

  /** A time element that shows the same moment as one in UTC, on the clock of the newsroom. */
  private Optional<FoundValue<String>> local(FoundValue<String> utc) {
    if (!utc.value().endsWith("Z")) {
      return Optional.empty();
    }
    return region.elements(item -> tree.is(item, "time")).stream()
        .map(item -> machine(tree.element(item).attr("datetime")))
        .flatMap(Optional::stream)
        .map(date -> PageDates.onClock(utc.value(), date))
        .flatMap(Optional::stream)
        .map(date -> new FoundValue<>(date, "time"))
        .findFirst();
  }

  Optional<FoundValue<String>> modified(Optional<LinkedArticle> linked) {
    return linked
        .flatMap(LinkedArticle::dateModified)
        .flatMap(this::machine)
        .map(date -> new FoundValue<>(date, "JSON-LD dateModified"))
        .or(() -> meta(MetaNames.of(MetaNames.Kind.MODIFIED)))
        .or(() -> property("datemodified"));
  }

  private Optional<String> machine(String text) {
    return PageDates.machine(text, language);
  }

  private Optional<FoundValue<String>> meta(List<String> names) {
    for (String name : names) {
      Optional<String> date = facts.meta(name).flatMap(this::machine);
      if (date.isPresent()) {
        return Optional.of(new FoundValue<>(date.get(), "meta " + name));
      }
    }
    return Optional.empty();
  }

  private Optional<FoundValue<String>> property(String name) {
    for (int item : facts.properties(name)) {
      Optional<String> date = attributeOrWords(item);
      if (date.isPresent()) {
        return Optional.of(new FoundValue<>(date.get(), "microdata " + name));
      }
    }
    return Optional.empty();
  }

  private Optional<String> attributeOrWords(int item) {
    for (String name : List.of("datetime", "content", "title")) {
      String value = tree.element(item).attr(name);
      if (!value.isBlank()) {
        Optional<String> date = machine(value);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return printed(item);
  }

  private Optional<String> printed(int item) {
    String words = tree.words(item, LONGEST_LINE);
    return words.length() > LONGEST_LINE ? Optional.empty() : PageDates.printed(words, language);
  }

  /** A date around the headline, or in the text, where a line is nothing but a date. */
  private Optional<FoundValue<String>> visible(boolean inText) {
    for (Region.Stretch stretch : region.stretches()) {
      if (stretch.inText() != inText) {
        continue;
      }
      Optional<FoundValue<String>> found =
          inText
              ? text(stretch, LONGEST_DATE)
              : time(stretch).or(() -> named(stretch)).or(() -> text(stretch, LONGEST_TEXT));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<FoundValue<String>> time(Region.Stretch stretch) {
    return first(
        region.elements(
            stretch, item -> tree.is(item, "time") || tree.element(item).hasAttr("datetime")),
        this::attributeOrWords,
        "time");
  }

  private Optional<FoundValue<String>> named(Region.Stretch stretch) {
    return first(
        region.elements(stretch, item -> tree.has(item, Hint.DATE) || tree.has(item, Hint.BYLINE)),
        this::printed,
        "printed date");
  }

  private Optional<FoundValue<String>> text(Region.Stretch stretch, int longest) {
    return first(
        region.texts(stretch, SHORTEST_DATE, longest),
        item -> PageDates.printed(tree.text(item), language),
        "printed date");
  }

  private static Optional<FoundValue<String>> first(
      List<Integer> items, IntFunction<Optional<String>> date, String origin) {
    return items.stream()
        .map(date::apply)
        .flatMap(Optional::stream)
        .map(value -> new FoundValue<>(value, origin))
        .findFirst();
  }
}
