package org.newsclaim.attribution.content;

import org.jspecify.annotations.Nullable;
import org.newsclaim.attribution.cue.ContentEnd;
import org.newsclaim.attribution.cue.ContentRule;
import org.newsclaim.attribution.cue.CueContext;
import org.newsclaim.attribution.cue.CueTable;
import org.newsclaim.attribution.cue.Subject;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.VerbGroup;
import org.newsclaim.text.tag.Tag;

/** Where the content of an attribution ends, for one text. */
public final class ContentBounds {
  private final Syntax syntax;
  private final CueTable cues;
  private final ClauseJoins joins;
  private final ClauseStarts starts;

  public ContentBounds(Syntax syntax, CueTable cues) {
    this.syntax = syntax;
    this.cues = cues;
    this.joins = new ClauseJoins(syntax, cues);
    this.starts = new ClauseStarts(syntax, cues);
  }

  /**
   * What is known of the cue whose content is sought.
   *
   * @param clause whether the content is a clause, not a noun phrase or an infinitive
   * @param bracketed whether the cue stands in a clause that a comma closes: "who said …,"
   * @param group the verb group of the cue, null where it is no verb
   */
  public record Setting(boolean clause, boolean bracketed, @Nullable VerbGroup group) {}

  ClauseStarts starts() {
    return starts;
  }

  /**
   * Whether a comma will close the clause of the cue: "Smith, who said …, left"; "When he said …".
   */
  public boolean isBracketed(CueContext site, Subject subject) {
    int before = subject.begins() - 1;
    if (subject.link() == Subject.Link.RELATIVE) {
      return syntax.tag(subject.mention().start() - 1) == Tag.COMMA;
    }
    boolean relative = syntax.tag(before) == Tag.QUESTION && before > site.low();
    int comma = syntax.tag(before - 1) == Tag.PREPOSITION ? before - 2 : before - 1;
    return (before >= site.low() && syntax.tag(before) == Tag.SUBORDINATOR)
        || (relative && syntax.tag(comma) == Tag.COMMA)
        || isInOpening(site.cue().start(), site.low());
  }

  /** Where the content that begins at a token ends, at most at the limit. */
  public ContentEnd end(int from, int limit, Setting cue) {
    Setting setting = cue;
    int t = from;
    while (t < limit) {
      Tag tag = syntax.tag(t);
      if (syntax.opensQuotation(t)) {
        int end = syntax.endOfQuotation(t);
        if (t == from && isComplete(end, limit)) {
          return new ContentEnd(Math.min(end, limit), ContentRule.QUOTATION);
        }
        t = Math.max(t + 1, end);
        boolean comma = syntax.tag(end - 2) == Tag.COMMA && syntax.tag(end - 1) == Tag.QUOTE;
        ContentRule rule = comma && end < limit ? atComma(from, end - 1, limit, setting) : null;
        if (rule != null) {
          return new ContentEnd(end, rule);
        }
        continue;
      }
      ContentRule rule = t > from && tag != Tag.OPEN ? at(from, t, limit, setting) : null;
      if (rule != null) {
        return new ContentEnd(t, rule);
      }
      if (tag == Tag.OPEN) {
        t = syntax.closeOf(t, limit);
      } else if (tag == Tag.THAT && !starts.isFinite(t + 1)) {
        setting = new Setting(true, setting.bracketed(), setting.group()); // "a report that …"
      }
      t++;
    }
    return new ContentEnd(limit, ContentRule.SENTENCE);
  }

  /**
   * Whether a token stands in a phrase or clause that opens its sentence: "Despite …," "When …,".
   */
  public boolean isInOpening(int token, int low) {
    int first = syntax.tag(low) == Tag.COORDINATOR ? low + 1 : low;
    Tag tag = syntax.tag(first);
    if (tag != Tag.PREPOSITION && tag != Tag.SUBORDINATOR && tag != Tag.GERUND && tag != Tag.TO) {
      return false;
    }
    for (int t = first; t < token; t++) {
      if (syntax.tag(t) == Tag.COMMA) {
        return false;
      }
    }
    return true;
  }

  /** Whether a quotation that ends here is the whole content: what follows is no part of it. */
  private boolean isComplete(int end, int limit) {
    if (end >= limit) {
      return true;
    }
    TokenizedText text = syntax.text;
    char last = text.last(end - 2 < 0 ? 0 : end - 2);
    boolean sentence = last == '.' || last == '!' || last == '?' || last == ',';
    return (sentence || syntax.tag(end).isBreak()) && !opensFurtherQuotation(end);
  }

  /** "chanted “No cuts,” | and “Save our school.”": a quotation that is joined to one before it. */
  private boolean opensFurtherQuotation(int t) {
    return syntax.tag(t) == Tag.COORDINATOR && syntax.opensQuotation(t + 1);
  }

  /** The end of the quotation that opens at a token, and of those that are joined to it. */
  int endOfQuotations(int open) {
    int end = syntax.endOfQuotation(open);
    while (opensFurtherQuotation(end)) {
      end = syntax.endOfQuotation(end + 1);
    }
    return end;
  }

  /** The rule that ends the content at a token, null where it goes on. */
  private @Nullable ContentRule at(int from, int t, int limit, Setting setting) {
    return switch (syntax.tag(t)) {
      case SEMICOLON -> ContentRule.SEMICOLON; // no complete quotation: these are skipped
      case COMMA -> atComma(from, t, limit, setting);
      case COORDINATOR -> {
        ContentRule rule = joins.atCoordinator(from, t, limit, setting);
        boolean others =
            rule == null
                && (!setting.clause()
                    || syntax.hasMainVerb(from, t)) // not "that Lee and Hart said"
                && joins.isSpeechOfOthers(t + 1, limit, setting);
        yield others ? ContentRule.OTHER_SPEECH : rule;
      }
      case DASH -> stopsAtDash(t, limit, setting) ? ContentRule.DASH : null;
      case PREPOSITION -> !setting.clause() && isMeans(t) ? ContentRule.CIRCUMSTANCE : null;
      case SUBORDINATOR, QUESTION ->
          !setting.clause() && joins.isAdverbialClause(t, limit) ? ContentRule.CIRCUMSTANCE : null;
      default -> null;
    };
  }

  /** "criticized the plan by saying": how somebody does what the cue says. */
  private boolean isMeans(int t) {
    return syntax.is(t, syntax.known.by) && joins.isGerund(syntax.groupFrom(t + 1));
  }

  private boolean stopsAtDash(int dash, int limit, Setting setting) {
    VerbGroup group = syntax.groupFrom(dash + 1);
    boolean gerund = group != null && joins.isGerund(group) && joins.isCue(group);
    return gerund || (!setting.clause() && syntax.clauseVerb(dash + 1, limit) != null);
  }

  private @Nullable ContentRule atComma(int from, int comma, int limit, Setting setting) {
    int next = comma + 1;
    if (next >= limit) {
      return ContentRule.SENTENCE;
    }
    if (isPhraseCue(next)) {
      return ContentRule.CUE_PHRASE;
    }
    if (isLaterCue(next, limit)) {
      return ContentRule.LATER_CUE;
    }
    if (setting.clause()
        && syntax.hasMainVerb(from, comma)
        && joins.isSpeechOfOthers(next, limit, setting)) {
      return ContentRule.OTHER_SPEECH;
    }
    Tag tag = syntax.tag(next);
    boolean opens = tag == Tag.QUESTION || tag == Tag.DETERMINER || tag == Tag.PRONOUN;
    if (!setting.clause() && opens && !describesWithin(from, next, limit)) {
      return ContentRule.NOUN_PHRASE;
    }
    VerbGroup group = syntax.groupFrom(next);
    boolean finite = group != null && group.isFinite();
    if (setting.bracketed()
        && ((finite && (!setting.clause() || syntax.hasMainVerb(from, comma)))
            || syntax.clauseVerb(next, limit) != null)) {
      return ContentRule.BRACKET;
    }
    if (group != null && group.form() == VerbGroup.Form.GERUND) {
      return !setting.clause() || joins.isCue(group) ? ContentRule.GERUND : null;
    }
    if (group != null
        && finite
        && joins.agrees(group, setting.group())
        && (!setting.clause()
            || (syntax.hasMainVerb(from, comma)
                && (joins.isQuoting(group) || joins.isDeedOfSpeaker(from, group, limit))))) {
      return ContentRule.SHARED_VERB;
    }
    if (tag == Tag.COORDINATOR) {
      ContentRule rule = joins.atCoordinator(from, next, limit, setting);
      return rule != null ? rule : joins.atClause(next, limit, setting);
    }
    if (setting.clause() && joins.isCircumstance(from, next, limit, setting)) {
      return ContentRule.CIRCUMSTANCE;
    }
    if (tag == Tag.SUBORDINATOR && syntax.known.contrasts(syntax.text.word(next))) {
      VerbGroup said = syntax.clauseVerb(next + 1, limit);
      return said != null && (!setting.clause() || joins.isSpeech(said))
          ? ContentRule.OTHER_SPEECH
          : null;
    }
    return null;
  }

  /**
   * "hopes to open a road, | which leads to the bay": a relative clause in a content that has a
   * verb of its own; behind a mere noun phrase, the article describes what it names.
   */
  private boolean describesWithin(int from, int t, int limit) {
    boolean relative =
        syntax.tag(t) == Tag.QUESTION
            && (starts.isFinite(t + 1) || syntax.clauseVerb(t + 1, limit) != null);
    return relative && syntax.groupFrom(from) != null;
  }

  /** ", the agency reported" at the end: who says all that stands before. */
  private boolean isLaterCue(int from, int limit) {
    VerbGroup inverted = syntax.groupFrom(from);
    if (inverted != null
        && syntax.closesQuotation(from - 1)
        && inverted.isFinite()
        && joins.isSpeech(inverted)
        && syntax.phraseFrom(inverted.end()) != null) {
      return true;
    }
    VerbGroup verb = syntax.clauseVerb(from, limit);
    if (verb == null || syntax.tag(from) == Tag.ADVERB || !joins.isSpeech(verb)) {
      return false;
    }
    int after = verb.end();
    Tag tag = syntax.tag(after);
    boolean ends =
        after >= limit
            || tag == Tag.COMMA
            || (tag == Tag.PREPOSITION && !hasLaterQuotation(after, limit));
    return ends && verb.main() + 1 == after;
  }

  private boolean hasLaterQuotation(int from, int limit) {
    for (int t = from; t < limit; t++) {
      Tag tag = syntax.tag(t);
      if (syntax.opensQuotation(t) || tag == Tag.THAT || tag == Tag.COLON) {
        return true;
      }
      if (tag == Tag.COMMA || tag == Tag.SUBORDINATOR) {
        return false;
      }
    }
    return false;
  }

  boolean isQuoting(VerbGroup group) {
    return joins.isQuoting(group);
  }

  private boolean isPhraseCue(int t) {
    return cues.at(syntax.text, t, CueTable.Part.PHRASE).isPresent();
  }
}
