package org.newsclaim.compare.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsclaim.compare.figure.Figure.Vote;
import org.newsclaim.compare.words.ComparedNouns;
import org.newsclaim.compare.words.ComparedText;
import org.newsclaim.compare.words.Facts;
import org.newsclaim.compare.words.HedgeWords;
import org.newsclaim.compare.words.HeldPolarity;
import org.newsclaim.compare.words.Lemmas;
import org.newsclaim.compare.words.LikeWords;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Cue;
import org.newsclaim.model.Factuality;
import org.newsclaim.model.MeasuredEntity;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.model.Span;
import org.newsclaim.model.TimeExpression;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Reads the figures of a text with their contexts. */
public final class FigureReader {
  private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", ":", "-", "(", ")", "\"");
  private static final long NO_ATTRIBUTE =
      WordClass.FUNCTION_WORDS | WordClass.mask(WordClass.ADVERB);
  private static final Set<Cue.Kind> SAID = Set.of(Cue.Kind.SAY, Cue.Kind.REPORT, Cue.Kind.ASK);

  /** Prepositions of place; "in detention" is a place, too. */
  private static final Set<String> PLACING =
      Set.of("in", "on", "at", "near", "inside", "outside", "across");

  private static final Set<String> SEPARATE =
      Set.of("another", "additional", "further", "more", "other", "extra");
  private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "while", "whereas", "or");

  private final Facts facts;
  private final ComparedText text;
  private final TokenizedText tokens;

  private FigureReader(Facts facts) {
    this.facts = facts;
    this.text = facts.text();
    this.tokens = text.text();
  }

  /**
   * {@return the figures in the order of the text, without places in an order and unstated numbers}
   *
   * @param facts the facts of a text
   */
  public static List<Figure> read(Facts facts) {
    FigureReader reader = new FigureReader(facts);
    List<Figure> figures = new ArrayList<>();
    for (int sentence = 0; sentence < facts.text().sentences().count(); sentence++) {
      reader.read(sentence, figures);
    }
    return List.copyOf(figures);
  }

  private void read(int sentence, List<Figure> figures) {
    List<Quantity> quantities = facts.quantities(sentence);
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      Optional<Quantity> noes =
          i + 1 < quantities.size() ? noes(quantity, quantities.get(i + 1)) : Optional.empty();
      if (quantity.form() != Form.UNSTATED && quantity.kind() != Kind.ORDINAL) {
        figures.add(figure(quantity, noes, sentence, quantities));
      }
      i += noes.isPresent() ? 1 : 0;
    }
  }

  /** The second number of "29 votes to 16". */
  private Optional<Quantity> noes(Quantity ayes, Quantity next) {
    boolean votes =
        ayes.kind() == Kind.COUNT
            && next.kind() == Kind.COUNT
            && ayes.value().isPresent()
            && next.value().isPresent()
            && ComparedNouns.counted(ayes).filter("vote"::equals).isPresent();
    int before = text.first(next.span()) - 1;
    return votes
            && before >= 0
            && text.key(before).equals("to")
            && before - text.end(ayes.span()) <= 1
        ? Optional.of(next)
        : Optional.empty();
  }

  private static Optional<Vote> vote(Quantity quantity, Optional<Quantity> noes) {
    if (noes.isPresent()) {
      return quantity.value().flatMap(a -> noes.get().value().map(n -> new Vote(a, n)));
    }
    boolean ratio =
        quantity.kind() == Kind.RATIO
            && quantity.value().filter(one -> one.compareTo(BigDecimal.ONE) > 0).isPresent();
    return ratio
        ? quantity.numerator().flatMap(a -> quantity.denominator().map(n -> new Vote(a, n)))
        : Optional.empty();
  }

  private Figure figure(
      Quantity quantity, Optional<Quantity> noes, int sentence, List<Quantity> quantities) {
    int sentenceFirst = text.sentences().first(sentence);
    int sentenceEnd = text.sentences().end(sentence);
    Span extent = Facts.extent(quantity);
    int start = text.first(extent);
    int stop = text.end(quantity.span());
    int first = clauseStart(start, sentenceFirst, quantities);
    int end = clauseEnd(stop, sentenceEnd, quantities);
    Optional<Claim> claim = claim(quantity);
    Set<Integer> own = own(sentence, extent);
    int from =
        tokens.is(first, WordClass.RELATIVE)
            ? clauseStart(Math.max(sentenceFirst, first - 1), sentenceFirst, List.of())
            : first;
    while (from > sentenceFirst && words(from, end, own).isEmpty()) {
      from = clauseStart(from - 1, sentenceFirst, List.of());
    }
    Set<String> words = words(from, end, own);
    if (resumes(first, sentenceFirst)) {
      words.addAll(words(sentenceFirst, clauseEnd(sentenceFirst, sentenceEnd, List.of()), own));
    }
    return new Figure(
        quantity,
        noes.map(other -> Span.of(quantity.span().start(), other.span().end()))
            .orElse(quantity.span()),
        vote(quantity, noes),
        sentence,
        first,
        end,
        words,
        words(sentenceFirst, sentenceEnd, own),
        noun(quantity).or(() -> sharedNoun(quantity, first, quantities)),
        modifiers(quantity),
        attributes(quantity, stop, end),
        names(from, end, own),
        times(quantity, sentence, from, end),
        claim,
        isSeparate(start, stop),
        isUnsure(first, start, claim, noes.isEmpty()),
        places(from, end, own));
  }

  /** "The price, which was $3, has risen to $7": the clause goes on after another. */
  private boolean resumes(int first, int sentenceFirst) {
    return first > sentenceFirst
        && (text.key(first - 1).equals(",") || CONJUNCTIONS.contains(text.key(first - 1)))
        && tokens.isAny(
            first,
            WordClass.AUXILIARIES | WordClass.mask(WordClass.VERB_PAST, WordClass.VERB_THIRD));
  }

  private static Optional<String> noun(Quantity quantity) {
    return ComparedNouns.counted(quantity);
  }

  /** "Killing 17 passengers and injuring 24": the noun of the figure before. */
  private Optional<String> sharedNoun(Quantity quantity, int first, List<Quantity> quantities) {
    int place = quantities.indexOf(quantity);
    boolean joined =
        place > 0 && first > 0 && text.key(first - 1).equals("and") && quantity.whole().isEmpty();
    if (!joined || quantity.kind() != Kind.COUNT) {
      return Optional.empty();
    }
    Quantity before = quantities.get(place - 1);
    return before.kind() == Kind.COUNT && before.whole().isEmpty()
        ? noun(before)
        : Optional.empty();
  }

  private Set<String> modifiers(Quantity quantity) {
    Optional<MeasuredEntity> entity = quantity.measuredEntity();
    if (entity.isEmpty()) {
      return Set.of();
    }
    Set<String> words =
        new HashSet<>(
            text.contentWords(text.first(entity.get().span()), text.end(entity.get().span())));
    words.remove(Lemmas.of(entity.get().head()));
    return words;
  }

  /** The nouns right after a number: "rescue package" in "a $14 billion rescue package". */
  private Set<String> attributes(Quantity quantity, int stop, int end) {
    Set<String> words = new HashSet<>();
    if (quantity.kind() == Kind.COUNT) {
      modifiers(quantity).forEach(word -> words.add(LikeWords.of(word)));
      noun(quantity).ifPresent(word -> words.add(LikeWords.of(word)));
      return words;
    }
    int token = stop;
    while (token < end && tokens.isWord(token) && !isPredicate(token)) {
      words.add(LikeWords.of(text.lemma(token)));
      token++;
    }
    return words;
  }

  private boolean isPredicate(int token) {
    boolean verb =
        tokens.isAny(token, WordClass.VERB_FORMS)
            && !tokens.isAny(token, WordClass.mask(WordClass.NOUN, WordClass.PLURAL));
    return verb || tokens.isAny(token, NO_ATTRIBUTE) || tokens.endsWith(token, "ly");
  }

  private int clauseStart(int token, int least, List<Quantity> quantities) {
    int start = token;
    while (start > least && !isBreak(start - 1) && !isJoint(start - 1, least, quantities, true)) {
      start--;
    }
    return start;
  }

  private int clauseEnd(int token, int most, List<Quantity> quantities) {
    int end = token;
    while (end < most && !isBreak(end) && !isJoint(end, most, quantities, false)) {
      end++;
    }
    return end;
  }

  private boolean isBreak(int token) {
    boolean hyphen = text.key(token).equals("-") && tokens.isGlued(token);
    return CLAUSE_MARKS.contains(text.key(token)) && !hyphen;
  }

  /** A conjunction with another figure in the clause beyond it. */
  private boolean isJoint(int token, int limit, List<Quantity> quantities, boolean before) {
    if (!CONJUNCTIONS.contains(text.key(token))) {
      return false;
    }
    int step = before ? -1 : 1;
    for (int at = token + step; at != limit + (before ? -1 : 0) && !isBreak(at); at += step) {
      int place = at;
      if (quantities.stream()
          .anyMatch(one -> text.first(one.span()) <= place && place < text.end(one.span()))) {
        return true;
      }
    }
    return false;
  }

  /** The attributed claim whose content holds a quantity, the innermost one. */
  private Optional<Claim> claim(Quantity quantity) {
    return text.article().claimsAt(quantity.span().start()).stream()
        .filter(claim -> claim.attribution().isPresent())
        .reduce((outer, inner) -> inner);
  }

  /** The tokens that do not tell what a figure is about: numbers, times, who says it. */
  private Set<Integer> own(int sentence, Span figure) {
    Set<Integer> own = new HashSet<>();
    facts.quantities(sentence).forEach(one -> add(own, Facts.extent(one)));
    facts.times(sentence).forEach(one -> add(own, one.span()));
    for (Claim one : facts.attributed(sentence)) {
      Attribution attribution = one.attribution().orElseThrow();
      if (SAID.contains(attribution.cue().kind())) {
        attribution
            .mention()
            .filter(span -> !span.overlaps(figure))
            .ifPresent(span -> add(own, span));
        attribution.cue().spans().forEach(span -> add(own, span));
      }
    }
    return own;
  }

  private void add(Set<Integer> own, Span span) {
    if (span.length() > 0) {
      for (int token = text.first(span); token < text.end(span); token++) {
        own.add(token);
      }
    }
  }

  private Set<String> words(int first, int end, Set<Integer> own) {
    Set<String> words = new HashSet<>();
    for (int token = first; token < end; token++) {
      if (!own.contains(token) && !text.lemma(token).isEmpty() && tokens.isWord(token)) {
        words.add(LikeWords.of(text.lemma(token)));
      }
    }
    return words;
  }

  private Set<String> names(int first, int end, Set<Integer> own) {
    Set<String> names = new HashSet<>();
    for (int token = first; token < end; token++) {
      boolean name =
          !own.contains(token)
              && tokens.isWord(token)
              && tokens.isCapitalized(token)
              && !text.lemma(token).isEmpty()
              && token > text.sentences().first(text.sentences().at(token));
      if (name) {
        names.add(text.key(token));
      }
    }
    return names;
  }

  /** The time of a quantity, else those of its clause, else those that the sentence begins with. */
  private List<TimeExpression> times(Quantity quantity, int sentence, int first, int end) {
    Optional<TimeExpression> own = text.article().time(quantity);
    if (own.isPresent()) {
      return List.of(own.get());
    }
    List<TimeExpression> near = within(first, end, facts.times(sentence));
    if (!near.isEmpty()) {
      return near;
    }
    int start = text.sentences().first(sentence);
    return within(
        start, clauseEnd(start, text.sentences().end(sentence), List.of()), facts.times(sentence));
  }

  private List<TimeExpression> within(int first, int end, List<TimeExpression> times) {
    return times.stream()
        .filter(time -> first <= text.first(time.span()) && text.first(time.span()) < end)
        .toList();
  }

  private boolean isSeparate(int start, int end) {
    return (start > 0 && SEPARATE.contains(text.key(start - 1)))
        || (end < tokens.size() && SEPARATE.contains(text.key(end)));
  }

  /** Whether a hedge or a negation comes before the number, or the claim is denied. */
  private boolean isUnsure(int first, int number, Optional<Claim> claim, boolean deniable) {
    for (int token = first; token < number; token++) {
      boolean would = text.key(token).equals("would") || text.key(token).equals("if");
      if (would || HedgeWords.hedge(text, token) > 0 || HedgeWords.negation(text, token) > 0) {
        return true;
      }
    }
    return deniable
        && claim.filter(one -> HeldPolarity.of(one) != Factuality.Polarity.POSITIVE).isPresent();
  }

  /** The nouns after prepositions of place, such as "stall" in "in the stalls". */
  private Set<String> places(int first, int end, Set<Integer> own) {
    Set<String> places = new HashSet<>();
    for (int token = first; token < end; token++) {
      if (PLACING.contains(text.key(token))) {
        for (int next = token + 1; next < end && !endsPhrase(next); next++) {
          if (!own.contains(next) && tokens.isWord(next) && !text.lemma(next).isEmpty()) {
            places.add(LikeWords.of(text.lemma(next)));
          }
        }
      }
    }
    return places;
  }

  private boolean endsPhrase(int token) {
    return !tokens.isWord(token)
        || tokens.isAny(
            token,
            WordClass.AUXILIARIES
                | WordClass.mask(WordClass.PREPOSITION, WordClass.RELATIVE, WordClass.COORDINATOR));
  }

  /**
   * {@return the words of a phrase as lemmas}
   *
   * @param text the text
   * @param span the phrase
   */
  public static Set<String> lemmas(ComparedText text, Span span) {
    return text.contentWords(text.first(span), text.end(span)).stream()
        .map(word -> LikeWords.of(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }
}
