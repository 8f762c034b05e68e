package org.newsclaim.anchor;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What is done to a text: light and heavy hands, one after the other or together. */
final class Edits {
  /** In the order in which they are done: first what is written anew, then how it is set. */
  private static final List<Consumer<EditedText>> ALL =
      List.of(
          EditedText::removeParagraph,
          EditedText::moveParagraph,
          EditedText::addParagraph,
          EditedText::removeSentence,
          text -> text.addWords(0.02),
          text -> text.strikeWords(0.02),
          text -> text.mistype(0.02),
          text -> text.mistype(0.08),
          text -> text.mistype(0.2),
          EditedText::straighten,
          EditedText::curl,
          text -> text.respace(0.1),
          text -> text.respace(0.6));

  private Edits() {}

  /** The text after one to four edits that the seed picks. */
  static EditedText of(String old, long seed) {
    Random random = new Random(seed);
    EditedText text = new EditedText(old, seed);
    IntStream.generate(() -> random.nextInt(ALL.size()))
        .limit(1 + random.nextInt(4))
        .sorted()
        .forEach(edit -> ALL.get(edit).accept(text));
    return text;
  }
}
