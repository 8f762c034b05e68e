package org.newsclaim.text.syntax;

import java.util.Arrays;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.tag.Tag;

/**
 * The verb groups of a text: a verb with its auxiliaries, adverbs and negation ("has also told",
 * "did not say", "to reopen"). Immutable.
 */
public final class VerbGroups {
  /** What a group can do in a clause. */
  public enum Form {
    FINITE,
    INFINITIVE,
    GERUND,
    PARTICIPLE
  }

  private static final int PASSIVE = 1;
  private static final int NEGATED = 2;
  private static final int PAST = 4;
  private static final int MODAL = 8;

  private final int[] at;
  private final int[] starts;
  private final int[] ends;
  private final int[] mains;
  private final Form[] forms;
  private final byte[] flags;

  /** For each token the first group that begins at it or after it. */
  private final int[] nexts;

  private VerbGroups(Scan scan) {
    this.at = scan.at;
    this.starts = Arrays.copyOf(scan.starts, scan.count);
    this.ends = Arrays.copyOf(scan.ends, scan.count);
    this.mains = Arrays.copyOf(scan.mains, scan.count);
    this.forms = Arrays.copyOf(scan.forms, scan.count);
    this.flags = Arrays.copyOf(scan.flags, scan.count);
    this.nexts = TokenRange.nexts(starts, at.length);
  }

  public static VerbGroups of(TokenizedText text, Tag[] tags) {
    Scan scan = new Scan(text, tags);
    scan.run();
    return new VerbGroups(scan);
  }

  public int count() {
    return starts.length;
  }

  /** The group around a token, -1 where there is none. */
  public int at(int token) {
    return token >= 0 && token < at.length ? at[token] : -1;
  }

  /** The first group that begins at a token or after it; {@link #count()} where there is none. */
  public int next(int token) {
    return token < nexts.length ? nexts[token] : starts.length;
  }

  /** The first token, an adverb before the verb included. */
  public int start(int group) {
    return starts[group];
  }

  public int end(int group) {
    return ends[group];
  }

  /** The token of the verb that says what is done. */
  public int main(int group) {
    return mains[group];
  }

  public Form form(int group) {
    return forms[group];
  }

  public boolean isFinite(int group) {
    return forms[group] == Form.FINITE;
  }

  public boolean isPassive(int group) {
    return (flags[group] & PASSIVE) != 0;
  }

  public boolean isNegated(int group) {
    return (flags[group] & NEGATED) != 0;
  }

  public boolean isPast(int group) {
    return (flags[group] & PAST) != 0;
  }

  public boolean hasModal(int group) {
    return (flags[group] & MODAL) != 0;
  }

  private static final class Scan {
    private final TokenizedText text;
    private final Tag[] tags;
    private final int[] at;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] mains = new int[64];
    private Form[] forms = new Form[64];
    private byte[] flags = new byte[64];
    private int count;

    Scan(TokenizedText text, Tag[] tags) {
      this.text = text;
      this.tags = tags;
      this.at = new int[text.size()];
    }

    void run() {
      Arrays.fill(at, -1);
      int t = 0;
      while (t < tags.length) {
        t = begins(t) ? group(t) : t + 1;
      }
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
          flag |= NEGATED;
        }
        if (tag.isAuxiliary()) {
          be = tag == Tag.BE;
          flag |= tag == Tag.MODAL ? MODAL : 0;
          main = t;
          end = t + 1;
        } else if (tag.isVerb()) {
          flag |= be && tag == Tag.PARTICIPLE ? PASSIVE : 0;
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
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
        mains = Arrays.copyOf(mains, count * 2);
        forms = Arrays.copyOf(forms, count * 2);
        flags = Arrays.copyOf(flags, count * 2);
      }
      int start = withAdverbs(first);
      int all = flag;
      for (int t = start; t < first; t++) {
        all |= text.is(t, WordClass.NEGATION) ? NEGATED : 0; // "never said"
      }
      boolean past = tags[first] == Tag.PAST || text.is(first, WordClass.VERB_PAST);
      starts[count] = start;
      ends[count] = end;
      mains[count] = main;
      forms[count] = form(first);
      flags[count] = (byte) (all | (past ? PAST : 0));
      Arrays.fill(at, start, end, count);
      count++;
      return end;
    }

    private int withAdverbs(int first) {
      int start = first;
      int before = count == 0 ? 0 : ends[count - 1];
      while (start > before
          && !text.startsLine(start)
          && (tags[start - 1] == Tag.ADVERB || tags[start - 1] == Tag.NEGATION)) {
        start--;
      }
      return start;
    }

    private Form form(int first) {
      return switch (tags[first]) {
        case TO -> Form.INFINITIVE;
        case GERUND -> Form.GERUND;
        case PARTICIPLE -> Form.PARTICIPLE;
        case BE -> text.is(first, WordClass.VERB_PARTICIPLE) ? Form.PARTICIPLE : finite(first);
        default -> finite(first);
      };
    }

    private Form finite(int first) {
      return text.is(first, WordClass.VERB_GERUND) && !text.is(first, WordClass.VERB_BASE)
          ? Form.GERUND
          : Form.FINITE;
    }
  }
}
