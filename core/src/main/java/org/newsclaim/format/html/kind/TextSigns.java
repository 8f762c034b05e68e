package org.newsclaim.format.html.kind;

import java.util.List;
import org.newsclaim.format.html.content.PagePart;
import org.newsclaim.model.Block.Role;

/**
 * What the text of a page looks like.
 *
 * @param chars all characters
 * @param running the characters of paragraphs that are running text
 * @param longest the characters of the longest run of such paragraphs without another between them
 * @param paragraphs how many paragraphs are running text
 * @param headings how many headings there are
 * @param lines how many short lines there are
 * @param words how many words
 * @param we how many of them are "we", "our" and "us"
 */
record TextSigns(
    int chars,
    int running,
    int longest,
    int paragraphs,
    int headings,
    int lines,
    int words,
    int we) {
  private static final int PARAGRAPH = 100;
  private static final List<String> FIRST_PERSON = List.of("we", "our", "us", "ours");

  static TextSigns of(List<PagePart> parts) {
    int chars = 0;
    int running = 0;
    int longest = 0;
    int run = 0;
    int paragraphs = 0;
    int headings = 0;
    int lines = 0;
    int words = 0;
    int we = 0;
    for (PagePart part : parts) {
      int length = part.words().length();
      chars += length;
      int start = -1;
      for (int i = 0; i <= length; i++) {
        boolean letter = i < length && Character.isLetter(part.words().charAt(i));
        if (letter && start < 0) {
          start = i;
        } else if (!letter && start >= 0) {
          words++;
          we += isFirstPerson(part.words(), start, i - start) ? 1 : 0;
          start = -1;
        }
      }
      if (part.role() == Role.SUBHEADING) {
        headings++;
        run = 0;
      } else if (length >= PARAGRAPH && part.words().indexOf('\t') < 0) {
        paragraphs++;
        running += length;
        run += length;
        longest = Math.max(longest, run);
      } else {
        lines++;
        run = 0;
      }
    }
    return new TextSigns(chars, running, longest, paragraphs, headings, lines, words, we);
  }

  private static boolean isFirstPerson(String text, int start, int length) {
    if (length > 4) {
      return false;
    }
    for (String word : FIRST_PERSON) {
      if (word.length() == length && text.regionMatches(true, start, word, 0, length)) {
        return true;
      }
    }
    return false;
  }
}
