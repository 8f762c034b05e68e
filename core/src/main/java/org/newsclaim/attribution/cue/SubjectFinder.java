package org.newsclaim.attribution.cue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsclaim.attribution.cue.Subject.Link;
import org.newsclaim.model.Cue;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.syntax.VerbGroup;
import org.newsclaim.text.tag.Tag;

/**
 * Finds the subject of a verb group of one text, and how far a noun phrase and its apposition go.
 */
public final class SubjectFinder {
  /** The classes of nouns that can be a source. */
  public static final long SPEAKERS =
      WordClass.mask(
          WordClass.PERSON_NOUN,
          WordClass.GROUP_NOUN,
          WordClass.ORGANIZATION_NOUN,
          WordClass.DOCUMENT_NOUN);

  /** How many phrases a subject may be built of; more is a list that was misread. */
  private static final int MAX_STEPS = 12;

  /** How many tokens a relative clause between a subject and its verb may have. */
  private static final int RELATIVE_REACH = 40;

  private final Syntax syntax;
  private final CueTable cues;
  private final PhraseExtent extents;

  /**
   * What was found for each verb group. In "he rose and said and left" a verb may share the subject
   * of each verb before it: without this the time would double with each verb.
   */
  private final Map<VerbGroup, Found> found = new HashMap<>();

  private record Found(int low, Optional<Subject> subject) {}

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
  public Optional<Subject> before(VerbGroup group, int low) {
    Found known = found.get(group);
    if (known == null || known.low() != low) {
      known = new Found(low, aroundRelative(group, low, find(group, low)));
      found.put(group, known);
    }
    return known.subject();
  }

  private Optional<Subject> find(VerbGroup group, int low) {
    Optional<Subject> described = described(group, low);
    return described.isPresent() ? described : nearest(group, low);
  }

  /**
   * "Nurses who say they were hurt | want": a subject with a relative clause that no comma encloses
   * goes up to its verb. Of two such clauses, one inside the other, the outer one counts.
   */
  private Optional<Subject> described(VerbGroup group, int low) {
    Optional<Subject> found = Optional.empty();
    int first = Math.max(low + 1, group.start() - RELATIVE_REACH);
    for (int t = group.start() - 1; t >= first; t--) {
      Tag tag = syntax.tag(t);
      if (syntax.closesQuotation(t)) {
        t = Math.max(first, syntax.quotations.open(syntax.quotations.outermost(t)));
      } else if (tag == Tag.COMMA || tag.isBreak() || tag == Tag.QUOTE) {
        break;
      }
      NounPhrase phrase = tag == Tag.QUESTION ? syntax.phraseBefore(t) : null;
      if (phrase != null
          && syntax.groupFrom(t + 1) != null
          && syntax.verbAfterClause(t, group.end()) == group) {
        Subject antecedent = chain(phrase, -1, false, low);
        if (!isObject(antecedent)) {
          TokenRange mention = new TokenRange(antecedent.begins(), group.start());
          found =
              Optional.of(
                  new Subject(mention, antecedent.head(), antecedent.begins(), Link.BEFORE));
        }
      }
    }
    return found;
  }

  /** "met a man who …": whether a verb that reports nothing stands before a phrase. */
  private boolean isObject(Subject phrase) {
    VerbGroup verb = syntax.groupBefore(phrase.begins());
    return verb != null && cues.at(syntax.text, verb.main(), CueTable.Part.VERB).isEmpty();
  }

  /** The subject that is found from the verb backward, phrase by phrase. */
  private Optional<Subject> nearest(VerbGroup group, int low) {
    int t = group.start() - 1;
    int apposition = -1;
    boolean bracketed = false;
    for (int step = 0; step < MAX_STEPS && t >= low; step++) {
      Tag tag = syntax.tag(t);
      NounPhrase phrase = syntax.phraseBefore(t + 1);
      if (phrase != null && !isAdverbial(phrase, low)) {
        return Optional.of(chain(phrase, apposition, bracketed, low));
      }
      if (phrase != null) {
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
          return tag == Tag.COMMA && group.isPast() ? shared(group, low) : Optional.empty();
        }
        bracketed = true;
        apposition = apposition < 0 && extents.isApposition(open + 1) ? t : apposition;
        t = open - 1;
      } else if (tag == Tag.QUESTION || tag == Tag.THAT) {
        return relative(t, low);
      } else if (tag == Tag.COORDINATOR) {
        return shared(group, low);
      } else {
        VerbGroup reduced = reducedBefore(t + 1);
        if (reduced == null) {
          return Optional.empty();
        }
        t = reduced.start() - 1;
      }
    }
    return Optional.empty();
  }

  /**
   * "an ad released | Thursday accuses": the participle between a subject and its verb that ends
   * before a token.
   */
  private @Nullable VerbGroup reducedBefore(int end) {
    VerbGroup group = syntax.groupBefore(end);
    return group != null
            && group.main() == end - 1
            && syntax.text.is(group.main(), WordClass.VERB_PARTICIPLE)
            && !group.isPassive()
            && syntax.phraseBefore(group.start()) != null
        ? group
        : null;
  }

  /**
   * "An aide | who asked not to be named because of the talks | said": what a relative clause
   * without commas describes, where nothing next to the verb can be its subject.
   */
  private Optional<Subject> aroundRelative(VerbGroup group, int low, Optional<Subject> near) {
    int before = group.start() - 1;
    if (!group.isFinite()
        || before <= low
        || syntax.tag(before) == Tag.COORDINATOR
        || syntax.tag(before) == Tag.COMMA
        || (near.isPresent() && !isGoverned(near.get()))) {
      return near;
    }
    int pronoun = relativeBefore(group, low);
    NounPhrase phrase = pronoun < 0 ? null : antecedentOf(pronoun, low);
    if (phrase == null || !canSpeak(phrase.head())) {
      return near;
    }
    Subject described = chain(phrase, -1, false, low);
    TokenRange mention = new TokenRange(described.begins(), group.start());
    return Optional.of(new Subject(mention, described.head(), described.begins(), Link.BEFORE));
  }

  /** Whether a preposition or a verb takes the words before a verb, so that they do nothing. */
  private boolean isGoverned(Subject subject) {
    int before = subject.begins() - 1;
    VerbGroup verb = syntax.groups().at(before);
    boolean other =
        verb != null
            && verb.main() == before
            && (!verb.isFinite()
                || syntax.text.is(before, WordClass.BE)); // "the talks are | secret"
    return subject.link() == Link.BEFORE && (syntax.tag(before) == Tag.PREPOSITION || other);
  }

  /** The "who" of a relative clause that has its verb, and goes on up to another; -1 for none. */
  private int relativeBefore(VerbGroup group, int low) {
    int limit = Math.max(low, group.start() - RELATIVE_REACH);
    for (int t = group.start() - 1; t > limit; t--) {
      Tag tag = syntax.tag(t);
      if (tag.isBreak() || tag == Tag.COMMA || tag == Tag.QUOTE || tag == Tag.THAT) {
        return -1;
      }
      if (syntax.is(t, syntax.known.who)) {
        VerbGroup verb = syntax.groupFrom(t + 1);
        return verb != null && verb.isFinite() && verb.end() <= group.start() ? t : -1;
      }
    }
    return -1;
  }

  /** "a person | with knowledge of the talks | who asked". */
  private @Nullable NounPhrase antecedentOf(int pronoun, int low) {
    NounPhrase phrase = syntax.phraseBefore(pronoun);
    return phrase == null || phrase.start() < low ? null : phrase;
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
    NounPhrase phrase = before < low ? null : syntax.phraseBefore(before + 1);
    TokenRange pronoun = new TokenRange(relative, relative + 1);
    if (phrase == null) {
      return syntax.tag(relative) == Tag.THAT
          ? Optional.empty()
          : Optional.of(new Subject(pronoun, relative, relative, Link.RELATIVE));
    }
    Subject antecedent = chain(phrase, -1, false, low);
    if (syntax.tag(relative) == Tag.THAT && !canSpeak(antecedent.head())) {
      return Optional.empty(); // "a problem that demands an answer"
    }
    return Optional.of(new Subject(pronoun, antecedent.head(), antecedent.begins(), Link.RELATIVE));
  }

  /**
   * The subject of an earlier verb that this one shares, for "He came and said": that of the
   * nearest cue, or else of the nearest verb of a main clause.
   */
  public Optional<Subject> shared(VerbGroup group, int low) {
    Optional<Subject> nearest = Optional.empty();
    for (VerbGroup earlier = group.previous();
        earlier != null && earlier.start() >= low;
        earlier = earlier.previous()) {
      if (!earlier.isFinite() || isInOtherQuotation(earlier, group) || !agrees(earlier, group)) {
        continue;
      }
      boolean cue =
          cues.at(syntax.text, earlier.main(), CueTable.Part.VERB)
              .filter(entry -> entry.takes(Frame.THAT) || entry.takes(Frame.TO))
              .isPresent(); // not "began", which can only quote
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

  private Optional<Subject> ofEarlier(VerbGroup earlier, VerbGroup group, int low) {
    Optional<Subject> found = before(earlier, low);
    if (found.isEmpty() && syntax.closesQuotation(earlier.start() - 1)) {
      found = inverted(earlier.end(), group.start());
    }
    return found.map(
        s ->
            s.link() == Link.RELATIVE
                ? s
                : new Subject(s.mention(), s.head(), s.begins(), Link.SHARED));
  }

  /** Whether a finite verb can go on from another: in the same tense, without a modal. */
  private boolean agrees(VerbGroup earlier, VerbGroup group) {
    return !group.isFinite()
        || (earlier.isPast() == group.isPast() && !earlier.hasModal())
        || group.hasModal()
        || (isPerfect(earlier) && syntax.tag(group.main()) == Tag.PAST);
  }

  /** "has reported a loss and warned". */
  private boolean isPerfect(VerbGroup group) {
    return syntax.tag(group.main()) == Tag.PARTICIPLE && !group.isPassive();
  }

  private boolean isMain(Subject subject, int low) {
    Tag before = syntax.tag(subject.begins() - 1);
    return subject.begins() <= low
        || (before != Tag.SUBORDINATOR && before != Tag.THAT && before != Tag.QUESTION);
  }

  private boolean isInOtherQuotation(VerbGroup group, VerbGroup other) {
    return syntax.quotations.outermost(group.main()) != syntax.quotations.outermost(other.main());
  }

  /**
   * The subject of the clause that follows a phrase at the beginning: "Citing costs, Smith said".
   */
  public Optional<Subject> ahead(int from, int limit) {
    for (int t = from; t < limit; t++) {
      if (syntax.tag(t) == Tag.COMMA) {
        VerbGroup verb = syntax.clauseVerb(t + 1, limit);
        if (verb != null) {
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
    NounPhrase phrase = syntax.phraseBefore(comma);
    return phrase == null || isAdverbial(phrase, low)
        ? Optional.empty()
        : Optional.of(chain(phrase, -1, true, low));
  }

  /** Where a noun phrase with its modifiers and apposition ends. */
  public int extent(NounPhrase phrase, int limit) {
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
    NounPhrase phrase = syntax.phraseFrom(from);
    if (phrase == null || phrase.end() > limit) {
      return Optional.empty();
    }
    int end = extent(phrase, limit);
    return Optional.of(new Subject(new TokenRange(from, end), phrase.head(), from, link));
  }

  /** A phrase with the phrases that lead up to it: "a spokeswoman for the county". */
  private Subject chain(NounPhrase last, int apposition, boolean bracketed, int low) {
    NounPhrase phrase = last;
    int end = last.end();
    int start = last.start();
    for (int step = 0; step < MAX_STEPS && start > low; step++) {
      NounPhrase earlier = leading(start, end, low);
      if (earlier == null) {
        earlier = bracketed ? appositionBase(phrase, low) : null;
        if (earlier == null) {
          break;
        }
        apposition = isAge(start, end) ? apposition : Math.max(apposition, end);
        end = isAge(start, end) ? earlier.end() : end;
      }
      phrase = earlier;
      start = phrase.start();
    }
    int mentionEnd = apposition >= 0 ? apposition : end;
    return new Subject(new TokenRange(start, mentionEnd), phrase.head(), start, Link.BEFORE);
  }

  /** The phrase that leads up to the words of others: "a spokeswoman for | the county". */
  private @Nullable NounPhrase leading(int start, int end, int low) {
    int before = start - 1;
    NounPhrase antecedent = antecedentBefore(before, low);
    if (antecedent != null) {
      return antecedent;
    }
    NounPhrase earlier = syntax.phraseBefore(before);
    return switch (syntax.tag(before)) {
      case PREPOSITION -> beforePreposition(before, earlier, low);
      case COORDINATOR -> earlier != null && isCoordinated(earlier, low) ? earlier : null;
      case COMMA -> earlier != null && isList(start, end, earlier, low) ? earlier : null;
      default -> null;
    };
  }

  private @Nullable NounPhrase beforePreposition(
      int preposition, @Nullable NounPhrase earlier, int low) {
    if (earlier != null && !syntax.isTime(earlier)) {
      return earlier;
    }
    if (earlier == null && syntax.tag(preposition - 1) == Tag.CLOSE) {
      int open = syntax.openOf(preposition - 1, low); // "Officer (Acting) | of the Authority"
      return open > low ? syntax.phraseBefore(open) : null;
    }
    NounPhrase past = earlier == null ? null : syntax.phraseBefore(earlier.start());
    if (past != null) {
      return past; // "a report last week in the paper"
    }
    NounPhrase noun = isPostposed(preposition - 1) ? syntax.phraseBefore(preposition - 1) : null;
    if (noun != null) {
      return noun;
    }
    VerbGroup reduced = reducedBefore(preposition);
    return reduced != null && reduced.start() > low ? syntax.phraseBefore(reduced.start()) : null;
  }

  /**
   * "Farmers who brought | the suit": what "who" before a verb before a phrase stands for, or null.
   */
  private @Nullable NounPhrase antecedentBefore(int verb, int low) {
    VerbGroup group = syntax.groups().at(verb);
    if (group == null || !group.isFinite()) {
      return null;
    }
    int pronoun = group.start() - 1;
    return pronoun > low && syntax.tag(pronoun) == Tag.QUESTION
        ? syntax.phraseBefore(pronoun)
        : null;
  }

  /** "a person | familiar | with the talks": an adjective that may stand after its noun. */
  private boolean isPostposed(int t) {
    boolean adverb = syntax.tag(t) == Tag.ADVERB && syntax.text.is(t, WordClass.ADJECTIVE);
    return syntax.tag(t) == Tag.ADJECTIVE || adverb;
  }

  private boolean isAge(int start, int end) {
    return end - start == 1 && syntax.tag(start) == Tag.NUMBER;
  }

  /** "Jane Roe, 45, of Ohio, said": what the age, the place or a title stands behind. */
  private @Nullable NounPhrase appositionBase(NounPhrase phrase, int low) {
    int start = phrase.start();
    int comma = start - 1;
    if (syntax.tag(comma) == Tag.PREPOSITION && syntax.tag(comma - 1) == Tag.COMMA) {
      comma--;
    }
    if (syntax.tag(comma) != Tag.COMMA || comma <= low) {
      return null;
    }
    NounPhrase before = syntax.phraseBefore(comma);
    if (before == null) {
      return null;
    }
    boolean name = syntax.tag(before.head()) == Tag.NAME;
    boolean number = syntax.tag(before.head()) == Tag.NUMBER;
    boolean place = comma < start - 1;
    int head = phrase.head();
    boolean state = syntax.text.is(head, WordClass.PLACE) || syntax.text.last(head) == '.';
    boolean of = syntax.tag(before.start() - 1) == Tag.PREPOSITION;
    boolean indefinite = syntax.tag(head) != Tag.NAME || (state && of);
    return (name || number) && (place || indefinite) && !isAdverbial(before, low) ? before : null;
  }

  private boolean isCoordinated(NounPhrase phrase, int low) {
    int before = phrase.start() - 1;
    VerbGroup group = syntax.groups().at(before);
    return before < low
        || (before == low && syntax.is(before, syntax.known.as)) // "As Lee and Hart reported,"
        || (group == null && syntax.tag(before) != Tag.PREPOSITION)
        || (group != null && opensClause(group))
        || isInName(before, phrase);
  }

  /**
   * "He said | the mayor and two aides believed": a verb whose object is a clause, not a person.
   */
  private boolean opensClause(VerbGroup group) {
    return group.isFinite()
        && cues.at(syntax.text, group.main(), CueTable.Part.VERB)
            .filter(
                entry ->
                    entry.takes(Frame.THAT)
                        && !entry.takes(Frame.HEARER)
                        && entry.kind(Frame.THAT) == Cue.Kind.SAY)
            .isPresent();
  }

  /** "the Organization for Economic Cooperation and Development". */
  private boolean isInName(int preposition, NounPhrase phrase) {
    NounPhrase before = syntax.phraseBefore(preposition);
    return syntax.tag(preposition) == Tag.PREPOSITION
        && before != null
        && syntax.tag(before.head()) == Tag.NAME
        && syntax.tag(phrase.start()) == Tag.NAME
        && syntax.tag(phrase.end() + 1) == Tag.NAME;
  }

  /** "A, B and C": whether words before which a phrase and a comma stand are a list with it. */
  private boolean isList(int start, int end, NounPhrase before, int low) {
    boolean list = false;
    for (int t = start; t < end; t++) {
      list |= syntax.tag(t) == Tag.COORDINATOR;
    }
    return list && isCoordinated(before, low);
  }

  /** "on Tuesday", "last week": stands between subject and verb, and is neither. */
  private boolean isAdverbial(NounPhrase phrase, int low) {
    int start = phrase.start();
    return syntax.isTime(phrase) && start > low;
  }

  private int beforeAdverbial(NounPhrase phrase, int low) {
    int before = phrase.start() - 1;
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
    NounPhrase phrase = syntax.phraseFrom(from);
    VerbGroup group = phrase == null ? null : syntax.groupFrom(phrase.end());
    return group != null
        && syntax.tag(group.main()) == Tag.PAST
        && syntax.text.is(group.main(), WordClass.VERB_PARTICIPLE)
        && syntax.tag(group.end()) == Tag.PREPOSITION
        && !syntax.hasMainVerb(group.end(), end);
  }
}
