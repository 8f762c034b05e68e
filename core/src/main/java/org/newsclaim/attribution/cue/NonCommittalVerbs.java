package org.newsclaim.attribution.cue;

import java.util.Optional;
import org.newsclaim.attribution.cue.CueTable.Entry;
import org.newsclaim.attribution.cue.CueTable.Part;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.VerbGroups.Form;
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
  public boolean is(int group) {
    if (isOf(group, group)) {
      return true;
    }
    if (hasNoComment(group)) {
      return true;
    }
    int next = group + 1;
    return next < syntax.groups.count()
        && syntax.groups.start(next) == syntax.groups.end(group)
        && syntax.groups.form(next) == Form.INFINITIVE
        && isOf(next, group);
  }

  private boolean isOf(int group, int first) {
    Optional<Entry> entry = cues.at(syntax.text, syntax.groups.main(group), Part.SILENCE);
    return switch (entry.flatMap(Entry::silence).orElse("")) {
      case "yes" -> true;
      case "negated" -> isRefused(group, first) && isClosed(group, entry.get());
      case "passive" -> syntax.groups.isPassive(group) && isRefused(group, first);
      default -> false;
    };
  }

  private boolean isRefused(int group, int first) {
    return syntax.groups.isNegated(group)
        || syntax.tag(syntax.groups.start(group)) == Tag.NEGATION
        || syntax.groups.isNegated(first)
        || (first != group && isRefusal(first));
  }

  /** "declined", "refused". */
  public boolean isRefusal(int group) {
    return cues.at(syntax.text, syntax.groups.main(group), Part.VERB)
        .filter(entry -> entry.isNegative() && entry.takes(Frame.TO))
        .isPresent();
  }

  /** "did not respond to questions", not "did not respond that way". */
  private boolean isClosed(int group, Entry entry) {
    int after = syntax.groups.main(group) + entry.length();
    Tag tag = syntax.tag(after);
    return !syntax.opensQuotation(after) && tag != Tag.THAT && tag != Tag.QUESTION;
  }

  /** "had no comment". */
  private boolean hasNoComment(int group) {
    int no = syntax.groups.end(group);
    return syntax.is(no + 1, syntax.known.comment) && syntax.is(no, syntax.known.no);
  }
}
