package org.newsclaim.format.claimimport.words;

import java.util.List;
import java.util.Optional;
import org.newsclaim.attribution.cue.CueTable;
import org.newsclaim.attribution.cue.CueTable.Part;
import org.newsclaim.attribution.cue.Frame;
import org.newsclaim.model.Cue;
import org.newsclaim.text.TokenizedText;

/** Finds the words that attribute a claim, where the article's own claims do not tell. */
public final class CueWords {
  private final ArticleWords words;
  private final CueTable cues;

  /**
   * The cues of an article.
   *
   * @param words its words
   */
  public CueWords(ArticleWords words) {
    this.words = words;
    this.cues = new CueTable(words.tokens().lexicon());
  }

  /**
   * {@return the cue nearest to a mention in a stretch of the text, outside of mention and content}
   *
   * @param mention the mention of a source
   * @param content what is attributed
   * @param within where to look
   */
  public Optional<Cue> near(TokenRun mention, List<TokenRun> content, TokenRun within) {
    TokenizedText tokens = words.tokens();
    Optional<Cue> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (int i = tokens.tokenAt(within.start());
        i < tokens.size() && tokens.start(i) < within.end();
        i++) {
      Optional<CueTable.Entry> entry = at(i);
      if (entry.isEmpty()) {
        continue;
      }
      TokenRun place = new TokenRun(tokens.start(i), tokens.end(i + entry.get().length() - 1));
      int distance = Math.max(place.start() - mention.end(), mention.start() - place.end());
      if (distance >= 0 && distance < least && isOutside(place, content)) {
        least = distance;
        nearest = Optional.of(cue(place, entry.get()));
      }
    }
    return nearest;
  }

  /**
   * {@return the proposed words as a cue, where they stand outside of the content}
   *
   * @param proposed the words
   * @param content what is attributed
   * @param within where to look
   */
  public Optional<Cue> proposed(String proposed, List<TokenRun> content, TokenRun within) {
    return words.index().places(proposed).stream()
        .filter(place -> within.contains(place) && isOutside(place, content))
        .findFirst()
        .map(this::cue);
  }

  private static boolean isOutside(TokenRun place, List<TokenRun> content) {
    return content.stream().noneMatch(place::overlaps);
  }

  private Optional<CueTable.Entry> at(int token) {
    return cues.at(words.tokens(), token, Part.VERB)
        .or(() -> cues.at(words.tokens(), token, Part.PHRASE));
  }

  private Cue cue(TokenRun place, CueTable.Entry entry) {
    return Cue.builder()
        .text(words.slice(place))
        .lemma(entry.lemma())
        .kind(entry.kind(Frame.THAT))
        .addSpans(words.span(place))
        .build();
  }

  /**
   * Of words that the word lists do not have it is not known what they mean but that they pass on.
   */
  private Cue cue(TokenRun place) {
    int first = words.tokens().tokenAt(place.start());
    Optional<CueTable.Entry> entry = Optional.empty();
    for (int i = first; i < words.tokens().size() && words.tokens().start(i) < place.end(); i++) {
      Optional<CueTable.Entry> here = at(i);
      entry = here.isPresent() ? here : entry;
    }
    return entry
        .map(known -> cue(place, known))
        .orElseGet(
            () ->
                Cue.builder()
                    .text(words.slice(place))
                    .lemma(PlainWords.of(words.slice(place)).strip())
                    .kind(Cue.Kind.REPORT)
                    .addSpans(words.span(place))
                    .build());
  }
}
