package org.newsclaim.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.model.Cue;

/** An attribution while it is being found: all places are tokens. */
final class Draft {
  final CueTable.Entry entry;
  final Frame frame;
  final Range cue;

  /** The verb group of the cue, -1 where it is no verb. */
  final int group;

  /** Who; empty where the text does not say. */
  Optional<Subject> subject = Optional.empty();

  /** What, in the order of the text; the runs do not overlap. */
  final List<Range> content = new ArrayList<>(2);

  /** The attribution in whose content this one stands. */
  Optional<Draft> parent = Optional.empty();

  /** Whether it stands in a heading. */
  boolean heading;

  Draft(CueTable.Entry entry, Frame frame, Range cue, int group) {
    this.entry = entry;
    this.frame = frame;
    this.cue = cue;
    this.group = group;
  }

  Cue.Kind kind() {
    return entry.kind(frame);
  }

  Draft by(Optional<Subject> who) {
    subject = who;
    return this;
  }

  Draft with(int start, int end) {
    if (end > start) {
      content.add(new Range(start, end));
    }
    return this;
  }

  /** The attribution around all others that this one stands in, itself where it stands in none. */
  Draft outermost() {
    Draft outer = this;
    while (outer.parent.isPresent()) {
      outer = outer.parent.get();
    }
    return outer;
  }

  int contentStart() {
    return content.get(0).start();
  }

  int contentEnd() {
    return content.get(content.size() - 1).end();
  }

  boolean contains(int token) {
    for (Range range : content) {
      if (range.contains(token)) {
        return true;
      }
    }
    return false;
  }

  int contentLength() {
    int length = 0;
    for (Range range : content) {
      length += range.length();
    }
    return length;
  }
}
