package org.newsclaim.gold;

import java.util.List;
import java.util.Optional;
import org.newsclaim.model.Cue;
import org.newsclaim.model.Factuality;
import org.newsclaim.model.Factuality.Certainty;
import org.newsclaim.model.Factuality.Polarity;

/**
 * What the tag of a cue says of its claim.
 *
 * @param lemma the cue in the form of a dictionary
 * @param inside the number of the claim inside which it is reported, where the tag says so
 */
record CueTag(String lemma, Cue.Kind kind, Factuality factuality, Optional<Integer> inside) {
  /** Reads the words of the tag of a cue: a lemma, and what is not SAY, CERTAIN or POSITIVE. */
  static CueTag of(List<String> words) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("the cue has no lemma");
    }
    Cue.Kind kind = Cue.Kind.SAY;
    Optional<Integer> inside = Optional.empty();
    Factuality factuality = Factuality.builder().build();
    for (String word : words.subList(1, words.size())) {
      if (word.matches("in\\d+")) {
        inside = Optional.of(Integer.valueOf(word.substring(2)));
      } else if (isKind(word)) {
        kind = Cue.Kind.valueOf(word);
      } else {
        factuality = with(factuality, word);
      }
    }
    return new CueTag(words.get(0).replace('_', ' '), kind, factuality, inside);
  }

  /** Reads the words of a tag that say nothing but how sure it is. */
  static Factuality factuality(List<String> words) {
    Factuality factuality = Factuality.builder().build();
    for (String word : words) {
      factuality = with(factuality, word);
    }
    return factuality;
  }

  private static boolean isKind(String word) {
    for (Cue.Kind kind : Cue.Kind.values()) {
      if (kind.name().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** UNKNOWN is said of both at once, as of questions. */
  private static Factuality with(Factuality factuality, String word) {
    return switch (word) {
      case "PROBABLE", "POSSIBLE" -> factuality.withCertainty(Certainty.valueOf(word));
      case "NEGATIVE" -> factuality.withPolarity(Polarity.NEGATIVE);
      case "UNKNOWN" -> Factuality.of(Certainty.UNKNOWN, Polarity.UNKNOWN);
      default ->
          throw new IllegalArgumentException(
              "\"" + word + "\" is no kind of cue, certainty or polarity that must be said");
    };
  }
}
