package org.newsclaim.time.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.word.Role;
import org.newsclaim.time.word.TimeCursor;

/**
 * Goes over some tokens once and finds the expressions of time in them. Most tokens are dismissed
 * by one look at what their word can do; the others are handed to the matchers. Used once.
 */
final class TimeScanner {
  private final TimeCursor line;
  private final Matchers matchers;
  private final TimeMerger joints;

  TimeScanner(TimeCursor line, Matchers matchers) {
    this.line = line;
    this.matchers = matchers;
    this.joints = new TimeMerger(line, this);
  }

  List<TimeMatch> scan(int first, int end) {
    List<TimeMatch> found = new ArrayList<>();
    int start = first;
    while (start < end) {
      line.open(start, end);
      int t = start;
      while (t < line.end()) {
        TimeMatch match = at(t);
        if (match == null) {
          t++;
          continue;
        }
        TimeMatch whole = joints.join(match);
        found.add(whole);
        line.takeUpTo(whole.end());
        t = Math.max(t + 1, whole.end());
      }
      start = line.end();
    }
    line.traceRefusals(token -> found.stream().anyMatch(match -> match.covers(token)));
    return found;
  }

  private @Nullable TimeMatch at(int token) {
    return line.tells(token) ? matchers.match(line, token, line.roles(token) & Role.TELLING) : null;
  }

  /** The expression that begins at a token, null where none does. */
  @Nullable TimeMatch beginningAt(int token) {
    int taken = line.taken();
    line.takeUpTo(token);
    TimeMatch match = null;
    // Before its telling word an expression has no more words than "the early to".
    for (int t = token; match == null && t < Math.min(token + 4, line.end()); t++) {
      match = at(t);
    }
    line.takeUpTo(taken);
    return match != null && match.first() == token ? match : null;
  }
}
