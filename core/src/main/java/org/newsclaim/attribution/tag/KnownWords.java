package org.newsclaim.attribution.tag;

import org.newsclaim.text.lexicon.Lexicon;

/** The lexicon's numbers of the few words that the grammar itself names. */
public final class KnownWords {
  final int that;
  final int to;
  public final int by;
  public final int of;
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
  public final int as;
  final int clitic;
  final int one;
  final int according;
  public final int comment;
  final int may;
  private final int whileWord;
  private final int although;
  private final int though;
  private final int whereas;

  public KnownWords(Lexicon lexicon) {
    that = lexicon.id("that");
    to = lexicon.id("to");
    by = lexicon.id("by");
    of = lexicon.id("of");
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
    as = lexicon.id("as");
    clitic = lexicon.id("'s");
    one = lexicon.id("one");
    according = lexicon.id("according");
    comment = lexicon.id("comment");
    may = lexicon.id("may");
    whileWord = lexicon.id("while");
    although = lexicon.id("although");
    though = lexicon.id("though");
    whereas = lexicon.id("whereas");
  }

  /** Whether a subordinator sets a clause against the one before: "while", "although". */
  public boolean contrasts(int word) {
    return word != 0
        && (word == whileWord || word == although || word == though || word == whereas);
  }
}
