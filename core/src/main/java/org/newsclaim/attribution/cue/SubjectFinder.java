package org.newsclaim.attribution.cue;

import java.util.Optional;
import org.newsclaim.attribution.cue.Subject.Link;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.tag.Tag;

/**
 * Finds the subject of a verb group of one text, and how far a noun phrase and its apposition go.
 */
public final class SubjectFinder {
  private static final long SPEAKERS =
      WordClass.mask(
          WordClass.PERSON_NOUN,
          WordClass.GROUP_NOUN,
          WordClass.ORGANIZATION_NOUN,
          WordClass.DOCUMENT_NOUN);

  /** How many phrases a subject may be built of; more is a list that was misread. */
  private static final int MAX_STEPS = 12;

  private final Syntax syntax;
  private final CueTable cues;
  private final PhraseExtent extents;

  public SubjectFinder(Syntax syntax, CueTable cues) {
    this.syntax = syntax;
    this.cues = cues;
    this.extents = new PhraseExtent(syntax, cues);
  }

  /**
   * The subject that stands before a verb group.
   *
   * @param group the verb group
   * @param low the first token of the sentence, or of the quotation around the verb
   */
  public Optional<Subject> before(int group, int low) {
    int t = syntax.groups.start(group) - 1;
    int apposition = -1;
    boolean bracketed = false;
    for (int step = 0; step < MAX_STEPS && t >= low; step++) {
      Tag tag = syntax.tag(t);
      int phrase = syntax.phraseBefore(t + 1);
      if (phrase >= 0 && !isAdverbial(phrase, low)) {
        return Optional.of(chain(phrase, apposition, bracketed, low));
      }
      if (phrase >= 0) {
        t = beforeAdverbial(phrase, low);
      } else if (tag == Tag.ADVERB) {
        t -= bracketed && syntax.tag(t - 1) == Tag.COMMA ? 2 : 1; // "Lee, meanwhile, who …, said"
      } else if (tag == Tag.COMMA && syntax.tag(t - 1) == Tag.CLOSE) {
        t--; // "Rep. Lee (D-N.Y.), said"
      } else if (tag == Tag.CLOSE) {
        apposition = apposition < 0 ? t + 1 : apposition;
        t = syntax.openOf(t, low) - 1;
      } else if (tag == Tag.COMMA || tag == Tag.DASH) {
        int open = openOfBracket(t, low, tag);
        if (open < 0) {
          return tag == Tag.COMMA && syntax.groups.isPast(group)
              ? shared(group, low)
              : Optional.empty();
        }
        bracketed = true;
        apposition = apposition < 0 && extents.isApposition(open + 1) ? t : apposition;
        t = open - 1;
      } else if (tag == Tag.QUESTION || tag == Tag.THAT) {
        return relative(t, low);
      } else if (tag == Tag.COORDINATOR) {
        return shared(group, low);
      } else if (isReduced(t)) {
        t = syntax.groups.start(syntax.groups.at(t)) - 1;
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "an ad released Thursday accuses": a participle between the subject and its verb. */
  private boolean isReduced(int t) {
    int group = syntax.groups.at(t);
    return group >= 0
        && syntax.groups.end(group) == t + 1
        && syntax.groups.main(group) == t
        && syntax.text.is(t, WordClass.VERB_PARTICIPLE)
        && !syntax.groups.isPassive(group)
        && syntax.phraseBefore(syntax.groups.start(group)) >= 0;
  }

  /** The antecedent of "who" or "that" at a token. */
  private Optional<Subject> relative(int relative, int low) {
    int before = relative - 1;
    if (syntax.tag(before) == Tag.COMMA) {
      before--;
    }
    if (syntax.tag(before) == Tag.CLOSE) {
      before = syntax.openOf(before, low) - 1;
    }
    int phrase = before < low ? -1 : syntax.phraseBefore(before + 1);
    TokenRange pronoun = new TokenRange(relative, relative + 1);
    if (phrase < 0) {
      return syntax.tag(relative) == Tag.THAT
          ? Optional.empty()
          : Optional.of(new Subject(pronoun, relative, relative, Link.RELATIVE));
    }
    Subject antecedent = chain(phrase, -1, false, low);
    return Optional.of(new Subject(pronoun, antecedent.head(), antecedent.begins(), Link.RELATIVE));
  }

  /**
   * The subject of an earlier verb that this one shares, for "He came and said": that of the
   * nearest cue, or else of the nearest verb of a main clause.
   */
  public Optional<Subject> shared(int group, int low) {
    Optional<Subject> nearest = Optional.empty();
    for (int earlier = group - 1; earlier >= 0 && syntax.groups.start(earlier) >= low; earlier--) {
      if (!syntax.groups.isFinite(earlier)
          || isInOtherQuotation(earlier, group)
          || !agrees(earlier, group)) {
        continue;
      }
      boolean cue =
          cues.at(syntax.text, syntax.groups.main(earlier), CueTable.Part.VERB).isPresent();
      if (!cue && nearest.isPresent()) {
        continue;
      }
      Optional<Subject> found = ofEarlier(earlier, group, low).filter(s -> cue || isMain(s, low));
      if (cue && found.isPresent()) {
        return found;
      }
      nearest = nearest.isPresent() ? nearest : found;
    }
    return nearest;
  }

  private Optional<Subject> ofEarlier(int earlier, int group, int low) {
    Optional<Subject> found = before(earlier, low);
    if (found.isEmpty() && syntax.closesQuotation(syntax.groups.start(earlier) - 1)) {
      found = inverted(syntax.groups.end(earlier), syntax.groups.start(group));
    }
    return found.map(
        s ->
            s.link() == Link.RELATIVE
                ? s
                : new Subject(s.mention(), s.head(), s.begins(), Link.SHARED));
  }

  /** Whether a finite verb can go on from another: in the same tense, without a modal. */
  private boolean agrees(int earlier, int group) {
    return !syntax.groups.isFinite(group)
        || (syntax.groups.isPast(earlier) == syntax.groups.isPast(group)
            && !syntax.groups.hasModal(earlier))
        || syntax.groups.hasModal(group)
        || (isPerfect(earlier) && syntax.tag(syntax.groups.main(group)) == Tag.PAST);
  }

  /** "has reported a loss and warned". */
  private boolean isPerfect(int group) {
    return syntax.tag(syntax.groups.main(group)) == Tag.PARTICIPLE
        && !syntax.groups.isPassive(group);
  }

  private boolean isMain(Subject subject, int low) {
    Tag before = syntax.tag(subject.begins() - 1);
    return subject.begins() <= low
        || (before != Tag.SUBORDINATOR && before != Tag.THAT && before != Tag.QUESTION);
  }

  private boolean isInOtherQuotation(int group, int other) {
    return syntax.quotations.outermost(syntax.groups.main(group))
        != syntax.quotations.outermost(syntax.groups.main(other));
  }

  /**
   * The subject of the clause that follows a phrase at the beginning: "Citing costs, Smith said".
   */
  public Optional<Subject> ahead(int from, int limit) {
    for (int t = from; t < limit; t++) {
      if (syntax.tag(t) == Tag.COMMA) {
        int verb = syntax.clauseVerb(t + 1, limit);
        if (verb >= 0) {
          return before(verb, t + 1);
        }
      } else if (syntax.opensQuotation(t)) {
        t = syntax.endOfQuotation(t) - 1;
      }
    }
    return Optional.empty();
  }

  /** "Lee, after saying that, left": the subject before the comma that opens a bracket. */
  public Optional<Subject> beforeComma(int comma, int low) {
    int phrase = syntax.phraseBefore(comma);
    return phrase < 0 || isAdverbial(phrase, low)
        ? Optional.empty()
        : Optional.of(chain(phrase, -1, true, low));
  }

  /** Where a noun phrase with its modifiers and apposition ends. */
  public int extent(int phrase, int limit) {
    return extents.extent(phrase, limit);
  }

  /** Whether a noun or name can be a source: a person, a group, an organization, a document. */
  public boolean canSpeak(int head) {
    return syntax.tag(head) == Tag.NAME || syntax.text.isAny(head, SPEAKERS);
  }

  /** The subject that begins at a token after an inverted verb. */
  public Optional<Subject> inverted(int from, int limit) {
    return after(from, limit, Link.INVERTED);
  }

  /** The noun phrase after a preposition or an inverted verb, with apposition. */
  public Optional<Subject> after(int from, int limit, Link link) {
    int phrase = syntax.phraseFrom(from);
    if (phrase < 0 || syntax.phrases.end(phrase) > limit) {
      return Optional.empty();
    }
    int end = extent(phrase, limit);
    return Optional.of(
        new Subject(new TokenRange(from, end), syntax.phrases.head(phrase), from, link));
  }

  /** A phrase with the phrases that lead up to it: "a spokeswoman for the county". */
  private Subject chain(int last, int apposition, boolean bracketed, int low) {
    int phrase = last;
    int end = syntax.phrases.end(last);
    int start = syntax.phrases.start(last);
    for (int step = 0; step < MAX_STEPS && start > low; step++) {
      int before = start - 1;
      Tag tag = syntax.tag(before);
      int earlier = syntax.phraseBefore(before);
      int participle =
          tag == Tag.PREPOSITION && isReduced(before - 1)
              ? syntax.groups.start(syntax.groups.at(before - 1))
              : -1;
      int relative = antecedentBefore(before, low);
      int past =
          tag == Tag.PREPOSITION && earlier >= 0 && syntax.isTime(earlier)
              ? syntax.phraseBefore(syntax.phrases.start(earlier))
              : -1;
      if (relative >= 0) {
        phrase = relative;
      } else if (past >= 0) {
        phrase = past; // "a report last week in the paper"
      } else if (tag == Tag.PREPOSITION && earlier >= 0 && !syntax.isTime(earlier)) {
        phrase = earlier;
      } else if (tag == Tag.PREPOSITION && isPostposed(before - 1)) {
        phrase = syntax.phraseBefore(before - 1);
      } else if (participle > low) {
        phrase = syntax.phraseBefore(participle);
      } else if (tag == Tag.COORDINATOR && earlier >= 0 && isCoordinated(earlier, low)) {
        phrase = earlier;
      } else if (tag == Tag.COMMA && isListBefore(before, start, end, low)) {
        phrase = syntax.phraseBefore(before);
      } else {
        int base = bracketed ? appositionBase(phrase, low) : -1;
        if (base < 0) {
          break;
        }
        phrase = base;
        apposition = isAge(start, end) ? apposition : Math.max(apposition, end);
        end = isAge(start, end) ? syntax.phrases.end(phrase) : end;
      }
      start = syntax.phrases.start(phrase);
    }
    int mentionEnd = apposition >= 0 ? apposition : end;
    return new Subject(
        new TokenRange(start, mentionEnd), syntax.phrases.head(phrase), start, Link.BEFORE);
  }

  /**
   * "Farmers who brought | the suit": what "who" before a verb before a phrase stands for, or -1.
   */
  private int antecedentBefore(int verb, int low) {
    int group = syntax.groups.at(verb);
    if (group < 0 || !syntax.groups.isFinite(group)) {
      return -1;
    }
    int pronoun = syntax.groups.start(group) - 1;
    return pronoun > low && syntax.tag(pronoun) == Tag.QUESTION ? syntax.phraseBefore(pronoun) : -1;
  }

  /** "a person | familiar | with the talks": an adjective after its noun. */
  private boolean isPostposed(int t) {
    boolean adverb = syntax.tag(t) == Tag.ADVERB && syntax.text.is(t, WordClass.ADJECTIVE);
    return (syntax.tag(t) == Tag.ADJECTIVE || adverb) && syntax.phraseBefore(t) >= 0;
  }

  private boolean isAge(int start, int end) {
    return end - start == 1 && syntax.tag(start) == Tag.NUMBER;
  }

  /** "Jane Roe, 45, of Ohio, said": what the age, the place or a title stands behind. */
  private int appositionBase(int phrase, int low) {
    int start = syntax.phrases.start(phrase);
    int comma = start - 1;
    if (syntax.tag(comma) == Tag.PREPOSITION && syntax.tag(comma - 1) == Tag.COMMA) {
      comma--;
    }
    if (syntax.tag(comma) != Tag.COMMA || comma <= low) {
      return -1;
    }
    int before = syntax.phraseBefore(comma);
    if (before < 0) {
      return -1;
    }
    boolean name = syntax.tag(syntax.phrases.head(before)) == Tag.NAME;
    boolean number = syntax.tag(syntax.phrases.head(before)) == Tag.NUMBER;
    boolean place = comma < start - 1;
    int head = syntax.phrases.head(phrase);
    boolean state = syntax.text.is(head, WordClass.PLACE) || syntax.text.last(head) == '.';
    boolean of = syntax.tag(syntax.phrases.start(before) - 1) == Tag.PREPOSITION;
    boolean indefinite = syntax.tag(head) != Tag.NAME || (state && of);
    return (name || number) && (place || indefinite) && !isAdverbial(before, low) ? before : -1;
  }

  private boolean isCoordinated(int phrase, int low) {
    int before = syntax.phrases.start(phrase) - 1;
    int group = syntax.groups.at(before);
    return before < low
        || (group < 0 && syntax.tag(before) != Tag.PREPOSITION)
        || isInName(before, phrase);
  }

  /** "the Organization for Economic Cooperation and Development". */
  private boolean isInName(int preposition, int phrase) {
    int before = syntax.phraseBefore(preposition);
    return syntax.tag(preposition) == Tag.PREPOSITION
        && before >= 0
        && syntax.tag(syntax.phrases.head(before)) == Tag.NAME
        && syntax.tag(syntax.phrases.start(phrase)) == Tag.NAME
        && syntax.tag(syntax.phrases.end(phrase) + 1) == Tag.NAME;
  }

  /** "A, B and C": whether the comma before a phrase is one of a list that ended in "and". */
  private boolean isListBefore(int comma, int start, int end, int low) {
    boolean list = false;
    for (int t = start; t < end; t++) {
      list |= syntax.tag(t) == Tag.COORDINATOR;
    }
    int before = syntax.phraseBefore(comma);
    return list && before >= 0 && isCoordinated(before, low);
  }

  /** "on Tuesday", "last week": stands between subject and verb, and is neither. */
  private boolean isAdverbial(int phrase, int low) {
    int start = syntax.phrases.start(phrase);
    return syntax.isTime(phrase) && start > low;
  }

  private int beforeAdverbial(int phrase, int low) {
    int before = syntax.phrases.start(phrase) - 1;
    return before >= low && syntax.tag(before) == Tag.PREPOSITION ? before - 1 : before;
  }

  /** The mark that opens what a comma or dash before a verb closes, -1 where it closes nothing. */
  private int openOfBracket(int close, int low, Tag mark) {
    for (int t = close - 1; t >= low; t--) {
      Tag tag = syntax.tag(t);
      if (tag == Tag.CLOSE) {
        t = syntax.openOf(t, low);
      } else if (tag == Tag.QUOTE) {
        if (syntax.opensQuotation(t)) {
          return -1;
        }
        t = Math.max(low, syntax.quotations.open(syntax.quotations.outermost(t)));
      } else if (tag == mark) {
        return isBracket(t + 1, close) && t > low ? t : -1;
      } else if (tag.isBreak()) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isBracket(int from, int end) {
    Tag first = syntax.tag(from);
    return first == Tag.QUESTION
        || first == Tag.GERUND
        || first == Tag.PARTICIPLE
        || first == Tag.PAST
        || first == Tag.SUBORDINATOR
        || !syntax.hasMainVerb(from, end)
        || isReducedApposition(from, end);
  }

  /** "a voter raised in Chile": an apposition whose only verb is a participle. */
  private boolean isReducedApposition(int from, int end) {
    int phrase = syntax.phraseFrom(from);
    int group = phrase < 0 ? -1 : syntax.groupFrom(syntax.phrases.end(phrase));
    return group >= 0
        && syntax.tag(syntax.groups.main(group)) == Tag.PAST
        && syntax.text.is(syntax.groups.main(group), WordClass.VERB_PARTICIPLE)
        && syntax.tag(syntax.groups.end(group)) == Tag.PREPOSITION
        && !syntax.hasMainVerb(syntax.groups.end(group), end);
  }
}
