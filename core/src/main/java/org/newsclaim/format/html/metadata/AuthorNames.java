package org.newsclaim.format.html.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsclaim.format.html.page.DataLines;
import org.newsclaim.text.LowerCase;

/**
 * Cuts the names of authors out of what a page gives for them: "By Jane Roe and John Doe | The
 * Daily" is two names. What is an address, a number or nobody's name is none.
 */
final class AuthorNames {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 7;
  private static final int MOST_WORDS_OF_PERSON = 4;
  private static final int MOST_NAMES = 12;

  /** Longer lines are no bylines. */
  private static final int LONGEST_LINE = 300;

  /** Small words within names. */
  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "der", "den", "de", "del", "della", "da", "di", "du", "la", "le", "bin",
          "al", "el", "y", "zu", "ter", "ten");

  private static final Map<String, String> WORDS = read();

  private AuthorNames() {}

  /** The names in a line. */
  static List<String> in(String line) {
    Set<String> names = new LinkedHashSet<>();
    if (line.length() <= LONGEST_LINE && !line.contains("://")) {
      List<String> parts = parts(withoutTail(withoutLead(line.strip())));
      boolean full = parts.get(0).strip().indexOf(' ') > 0;
      for (String part : parts) {
        String name = withoutLink(bare(withoutLead(part.strip())));
        // "Jane Roe, Dietitian" and "Jane Roe, Berlin": after a full name a single word is none.
        boolean alone = full && name.indexOf(' ') < 0 && !isHandle(name);
        if (isName(name) && !alone && names.size() < MOST_NAMES) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }

  /** Without what follows a name in a line that links to more of it: "Jane Roe All posts". */
  private static String withoutLink(String name) {
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      if (is(name.substring(space + 1), "LINK")) {
        return name.substring(0, space);
      }
    }
    return name;
  }

  /** Whether words can be the name of a person without its capital letters. */
  static boolean isInSmallLetters(String name) {
    String[] words = name.strip().split(" ", -1);
    return (words.length == 2 || words.length == 3)
        && name.strip().chars().allMatch(c -> Character.isLowerCase(c) || c == ' ')
        && isPlausible(name)
        && !hasForeignWord(name);
  }

  private static boolean isHandle(String name) {
    return !name.isEmpty() && Character.isLowerCase(name.charAt(0));
  }

  /** Whether words look like the whole name of a person: two or more, with capital letters. */
  static boolean isFull(String name) {
    String[] words = bare(withoutLead(name.strip())).split(" ", -1);
    for (String word : words) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (!capital && !PARTICLES.contains(word)) {
        return false;
      }
    }
    return words.length > 1 && words.length <= MOST_WORDS_OF_PERSON;
  }

  /** Whether words can be a name at all: not an address, and not what stands for nobody. */
  static boolean isPlausible(String name) {
    return name.length() <= LONGEST
        && name.chars().anyMatch(Character::isLetter)
        && !isAddress(name)
        && !is(name, "NOBODY");
  }

  /** Whether words are the address of a site: "daily.example". */
  private static boolean isAddress(String name) {
    int dot = name.lastIndexOf('.');
    boolean domain =
        dot > 1
            && name.indexOf(' ') < 0
            && name.length() - dot > 2
            && name.substring(dot + 1).chars().allMatch(Character::isLowerCase);
    return domain || name.contains("www.") || name.contains(".com") || name.contains("//");
  }

  /** Without "By", "Von", "Text:" and the like. */
  static String withoutLead(String line) {
    String rest = line;
    boolean cut = true;
    while (cut) {
      cut = false;
      int limit = Math.min(rest.length(), 30);
      for (int i = limit; i > 0 && !cut; i--) {
        boolean border = i < rest.length() && !Character.isLetter(rest.charAt(i));
        if (border && is(rest.substring(0, i), "BEFORE")) {
          rest = bare(rest.substring(i));
          cut = true;
        }
      }
    }
    return rest;
  }

  /** Whether a line begins with a word that stands before names. */
  static boolean hasLead(String line) {
    return !withoutLead(line).equals(line);
  }

  /**
   * Without what follows a bar, a bullet or a dash between spaces, and without what is in
   * parentheses.
   */
  private static String withoutTail(String line) {
    int end = line.length();
    for (String mark :
        List.of("|", "\u2022", "\u00B7", " - ", " \u2013 ", " \u2014 ", "(", "\n", "//")) {
      int at = line.indexOf(mark);
      if (at > 0 && at < end) {
        end = at;
      }
    }
    return line.substring(0, end);
  }

  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      int length = separator(line, i);
      if (length > 0) {
        parts.add(line.substring(start, i));
        start = i + length;
        i = start - 1;
      }
    }
    parts.add(line.substring(start));
    return parts;
  }

  /** How long the separator of names at a place is, 0 where there is none. */
  private static int separator(String line, int at) {
    char c = line.charAt(at);
    if (c == ',' || c == ';' || c == '&') {
      return 1;
    }
    if (c != ' ') {
      return 0;
    }
    for (String word : List.of(" and ", " und ", " et ", " y ", " i ", " with ", " e ")) {
      if (line.regionMatches(true, at, word, 0, word.length())) {
        return word.length();
      }
    }
    return 0;
  }

  private static String bare(String name) {
    int start = 0;
    int end = name.length();
    while (start < end
        && !Character.isLetterOrDigit(name.charAt(start))
        && name.charAt(start) != '@') {
      start++;
    }
    while (end > start
        && !Character.isLetterOrDigit(name.charAt(end - 1))
        && name.charAt(end - 1) != '.') {
      end--;
    }
    return name.substring(start, end);
  }

  private static boolean isName(String name) {
    if (name.isEmpty() || name.length() > LONGEST || name.length() < 2) {
      return false;
    }
    int words = 1;
    boolean letter = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '@' || c == ':' || c == '?' || c == '=' || c == '<' || c == '{') {
        return false;
      }
      letter |= Character.isLetter(c);
      words += c == ' ' ? 1 : 0;
    }
    return letter
        && !(words == 1 && isAbbreviation(name))
        && (words == 1 || !Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1)))
        && words <= MOST_WORDS
        && !isAddress(name)
        && !hasForeignWord(name)
        && !is(name, "BEFORE")
        && !is(name, "NOBODY")
        && !is(name, "AFTER");
  }

  /** Initials and agencies: "JR", "AFP", "AgE". */
  private static boolean isAbbreviation(String name) {
    return name.length() <= 4
        && Character.isUpperCase(name.charAt(0))
        && name.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /** Whether a word is a number or one that stands in no name, such as that of a company. */
  private static boolean hasForeignWord(String name) {
    for (String word : name.split(" ", -1)) {
      boolean number =
          !word.isEmpty()
              && word.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ':');
      if (number || is(word, "NEVER")) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(String words, String kind) {
    return WORDS.getOrDefault(LowerCase.of(bare(words)), "").contains(kind);
  }

  private static Map<String, String> read() {
    Map<String, String> words = new HashMap<>();
    for (String line : DataLines.read(AuthorNames.class, "author-words.txt")) {
      int tab = line.indexOf('\t');
      words.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return Map.copyOf(words);
  }
}
