package org.newsclaim.compare.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.compare.result.Change;
import org.newsclaim.compare.words.Facts;
import org.newsclaim.compare.words.SentenceMap.Group;
import org.newsclaim.compare.words.Speakers;
import org.newsclaim.compare.words.WordDiff;
import org.newsclaim.compare.words.WordDiff.Range;
import org.newsclaim.compare.words.WordDiff.Side;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Source;
import org.newsclaim.text.lexicon.WordClass;

/** Finds sources that came, went, or are others. */
final class SourceEdits {
  private static final Range NOTHING = new Range(0, 0);

  /** An attributed claim with the places of its words. */
  private record Attributed(Claim claim, Range mention, Range cue) {
    Range extent() {
      return mention.isEmpty() ? cue : mention.with(cue);
    }
  }

  private final Edits edits;
  private final WordDiff diff;
  private final Article oldArticle;
  private final Article freshArticle;
  private final List<Attributed> old;
  private final List<Attributed> fresh;

  SourceEdits(Edits edits, Facts old, Facts fresh, Group group) {
    this.edits = edits;
    this.diff = edits.diff();
    this.oldArticle = old.text().article();
    this.freshArticle = fresh.text().article();
    this.old = attributed(diff.old(), old, group.old());
    this.fresh = attributed(diff.fresh(), fresh, group.fresh());
  }

  private static List<Attributed> attributed(Side side, Facts facts, List<Integer> sentences) {
    return sentences.stream()
        .map(facts::attributed)
        .flatMap(List::stream)
        .map(
            claim ->
                new Attributed(claim, mention(side, claim), side.places(Facts.cue(claim).get(0))))
        .filter(one -> !one.cue().isEmpty())
        .toList();
  }

  private static Range mention(Side side, Claim claim) {
    return claim
        .attribution()
        .orElseThrow()
        .mention()
        .filter(span -> span.length() > 0)
        .map(side::places)
        .filter(range -> !range.isEmpty())
        .map(range -> withApposition(side, range))
        .orElse(NOTHING);
  }

  /** "Jane Roe, the mayor" and "the mayor, Jane Roe", where only "the mayor" is the mention. */
  private static Range withApposition(Side side, Range mention) {
    int start = mention.start();
    if (isComma(side, start - 1) && isDescription(side, start)) {
      int name = start - 1;
      while (isName(side, name - 1)) {
        name--;
      }
      start = name < mention.start() - 2 ? name : start;
    }
    int end = mention.end();
    if (isComma(side, end)) {
      int name = end + 1;
      while (isName(side, name)) {
        name++;
      }
      end = name > end + 2 ? name : end;
    }
    return new Range(start, end);
  }

  private static boolean isDescription(Side side, int place) {
    return side.text().text().is(side.token(place), WordClass.DETERMINER);
  }

  private static boolean isComma(Side side, int place) {
    return place > 0 && place < side.size() && side.text().key(side.token(place)).equals(",");
  }

  private static boolean isName(Side side, int place) {
    return place >= 0
        && place < side.size()
        && side.text().text().isWord(side.token(place))
        && side.text().text().isCapitalized(side.token(place));
  }

  void find(List<Change> changes) {
    Set<Attributed> paired = new HashSet<>();
    for (Attributed one : old) {
      Optional<Attributed> other = counterpart(one, paired);
      if (other.isPresent()) {
        paired.add(other.get());
        compare(one, other.get()).ifPresent(changes::add);
      } else {
        unpaired(one, true).ifPresent(changes::add);
      }
    }
    for (Attributed one : fresh) {
      if (!paired.contains(one)) {
        unpaired(one, false).ifPresent(changes::add);
      }
    }
  }

  private Optional<Attributed> counterpart(Attributed one, Set<Attributed> paired) {
    Range image = diff.image(one.cue());
    Optional<Attributed> byCue =
        fresh.stream()
            .filter(other -> !paired.contains(other) && other.cue().overlaps(image))
            .findFirst();
    if (byCue.isPresent() || one.mention().isEmpty()) {
      return byCue;
    }
    Range mention = diff.image(one.mention());
    return fresh.stream()
        .filter(other -> !paired.contains(other) && other.mention().overlaps(mention))
        .findFirst();
  }

  private Optional<Change> compare(Attributed one, Attributed other) {
    if (one.mention().isEmpty() || other.mention().isEmpty()) {
      return Optional.empty();
    }
    return difference(
        wide(one.mention(), diff.origin(other.mention()), one.cue()),
        oldArticle.sources(one.claim()),
        wide(other.mention(), diff.image(one.mention()), other.cue()),
        freshArticle.sources(other.claim()));
  }

  /** A mention with what else was put for its counterpart, up to the cue. */
  private static Range wide(Range mention, Range counterpart, Range cue) {
    Range wide = counterpart.isEmpty() ? mention : mention.with(counterpart);
    return wide.overlaps(cue) ? mention : wide;
  }

  /** An attribution that came or went, or that is read on one side only. */
  private Optional<Change> unpaired(Attributed one, boolean isOld) {
    boolean mentioned = !one.mention().isEmpty();
    if (mentioned && isKept(one.mention(), isOld)) {
      return Optional.empty();
    }
    if (!isKept(one.cue(), isOld)) {
      return gone(one, isOld);
    }
    Range there =
        mentioned ? isOld ? diff.image(one.mention()) : diff.origin(one.mention()) : NOTHING;
    if (there.isEmpty()) {
      return Optional.empty();
    }
    List<Source> sources = (isOld ? oldArticle : freshArticle).sources(one.claim());
    return isOld
        ? difference(one.mention(), sources, there, List.of())
        : difference(there, List.of(), one.mention(), sources);
  }

  /** Whether a word of a range, not only a function word, is on the other side, too. */
  private boolean isKept(Range range, boolean isOld) {
    Side side = isOld ? diff.old() : diff.fresh();
    for (int place = range.start(); place < range.end(); place++) {
      boolean counts = !side.text().lemma(side.token(place)).isEmpty() || range.length() == 1;
      if (counts && (isOld ? diff.isKept(place) : diff.isOld(place))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Change> gone(Attributed one, boolean isOld) {
    Range range = one.extent();
    if (isOld ? edits.isDone(range) : edits.isFreshDone(range)) {
      return Optional.empty();
    }
    Side side = isOld ? diff.old() : diff.fresh();
    edits.settle(isOld ? range : NOTHING, isOld ? NOTHING : range);
    return Optional.of(
        new Change(
            isOld ? Change.Kind.SOURCE_LOST : Change.Kind.SOURCE_ADDED,
            isOld ? List.of(side.span(range)) : List.of(),
            isOld ? List.of() : List.of(side.span(range)),
            "\"" + side.words(range) + "\" was " + (isOld ? "dropped" : "added")));
  }

  private Optional<Change> difference(
      Range range, List<Source> sources, Range place, List<Source> freshSources) {
    boolean touched = diff.isTouched(range) || diff.isFreshTouched(place);
    if (!touched || edits.isDone(range) || edits.isFreshDone(place)) {
      return Optional.empty();
    }
    String words = diff.old().words(range);
    String freshWords = diff.fresh().words(place);
    Optional<Change.Kind> kind =
        switch (Speakers.difference(words, sources, freshWords, freshSources)) {
          case NONE -> Optional.empty();
          case NAMED -> Optional.of(Change.Kind.SOURCE_NAMED);
          case ANONYMIZED -> Optional.of(Change.Kind.SOURCE_ANONYMIZED);
          case OTHER -> Optional.of(Change.Kind.SOURCE_CHANGED);
        };
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    edits.settle(range, place);
    return kind.map(
        found ->
            new Change(
                found,
                List.of(diff.old().span(range)),
                List.of(diff.fresh().span(place)),
                "the source was \"" + words + "\", now \"" + freshWords + "\""));
  }
}
