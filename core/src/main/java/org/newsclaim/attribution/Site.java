package org.newsclaim.attribution;

import org.newsclaim.attribution.CueTable.Entry;

/** One verb group as a cue, with the bounds in which its source and content are sought. */
record Site(int group, Entry entry, Range cue, int low, int limit) {
  Draft draft(Frame frame) {
    return new Draft(entry, frame, cue, group);
  }

  int after() {
    return cue.end();
  }
}
