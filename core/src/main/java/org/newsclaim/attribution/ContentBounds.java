package org.newsclaim.attribution;

import org.newsclaim.text.TokenizedText;

/** Where the content of an attribution ends, for one text. */
final class ContentBounds {
  private final Syntax syntax;
  private final CueTable cues;

  ContentBounds(Syntax syntax, CueTable cues) {
    this.syntax = syntax;
    this.cues = cues;
  }

  /**
   * What is known of the cue whose content is sought.
   *
   * @param clause whether the content is a clause, not a noun phrase or an infinitive
   * @param bracketed whether the cue stands in a clause that a comma closes: "who said …,"
   * @param past whether the cue is in the past
   * @param gerund whether the cue is a gerund
   */
  record Setting(boolean clause, boolean bracketed, boolean past, boolean gerund) {}

  /** The token after the content that begins at a token, at most the limit. */
  int end(int from, int limit, Setting setting) {
    int t = from;
    while (t < limit) {
      Tag tag = syntax.tag(t);
      if (syntax.opensQuotation(t)) {
        int end = syntax.endOfQuotation(t);
        if (t == from && isComplete(end, limit)) {
          return end;
        }
        t = Math.max(t + 1, end);
        boolean comma = syntax.tag(end - 2) == Tag.COMMA && syntax.tag(end - 1) == Tag.QUOTE;
        if (comma && end < limit && stopsAtComma(end - 1, limit, setting)) {
          return end;
        }
        continue;
      }
      if (tag == Tag.OPEN) {
        t = syntax.closeOf(t, limit);
      } else if (tag == Tag.SEMICOLON && syntax.quotations.at(t) < 0) {
        return t;
      } else if (t > from && stops(t, limit, setting)) {
        return t;
      }
      t++;
    }
    return limit;
  }

  /** Whether a token stands in a phrase or clause that opens its sentence: "Despite …," "When …,". */
  boolean isInOpening(int token, int low) {
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
    return sentence || syntax.tag(end).isBreak();
  }

  private boolean stops(int t, int limit, Setting setting) {
    return switch (syntax.tag(t)) {
      case COMMA -> stopsAtComma(t, limit, setting);
      case COORDINATOR -> stopsAtCoordinator(t, limit, setting);
      case DASH -> !setting.clause() && syntax.clauseVerb(t + 1, limit) >= 0;
      default -> false;
    };
  }

  private boolean stopsAtComma(int comma, int limit, Setting setting) {
    int next = comma + 1;
    if (next >= limit) {
      return true;
    }
    if (isPhraseCue(next)) {
      return true;
    }
    if (!setting.clause() && (syntax.tag(next) == Tag.QUESTION || syntax.tag(next) == Tag.DETERMINER || syntax.tag(next) == Tag.PRONOUN)) {
      return true;
    }
    int group = syntax.groups.at(next);
    boolean verb = group >= 0 && syntax.groups.start(group) == next;
    if (setting.bracketed() && (verb && syntax.groups.isFinite(group) || syntax.clauseVerb(next, limit) >= 0)) {
      return true;
    }
    if (verb && syntax.groups.form(group) == VerbGroups.Form.GERUND) {
      return !setting.clause() || isCue(group);
    }
    boolean sameTense = verb && syntax.groups.isFinite(group) && syntax.groups.isPast(group) == setting.past();
    if (sameTense && (!setting.clause() || isCue(group))) {
      return true;
    }
    if (syntax.tag(next) == Tag.COORDINATOR) {
      return stopsAtCoordinator(next, limit, setting) || stopsAtClause(next, limit, setting);
    }
    if (syntax.tag(next) == Tag.SUBORDINATOR) {
      int said = syntax.clauseVerb(next + 1, limit);
      return said >= 0 && (!setting.clause() || isSpeech(said)) && !syntax.is(next, syntax.known.ifWord) && !syntax.is(next, syntax.known.as);
    }
    return false;
  }

  private boolean isPhraseCue(int t) {
    return cues.at(syntax.text, t, CueTable.Part.PHRASE).isPresent();
  }

  /** ", but the mayor refused": a clause of its own after a content that is none. */
  private boolean stopsAtClause(int coordinator, int limit, Setting setting) {
    int verb = syntax.clauseVerb(coordinator + 1, limit);
    if (verb < 0) {
      return false;
    }
    return !setting.clause() || isSpeech(verb);
  }

  /** Whether a verb group is a cue of speech: what it says is no part of what was said before. */
  private boolean isSpeech(int group) {
    return cues.at(syntax.text, syntax.groups.main(group), CueTable.Part.VERB)
        .filter(entry -> entry.takes(Frame.QUOTE) && entry.takes(Frame.PAREN))
        .isPresent();
  }

  /** "and said": a verb that shares the subject of the cue. */
  private boolean stopsAtCoordinator(int coordinator, int limit, Setting setting) {
    int next = coordinator + 1;
    int group = syntax.groups.at(next);
    if (group < 0 || syntax.groups.start(group) != next || next >= limit) {
      return false;
    }
    return switch (syntax.groups.form(group)) {
      case FINITE -> {
        boolean sameTense = syntax.groups.isPast(group) == setting.past() && !syntax.groups.hasModal(group);
        yield sameTense && (!setting.clause() || isCue(group)) && !setting.gerund();
      }
      case GERUND -> setting.gerund() && isCue(group);
      default -> false;
    };
  }

  private boolean isCue(int group) {
    return cues.at(syntax.text, syntax.groups.main(group), CueTable.Part.VERB).isPresent();
  }
}
