package org.newsclaim.text.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries, adverbs and negation: "has also told", "did not say", "to reopen".
 * Immutable; no two of one text are equal.
 */
public final class VerbGroup {
  /** What a group can do in a clause. */
  public enum Form {
    FINITE,
    INFINITIVE,
    GERUND,
    PARTICIPLE
  }

  static final int PASSIVE = 1;
  static final int NEGATED = 2;
  static final int PAST = 4;
  static final int MODAL = 8;

  private final int start;
  private final int first;
  private final int end;
  private final int main;
  private final Form form;
  private final int flags;
  private final @Nullable VerbGroup previous;

  VerbGroup(
      int start, int first, int end, int main, Form form, int flags, @Nullable VerbGroup previous) {
    this.start = start;
    this.first = first;
    this.end = end;
    this.main = main;
    this.form = form;
    this.flags = flags;
    this.previous = previous;
  }

  /** The first token, an adverb before the verb included. */
  public int start() {
    return start;
  }

  /** The first token that is no adverb: an auxiliary, "to" or the verb. */
  public int first() {
    return first;
  }

  /** The token after the group. */
  public int end() {
    return end;
  }

  public int length() {
    return end - start;
  }

  /** The token of the verb that says what is done. */
  public int main() {
    return main;
  }

  public Form form() {
    return form;
  }

  public boolean isFinite() {
    return form == Form.FINITE;
  }

  public boolean isPassive() {
    return (flags & PASSIVE) != 0;
  }

  public boolean isNegated() {
    return (flags & NEGATED) != 0;
  }

  public boolean isPast() {
    return (flags & PAST) != 0;
  }

  public boolean hasModal() {
    return (flags & MODAL) != 0;
  }

  /** The group before this one in the text, null where it is the first. */
  public @Nullable VerbGroup previous() {
    return previous;
  }
}
