package org.newsclaim.gold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsclaim.model.Attribution.Quotation;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.Span;

/**
 * The words of a text as scores count them: runs of letters and digits, so that punctuation and
 * quotation marks do not matter.
 */
final class GoldTokens {
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’\\-][\\p{L}\\p{N}]+)*|[$%€£]");
  private static final Pattern BREAK = Pattern.compile("[,(—–:;]");
  private static final Set<String> AFTER_HEAD =
      Set.of(
          "of",
          "with",
          "for",
          "from",
          "in",
          "at",
          "to",
          "by",
          "on",
          "who",
          "that",
          "which",
          "whose",
          "close",
          "familiar",
          "among",
          "near",
          "and");

  private final String text;
  private final List<Span> tokens = new ArrayList<>();
  private final BitSet quoted = new BitSet();

  GoldTokens(String text) {
    this.text = text;
    CodePointOffsets offsets = CodePointOffsets.of(text);
    BitSet quotedChars = quotedChars(text);
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      quoted.set(tokens.size(), quotedChars.get(matcher.start()));
      tokens.add(offsets.span(matcher.start(), matcher.end()));
    }
    this.offsets = offsets;
  }

  private final CodePointOffsets offsets;

  /** Where the text goes on behind a dateline's dash. */
  static int afterDash(String text, int end) {
    int i = end;
    while (i < text.length() && " —–-:".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Chars in quotation marks; a quotation left open ends with its paragraph. */
  private static BitSet quotedChars(String text) {
    BitSet inside = new BitSet();
    char closing = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        closing = 0;
      } else if (closing == 0) {
        closing = opens(text, i) ? closing(c) : 0;
      } else if (c == closing && !(c == '’' && isLetter(text, i + 1))) {
        closing = 0;
      } else {
        inside.set(i);
      }
    }
    return inside;
  }

  private static boolean opens(String text, int i) {
    char c = text.charAt(i);
    return c == '“' || c == '"' || c == '‘';
  }

  private static char closing(char opening) {
    return opening == '“' ? '”' : opening == '‘' ? '’' : opening;
  }

  private static boolean isLetter(String text, int i) {
    return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }

  /** The numbers of the tokens that spans touch. */
  BitSet words(List<Span> spans) {
    BitSet found = new BitSet();
    for (Span span : spans) {
      for (int t = firstEndingAfter(span.start());
          t < tokens.size() && tokens.get(t).start() < span.end();
          t++) {
        found.set(t);
      }
    }
    return found;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last word of the first noun phrase, or -1 where there are no words. */
  int head(BitSet words) {
    int last = words.nextSetBit(0);
    for (int t = last; t >= 0; t = words.nextSetBit(t + 1)) {
      if (t > last) {
        String gap = text.substring(charEnd(last), charStart(t));
        boolean ends = t != last + 1 || BREAK.matcher(gap).find() || AFTER_HEAD.contains(lower(t));
        if (ends) {
          return last;
        }
        last = t;
      }
    }
    return last;
  }

  private String lower(int token) {
    return text.substring(charStart(token), charEnd(token)).toLowerCase(Locale.ROOT);
  }

  private int charStart(int token) {
    return offsets.offset(tokens.get(token).start());
  }

  private int charEnd(int token) {
    return offsets.offset(tokens.get(token).end());
  }

  /** How much of words stands in quotation marks. */
  Quotation quotation(BitSet words) {
    BitSet inside = (BitSet) words.clone();
    inside.and(quoted);
    double share = words.isEmpty() ? 0 : (double) inside.cardinality() / words.cardinality();
    return share >= .95 ? Quotation.DIRECT : share <= .02 ? Quotation.INDIRECT : Quotation.MIXED;
  }

  /** Words in common by words in either; 0 where there are none. */
  static double overlap(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    int common = both.cardinality();
    int either = a.cardinality() + b.cardinality() - common;
    return either == 0 ? 0 : (double) common / either;
  }

  /** Lower-case words of a phrase without its article: names and descriptors are compared so. */
  static String plain(String phrase) {
    List<String> words = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(phrase);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    if (words.size() > 1 && Set.of("a", "an", "the").contains(words.get(0))) {
      words.remove(0);
    }
    return String.join(" ", words);
  }
}
