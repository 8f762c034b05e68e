package org.newsclaim.attribution.finder;

import java.util.Optional;
import org.newsclaim.attribution.content.ContentBounds;
import org.newsclaim.attribution.cue.AttributionCandidate;
import org.newsclaim.attribution.cue.ContentEnd;
import org.newsclaim.attribution.cue.CueContext;
import org.newsclaim.attribution.cue.Frame;
import org.newsclaim.attribution.cue.Subject;
import org.newsclaim.attribution.cue.Subject.Link;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.VerbGroup;
import org.newsclaim.text.tag.Tag;

/** Finds contents of one text that a relative clause parts: "a step that he said would help". */
final class RelativeGap {
  private final Syntax syntax;
  private final ContentBounds bounds;

  RelativeGap(Syntax syntax, ContentBounds bounds) {
    this.syntax = syntax;
    this.bounds = bounds;
  }

  /** "a step that he said would help": the relative and the verb after the cue are the content. */
  Optional<AttributionCandidate> find(CueContext site, Subject subject, boolean bracketed) {
    int before = subject.begins() - 1;
    if (isObjectGap(site, subject)) {
      ContentEnd end =
          bounds.end(
              site.after(),
              site.limit(),
              new ContentBounds.Setting(
                  false, bracketed || syntax.tag(before - 1) == Tag.COMMA, null));
      return done(
          site.candidate(Frame.OBJECT)
              .by(Optional.of(subject))
              .with(before, before + 1)
              .with(site.after(), end));
    }
    VerbGroup verb = syntax.groupFrom(site.after());
    if (verb == null
        || !verb.isFinite()
        || !site.entry().takes(Frame.THAT)
        || subject.link() != Link.BEFORE
        || before <= site.low()) {
      return Optional.empty();
    }
    boolean relative = syntax.tag(before) == Tag.QUESTION || syntax.tag(before) == Tag.THAT;
    ContentEnd end =
        bounds.end(
            site.after(),
            site.limit(),
            new ContentBounds.Setting(true, relative && bracketed, null));
    AttributionCandidate candidate = site.candidate(Frame.THAT).by(Optional.of(subject));
    NounPhrase phrase = syntax.phraseBefore(subject.begins());
    if (relative) {
      candidate.with(before, before + 1);
    } else if (phrase != null) {
      candidate.with(phrase.start(), phrase.end());
    } else {
      return Optional.empty();
    }
    return done(candidate.with(site.after(), end));
  }

  /** "whom he called a liar": a relative before the source is the object of the cue. */
  private boolean isObjectGap(CueContext site, Subject subject) {
    int before = subject.begins() - 1;
    int word = before < 0 ? 0 : syntax.text.word(before);
    boolean relative =
        before > site.low()
            && subject.link() == Link.BEFORE
            && (word == syntax.known.who
                || word == syntax.known.whom
                || word == syntax.known.which);
    boolean object =
        syntax.phraseFrom(site.after()) != null && syntax.tag(site.after()) != Tag.DETERMINER;
    boolean clause = syntax.groupFrom(site.after()) != null || syntax.tag(site.after()) == Tag.THAT;
    return relative && !object && !clause && site.entry().takes(Frame.OBJECT);
  }

  private static Optional<AttributionCandidate> done(AttributionCandidate candidate) {
    return candidate.content.isEmpty() ? Optional.empty() : Optional.of(candidate);
  }
}
