package org.newsclaim.text.syntax;

import java.util.List;
import java.util.Set;
import org.newsclaim.text.syntax.ConlluDocument.Word;
import org.newsclaim.text.tag.Tag;

/**
 * Counts how the heads of our noun phrases and the main verbs of our verb groups agree with
 * dependencies.
 */
final class HeadScores {
  private static final Set<String> NOMINALS = Set.of("NOUN", "PROPN", "PRON");
  private static final Set<String> INSIDE_PHRASES =
      Set.of(
          "compound", "flat", "fixed", "goeswith", "det", "amod", "nummod", "case", "cc", "mark");
  private static final Set<String> INSIDE_GROUPS =
      Set.of(
          "amod", "compound", "case", "mark", "fixed", "aux", "aux:pass", "advmod", "cc", "flat");

  private final int[] phrases = new int[3];
  private final int[] groups = new int[3];
  private int finite;
  private int finiteRight;

  void add(List<Word> words, int[] tokens, Syntax syntax) {
    boolean[] phraseHeads = new boolean[words.size()];
    boolean[] mains = new boolean[words.size()];
    for (int w = 0; w < words.size(); w++) {
      if (isNominalHead(words.get(w))) {
        phraseHeads[lastOfName(words, w)] = true;
      }
      mains[w] = isMainVerb(words.get(w));
    }
    for (int w = 0; w < words.size(); w++) {
      int token = tokens[w];
      if (token < 0) {
        continue;
      }
      NounPhrase phrase = syntax.phrases().at(token);
      boolean head = phrase != null && phrase.head() == token && syntax.tag(token) != Tag.NUMBER;
      if (!words.get(w).upos().equals("NUM")) {
        count(phrases, phraseHeads[w], head);
      }
      VerbGroup group = syntax.groups().at(token);
      boolean main = group != null && group.main() == token;
      count(groups, mains[w], main);
      if (group != null && mains[w] && main) {
        finite++;
        finiteRight += group.isFinite() == isFinite(words, w) ? 1 : 0;
      }
    }
  }

  void print() {
    print("heads of noun phrases", phrases);
    print("main verbs of verb groups", groups);
    System.out.printf(
        "finite or not: %s of %d%n", TagComparison.percent(finiteRight, finite), finite);
  }

  private static void print(String name, int[] counts) {
    System.out.printf(
        "%n%s: gold %d, P %s, R %s%n",
        name,
        counts[1],
        TagComparison.percent(counts[0], counts[2]),
        TagComparison.percent(counts[0], counts[1]));
  }

  private static void count(int[] counts, boolean gold, boolean ours) {
    counts[0] += gold && ours ? 1 : 0;
    counts[1] += gold ? 1 : 0;
    counts[2] += ours ? 1 : 0;
  }

  private static String plain(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Possessors stand inside the phrase of what they possess, and relative pronouns are none. */
  private static boolean isNominalHead(Word word) {
    return NOMINALS.contains(word.upos())
        && !word.xpos().startsWith("W")
        && !word.relation().equals("nmod:poss")
        && !INSIDE_PHRASES.contains(plain(word.relation()));
  }

  /** "Karen Moss": the dependencies make the first word the head, we the last. */
  private static int lastOfName(List<Word> words, int head) {
    int last = head;
    while (last + 1 < words.size()
        && words.get(last + 1).head() == head
        && words.get(last + 1).relation().equals("flat")) {
      last++;
    }
    return last;
  }

  private static boolean isMainVerb(Word word) {
    boolean verb = word.upos().equals("VERB") && !INSIDE_GROUPS.contains(plain(word.relation()));
    return verb || word.relation().equals("cop");
  }

  /** Whether a verb or the first of its auxiliaries is finite. */
  private static boolean isFinite(List<Word> words, int verb) {
    boolean copula = words.get(verb).relation().equals("cop");
    int head = copula ? words.get(verb).head() : verb;
    for (int w = Math.max(0, verb - 8); w < verb; w++) {
      Word word = words.get(w);
      if (word.head() == head && word.relation().startsWith("aux")) {
        return isFinite(word);
      }
    }
    return isFinite(words.get(verb));
  }

  private static boolean isFinite(Word word) {
    return word.features().contains("VerbForm=Fin");
  }
}
