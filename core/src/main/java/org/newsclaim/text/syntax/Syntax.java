package org.newsclaim.text.syntax;

import org.jspecify.annotations.Nullable;
import org.newsclaim.text.Quotations;
import org.newsclaim.text.Sentences;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.tag.FunctionWords;
import org.newsclaim.text.tag.Tag;
import org.newsclaim.text.tag.Tagger;

/**
 * A text with its analysis, which all parsers read: sentences, quotations, tags, noun phrases and
 * verb groups. Belongs to one thread.
 */
public final class Syntax {
  private static final long CALENDAR = WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH);
  private static final long TIMES =
      WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH, WordClass.TIME_UNIT);

  /** How many tokens what stands between a subject and its verb may have. */
  private static final int BRACKET_REACH = 40;

  public final TokenizedText text;
  public final Sentences sentences;
  public final Quotations quotations;
  public final FunctionWords known;
  public final Tag[] tags;

  /** Found when they are first asked for: numbers seldom need them. */
  private @Nullable NounPhrases phrases;

  private @Nullable VerbGroups groups;

  Syntax(
      TokenizedText text,
      Sentences sentences,
      Quotations quotations,
      FunctionWords known,
      Tagger.SentenceFilter wanted) {
    this.text = text;
    this.sentences = sentences;
    this.quotations = quotations;
    this.known = known;
    this.tags = new Tagger(text, sentences, quotations, known).tag(wanted);
  }

  public NounPhrases phrases() {
    NounPhrases found = phrases;
    if (found == null) {
      found = NounPhrases.of(text, tags, quotations);
      phrases = found;
    }
    return found;
  }

  public VerbGroups groups() {
    VerbGroups found = groups;
    if (found == null) {
      found = VerbGroups.of(text, tags);
      groups = found;
    }
    return found;
  }

  public Tag tag(int token) {
    return token >= 0 && token < tags.length ? tags[token] : Tag.STOP;
  }

  public boolean is(int token, int word) {
    return token >= 0 && token < tags.length && text.word(token) == word;
  }

  /** Whether an opening quotation mark stands at a token. */
  public boolean opensQuotation(int token) {
    return tag(token) == Tag.QUOTE && quotations.open(quotations.at(token)) == token;
  }

  /** Whether a closing quotation mark stands at a token. */
  public boolean closesQuotation(int token) {
    return tag(token) == Tag.QUOTE && !opensQuotation(token);
  }

  /** The token after the quotation whose mark or words stand at a token. */
  public int endOfQuotation(int token) {
    return quotations.end(quotations.outermost(token));
  }

  /** The noun phrase that ends right before a token, null where there is none. */
  public @Nullable NounPhrase phraseBefore(int token) {
    NounPhrase phrase = phrases().at(token - 1);
    return phrase != null && phrase.end() == token ? phrase : null;
  }

  /** The noun phrase that begins at a token, null where there is none. */
  public @Nullable NounPhrase phraseFrom(int token) {
    NounPhrase phrase = phrases().at(token);
    return phrase != null && phrase.start() == token ? phrase : null;
  }

  /** The verb group that ends right before a token, null where there is none. */
  public @Nullable VerbGroup groupBefore(int token) {
    VerbGroup group = groups().at(token - 1);
    return group != null && group.end() == token ? group : null;
  }

  /**
   * The verb group that begins at a token, adverbs before it included, null where there is none.
   */
  public @Nullable VerbGroup groupFrom(int token) {
    VerbGroup group = groups().at(token);
    return group != null && group.start() == token ? group : null;
  }

  /** Whether a noun phrase says when: "Tuesday", "last week". */
  public boolean isTime(NounPhrase phrase) {
    int head = phrase.head();
    long times = tags[head] == Tag.NAME ? CALENDAR : TIMES;
    boolean name = tags[head] == Tag.NAME && head > phrase.start() && tags[head - 1] == Tag.NAME;
    return text.isAny(head, times) && !name && !hasPossessor(phrase) && !isRecord(phrase);
  }

  /** "the minutes of the meeting": what was written down, no time. */
  private boolean isRecord(NounPhrase phrase) {
    int head = phrase.head();
    Tag of = tag(head + 2);
    return text.matches(head, "minutes")
        && head == phrase.start() + 1
        && tags[phrase.start()] == Tag.DETERMINER
        && is(head + 1, known.of)
        && (of == Tag.DETERMINER || of == Tag.POSSESSIVE);
  }

  private boolean hasPossessor(NounPhrase phrase) {
    for (int t = phrase.start(); t < phrase.head(); t++) {
      if (tags[t] == Tag.POSSESSIVE) {
        return true;
      }
    }
    return false;
  }

  /** The token that opens the bracket which closes at a token. */
  public int openOf(int close, int low) {
    for (int t = close - 1; t >= low; t--) {
      if (tags[t] == Tag.OPEN) {
        return t;
      }
    }
    return close;
  }

  /** The token that closes the bracket which opens at a token; the limit where there is none. */
  public int closeOf(int open, int limit) {
    for (int t = open + 1; t < limit; t++) {
      if (tags[t] == Tag.CLOSE) {
        return t;
      }
    }
    return open;
  }

  /** Whether a finite verb group stands in a range outside relative clauses. */
  public boolean hasMainVerb(int from, int end) {
    for (VerbGroup group = groups().next(from);
        group != null && group.start() < end;
        group = groups().next(group.end())) {
      if (group.isFinite() && !isRelative(group, from) && !isParticiple(group)) {
        return true;
      }
    }
    return false;
  }

  /** "now 81 and retired in Ohio": a past form that can only be a participle here. */
  private boolean isParticiple(VerbGroup group) {
    int main = group.main();
    boolean past = tags[main] == Tag.PAST && group.length() == 1;
    return past
        && text.is(main, WordClass.VERB_PARTICIPLE)
        && tag(main + 1) == Tag.PREPOSITION
        && phraseBefore(main) == null;
  }

  private boolean isRelative(VerbGroup group, int from) {
    int before = group.start() - 1;
    if (before >= from && (tags[before] == Tag.QUESTION || tags[before] == Tag.THAT)) {
      return true;
    }
    NounPhrase phrase = phraseBefore(group.start());
    int beforePhrase = phrase == null ? -1 : phrase.start() - 1;
    return beforePhrase >= from && tags[beforePhrase] == Tag.QUESTION;
  }

  /**
   * The finite verb group after a clause in a noun phrase: "Nurses who say they were hurt | want".
   *
   * @param opener the token that opens the clause: a relative pronoun or "that"
   * @param limit the token after the last one to look at
   * @return null where a comma comes first
   */
  public @Nullable VerbGroup verbAfterClause(int opener, int limit) {
    return new EmbeddedClauses(this).verbAfter(opener, limit);
  }

  /** The subject and verb of a clause that begins at a token: its finite verb group, or null. */
  public @Nullable VerbGroup clauseVerb(int from, int limit) {
    int t = afterLeading(from, limit);
    NounPhrase phrase = phrases().at(t);
    if (phrase == null || (phrase.start() != t && (t == from || phrase.start() < from))) {
      return null;
    }
    t = phrase.end();
    while (t < limit) {
      VerbGroup group = finiteAt(t);
      if (group != null) {
        return group;
      }
      int next = afterModifier(t, limit);
      if (next < 0) {
        return null;
      }
      t = next;
    }
    return null;
  }

  /** The token after what may stand before a subject: "nearly half", "at least 50 people". */
  private int afterLeading(int from, int limit) {
    int t = from;
    while (t < limit) {
      int entry = text.match(t, WordClass.APPROXIMATOR);
      int length = entry < 0 ? 0 : text.lexicon().entry(entry).length();
      if (length > 1 && (tag(t + length) == Tag.NUMBER || tag(t + length) == Tag.DETERMINER)) {
        t += length;
      } else if (isLeading(t)) {
        t++;
      } else {
        break;
      }
    }
    return t;
  }

  /** An adverb before a subject: "nearly half", "about 50 people". */
  private boolean isLeading(int t) {
    boolean about = (tag(t) == Tag.PREPOSITION && tag(t + 1) == Tag.NUMBER) || is(t, known.about);
    return (tag(t) == Tag.ADVERB && groups().at(t) == null) || about;
  }

  private @Nullable VerbGroup finiteAt(int token) {
    VerbGroup group = groupFrom(token);
    return group != null && group.isFinite() ? group : null;
  }

  /**
   * ", which began a decade ago, | remained": the verb after what commas or dashes enclose, or -1.
   */
  private int afterBracket(int open, int limit) {
    int end = Math.min(limit, open + BRACKET_REACH);
    for (int t = open + 1; t < end; t++) {
      if (tag(t) == Tag.QUOTE
          || (tag(t) == Tag.COORDINATOR
              && tag(open) == Tag.COMMA
              && tag(open + 1) != Tag.QUESTION
              && !isInApposition(open, t))) {
        return -1;
      }
      if (tag(t) == tag(open)) {
        boolean enclosed =
            tag(open + 1) == Tag.QUESTION || tag(open) == Tag.DASH || !hasMainVerb(open + 1, t);
        if (finiteAt(t + 1) != null) {
          return enclosed ? t + 1 : -1;
        }
        if (!enclosed) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** "Lee, the minister of farming, forests | and fisheries, said". */
  private boolean isInApposition(int open, int coordinator) {
    NounPhrase last = tag(open + 1) == Tag.DETERMINER ? phraseFrom(coordinator + 1) : null;
    return last != null
        && tag(last.start()) == Tag.NOUN
        && tag(last.end()) == Tag.COMMA
        && finiteAt(last.end() + 1) != null;
  }

  /** What may stand between a subject's noun and its verb; the token after it, or -1. */
  private int afterModifier(int t, int limit) {
    if (tag(t) == Tag.PREPOSITION || tag(t) == Tag.COORDINATOR) {
      NounPhrase phrase = phraseFrom(t + 1);
      return phrase == null ? -1 : phrase.end();
    }
    if (tag(t) == Tag.OPEN) {
      int close = closeOf(t, limit);
      return close == t ? -1 : close + 1;
    }
    if (tag(t) == Tag.COMMA || tag(t) == Tag.DASH) {
      return afterBracket(t, limit);
    }
    if (tag(t) == Tag.QUOTE || tag(t) == Tag.ADVERB || tag(t) == Tag.PARTICIPLE) {
      return t + 1;
    }
    if (tag(t) == Tag.QUESTION || tag(t) == Tag.THAT) {
      VerbGroup after = verbAfterClause(t, limit);
      if (after != null) {
        return after.start();
      }
      VerbGroup group = groupFrom(t + 1);
      return group == null ? -1 : group.end();
    }
    NounPhrase phrase = phraseFrom(t);
    return phrase != null && isTime(phrase) ? phrase.end() : -1;
  }
}
