package org.newsclaim.format.html.content;

import org.newsclaim.model.Block.Role;

/**
 * A paragraph of a page as it is read out.
 *
 * @param role what it is
 * @param words its text
 * @param links how many of its characters are in links
 * @param level of a heading, 1 to 6; 0 for all else
 */
record Line(Role role, String words, int links, int level) {
  /** From here on a line is running text without a stop. */
  private static final int LONG = 80;

  private static final int SHORT = 40;

  boolean isHeading() {
    return level > 0;
  }

  /** Whether it reads like sentences, and not like a list of links. */
  boolean isRunning() {
    int length = words.length();
    if (isHeading() || links * 2 > length) {
      return false;
    }
    return length >= LONG
        || (length >= SHORT && ".!?\u201D\"\u00BB:".indexOf(words.charAt(length - 1)) >= 0);
  }

  boolean isLinks() {
    return links * 2 > words.length();
  }
}
