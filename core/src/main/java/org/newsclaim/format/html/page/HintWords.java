package org.newsclaim.format.html.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that tell what an element is, looked up in one pass over its class and id.
 *
 * <p>A pattern is found anywhere, so that "relatedposts" is found by "related"; a hyphen in it is
 * any sign that is neither letter nor digit, the border between a small and a capital letter, or
 * either end; two hyphens are the border between two names of a class.
 */
final class HintWords {
  private static final HintWords WORDS =
      new HintWords(DataLines.read(HintWords.class, "hints.txt"));
  private static final int LETTERS = 'z' - 'a' + 1;
  private static final int SIGNS = LETTERS + 10 + 1;
  private static final int BORDER = SIGNS - 1;

  /** Names are cut here: longer ones are generated. */
  private static final int LONGEST = 400;

  /** For each state and sign the next state, 0 for none; state 0 is the start. */
  private final List<int[]> next = new ArrayList<>();

  /** For each state the hints of the patterns that end there. */
  private final int[] hints;

  private HintWords(List<String> lines) {
    List<Integer> ends = new ArrayList<>();
    addState(ends);
    for (String line : lines) {
      int tab = line.indexOf('\t');
      int state = 0;
      for (int i = 0; i < tab; i++) {
        int sign = sign(line.charAt(i));
        if (next.get(state)[sign] == 0) {
          next.get(state)[sign] = addState(ends);
        }
        state = next.get(state)[sign];
      }
      for (String hint : line.substring(tab + 1).split(",", -1)) {
        ends.set(state, ends.get(state) | Hint.valueOf(hint).bit());
      }
    }
    hints = ends.stream().mapToInt(Integer::intValue).toArray();
  }

  private int addState(List<Integer> ends) {
    next.add(new int[SIGNS]);
    ends.add(0);
    return next.size() - 1;
  }

  /** The hints in a name, as a mask of {@link Hint#bit}. */
  static int in(String name) {
    return name.isEmpty() ? 0 : WORDS.find(name);
  }

  private int find(String name) {
    byte[] signs = new byte[2 * Math.min(name.length(), LONGEST) + 4];
    int length = signs(name, signs);
    int found = 0;
    for (int start = 0; start < length; start++) {
      int state = 0;
      for (int i = start; i < length; i++) {
        state = next.get(state)[signs[i]];
        if (state == 0) {
          break;
        }
        found |= hints[state];
      }
    }
    return found;
  }

  private static int signs(String name, byte[] signs) {
    int length = border(signs, 0, 2);
    boolean small = false;
    for (int i = 0; i < Math.min(name.length(), LONGEST); i++) {
      char c = name.charAt(i);
      int sign = sign(c);
      if (sign == BORDER) {
        length = border(signs, length, c <= ' ' ? 2 : 1);
      } else {
        if (small && c >= 'A' && c <= 'Z') {
          length = border(signs, length, 1);
        }
        signs[length++] = (byte) sign;
      }
      small = c >= 'a' && c <= 'z';
    }
    return border(signs, length, 2);
  }

  /** Sees to it that so many borders stand at the end, and no more. */
  private static int border(byte[] signs, int end, int borders) {
    int there = 0;
    while (there < end && signs[end - 1 - there] == BORDER) {
      there++;
    }
    int length = end;
    for (int more = there; more < borders; more++) {
      signs[length++] = BORDER;
    }
    return length;
  }

  private static int sign(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    return c >= '0' && c <= '9' ? LETTERS + c - '0' : BORDER;
  }
}
