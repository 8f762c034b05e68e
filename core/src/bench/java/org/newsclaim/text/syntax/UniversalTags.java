package org.newsclaim.text.syntax;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.newsclaim.text.tag.Tag;

/**
 * Our tags beside the parts of speech of Universal Dependencies, and what counts as right where two
 * answers are a matter of convention.
 */
final class UniversalTags {
  /** The universal parts of speech. */
  enum Upos {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X
  }

  private static final Map<Tag, Set<Upos>> OF_TAG = new EnumMap<>(Tag.class);
  private static final Map<Tag, Set<String>> FORMS = new EnumMap<>(Tag.class);

  static {
    put(Tag.NOUN, Upos.NOUN);
    put(Tag.NAME, Upos.PROPN);
    put(Tag.PRONOUN, Upos.PRON);
    put(Tag.OBJECT_PRONOUN, Upos.PRON);
    put(Tag.DETERMINER, Upos.DET);
    put(Tag.POSSESSIVE, Upos.PRON, Upos.PART); // "his", "'s"
    put(Tag.NUMBER, Upos.NUM, Upos.SYM); // "5", "$"
    put(Tag.ADJECTIVE, Upos.ADJ);
    put(Tag.ADVERB, Upos.ADV);
    put(Tag.PREPOSITION, Upos.ADP);
    put(Tag.TO, Upos.PART);
    put(Tag.COORDINATOR, Upos.CCONJ);
    put(Tag.SUBORDINATOR, Upos.SCONJ);
    put(Tag.THAT, Upos.SCONJ);
    put(Tag.QUESTION, Upos.PRON, Upos.DET, Upos.ADV, Upos.SCONJ); // "who", "which", "how"
    put(Tag.BE, Upos.AUX);
    put(Tag.HAVE, Upos.AUX);
    put(Tag.DO, Upos.AUX);
    put(Tag.MODAL, Upos.AUX);
    put(Tag.NEGATION, Upos.PART, Upos.ADV); // "not", "never"
    put(Tag.BASE, Upos.VERB);
    put(Tag.PRESENT, Upos.VERB);
    put(Tag.PAST, Upos.VERB);
    put(Tag.PARTICIPLE, Upos.VERB);
    put(Tag.GERUND, Upos.VERB);
    put(Tag.HYPHEN, Upos.PUNCT, Upos.SYM, Upos.CCONJ); // "-", "/", "&"
    put(Tag.OTHER, Upos.X, Upos.SYM, Upos.INTJ, Upos.PUNCT);
    for (Tag tag : Tag.values()) {
      OF_TAG.putIfAbsent(tag, EnumSet.of(Upos.PUNCT));
    }
    FORMS.put(Tag.BASE, Set.of("VB", "VBP"));
    FORMS.put(Tag.PRESENT, Set.of("VBZ"));
    FORMS.put(Tag.PAST, Set.of("VBD"));
    FORMS.put(Tag.PARTICIPLE, Set.of("VBN"));
    FORMS.put(Tag.GERUND, Set.of("VBG"));
  }

  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");
  private static final Set<String> QUANTIFIERS =
      Set.of("many", "much", "few", "several", "more", "most", "other", "another", "such", "half");

  private UniversalTags() {}

  private static void put(Tag tag, Upos first, Upos... others) {
    OF_TAG.put(tag, EnumSet.of(first, others));
  }

  /** Whether a tag is right for a word. */
  static boolean isRight(Tag tag, ConlluDocument.Word word) {
    return OF_TAG.get(tag).stream().anyMatch(accepted(word)::contains);
  }

  /** Whether the verb form of a tag is that of a word which both take for a verb. */
  static boolean isRightForm(Tag tag, ConlluDocument.Word word) {
    return FORMS.get(tag).contains(word.xpos());
  }

  /** The part of speech of a word, and others that say as much where conventions differ. */
  static Set<Upos> accepted(ConlluDocument.Word word) {
    Set<Upos> accepted = EnumSet.of(Upos.valueOf(word.upos()));
    String lemma = word.lemma();
    if (word.xpos().startsWith("NNP")) {
      accepted.add(Upos.PROPN); // "United", an adjective in a name
    }
    if (AUXILIARIES.contains(lemma) && word.xpos().startsWith("V")) {
      accepted.addAll(EnumSet.of(Upos.AUX, Upos.VERB));
    }
    if (lemma.equals("that")) {
      accepted.addAll(EnumSet.of(Upos.SCONJ, Upos.PRON, Upos.DET));
    }
    if (word.xpos().equals("WRB")) {
      accepted.addAll(EnumSet.of(Upos.ADV, Upos.SCONJ)); // "when"
    }
    if (word.xpos().equals("RP")) {
      accepted.add(Upos.ADV); // "up" of "set up"
    }
    if (word.xpos().equals("DT") || QUANTIFIERS.contains(lemma)) {
      accepted.addAll(EnumSet.of(Upos.DET, Upos.PRON)); // "some said"
    }
    return accepted;
  }
}
