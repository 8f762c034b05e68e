package org.newsclaim.text.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.VerbGroup.Form;
import org.newsclaim.text.tag.Tag;

/** The verb groups of a text, in its order; they do not overlap. Immutable. */
public final class VerbGroups {
  /** For each token the group around it. */
  private final @Nullable VerbGroup[] at;

  /** For each token the first group that begins at it or after it. */
  private final @Nullable VerbGroup[] next;

  private VerbGroups(@Nullable VerbGroup[] at, @Nullable VerbGroup[] next) {
    this.at = at;
    this.next = next;
  }

  public static VerbGroups of(TokenizedText text, Tag[] tags) {
    return new Scan(text, tags).run();
  }

  /** The group around a token, null where there is none. */
  public @Nullable VerbGroup at(int token) {
    return token >= 0 && token < at.length ? at[token] : null;
  }

  /**
   * The first group that begins at a token or after it, null where there is none. The one after a
   * group is {@code next(group.end())}.
   */
  public @Nullable VerbGroup next(int token) {
    return token < next.length ? next[token] : null;
  }

  private static final class Scan {
    private final TokenizedText text;
    private final Tag[] tags;
    private final @Nullable VerbGroup[] at;
    private final @Nullable VerbGroup[] next;

    /** The group found last. */
    private @Nullable VerbGroup last;

    Scan(TokenizedText text, Tag[] tags) {
      this.text = text;
      this.tags = tags;
      this.at = new VerbGroup[text.size()];
      this.next = new VerbGroup[text.size()];
    }

    VerbGroups run() {
      int t = 0;
      while (t < tags.length) {
        t = begins(t) ? group(t) : t + 1;
      }
      return new VerbGroups(at, next);
    }

    private boolean begins(int t) {
      return tags[t] == Tag.TO || tags[t].isAuxiliary() || tags[t].isVerb();
    }

    private int group(int first) {
      int t = first;
      int main = -1;
      int end = first + 1;
      int flag = 0;
      boolean be = false;
      while (t < tags.length && (t == first || !text.startsLine(t))) {
        Tag tag = tags[t];
        boolean part = tag == Tag.NEGATION || tag == Tag.ADVERB || tag.isAuxiliary();
        if (part && text.is(t, WordClass.NEGATION)) {
          flag |= VerbGroup.NEGATED;
        }
        if (tag.isAuxiliary()) {
          be = tag == Tag.BE;
          flag |= tag == Tag.MODAL ? VerbGroup.MODAL : 0;
          main = t;
          end = t + 1;
        } else if (tag.isVerb()) {
          flag |= be && tag == Tag.PARTICIPLE ? VerbGroup.PASSIVE : 0;
          main = t;
          end = t + 1;
          if (!goesOnAfter(t, be)) {
            break;
          }
          be = text.is(t, WordClass.BE);
        } else if (tag != Tag.NEGATION
            && tag != Tag.ADVERB
            && !(tag == Tag.QUOTE && tags[t - 1] == Tag.TO)
            && !(tag == Tag.TO && (t == first || tags[t - 1] == Tag.HAVE))) {
          break;
        }
        t++;
      }
      if (main < 0) {
        return first + 1;
      }
      return add(first, end, main, flag);
    }

    /** "being criticized", "having said"; a plain verb ends its group. */
    private boolean goesOnAfter(int t, boolean be) {
      boolean auxiliary = text.is(t, WordClass.BE) || text.is(t, WordClass.HAVE);
      return auxiliary && !be && t + 1 < tags.length && tags[t + 1] == Tag.PARTICIPLE;
    }

    private int add(int first, int end, int main, int flag) {
      int start = withAdverbs(first);
      int all = flag;
      for (int t = start; t < first; t++) {
        all |= text.is(t, WordClass.NEGATION) ? VerbGroup.NEGATED : 0; // "never said"
      }
      boolean past = tags[first] == Tag.PAST || text.is(first, WordClass.VERB_PAST);
      all |= past ? VerbGroup.PAST : 0;
      VerbGroup group = new VerbGroup(start, first, end, main, form(first), all, last);
      Arrays.fill(at, start, end, group);
      Arrays.fill(next, last == null ? 0 : last.start() + 1, start + 1, group);
      last = group;
      return end;
    }

    private int withAdverbs(int first) {
      int start = first;
      int before = last == null ? 0 : last.end();
      while (start > before
          && !text.startsLine(start)
          && (tags[start - 1] == Tag.ADVERB || tags[start - 1] == Tag.NEGATION)) {
        start--;
      }
      return start;
    }

    private Form form(int first) {
      if (last != null && isShared(first, last.end())) {
        return last.form();
      }
      return switch (tags[first]) {
        case TO -> Form.INFINITIVE;
        case GERUND -> Form.GERUND;
        case PARTICIPLE -> Form.PARTICIPLE;
        case BE -> text.is(first, WordClass.VERB_PARTICIPLE) ? Form.PARTICIPLE : finite(first);
        default -> finite(first);
      };
    }

    /** "to live and | work": what stands before the first of two base forms goes with both. */
    private boolean isShared(int first, int endBefore) {
      return endBefore == first - 1
          && tags[first] == Tag.BASE
          && tags[first - 1] == Tag.COORDINATOR
          && tags[endBefore - 1] == Tag.BASE;
    }

    private Form finite(int first) {
      return text.is(first, WordClass.VERB_GERUND) && !text.is(first, WordClass.VERB_BASE)
          ? Form.GERUND
          : Form.FINITE;
    }
  }
}
