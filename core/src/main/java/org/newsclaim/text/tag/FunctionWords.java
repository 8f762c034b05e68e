package org.newsclaim.text.tag;

import java.util.BitSet;
import java.util.List;
import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;

/** The lexicon's numbers of the few words that the grammar itself names. */
public final class FunctionWords {
  private static final List<String> PLURAL_DETERMINERS =
      List.of("many", "several", "few", "fewer", "these", "those", "both", "various", "numerous");

  public final int that;
  final int to;
  public final int by;
  public final int of;
  public final int forWord;
  public final int with;
  public final int about;
  public final int whether;
  public final int ifWord;
  public final int when;
  public final int where;
  public final int who;
  public final int which;
  public final int whose;
  public final int whom;
  public final int what;
  final int how;
  final int why;
  final int her;
  final int his;
  public final int it;
  public final int there;
  public final int but;
  public final int and;
  public final int or;
  public final int as;
  final int clitic;
  final int one;
  final int according;
  public final int comment;
  public final int no;
  final int may;
  final int thisWord;
  final int more;
  final int than;
  private final int whileWord;
  private final int although;
  private final int though;
  private final int whereas;
  private final int after;
  private final int since;
  private final BitSet particles = new BitSet();
  private final BitSet pluralDeterminers = new BitSet();
  private final BitSet personParticles = new BitSet();

  public FunctionWords(WordIndex lexicon) {
    that = lexicon.id("that");
    to = lexicon.id("to");
    by = lexicon.id("by");
    of = lexicon.id("of");
    forWord = lexicon.id("for");
    with = lexicon.id("with");
    about = lexicon.id("about");
    whether = lexicon.id("whether");
    ifWord = lexicon.id("if");
    when = lexicon.id("when");
    where = lexicon.id("where");
    who = lexicon.id("who");
    which = lexicon.id("which");
    whose = lexicon.id("whose");
    whom = lexicon.id("whom");
    what = lexicon.id("what");
    how = lexicon.id("how");
    why = lexicon.id("why");
    her = lexicon.id("her");
    his = lexicon.id("his");
    it = lexicon.id("it");
    there = lexicon.id("there");
    but = lexicon.id("but");
    and = lexicon.id("and");
    or = lexicon.id("or");
    as = lexicon.id("as");
    clitic = lexicon.id("'s");
    one = lexicon.id("one");
    according = lexicon.id("according");
    comment = lexicon.id("comment");
    no = lexicon.id("no");
    may = lexicon.id("may");
    thisWord = lexicon.id("this");
    more = lexicon.id("more");
    than = lexicon.id("than");
    whileWord = lexicon.id("while");
    although = lexicon.id("although");
    though = lexicon.id("though");
    whereas = lexicon.id("whereas");
    after = lexicon.id("after");
    since = lexicon.id("since");
    for (String word : PLURAL_DETERMINERS) {
      pluralDeterminers.set(lexicon.id(word));
    }
    pluralDeterminers.clear(0);
    for (LexiconEntry entry : lexicon.entriesWith("particle")) {
      if (entry.is(WordClass.NOUN) && entry.length() == 1) {
        particles.set(entry.firstWord());
        personParticles.set(
            entry.firstWord(), entry.feature("particle").filter("person"::equals).isPresent());
      }
    }
  }

  /** Whether a word stands in names with a small letter: "de", "von", "bin". */
  public boolean isNameParticle(int word) {
    return particles.get(word);
  }

  /** Whether a word stands in names of persons only: "von", "bin". */
  public boolean isPersonParticle(int word) {
    return personParticles.get(word);
  }

  /** Whether a determiner goes with plurals only: "several", "these". */
  boolean requiresPlural(int word) {
    return pluralDeterminers.get(word);
  }

  /** Whether a subordinator sets a clause against the one before: "while", "although". */
  public boolean contrasts(int word) {
    return word != 0
        && (word == whileWord || word == although || word == though || word == whereas);
  }

  /**
   * Whether a subordinator only tells what else happened then: "when", "after", not "unless" or
   * "because".
   */
  public boolean setsScene(int word) {
    return contrasts(word)
        || (word != 0 && (word == when || word == after || word == as || word == since));
  }
}
