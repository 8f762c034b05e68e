package org.newsclaim.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Article;
import org.newsclaim.model.Block;
import org.newsclaim.model.Claim;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Span;

/**
 * What an article without its text still knows of it: the words that its values hold, each at its
 * old offset, and U+0000 for all the rest. Words are set where their length is that of their span,
 * as it is where they were taken from the text.
 */
final class PartialText {
  /** The longest text that is sketched, in code points: that of the parser. */
  private static final int LONGEST = 1 << 26;

  private static final int[] THAT_LETTERS = "that ".codePoints().toArray();
  private static final int THAT = THAT_LETTERS.length;
  private static final int MOST_PARTS = 8;

  private final int[] codePoints;

  private PartialText(int length) {
    this.codePoints = new int[length];
  }

  /**
   * The text of an article as far as it is known, in as many code points as it had.
   *
   * @param words what is known of it beside what its values hold
   */
  static String of(Article article, Map<Span, String> words) {
    int length = article.textDigest().length();
    if (length > LONGEST) {
      throw NewsClaimException.of(
          Code.TEXT_TOO_LONG,
          "/textDigest/length",
          "length is "
              + length
              + "; at most "
              + LONGEST
              + " code points can be aligned with another text");
    }
    PartialText sketch = new PartialText(length);
    sketch.setHead(article);
    article.times().forEach(time -> sketch.set(time.span(), time.text()));
    article.quantities().forEach(sketch::set);
    article.claims().forEach(sketch::set);
    words.forEach(sketch::setWithin);
    return new String(sketch.codePoints, 0, length);
  }

  private void setWithin(Span span, String words) {
    if (span.end() <= codePoints.length) {
      set(span, words);
    }
  }

  private void setHead(Article article) {
    setBlock(article, Block.Role.HEADLINE, article.headline());
    setBlock(article, Block.Role.BYLINE, article.byline());
    setBlock(article, Block.Role.DATELINE, article.dateline());
  }

  private void setBlock(Article article, Block.Role role, Optional<String> words) {
    List<Block> blocks = article.blocks(role);
    if (words.isPresent() && blocks.size() == 1) {
      set(blocks.get(0).span(), words.get());
    }
  }

  private void set(Quantity quantity) {
    List<Span> spans = new ArrayList<>(List.of(quantity.span()));
    for (Approximator approximator : quantity.approximators()) {
      spans.add(approximator.span());
      set(approximator.span(), approximator.text());
    }
    set(quantity.span(), quantity.text());
    set(Span.cover(spans), quantity.text());
    quantity.measuredEntity().ifPresent(entity -> set(entity.span(), entity.text()));
    quantity.whole().ifPresent(whole -> set(whole.span(), whole.text()));
  }

  private void set(Claim claim) {
    claim.attribution().ifPresent(a -> setJoined(a.cue().spans(), a.cue().text()));
    if (claim.content().size() <= MOST_PARTS) {
      setContent(claim.content(), claim.text().codePoints().toArray());
    }
  }

  /** Spans whose words are joined by a space. */
  private void setJoined(List<Span> spans, String words) {
    int[] letters = words.codePoints().toArray();
    int length = spans.size() - 1;
    for (Span span : spans) {
      length += span.length();
    }
    int from = 0;
    for (int i = 0; length == letters.length && i < spans.size(); i++) {
      set(spans.get(i).start(), letters, from, spans.get(i).length());
      from += spans.get(i).length() + 1;
    }
  }

  /**
   * The content of a claim, whose text lacks an opening "that" and the quotation marks around the
   * parts: set where there is one way only in which the lengths agree.
   */
  private void setContent(List<Span> parts, int[] letters) {
    List<int[]> ways = new ArrayList<>();
    addWays(parts, letters, new int[parts.size() + 1], 0, 0, ways);
    if (ways.size() != 1) {
      return;
    }
    int[] left = ways.get(0);
    int from = 0;
    for (int i = 0; i < parts.size(); i++) {
      int marks = left[i] % THAT;
      int that = left[i] - marks;
      int length = parts.get(i).length() - left[i];
      int start = parts.get(i).start() + that + Math.min(1, marks);
      set(start, letters, from, length);
      from += length + 1;
      if (that > 0) {
        set(parts.get(i).start(), THAT_LETTERS, 0, THAT);
      }
      if (marks > 0) {
        codePoints[start - 1] = '"';
      }
      if (marks > 1) {
        codePoints[start + length] = '"';
      }
    }
  }

  /** A way is how many code points of each part the text lacks: 0 to 2, or 5 to 7 of the first. */
  private static void addWays(
      List<Span> parts, int[] letters, int[] way, int part, int from, List<int[]> ways) {
    if (part == parts.size()) {
      if (from == letters.length + 1) {
        ways.add(way.clone());
      }
      return;
    }
    for (int left = 0; left <= (part == 0 ? THAT + 2 : 2); left++) {
      int end = from + parts.get(part).length() - left;
      boolean fits = left <= 2 || left >= THAT;
      boolean apart =
          end == letters.length || (end > from && end < letters.length && letters[end] == ' ');
      if (fits && end > from && apart) {
        way[part] = left;
        addWays(parts, letters, way, part + 1, end + 1, ways);
      }
    }
  }

  private void set(Span span, String words) {
    int[] letters = words.codePoints().toArray();
    if (letters.length == span.length()) {
      set(span.start(), letters, 0, letters.length);
    }
  }

  private void set(int start, int[] letters, int from, int length) {
    System.arraycopy(letters, from, codePoints, start, length);
  }
}
