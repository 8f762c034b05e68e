package org.newsclaim.attribution.source;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.newsclaim.attribution.cue.Draft;
import org.newsclaim.attribution.syntax.Range;
import org.newsclaim.attribution.syntax.Syntax;
import org.newsclaim.attribution.tag.Tag;

/** Finds the words of one text that say why a source is not named: "on condition of anonymity". */
public final class AnonymityGrounds {
  private final Syntax syntax;
  private final int anonymity;
  private final int anonymously;
  private final IdentityHashMap<Draft, Range> grounds = new IdentityHashMap<>();

  public AnonymityGrounds(Syntax syntax) {
    this.syntax = syntax;
    this.anonymity = syntax.text.lexicon().id("anonymity");
    this.anonymously = syntax.text.lexicon().id("anonymously");
  }

  /** The words for an attribution; empty where the text gives none. */
  public Optional<Range> of(Draft draft) {
    return Optional.ofNullable(grounds.get(draft));
  }

  /** Finds them for all attributions; they stand in the order of the text. */
  public void find(List<Draft> drafts) {
    for (int t = 0; t < syntax.tags.length; t++) {
      int word = syntax.text.word(t);
      if (word != 0 && (word == anonymity || word == anonymously)) {
        Range words = words(t);
        nearest(drafts, t).ifPresent(draft -> grounds.putIfAbsent(draft, words));
      }
    }
  }

  private Range words(int t) {
    int low = syntax.sentences.first(syntax.sentences.at(t));
    int start = t;
    while (start > low && isBefore(start - 1)) {
      start--;
    }
    int end = syntax.sentences.end(syntax.sentences.at(t));
    while (end > t + 1 && !syntax.text.isWord(end - 1) && !syntax.text.isNumber(end - 1)) {
      end--;
    }
    return new Range(start, end);
  }

  /** "on (the) condition of", "under", "for": what leads up to the word. */
  private boolean isBefore(int t) {
    Tag tag = syntax.tag(t);
    return tag == Tag.PREPOSITION || tag == Tag.DETERMINER || tag == Tag.NOUN;
  }

  /** The attribution of the same sentence whose source stands nearest before the words. */
  private Optional<Draft> nearest(List<Draft> drafts, int t) {
    int sentence = syntax.sentences.at(t);
    Optional<Draft> best = Optional.empty();
    for (Draft draft : drafts) {
      boolean here = syntax.sentences.at(draft.cue.start()) == sentence && draft.cue.start() < t;
      if (here && draft.subject.isPresent() && !draft.contains(t) && draft.parent.isEmpty()) {
        best = Optional.of(draft);
      }
    }
    return best;
  }
}
