package org.newsclaim.attribution.cue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Cue;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.VerbGroup;
import org.newsclaim.text.tag.Tag;

/**
 * Refuses what has the form of an attribution but is none, in one text: "defended the title", "you
 * can expect", "low rates support the market".
 */
public final class SenseFilter {
  private static final long ANIMATE =
      WordClass.mask(WordClass.PERSON_NOUN, WordClass.GROUP_NOUN, WordClass.ORGANIZATION_NOUN);
  private static final long AMOUNT =
      WordClass.mask(WordClass.QUANTITY_NOUN, WordClass.VAGUE, WordClass.UNIT);

  /** How many words a name in quotation marks may have. */
  private static final int LONGEST_NAME = 4;

  private final Syntax syntax;
  private final NounSenses senses;

  public SenseFilter(Syntax syntax, CueTable cues) {
    this.syntax = syntax;
    this.senses = cues.senses();
  }

  /** Why a cue attributes nothing here, empty where it does. */
  public Optional<CueRule> refusal(AttributionCandidate candidate) {
    if (candidate.content.isEmpty() && candidate.frame != Frame.QUOTE) {
      return Optional.empty();
    }
    if (candidate.entry.isImpersonal()) {
      return Optional.of(CueRule.OWN_HEDGE);
    }
    if (isNameInMarks(candidate)) {
      return Optional.of(CueRule.NO_PREDICATE);
    }
    if (isAttitudeInQuotation(candidate)) {
      return Optional.of(CueRule.INSIDE_QUOTATION);
    }
    if (isBeingSaid(candidate)) {
      return Optional.of(CueRule.NO_AGENT);
    }
    if (candidate.subject.isPresent()) {
      Optional<CueRule> refusal = bySource(candidate, candidate.subject.get());
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    boolean bare =
        candidate.frame == Frame.THAT && syntax.tag(candidate.contentStart()) != Tag.THAT;
    return bare || candidate.frame == Frame.OBJECT ? byObject(candidate) : Optional.empty();
  }

  /** Whether "I" or "we" who holds an opinion is the author, since nobody is quoted there. */
  public boolean isAuthor(AttributionCandidate candidate) {
    boolean speech = candidate.kind() == Cue.Kind.SAY && isClause(candidate);
    if (speech || candidate.parent.isPresent() || candidate.subject.isEmpty()) {
      return false;
    }
    int head = candidate.subject.get().head();
    return isFirstPerson(head) && syntax.quotations.at(candidate.cue.start()) < 0;
  }

  private static boolean isClause(AttributionCandidate candidate) {
    return switch (candidate.frame) {
      case THAT, WHETHER, QUOTE, PAREN, INVERTED -> true;
      default -> false;
    };
  }

  /** "That being said": a passive gerund has no source. */
  private boolean isBeingSaid(AttributionCandidate candidate) {
    VerbGroup group = candidate.group;
    return group != null
        && group.form() == VerbGroup.Form.GERUND
        && group.length() > 1
        && syntax.text.matches(group.start(), "being");
  }

  private boolean isAttitudeInQuotation(AttributionCandidate candidate) {
    return !isClause(candidate)
        && !isActOfSpeech(candidate)
        && syntax.quotations.at(candidate.cue.start()) >= 0;
  }

  /** "He promised to come", "they told me to wait": said by others, and said once. */
  private boolean isActOfSpeech(AttributionCandidate candidate) {
    boolean told = candidate.frame == Frame.TO && candidate.kind() == Cue.Kind.SAY;
    if (told || (candidate.frame == Frame.TO && candidate.kind() == Cue.Kind.URGE)) {
      return true;
    }
    VerbGroup group = candidate.group;
    boolean acts = candidate.kind() == Cue.Kind.INTEND || candidate.kind() == Cue.Kind.URGE;
    return acts && group != null && group.isPast();
  }

  private boolean isFirstPerson(int head) {
    return syntax.text.matches(head, "i") || syntax.text.matches(head, "we");
  }

  private Optional<CueRule> bySource(AttributionCandidate candidate, Subject source) {
    boolean speech = candidate.kind() == Cue.Kind.SAY && isClause(candidate);
    if (syntax.text.matches(source.head(), "you") && !(speech && !hasModal(candidate))) {
      return Optional.of(CueRule.GENERIC);
    }
    if (syntax.is(source.head(), syntax.known.there)
        || syntax.text.matches(source.head(), "nothing")) {
      return Optional.of(CueRule.CANNOT_SPEAK);
    }
    if (isNumber(source) && isBase(candidate)) {
      return Optional.of(CueRule.NO_SUBJECT);
    }
    if (isHypothetical(candidate, source, speech)) {
      return Optional.of(CueRule.HYPOTHETICAL);
    }
    boolean report = candidate.kind() == Cue.Kind.REPORT || candidate.kind() == Cue.Kind.URGE;
    boolean quoted = candidate.frame == Frame.QUOTE && !isTitle(candidate);
    boolean free = quoted || (isClause(candidate) && (report || speech) && !isTitle(candidate));
    if (!free && !canSpeak(candidate, source)) {
      return Optional.of(CueRule.CANNOT_SPEAK);
    }
    return Optional.empty();
  }

  /** "TV shows from “Star Wars”": words in marks after a cue that takes no quotation. */
  private static boolean isTitle(AttributionCandidate candidate) {
    return candidate.frame == Frame.QUOTE && !candidate.entry.takes(Frame.QUOTE);
  }

  /** "We painted “Second Wind” on it": a short name right after a verb of naming names nothing. */
  private boolean isNameInMarks(AttributionCandidate candidate) {
    int start = candidate.content.isEmpty() ? -1 : candidate.contentStart();
    if (candidate.frame != Frame.QUOTE
        || !isNaming(candidate.entry)
        || start != candidate.cue.end()
        || !syntax.opensQuotation(start)
        || candidate.subject.filter(s -> isPerson(s.head())).isEmpty()) {
      return false;
    }
    int close = syntax.quotations.close(syntax.quotations.at(start));
    for (int t = start + 1; t < close; t++) {
      if (syntax.text.isWord(t) && !Character.isUpperCase(syntax.text.first(t))) {
        return false;
      }
    }
    boolean predicate = syntax.tag(close + 1).isModifier() || syntax.phraseFrom(close + 1) != null;
    return close - start - 1 <= LONGEST_NAME && !predicate; // not "called “Hope” a wreck"
  }

  /** "call", "paint", which take no clause; "write", which takes a work as its object. */
  private static boolean isNaming(CueTable.Entry entry) {
    return (entry.takes(Frame.WHETHER) && !entry.takes(Frame.THAT))
        || entry.lemma().equals("write");
  }

  private boolean isPerson(int head) {
    Tag tag = syntax.tag(head);
    boolean thing = syntax.is(head, syntax.known.it) || syntax.is(head, syntax.known.that);
    return tag == Tag.NAME || (tag == Tag.PRONOUN && !thing) || syntax.text.isAny(head, ANIMATE);
  }

  private static boolean hasModal(AttributionCandidate candidate) {
    VerbGroup group = candidate.group;
    return group != null && group.hasModal();
  }

  /** "the $5 million figure", "the July 25 call": a noun that looks like a verb. */
  private boolean isNumber(Subject source) {
    int head = source.head();
    if (head == 0) {
      return false;
    }
    boolean day = syntax.text.isNumber(head) && syntax.text.is(head - 1, WordClass.MONTH);
    return day || (syntax.text.is(head, WordClass.MAGNITUDE) && syntax.text.isNumber(head - 1));
  }

  private boolean isBase(AttributionCandidate candidate) {
    VerbGroup group = candidate.group;
    return group != null && group.length() == 1 && syntax.tag(group.main()) == Tag.BASE;
  }

  /** "could argue that", "will support the plan", "if voters think that". */
  private boolean isHypothetical(AttributionCandidate candidate, Subject source, boolean speech) {
    if (candidate.frame == Frame.WHETHER
        || candidate.frame == Frame.INVERTED
        || candidate.frame == Frame.PAREN) {
      return false;
    }
    int before = source.begins() - 1;
    if (before >= 0
        && (syntax.is(before, syntax.known.ifWord) || syntax.text.matches(before, "unless"))) {
      return true;
    }
    VerbGroup group = candidate.group;
    if (group == null || !group.hasModal()) {
      return false;
    }
    for (int t = group.start(); t < group.end(); t++) {
      if (syntax.text.is(t, WordClass.MODAL)) {
        boolean would = syntax.text.matches(t, "would") || syntax.text.matches(t, "'d");
        boolean unsaid = speech && syntax.text.matches(t + 1, "have"); // "would have said if"
        boolean will = syntax.text.matches(t, "will") || syntax.text.matches(t, "'ll");
        return (!would || unsaid) && !(will && speech && candidate.frame != Frame.QUOTE);
      }
    }
    return false;
  }

  /** Whether a source can have attitudes; a document can only say, report or recommend. */
  private boolean canSpeak(AttributionCandidate candidate, Subject source) {
    int head = source.head();
    boolean document = syntax.text.is(head, WordClass.DOCUMENT_NOUN);
    if (candidate.entry.needsDocument() && candidate.frame == Frame.OBJECT) {
      return document;
    }
    if (syntax.is(source.mention().start(), syntax.known.who)) {
      return true;
    }
    if (syntax.tag(head) == Tag.NOUN) {
      boolean states = candidate.kind() != Cue.Kind.INTEND;
      return syntax.text.isAny(head, ANIMATE)
          || senses.isActor(syntax.text.word(head))
          || (document && states)
          || (syntax.text.isAny(head, AMOUNT)
              && ((head > 0 && syntax.text.isNumber(head - 1)) || isOfPeople(source)));
    }
    return !syntax.is(head, syntax.known.that) && !syntax.text.matches(head, "this");
  }

  /** "a number of voters". */
  private boolean isOfPeople(Subject source) {
    for (int t = source.head() + 1; t < source.mention().end(); t++) {
      if (syntax.text.isAny(t, ANIMATE) || syntax.tag(t) == Tag.NAME) {
        return true;
      }
    }
    return false;
  }

  private Optional<CueRule> byObject(AttributionCandidate candidate) {
    int start = candidate.contentStart();
    NounPhrase phrase = syntax.phraseFrom(start);
    if (phrase != null && candidate.entry.refuses(senses.of(syntax.text.word(phrase.head())))) {
      return Optional.of(CueRule.OTHER_SENSE);
    }
    boolean active = candidate.frame == Frame.OBJECT && candidate.cue.start() < start;
    return active && candidate.entry.needsPredicate() && !hasPredicate(candidate, phrase)
        ? Optional.of(CueRule.NO_PREDICATE)
        : Optional.empty();
  }

  /** Whether something is said of the noun phrase that opens a content: "the plan | a sham". */
  private boolean hasPredicate(AttributionCandidate candidate, @Nullable NounPhrase phrase) {
    int end = candidate.contentEnd();
    int t = phrase == null ? candidate.contentStart() + 1 : phrase.end();
    while (t < end) {
      Tag tag = syntax.tag(t);
      NounPhrase next = syntax.phraseFrom(t);
      if (next != null || tag.isModifier() || syntax.opensQuotation(t) || tag == Tag.GERUND) {
        return true;
      }
      if (syntax.is(t, syntax.known.as) || syntax.is(t, syntax.known.what)) {
        return true;
      }
      if (tag == Tag.PREPOSITION || tag == Tag.COORDINATOR) {
        NounPhrase complement = syntax.phraseFrom(t + 1);
        t = complement == null ? t + 1 : complement.end();
      } else if (tag == Tag.ADVERB || tag == Tag.COMMA) {
        t++;
      } else {
        return tag == Tag.PAST || tag == Tag.TO || tag == Tag.NEGATION;
      }
    }
    return false;
  }
}
