package org.newsclaim.attribution.source;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.newsclaim.attribution.cue.AttributionCandidate;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.syntax.VerbGroup;
import org.newsclaim.text.tag.Tag;

/**
 * Finds the words of one text that say why a source is not named: "on condition of anonymity", "who
 * asked not to be named because …", "who was not authorized to speak".
 */
public final class AnonymityGrounds {
  /** How many attributions of a sentence are looked at on each side of the words. */
  private static final int REACH = 8;

  private final Syntax syntax;
  private final int anonymity;
  private final int anonymously;
  private final int named;
  private final int identified;
  private final int quoted;
  private final int authorized;
  private final int authorised;
  private final IdentityHashMap<AttributionCandidate, TokenRange> grounds = new IdentityHashMap<>();

  public AnonymityGrounds(Syntax syntax) {
    this.syntax = syntax;
    this.anonymity = syntax.text.lexicon().id("anonymity");
    this.anonymously = syntax.text.lexicon().id("anonymously");
    this.named = syntax.text.lexicon().id("named");
    this.identified = syntax.text.lexicon().id("identified");
    this.quoted = syntax.text.lexicon().id("quoted");
    this.authorized = syntax.text.lexicon().id("authorized");
    this.authorised = syntax.text.lexicon().id("authorised");
  }

  /** The words for an attribution; empty where the text gives none. */
  public Optional<TokenRange> of(AttributionCandidate candidate) {
    return grounds.isEmpty() ? Optional.empty() : Optional.ofNullable(grounds.get(candidate));
  }

  /** Finds them for all attributions; these stand in the order of their cues. */
  public void find(List<AttributionCandidate> candidates) {
    int next = 0;
    for (int t = 0; t < syntax.tags.length; t++) {
      int start = start(t);
      if (start < 0) {
        continue;
      }
      while (next < candidates.size() && candidates.get(next).cue.start() < t) {
        next++;
      }
      Optional<AttributionCandidate> candidate = nearest(candidates, next, t);
      if (candidate.isPresent()) {
        grounds.putIfAbsent(candidate.get(), new TokenRange(start, end(t, candidate.get())));
      }
    }
  }

  /** Where the words begin that a token shows to be a ground, -1 where it shows none. */
  private int start(int t) {
    int word = syntax.text.word(t);
    if (word == 0) {
      return -1;
    }
    if (word == anonymity || word == anonymously) {
      return beforeAnonymity(t);
    }
    boolean unnamed = word == named || word == identified || word == quoted;
    boolean unauthorized = word == authorized || word == authorised;
    if (!unnamed && !unauthorized) {
      return -1;
    }
    VerbGroup group = syntax.groups().at(t);
    if (group == null || !isNegated(group)) {
      return -1;
    }
    VerbGroup asks = unnamed ? syntax.groupBefore(group.start()) : null;
    return asks == null ? group.start() : asks.start();
  }

  /** "asked not | to be named", "not authorized". */
  private boolean isNegated(VerbGroup group) {
    VerbGroup previous = group.previous();
    return group.isNegated()
        || syntax.tag(group.start()) == Tag.NEGATION
        || (previous != null && previous.isNegated());
  }

  /** "on (the) condition of", "under", "for": what leads up to the word. */
  private int beforeAnonymity(int t) {
    int low = syntax.sentences.first(syntax.sentences.at(t));
    int start = t;
    while (start > low && isBefore(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isBefore(int t) {
    Tag tag = syntax.tag(t);
    return tag == Tag.PREPOSITION || tag == Tag.DETERMINER || tag == Tag.NOUN;
  }

  /** The end of the clause: before the cue that follows it, or with the sentence. */
  private int end(int t, AttributionCandidate candidate) {
    int limit = syntax.sentences.end(syntax.sentences.at(t));
    int end = candidate.cue.start() > t ? candidate.cue.start() : limit;
    for (int next = t + 1; next < end; next++) {
      Tag tag = syntax.tag(next);
      if (tag == Tag.SEMICOLON
          || tag == Tag.QUOTE
          || (tag == Tag.COMMA && syntax.tag(next + 1) == Tag.COORDINATOR)) {
        end = next;
      }
    }
    while (end > t + 1 && isEdge(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isEdge(int t) {
    boolean word = syntax.text.isWord(t) || syntax.text.isNumber(t);
    return !word || syntax.tag(t) == Tag.COORDINATOR;
  }

  /** The attribution of the same sentence whose source stands nearest before the words. */
  private Optional<AttributionCandidate> nearest(
      List<AttributionCandidate> candidates, int next, int t) {
    int sentence = syntax.sentences.at(t);
    Optional<AttributionCandidate> best = Optional.empty();
    int bestStart = -1;
    for (int i = Math.max(0, next - REACH); i < Math.min(candidates.size(), next + REACH); i++) {
      AttributionCandidate candidate = candidates.get(i);
      boolean here =
          syntax.sentences.at(candidate.cue.start()) == sentence && !candidate.contains(t);
      int start = candidate.subject.map(subject -> subject.mention().start()).orElse(t);
      if (here && start < t && start >= bestStart) {
        best = Optional.of(candidate);
        bestStart = start;
      }
    }
    return best;
  }
}
