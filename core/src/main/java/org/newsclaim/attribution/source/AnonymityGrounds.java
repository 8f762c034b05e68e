package org.newsclaim.attribution.source;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  /** What a word shows of a ground. */
  private enum Sign {
    /** On condition of it. */
    ANONYMITY,
    /** "asked not to be named". */
    NAMED,
    /** "not authorized to speak". */
    AUTHORIZED,
    /** "not allowed to speak". */
    ALLOWED,
    /** "could not speak publicly". */
    SPEAK,
    /** "declined to give her name". */
    NAME,
    /** "fearing reprisals", "for fear of losing her job". */
    FEAR,
    /** "citing company policy". */
    CITING
  }

  private static final Map<Sign, List<String>> SIGNS =
      Map.of(
          Sign.ANONYMITY, List.of("anonymity", "anonymously"),
          Sign.NAMED, List.of("named", "identified", "quoted"),
          Sign.AUTHORIZED, List.of("authorized", "authorised"),
          Sign.ALLOWED, List.of("allowed", "permitted", "cleared"),
          Sign.SPEAK, List.of("speak", "talk", "discuss", "comment"),
          Sign.NAME, List.of("name", "names"),
          Sign.FEAR, List.of("fearing", "fear"),
          Sign.CITING, List.of("citing"));

  private static final List<String> SPEAKING =
      List.of("speak", "talk", "discuss", "comment", "disclose", "brief");
  private static final List<String> PUBLICLY = List.of("publicly", "openly");
  private static final List<String> GIVING = List.of("give", "gave", "use", "used", "share");
  private static final List<String> DECLINING = List.of("declined", "refused", "declining");
  private static final List<String> HARMS =
      List.of("reprisal", "reprisals", "retaliation", "retribution", "job", "safety");
  private static final List<String> REASONS =
      List.of("policy", "rules", "privacy", "sensitivity", "safety");

  /** How many words a sign and the word that it goes with are apart. */
  private static final int NEAR = 5;

  private final Syntax syntax;
  private final Map<Integer, Sign> signs = new HashMap<>();
  private final IdentityHashMap<AttributionCandidate, TokenRange> grounds = new IdentityHashMap<>();

  public AnonymityGrounds(Syntax syntax) {
    this.syntax = syntax;
    SIGNS.forEach(
        (sign, words) -> words.forEach(word -> signs.put(syntax.text.lexicon().id(word), sign)));
    signs.remove(0); // words that the lexicon does not have
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
      if (candidate.isEmpty()) {
        candidate = before(candidates, next, t);
      }
      if (candidate.isPresent() && (isSure(t) || isUnnamed(candidate.get()))) {
        grounds.putIfAbsent(candidate.get(), new TokenRange(start, end(t, candidate.get())));
      }
    }
  }

  /** Whether the words can be nothing but a ground, whoever is named beside them. */
  private boolean isSure(int t) {
    return switch (sign(t)) {
      case ANONYMITY, NAMED, AUTHORIZED -> true;
      default -> false;
    };
  }

  private boolean isUnnamed(AttributionCandidate candidate) {
    return candidate.subject.filter(who -> syntax.tag(who.head()) == Tag.NOUN).isPresent();
  }

  /** "He spoke on condition of anonymity." behind what an official said. */
  private Optional<AttributionCandidate> before(
      List<AttributionCandidate> candidates, int next, int t) {
    int sentence = syntax.sentences.at(t);
    int first = syntax.sentences.first(sentence);
    boolean backward = isSure(t) && syntax.tag(first) == Tag.PRONOUN;
    for (int i = Math.min(next, candidates.size()) - 1; backward && i >= 0; i--) {
      AttributionCandidate candidate = candidates.get(i);
      if (syntax.sentences.at(candidate.cue.start()) < sentence - 1) {
        break;
      }
      if (candidate.parent.isEmpty() && isUnnamed(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** Where the words begin that a token shows to be a ground, -1 where it shows none. */
  private int start(int t) {
    int word = syntax.text.word(t);
    if (word == 0 || !signs.containsKey(word)) {
      return -1;
    }
    return switch (sign(t)) {
      case ANONYMITY -> beforeAnonymity(t);
      case NAMED -> refusal(syntax.groups().at(t), true);
      case AUTHORIZED -> refusal(syntax.groups().at(t), false);
      case ALLOWED -> isAny(verbAfter(t), SPEAKING) ? refusal(syntax.groups().at(t), false) : -1;
      case SPEAK -> unable(t);
      case NAME -> withheld(t);
      case FEAR -> fear(t);
      case CITING -> isNear(t, REASONS) ? t : -1;
    };
  }

  private Sign sign(int t) {
    return signs.getOrDefault(syntax.text.word(t), Sign.CITING);
  }

  /** "asked not to be named", "was not authorized": where the negated verbs begin, or -1. */
  private int refusal(@Nullable VerbGroup group, boolean asked) {
    if (group == null) {
      return -1;
    }
    VerbGroup before = syntax.groupBefore(group.start());
    boolean declined = before != null && isAny(before.main(), DECLINING);
    if (!declined && !isNegated(group)) {
      return -1;
    }
    return (asked || declined) && before != null ? before.start() : group.start();
  }

  /** "could not discuss it publicly": where the verb begins, or -1. */
  private int unable(int t) {
    VerbGroup group = syntax.groups().at(t);
    return group != null && group.hasModal() && group.isNegated() && isNear(t, PUBLICLY)
        ? group.start()
        : -1;
  }

  /** "declined to give her name": where the verb that refuses begins, or -1. */
  private int withheld(int t) {
    VerbGroup gives = syntax.tag(t - 1) == Tag.POSSESSIVE ? syntax.groupBefore(t - 1) : null;
    return gives != null && isAny(gives.main(), GIVING) ? refusal(gives, false) : -1;
  }

  private int fear(int t) {
    boolean fearing = syntax.tag(t) == Tag.GERUND;
    boolean phrase = syntax.is(t - 1, syntax.known.forWord) && syntax.is(t + 1, syntax.known.of);
    return (fearing && isNear(t, HARMS)) || phrase ? (fearing ? t : t - 1) : -1;
  }

  private int verbAfter(int t) {
    VerbGroup next = syntax.groupFrom(t + 1);
    return next == null ? t : next.main();
  }

  private boolean isNear(int t, List<String> words) {
    int end = Math.min(syntax.tags.length, t + NEAR);
    for (int next = t + 1; next < end && !syntax.tag(next).isBreak(); next++) {
      if (isAny(next, words)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAny(int t, List<String> words) {
    for (String word : words) {
      if (syntax.text.matches(t, word)) {
        return true;
      }
    }
    return false;
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
    VerbGroup asks =
        syntax.tag(start) == Tag.NOUN || syntax.is(start, syntax.known.forWord)
            ? syntax.groupBefore(start)
            : null;
    return asks == null ? start : asks.start(); // "requested anonymity", "asked for anonymity"
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
