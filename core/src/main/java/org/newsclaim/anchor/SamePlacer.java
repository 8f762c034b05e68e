package org.newsclaim.anchor;

import org.newsclaim.anchor.quote.Match;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.Span;

/** Where both texts are the same, everything is where it was. */
final class SamePlacer implements Placer {
  private final String text;
  private final CodePointOffsets offsets;

  SamePlacer(String text) {
    this.text = text;
    this.offsets = CodePointOffsets.of(text);
  }

  @Override
  public Placement place(Span span, Demand demand) {
    return Placement.found(span, Match.IN_PLACE, 1);
  }

  @Override
  public String oldWords(Span span) {
    return text.substring(offsets.offset(span.start()), offsets.offset(span.end()));
  }

  @Override
  public String newWords(Span span) {
    return oldWords(span);
  }
}
