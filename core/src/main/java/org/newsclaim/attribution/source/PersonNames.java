package org.newsclaim.attribution.source;

import org.newsclaim.text.LowerCase;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.TokenRange;

/** Compares names of persons in one text: a full name is never that of somebody else. */
final class PersonNames {
  private final TokenizedText text;
  private final WordFeatures features;

  PersonNames(TokenizedText text, WordFeatures features) {
    this.text = text;
    this.features = features;
  }

  /** What two names of one person share: "michael" for "Mike". */
  String given(TokenRange name) {
    String formal = features.of(name.start(), "formal");
    return formal.isEmpty() ? lowerCase(name.start()) : formal;
  }

  /** The last word of a name before "Jr." or "III". */
  int surname(TokenRange name) {
    int last = name.end() - 1;
    return last > name.start() && isGeneration(last) ? last - 1 : last;
  }

  private boolean isGeneration(int token) {
    return text.matches(token, "jr.")
        || text.matches(token, "sr.")
        || text.matches(token, "jr")
        || text.matches(token, "sr")
        || text.matches(token, "ii")
        || text.matches(token, "iii");
  }

  /** Whether a single word can be used for a person who was named in full: "Maria", not "York". */
  boolean isGivenName(TokenRange name) {
    return name.length() == 1
        && text.is(name.start(), WordClass.GIVEN_NAME)
        && !text.isAny(name.start(), WordClass.mask(WordClass.PLACE, WordClass.ORGANIZATION_NAME));
  }

  /**
   * Whether two full names with the same surname can be one person's: "Mike Roe" and "Michael Roe",
   * "J. Roe" and "John A. Roe".
   *
   * @param known the first name, in small letters
   * @param knownGiven its given name
   * @param other the other name, in small letters
   * @param given its given name
   */
  static boolean isSame(String known, String knownGiven, String other, String given) {
    if (Entity.endsWith(known, other) || Entity.endsWith(other, known)) {
      return true; // "de boer" of "jan de boer", in either order
    }
    boolean initial = isInitial(knownGiven) || isInitial(given);
    boolean first =
        knownGiven.equals(given) || (initial && knownGiven.charAt(0) == given.charAt(0));
    return first && agree(middle(known), middle(other)) && isJunior(known) == isJunior(other);
  }

  private static boolean agree(char one, char other) {
    return one == ' ' || other == ' ' || one == other;
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 || (word.length() == 2 && word.charAt(1) == '.');
  }

  /** The middle initial of a name, a space where it has none. */
  private static char middle(String name) {
    int first = name.indexOf(' ');
    int last = name.indexOf(' ', first + 1);
    boolean initial = last > first + 1 && last <= first + 3 && name.charAt(last - 1) == '.';
    return first >= 0 && initial ? name.charAt(first + 1) : ' ';
  }

  private static boolean isJunior(String name) {
    return Entity.endsWith(name, "jr.") || Entity.endsWith(name, "jr");
  }

  private String lowerCase(int token) {
    return LowerCase.of(text.slice(token, token + 1));
  }
}
