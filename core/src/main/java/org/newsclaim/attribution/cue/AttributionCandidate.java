package org.newsclaim.attribution.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Cue;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.syntax.VerbGroup;

/** An attribution while it is being found: all places are tokens. */
public final class AttributionCandidate {
  public final CueTable.Entry entry;
  public final Frame frame;
  public final TokenRange cue;

  /** The verb group of the cue, null where it is no verb. */
  public final @Nullable VerbGroup group;

  /** Who; empty where the text does not say. */
  public Optional<Subject> subject = Optional.empty();

  /** What, in the order of the text; the runs do not overlap. */
  public final List<TokenRange> content = new ArrayList<>(2);

  /** Why the runs of its content end, where a rule looked for it. */
  public final List<ContentRule> ends = new ArrayList<>(1);

  /** The attribution in whose content this one stands. */
  public Optional<AttributionCandidate> parent = Optional.empty();

  /** Whether it stands in a heading. */
  public boolean heading;

  /** Whether it is an answer in an interview, whose source stands above it. */
  public boolean answer;

  /** Whether the source refused to say it: "declined to say whether". */
  public boolean refused;

  /** The rule that found it, null until it is known. */
  public @Nullable CueRule rule;

  /** Its place among all attributions of its text, -1 until all are found. */
  public int place = -1;

  public AttributionCandidate(
      CueTable.Entry entry, Frame frame, TokenRange cue, @Nullable VerbGroup group) {
    this.entry = entry;
    this.frame = frame;
    this.cue = cue;
    this.group = group;
  }

  public Cue.Kind kind() {
    return entry.kind(frame);
  }

  public AttributionCandidate by(Optional<Subject> who) {
    subject = who;
    return this;
  }

  /** Names the rule that found it; the first who names one knows best. */
  public AttributionCandidate foundBy(CueRule finding) {
    rule = rule == null ? finding : rule;
    return this;
  }

  /** The rule that found it; the one for its frame where no other is named. */
  public CueRule rule() {
    CueRule named = rule;
    return named == null ? CueRule.of(frame) : named;
  }

  public AttributionCandidate refused() {
    refused = true;
    return this;
  }

  public AttributionCandidate with(int start, int end) {
    if (end > start) {
      content.add(new TokenRange(start, end));
    }
    return this;
  }

  /** Adds a run of content, and the rule by which it ends there. */
  public AttributionCandidate with(int start, ContentEnd end) {
    if (end.token() > start) {
      ends.add(end.rule());
    }
    return with(start, end.token());
  }

  /** The attribution around all others that this one stands in, itself where it stands in none. */
  public AttributionCandidate outermost() {
    AttributionCandidate outer = this;
    while (outer.parent.isPresent()) {
      outer = outer.parent.get();
    }
    return outer;
  }

  public int contentStart() {
    return content.get(0).start();
  }

  public int contentEnd() {
    return content.get(content.size() - 1).end();
  }

  public boolean contains(int token) {
    for (TokenRange range : content) {
      if (range.contains(token)) {
        return true;
      }
    }
    return false;
  }

  public int contentLength() {
    int length = 0;
    for (TokenRange range : content) {
      length += range.length();
    }
    return length;
  }
}
