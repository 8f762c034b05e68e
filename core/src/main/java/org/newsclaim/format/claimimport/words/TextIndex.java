package org.newsclaim.format.claimimport.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsclaim.anchor.align.Folding;
import org.newsclaim.anchor.quote.QuoteFinder;
import org.newsclaim.anchor.quote.QuoteMatch;
import org.newsclaim.anchor.quote.TextQuote;
import org.newsclaim.model.CodePointOffsets;

/** Finds words in one text, whatever the marks between them. Offsets are in chars. */
public final class TextIndex {
  /** Below this score, words that are alike are only so by chance. */
  private static final double LEAST_SCORE = 0.5;

  private final String text;
  private final String plain;
  private final CodePointOffsets offsets;
  private final QuoteFinder finder;

  /**
   * An index of a text.
   *
   * @param text the text
   */
  public TextIndex(String text) {
    this.text = text;
    this.plain = PlainWords.of(text);
    this.offsets = CodePointOffsets.of(text);
    this.finder = QuoteFinder.of(plain);
  }

  /** {@return the text} */
  public String text() {
    return text;
  }

  /** {@return its code points} */
  public CodePointOffsets offsets() {
    return offsets;
  }

  /**
   * {@return where the same words stand, in the order of the text; only the surest where it is
   * known what stands around them}
   *
   * @param words the words
   * @param prefix what stands before them, or ""
   * @param suffix what stands after them, or ""
   */
  public List<TokenRun> places(String words, String prefix, String suffix) {
    String searched = PlainWords.of(words).strip();
    TextQuote quote = new TextQuote(searched, PlainWords.of(prefix), PlainWords.of(suffix));
    List<TokenRun> places = new ArrayList<>();
    boolean all = prefix.isBlank() && suffix.isBlank();
    double best = -1;
    for (QuoteMatch match : finder.find(quote)) {
      TokenRun place = stretch(match);
      if (isSame(searched, place) && (all || best < 0 || match.score() >= best)) {
        best = match.score();
        places.add(place);
      }
    }
    places.sort(Comparator.comparingInt(TokenRun::start));
    return places;
  }

  /**
   * {@return where the same words stand, in the order of the text}
   *
   * @param words the words
   */
  public List<TokenRun> places(String words) {
    return places(words, "", "");
  }

  /**
   * {@return the place of the words that are most like these}
   *
   * @param words the words
   */
  public Optional<TokenRun> like(String words) {
    return finder.find(TextQuote.of(PlainWords.of(words).strip())).stream()
        .filter(match -> match.score() >= LEAST_SCORE)
        .findFirst()
        .map(this::stretch);
  }

  private TokenRun stretch(QuoteMatch match) {
    return new TokenRun(offsets.offset(match.span().start()), offsets.offset(match.span().end()));
  }

  private boolean isSame(String words, TokenRun place) {
    return PlainWords.isWhole(text, place.start(), place.end())
        && Folding.sameWords(
            unaccented(words), unaccented(plain.substring(place.start(), place.end())));
  }

  private static String unaccented(String words) {
    StringBuilder base = new StringBuilder(words.length());
    Normalizer.normalize(words, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(base::appendCodePoint);
    return base.toString();
  }
}
