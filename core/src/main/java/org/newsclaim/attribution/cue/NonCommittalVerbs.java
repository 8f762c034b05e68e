package org.newsclaim.attribution.cue;

import java.util.Optional;
import org.newsclaim.attribution.cue.CueTable.Entry;
import org.newsclaim.attribution.cue.CueTable.Part;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.VerbGroup;
import org.newsclaim.text.syntax.VerbGroup.Form;
import org.newsclaim.text.tag.Tag;

/**
 * Tells the verbs of one text that claim nothing: "declined to comment", "did not respond to a
 * request", "could not be reached".
 */
public final class NonCommittalVerbs {
  private final Syntax syntax;
  private final CueTable cues;

  public NonCommittalVerbs(Syntax syntax, CueTable cues) {
    this.syntax = syntax;
    this.cues = cues;
  }

  /** Whether a verb group, with the infinitive that goes on from it, claims nothing. */
  public boolean is(VerbGroup group) {
    if (isOf(group, group)) {
      return true;
    }
    if (hasNoComment(group) || asksForAnonymity(group)) {
      return true;
    }
    VerbGroup next = syntax.groupFrom(group.end());
    return next != null && next.form() == Form.INFINITIVE && isOf(next, group);
  }

  private boolean isOf(VerbGroup group, VerbGroup first) {
    Optional<Entry> entry = cues.at(syntax.text, group.main(), Part.SILENCE);
    return switch (entry.flatMap(Entry::silence).orElse("")) {
      case "yes" -> true;
      case "negated" -> isRefused(group, first) && isClosed(group, entry.get());
      case "passive" -> group.isPassive() && isRefused(group, first);
      default -> false;
    };
  }

  private boolean isRefused(VerbGroup group, VerbGroup first) {
    return group.isNegated()
        || syntax.tag(group.start()) == Tag.NEGATION
        || first.isNegated()
        || (first != group && isRefusal(first));
  }

  /** "declined", "refused". */
  public boolean isRefusal(VerbGroup group) {
    return cues.at(syntax.text, group.main(), Part.VERB)
        .filter(entry -> entry.isNegative() && entry.takes(Frame.TO))
        .isPresent();
  }

  /** "did not respond to questions", not "did not respond that way". */
  private boolean isClosed(VerbGroup group, Entry entry) {
    int after = group.main() + entry.length();
    Tag tag = syntax.tag(after);
    return !syntax.opensQuotation(after) && tag != Tag.THAT && tag != Tag.QUESTION;
  }

  /** "requested anonymity", "spoke on condition of anonymity". */
  private boolean asksForAnonymity(VerbGroup group) {
    NounPhrase phrase = syntax.phraseFrom(group.end());
    return phrase != null && syntax.text.matches(phrase.head(), "anonymity");
  }

  /** "had no comment". */
  private boolean hasNoComment(VerbGroup group) {
    int no = group.end();
    return syntax.is(no + 1, syntax.known.comment) && syntax.is(no, syntax.known.no);
  }
}
