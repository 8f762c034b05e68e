package org.newsclaim.anchor.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.newsclaim.anchor.align.Aligner;
import org.newsclaim.anchor.align.Alignment;
import org.newsclaim.anchor.align.Folding;
import org.newsclaim.anchor.align.Tokens;
import org.newsclaim.anchor.align.Vocabulary;
import org.newsclaim.anchor.place.CharRange;
import org.newsclaim.anchor.place.Edges;
import org.newsclaim.anchor.place.Support;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.Span;

/**
 * Finds quotes in one text: first the same characters, then the same words with other quotation
 * marks, dashes or whitespace, then similar words. Immutable; reuse it for many quotes of one text.
 */
public final class QuoteFinder {
  private static final int MOST_PLACES = 200;

  /** The bonus, in words, if the words occur only once in the text. */
  private static final int UNIQUE = 3;

  /** The factor for the score of words that occur several times. */
  private static final double SEVERAL = 0.6;

  private static final double LEAST_LIKENESS = 0.5;

  private record Candidate(int start, int end, double likeness, double words, Match match) {}

  private final String text;
  private final CodePointOffsets offsets;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Tokens tokens;
  private final TokenPlaces places;

  private QuoteFinder(String text) {
    this.text = text;
    this.offsets = CodePointOffsets.of(text);
    this.tokens = Tokens.of(text, vocabulary);
    vocabulary.close();
    this.places = new TokenPlaces(tokens, vocabulary.size());
  }

  /**
   * A finder for a text.
   *
   * @param text the text
   * @return the finder
   */
  public static QuoteFinder of(String text) {
    return new QuoteFinder(text);
  }

  /**
   * Finds a quote.
   *
   * @param quote the words
   * @return the places, best first, at most 200; empty if nothing has at least half of the
   *     similarity
   */
  public List<QuoteMatch> find(TextQuote quote) {
    return find(quote, OptionalInt.empty());
  }

  /**
   * Finds a quote whose original offset is known.
   *
   * @param quote the words
   * @param hint the expected offset of the first word, in code points
   * @return the places, best first; of equal places, those nearest to the hint first
   */
  public List<QuoteMatch> find(TextQuote quote, int hint) {
    return find(quote, OptionalInt.of(hint));
  }

  private List<QuoteMatch> find(TextQuote quote, OptionalInt hint) {
    List<Candidate> candidates = candidates(quote);
    boolean several = candidates.size() > 1;
    double best = candidates.stream().mapToDouble(this::weight).max().orElse(0);
    long asGood = candidates.stream().filter(candidate -> weight(candidate) == best).count();
    List<QuoteMatch> matches = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Span span = offsets.span(candidate.start(), candidate.end());
      boolean hinted = hint.isPresent() && hint.getAsInt() == span.start();
      boolean clear = hinted || (weight(candidate) == best && asGood == 1);
      double words = candidate.words() + (several ? 0 : UNIQUE);
      double score =
          candidate.likeness() * Support.certainty(words) * (clear || !several ? 1 : SEVERAL);
      boolean inPlace = hinted && candidate.match() == Match.EXACT;
      matches.add(new QuoteMatch(span, score, inPlace ? Match.IN_PLACE : candidate.match()));
    }
    matches.sort(
        Comparator.comparingDouble(QuoteMatch::score)
            .reversed()
            .thenComparingInt(match -> Math.abs(match.span().start() - hint.orElse(0))));
    return matches;
  }

  private double weight(Candidate candidate) {
    return candidate.likeness() * candidate.words();
  }

  private List<Candidate> candidates(TextQuote quote) {
    List<Candidate> found = new ArrayList<>();
    if (quote.exact().isBlank()) {
      return found;
    }
    Tokens prefix = Tokens.of(quote.prefix(), vocabulary);
    Tokens suffix = Tokens.of(quote.suffix(), vocabulary);
    Tokens words = Tokens.of(quote.exact(), vocabulary);
    QuoteContext around = new QuoteContext(tokens, prefix, suffix);
    int start = text.indexOf(quote.exact());
    for (;
        start >= 0 && found.size() < MOST_PLACES;
        start = text.indexOf(quote.exact(), start + 1)) {
      int end = start + quote.exact().length();
      double sure = count(words) + around.words(start, end);
      found.add(new Candidate(start, end, 1, sure, Match.EXACT));
    }
    if (found.isEmpty()) {
      places.sequences(words, MOST_PLACES).forEach(i -> found.add(same(words, i, around)));
    }
    if (found.isEmpty()) {
      places.windows(words).forEach(window -> addAlike(words, window, around, found));
    }
    return found;
  }

  private static double count(Tokens words) {
    double count = 0;
    for (int i = 0; i < words.size(); i++) {
      count += words.isWord(i) ? 1 : 0;
    }
    return count;
  }

  /** The words match, except for punctuation, case and accents. */
  private Candidate same(Tokens words, int first, QuoteContext around) {
    int start = tokens.start(first);
    int end = tokens.end(first + words.size() - 1);
    boolean normalized = Folding.sameWords(words.text(), text.substring(start, end));
    return new Candidate(
        start,
        end,
        normalized ? 1 : letters(words, first),
        count(words) + around.words(start, end),
        normalized ? Match.NORMALIZED : Match.APPROXIMATE);
  }

  /** The share of letters that do not differ in case or accent. */
  private double letters(Tokens words, int first) {
    int all = 0;
    int same = 0;
    for (int i = 0; i < words.size(); i++) {
      int length =
          Math.min(words.end(i) - words.start(i), tokens.end(first + i) - tokens.start(first + i));
      for (int k = 0; k < length; k++) {
        all++;
        same +=
            words.text().charAt(words.start(i) + k) == text.charAt(tokens.start(first + i) + k)
                ? 1
                : 0;
      }
    }
    return Math.max(LEAST_LIKENESS, all == 0 ? 1 : (double) same / all);
  }

  private void addAlike(
      Tokens words, TokenPlaces.Window window, QuoteContext around, List<Candidate> found) {
    Alignment alignment =
        words.size() > TokenPlaces.LONGEST
            ? Aligner.align(words, tokens)
            : Aligner.alignWithin(words, tokens, window.first(), window.end());
    CharRange stretch = CharRange.of(alignment, 0, words.size());
    if (stretch.isEmpty()) {
      return;
    }
    Edges.Place place =
        new Edges(alignment, stretch, false).place(words.start(0), words.end(words.size() - 1));
    double likeness = stretch.likeness(place.firstToken(), place.endToken());
    boolean known = found.stream().anyMatch(other -> other.start() == place.start());
    if (likeness >= LEAST_LIKENESS && !known) {
      double sure = stretch.words() + around.words(place.start(), place.end());
      found.add(new Candidate(place.start(), place.end(), likeness, sure, Match.APPROXIMATE));
    }
  }
}
