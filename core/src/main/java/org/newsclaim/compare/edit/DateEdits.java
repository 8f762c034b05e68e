package org.newsclaim.compare.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.compare.result.Change;
import org.newsclaim.compare.words.Facts;
import org.newsclaim.compare.words.SentenceMap.Group;
import org.newsclaim.compare.words.Times;
import org.newsclaim.compare.words.WordDiff;
import org.newsclaim.compare.words.WordDiff.Range;
import org.newsclaim.model.TimeExpression;

/** Finds dates and times that are others. */
final class DateEdits {
  private final Edits edits;
  private final WordDiff diff;
  private final List<TimeExpression> old;
  private final List<TimeExpression> fresh;

  DateEdits(Edits edits, Facts old, Facts fresh, Group group) {
    this.edits = edits;
    this.diff = edits.diff();
    this.old = times(old, group.old());
    this.fresh = times(fresh, group.fresh());
  }

  private static List<TimeExpression> times(Facts facts, List<Integer> sentences) {
    return sentences.stream().map(facts::times).flatMap(List::stream).toList();
  }

  void find(List<Change> changes) {
    Set<TimeExpression> taken = new HashSet<>();
    for (TimeExpression time : old) {
      Range range = diff.old().places(time.span());
      if (range.isEmpty() || edits.isDone(range)) {
        continue;
      }
      Range image = diff.image(range);
      Optional<TimeExpression> other =
          fresh.stream()
              .filter(one -> !taken.contains(one))
              .filter(one -> diff.fresh().places(one.span()).overlaps(image))
              .findFirst();
      if (other.isPresent()) {
        taken.add(other.get());
        Range place = diff.fresh().places(other.get().span());
        if (diff.isTouched(range) || diff.isFreshTouched(place)) {
          if (!Times.areSame(time, other.get())) {
            changes.add(change(time, other.get()));
          }
          edits.settle(range, place);
        }
      }
    }
  }

  private static Change change(TimeExpression one, TimeExpression other) {
    return new Change(
        Change.Kind.DATE_CHANGED,
        List.of(one.span()),
        List.of(other.span()),
        one.text() + " became " + other.text());
  }
}
