package org.newsclaim.article;

import java.util.ArrayList;
import java.util.List;
import org.newsclaim.model.Claim;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.model.Span;
import org.newsclaim.model.TimeExpression;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.VerbGroup;
import org.newsclaim.text.tag.Tag;

/**
 * Finds the time that dates a quantity: the one right after it, else the only one of its clause.
 *
 * <p>"fell from 12 percent in 2019 to 9 percent last year": each number has its own time. A time
 * that is not in the same content tells when something was said: "The mayor said on Friday that 40
 * people had died".
 */
final class QuantityTimes {
  /**
   * The maximum number of tokens that may be between a quantity and the time right after it: "in
   * the".
   */
  private static final int NEAR = 3;

  /** How many tokens away a time is looked for, so that the time grows with the text only. */
  private static final int REACH = 60;

  private final Syntax syntax;
  private final CodePointOffsets offsets;
  private final List<Place> times;
  private final Contents contents;

  QuantityTimes(
      Syntax syntax, CodePointOffsets offsets, List<TimeExpression> times, List<Claim> claims) {
    this.syntax = syntax;
    this.offsets = offsets;
    this.contents = new Contents(claims);
    this.times = new ArrayList<>(times.size());
    for (TimeExpression time : times) {
      this.times.add(place(time.id(), time.span().start(), time.span().end()));
    }
  }

  /** A time, or a quantity with what it counts: its tokens and the content that it is in. */
  private record Place(String id, int first, int end, int sentence, int content) {}

  private Place place(String id, int start, int end) {
    int first = syntax.text.tokenAt(offsets.offset(start));
    int last = syntax.text.tokenAt(offsets.offset(end) - 1);
    return new Place(id, first, last + 1, syntax.sentences.at(first), contents.at(start));
  }

  /** A quantity from its first approximator to the end of what it counts. */
  private Place place(Quantity quantity) {
    int start = quantity.span().start();
    if (!quantity.approximators().isEmpty()) {
      start = Math.min(start, quantity.approximators().get(0).span().start());
    }
    int end = quantity.span().end();
    int counted = quantity.measuredEntity().map(entity -> entity.span().end()).orElse(end);
    return place(quantity.id(), start, Math.max(end, counted));
  }

  /** The quantities with the ids of their times. */
  List<Quantity> date(List<Quantity> quantities) {
    if (times.isEmpty()) {
      return quantities;
    }
    List<Place> places = new ArrayList<>(quantities.size());
    for (Quantity quantity : quantities) {
      places.add(place(quantity));
    }
    List<Quantity> dated = new ArrayList<>(quantities.size());
    int first = 0;
    int low = 0;
    for (int i = 0; i < quantities.size(); i++) {
      Place place = places.get(i);
      while (low < times.size() && isBehind(times.get(low), place, REACH)) {
        low++;
      }
      while (isBehind(places.get(first), place, 2 * REACH)) {
        first++;
      }
      String time = time(quantities.get(i), place, low, places, first);
      dated.add(time.isEmpty() ? quantities.get(i) : quantities.get(i).withTime(time));
    }
    return dated;
  }

  private static boolean isBehind(Place earlier, Place place, int reach) {
    return earlier.sentence() < place.sentence() || earlier.end() < place.first() - reach;
  }

  private String time(Quantity quantity, Place place, int low, List<Place> places, int first) {
    if (quantity.kind() == Kind.ORDINAL || quantity.kind() == Kind.AGE) {
      return "";
    }
    int only = -1;
    int count = 0;
    for (int i = low; i < times.size() && times.get(i).sentence() == place.sentence(); i++) {
      Place time = times.get(i);
      if (time.first() > place.end() + REACH) {
        break;
      }
      if (time.first() < place.end() && place.first() < time.end()) {
        return ""; // the "two" of "for two years"
      }
      if (time.content() != place.content()) {
        continue;
      }
      if (isRightAfter(place, time)) {
        return time.id();
      }
      if ((quantity.trend().isPresent() && isOfStart(place, time))
          || isSubject(time)
          || isCompared(time.first())
          || isOfCompared(time, places, first)
          || isApart(place, time)) {
        continue;
      }
      only = i;
      count++;
    }
    return count != 1 || isCompared(place.first()) ? "" : times.get(only).id();
  }

  /** "12 percent in 2019": nothing but a preposition and an article is in between. */
  private boolean isRightAfter(Place place, Place time) {
    if (time.first() < place.end() || time.first() - place.end() > NEAR) {
      return false;
    }
    for (int at = place.end(); at < time.first(); at++) {
      Tag tag = syntax.tag(at);
      if (tag != Tag.PREPOSITION && tag != Tag.DETERMINER && tag != Tag.POSSESSIVE) {
        return false;
      }
    }
    return !isCompared(time.first());
  }

  /** The "2022" of "fell by 3 percent from its peak in 2022" is when the change began. */
  private boolean isOfStart(Place place, Place time) {
    int at = time.first() - 1;
    if (at <= place.end() || syntax.tag(at) != Tag.PREPOSITION) {
      return false;
    }
    at--;
    while (at >= place.end() && (syntax.tag(at).isNoun() || syntax.tag(at).isModifier())) {
      at--;
    }
    return at >= place.end() && isWord(at, "from");
  }

  /** The "March 1" of "March 1 is the deadline for three prizes" dates nothing else. */
  private boolean isSubject(Place time) {
    boolean verb = time.end() < syntax.text.size() && syntax.tag(time.end()) == Tag.BE;
    return verb && opensClause(time) && (time.first() == 0 || !isLed(time));
  }

  private boolean isLed(Place time) {
    return syntax.tag(time.first() - 1) == Tag.PREPOSITION;
  }

  /** The "a year earlier" of "up 3 percent from a year earlier" is when the change began. */
  private boolean isCompared(int token) {
    int at = token - 1;
    while (syntax.tag(at) == Tag.DETERMINER || syntax.tag(at) == Tag.ADVERB) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    if (syntax.tag(at) == Tag.PREPOSITION && isWord(at - 1, "than")) {
      return true;
    }
    boolean with = (isWord(at, "with") || isWord(at, "to")) && isWord(at - 1, "compared");
    return with || isWord(at, "from") || isWord(at, "than") || isWord(at, "versus");
  }

  private boolean isWord(int token, String word) {
    return token >= 0 && syntax.text.matches(token, word);
  }

  /** The "2019" of "from 12 percent in 2019" is of that number alone. */
  private boolean isOfCompared(Place time, List<Place> places, int first) {
    for (int i = first; i < places.size() && places.get(i).end() <= time.first(); i++) {
      if (isCompared(places.get(i).first()) && isRightAfter(places.get(i), time)) {
        return true;
      }
    }
    return false;
  }

  /** Whether another clause with a verb of its own is between a quantity and a time. */
  private boolean isApart(Place place, Place time) {
    boolean before = time.end() <= place.first();
    boolean opens = before && opensClause(time);
    int from = before ? time.end() : place.end();
    int end = before ? place.first() : time.first();
    boolean opened = false;
    boolean relative = !before && isInRelativeClause(place);
    for (int at = from; at < end; at++) {
      Tag tag = syntax.tag(at);
      boolean postmodifier = !before && at > from && tag == Tag.PARTICIPLE;
      // "Five firms join nine others chosen in 2018": the time is that of the choice.
      boolean chosen = postmodifier && syntax.tag(at - 1).isNoun();
      if (chosen || (relative && tag == Tag.COMMA)) {
        return true;
      }
      opened |= isOpener(tag) && !opens;
      VerbGroup group = opened ? syntax.groups().at(at) : null;
      if (tag.isBreak() || (group != null && group.isFinite())) {
        return true;
      }
    }
    return false;
  }

  /** The "58 meters" of "the dam, which is 58 meters high, will be checked". */
  private boolean isInRelativeClause(Place place) {
    int at = place.first() - 1;
    int first = syntax.sentences.first(place.sentence());
    while (at >= first && syntax.tag(at) != Tag.COMMA && !syntax.tag(at).isBreak()) {
      at--;
    }
    return at >= first && syntax.text.is(at + 1, WordClass.RELATIVE);
  }

  /** The "Friday" of "On Friday, 12 people left and 4 came" dates both. */
  private boolean opensClause(Place time) {
    int lead = time.first() - 1;
    while (syntax.tag(lead) == Tag.PREPOSITION || syntax.tag(lead).isModifier()) {
      lead--;
    }
    return lead < syntax.sentences.first(time.sentence()) || syntax.tag(lead).isBreak();
  }

  private static boolean isOpener(Tag tag) {
    return switch (tag) {
      case COMMA, COORDINATOR, SUBORDINATOR, THAT, QUESTION -> true;
      default -> false;
    };
  }

  /** The contents of the attributed claims, to tell what is in the same one. */
  private static final class Contents {
    /** The maximum number of contents that may begin between a content and a place inside it. */
    private static final int BACK = 8;

    private final List<Span> spans = new ArrayList<>();

    Contents(List<Claim> claims) {
      for (Claim claim : claims) {
        if (claim.attribution().isPresent()) {
          spans.addAll(claim.content());
        }
      }
      spans.sort((one, other) -> Integer.compare(one.start(), other.start()));
    }

    /** The index of the innermost content around a place, -1 outside of all. */
    int at(int place) {
      int low = 0;
      int high = spans.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (spans.get(middle).start() <= place) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      for (int i = low - 1; i >= 0 && i >= low - BACK; i--) {
        if (spans.get(i).end() > place) {
          return i;
        }
      }
      return -1;
    }
  }
}
