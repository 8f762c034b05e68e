package org.newsclaim.anchor;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** What is done to a text: light and heavy hands, one after the other or together. */
final class Edits {
  private static final List<Consumer<EditedText>> ALL =
      List.of(
          text -> text.mistype(0.02),
          text -> text.mistype(0.08),
          text -> text.mistype(0.2),
          EditedText::straighten,
          EditedText::curl,
          text -> text.respace(0.1),
          text -> text.respace(0.6),
          EditedText::removeParagraph,
          EditedText::moveParagraph,
          EditedText::addParagraph,
          EditedText::removeSentence,
          text -> text.addWords(0.02),
          text -> text.strikeWords(0.02));

  private Edits() {}

  /** The text after one to four edits that the seed picks. */
  static EditedText of(String old, long seed) {
    Random random = new Random(seed);
    EditedText text = new EditedText(old, seed);
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      ALL.get(random.nextInt(ALL.size())).accept(text);
    }
    return text;
  }
}
