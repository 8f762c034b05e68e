package org.newsclaim.attribution.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.newsclaim.model.Source;
import org.newsclaim.text.syntax.TokenRange;

/** One who or which is spoken of in an article, while its mentions are being gathered. */
public final class Entity {
  public Source.Kind kind;

  /** Whether its words show the kind, and it is no guess. */
  boolean sure;

  public Optional<String> name = Optional.empty();
  public Optional<String> jobTitle = Optional.empty();
  public Optional<String> affiliation = Optional.empty();
  public String descriptor = "";

  /** How many tokens the descriptor has. */
  int descriptorWords;

  char gender = ' ';

  /** The given name of a person, as compared with others. */
  String given = "";

  /** Whether its name begins with that of a place or a people. */
  boolean national;

  /** Whether nouns stand before the noun that it was described by. */
  boolean modified;

  /** What sort of organization its name says it is ("Water Agency": public), empty for none. */
  String sort = "";

  /** Whether the last word of its name is a noun that says what it is. */
  boolean saysWhat;

  /** Whether its name is that of a place or a product, which no "company" means. */
  boolean thing;

  /** Whether it is known by its initials. */
  boolean acronym;

  /** Whether some claim has it as its source. */
  boolean isSource;

  /** The lexicon's numbers of the nouns that it was described by. */
  private int[] nouns = {};

  /** The id of the source that was made of it, empty until one was. */
  public String id = "";

  private int begins = Integer.MAX_VALUE;

  public final List<TokenRange> mentions = new ArrayList<>(2);

  Entity(Source.Kind kind) {
    this.kind = kind;
  }

  public boolean isNamed() {
    return name.isPresent();
  }

  /** The first token of its first mention. */
  int begins() {
    return begins;
  }

  /** The first token of its last mention so far. */
  int ends() {
    return mentions.isEmpty() ? -1 : mentions.get(mentions.size() - 1).start();
  }

  boolean hasGender(char sex) {
    return sex != ' ' && gender == sex;
  }

  boolean isOtherSex(char sex) {
    return isSex(sex) && isSex(gender) && gender != sex;
  }

  private static boolean isSex(char gender) {
    return gender == 'm' || gender == 'f';
  }

  void addMention(TokenRange words) {
    if (mentions.isEmpty() || !mentions.get(mentions.size() - 1).equals(words)) {
      mentions.add(words);
      begins = Math.min(begins, words.start());
    }
  }

  void addNoun(int noun) {
    if (noun != 0 && !isCalled(noun)) {
      nouns = Arrays.copyOf(nouns, nouns.length + 1);
      nouns[nouns.length - 1] = noun;
    }
  }

  boolean isCalled(int noun) {
    for (int known : nouns) {
      if (known == noun) {
        return noun != 0;
      }
    }
    return false;
  }

  /** Whether its name ends with a word: "council" of "City Council". */
  boolean isNamedAfter(String word) {
    return name.filter(words -> endsWith(words, word)).isPresent();
  }

  /** Whether it holds an office: "governor" for "Gov.", "spokeswoman" of "county spokeswoman". */
  boolean holds(String word) {
    return jobTitle.filter(title -> isOffice(title, word)).isPresent();
  }

  /** Whether it is told what it is by more than one noun: "county official". */
  boolean isModified() {
    return modified || affiliation.isPresent();
  }

  /** Whether its name, office or affiliation, or the words used for it, hold a word. */
  boolean isDescribedBy(String word) {
    return holdsWord(descriptor, word)
        || name.filter(words -> holdsWord(words, word)).isPresent()
        || jobTitle.filter(words -> holdsWord(words, word)).isPresent()
        || affiliation.filter(words -> holdsWord(words, word)).isPresent();
  }

  private static boolean holdsWord(String text, String word) {
    int last = text.length() - word.length();
    for (int i = 0; i <= last; i++) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      int end = i + word.length();
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (begins && ends && text.regionMatches(true, i, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOffice(String title, String word) {
    int last = title.lastIndexOf(' ') + 1;
    boolean cut =
        title.endsWith(".")
            && title.length() - last > 3
            && word.regionMatches(true, 0, title, last, title.length() - last - 1);
    return cut || endsWith(title, word);
  }

  /** Whether a text ends with a word, or words, whatever the capitals. */
  static boolean endsWith(String text, String word) {
    int start = text.length() - word.length();
    return start >= 0
        && text.regionMatches(true, start, word, 0, word.length())
        && (start == 0 || text.charAt(start - 1) == ' ');
  }
}
