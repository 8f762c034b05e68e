package org.newsclaim.gold;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Block;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Factuality.Polarity;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;

/** Compares an article with the gold one of a piece and adds what it finds to tallies. */
final class PieceScore {
  private final GoldPiece piece;
  private final Article gold;
  private final Article predicted;
  private final Map<Measure, Tally> tallies;
  private final GoldTokens tokens;

  PieceScore(GoldPiece piece, Article predicted, Map<Measure, Tally> tallies) {
    this.piece = piece;
    this.gold = piece.article();
    this.predicted = predicted;
    this.tallies = tallies;
    this.tokens = new GoldTokens(piece.text());
  }

  void add() {
    ClaimMatch match = ClaimMatch.of(attributed(gold), attributed(predicted), tokens);
    addAttributions(match);
    addExact(Measure.EXACT_CONTENT, claim -> claim.content());
    addExact(Measure.EXACT_CUE, claim -> attribution(claim).cue().spans());
    addExact(Measure.EXACT_SOURCE, claim -> attribution(claim).mention().stream().toList());
    match.pairs().forEach(this::addMatched);
    addJoinedMentions(match);
    addNested(match);
    addOwnVoice();
    addBlocks();
  }

  private Tally tally(Measure measure) {
    return tallies.computeIfAbsent(measure, m -> new Tally());
  }

  private static List<Claim> attributed(Article article) {
    return article.claims().stream().filter(claim -> claim.attribution().isPresent()).toList();
  }

  private static Attribution attribution(Claim claim) {
    return claim.attribution().orElseThrow();
  }

  private void addAttributions(ClaimMatch match) {
    int inGold = attributed(gold).size();
    int inPredicted = attributed(predicted).size();
    int withSource = (int) match.pairs().stream().filter(this::hasSameHead).count();
    tally(Measure.ATTRIBUTION).add(match.pairs().size(), inPredicted, inGold);
    tally(Measure.ATTRIBUTION_WITH_SOURCE).add(withSource, inPredicted, inGold);
  }

  private boolean hasSameHead(ClaimMatch.Pair pair) {
    BitSet a = tokens.words(attribution(pair.gold()).mention().stream().toList());
    BitSet b = tokens.words(attribution(pair.predicted()).mention().stream().toList());
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    return b.get(tokens.head(a)) && a.get(tokens.head(b));
  }

  /** Of equal sets of words each counts once. */
  private void addExact(Measure measure, Function<Claim, List<Span>> part) {
    Map<BitSet, Integer> open = new HashMap<>();
    int inGold = 0;
    for (Claim claim : attributed(gold)) {
      BitSet words = tokens.words(part.apply(claim));
      if (!words.isEmpty()) {
        open.merge(words, 1, Integer::sum);
        inGold++;
      }
    }
    int right = 0;
    int inPredicted = 0;
    for (Claim claim : attributed(predicted)) {
      BitSet words = tokens.words(part.apply(claim));
      int left = open.getOrDefault(words, 0);
      inPredicted += words.isEmpty() ? 0 : 1;
      right += left > 0 ? 1 : 0;
      open.put(words, left - 1);
    }
    tally(measure).add(right, inPredicted, inGold);
  }

  private void addMatched(ClaimMatch.Pair pair) {
    Attribution a = attribution(pair.gold());
    Attribution b = attribution(pair.predicted());
    tally(Measure.CUE_KIND).add(a.cue().kind() == b.cue().kind());
    tally(Measure.QUOTATION).add(a.quotation() == b.quotation());
    tally(Measure.CERTAINTY)
        .add(pair.gold().factuality().certainty() == pair.predicted().factuality().certainty());
    tally(Measure.POLARITY)
        .add(pair.gold().factuality().polarity() == heldPolarity(pair.predicted()));
    tally(Measure.SOURCE_JOINED_RIGHT).add(hasSameSources(pair));
    if (!a.sources().isEmpty() && !b.sources().isEmpty()) {
      boolean isNamed = gold.sources(pair.gold()).stream().anyMatch(Source::named);
      tally(Measure.NAMED)
          .add(isNamed == predicted.sources(pair.predicted()).stream().anyMatch(Source::named));
    }
  }

  /** The gold marks what the source holds: NEGATIVE for what it denies, too. */
  private static Polarity heldPolarity(Claim claim) {
    return switch (attribution(claim).stance()) {
      case ASSERTS -> claim.factuality().polarity();
      case DENIES -> Polarity.NEGATIVE;
      case QUESTIONS -> Polarity.UNKNOWN;
    };
  }

  private boolean hasSameSources(ClaimMatch.Pair pair) {
    List<Source> wanted = gold.sources(pair.gold());
    List<Source> found = predicted.sources(pair.predicted());
    return wanted.size() == found.size()
        && wanted.stream().allMatch(a -> found.stream().anyMatch(b -> isSame(a, b)));
  }

  private static boolean isSame(Source a, Source b) {
    boolean sameName =
        a.named()
            && b.name().isPresent()
            && plain(a.name().orElse("")).equals(plain(b.name().orElse("")));
    return sameName || plain(a.descriptor()).equals(plain(b.descriptor()));
  }

  private static String plain(String phrase) {
    return GoldTokens.plain(phrase);
  }

  private void addJoinedMentions(ClaimMatch match) {
    List<ClaimMatch.Pair> items =
        match.pairs().stream()
            .filter(pair -> !attribution(pair.gold()).sources().isEmpty())
            .filter(pair -> !attribution(pair.predicted()).sources().isEmpty())
            .toList();
    for (ClaimMatch.Pair item : items) {
      int sameGold = 0;
      int samePredicted = 0;
      int same = 0;
      for (ClaimMatch.Pair other : items) {
        boolean inGold =
            attribution(item.gold()).sources().equals(attribution(other.gold()).sources());
        boolean inPredicted =
            attribution(item.predicted())
                .sources()
                .equals(attribution(other.predicted()).sources());
        sameGold += inGold ? 1 : 0;
        samePredicted += inPredicted ? 1 : 0;
        same += inGold && inPredicted ? 1 : 0;
      }
      tally(Measure.JOINED_MENTIONS)
          .addShares((double) same / samePredicted, (double) same / sameGold);
    }
  }

  private void addNested(ClaimMatch match) {
    int right = 0;
    for (ClaimMatch.Pair pair : match.pairs()) {
      boolean isRight =
          attribution(pair.gold())
              .nestedIn()
              .flatMap(outer -> match.predictedOf(gold.claim(outer)))
              .map(Claim::id)
              .filter(outer -> attribution(pair.predicted()).nestedIn().equals(Optional.of(outer)))
              .isPresent();
      right += isRight ? 1 : 0;
    }
    tally(Measure.NESTED_PAIRS).add(right, nested(predicted), nested(gold));
  }

  private static int nested(Article article) {
    return (int)
        attributed(article).stream().filter(c -> attribution(c).nestedIn().isPresent()).count();
  }

  private void addOwnVoice() {
    List<BitSet> ownGold = ownVoice(gold);
    List<BitSet> ownPredicted = ownVoice(predicted);
    for (Span sentence : piece.sentences()) {
      BitSet words = tokens.words(List.of(sentence));
      boolean isRight =
          ownGold.stream().anyMatch(own -> isMostlyIn(own, words))
              == ownPredicted.stream().anyMatch(own -> isMostlyIn(own, words));
      tally(Measure.OWN_VOICE_SENTENCES).add(isRight);
    }
  }

  private List<BitSet> ownVoice(Article article) {
    return article.claims().stream()
        .filter(claim -> claim.attribution().isEmpty())
        .map(claim -> tokens.words(claim.content()))
        .toList();
  }

  private static boolean isMostlyIn(BitSet words, BitSet sentence) {
    BitSet inside = (BitSet) words.clone();
    inside.and(sentence);
    return 2 * inside.cardinality() > words.cardinality();
  }

  private void addBlocks() {
    for (Block block : gold.blocks()) {
      int most = 0;
      boolean isRight = false;
      for (Block other : predicted.blocks()) {
        int common =
            Math.min(block.span().end(), other.span().end())
                - Math.max(block.span().start(), other.span().start());
        if (common > most) {
          most = common;
          isRight = block.role() == other.role();
        }
      }
      tally(Measure.BLOCK_ROLES).add(isRight);
    }
  }
}
