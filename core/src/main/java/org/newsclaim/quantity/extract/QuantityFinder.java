package org.newsclaim.quantity.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Explanation.Target;
import org.newsclaim.model.Explanation.Verdict;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.composition.Changes;
import org.newsclaim.quantity.composition.MultipleReader;
import org.newsclaim.quantity.composition.PairReader;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.composition.VagueReader;
import org.newsclaim.quantity.context.AgeReader;
import org.newsclaim.quantity.context.ApproximatorReader;
import org.newsclaim.quantity.context.BoundMerger;
import org.newsclaim.quantity.context.EllipsisReader;
import org.newsclaim.quantity.context.EntityReader;
import org.newsclaim.quantity.context.RateMerger;
import org.newsclaim.quantity.context.RestatementReader;
import org.newsclaim.quantity.context.TrendReader;
import org.newsclaim.quantity.exclusion.DateFilter;
import org.newsclaim.quantity.exclusion.IdiomFilter;
import org.newsclaim.quantity.exclusion.KindConverter;
import org.newsclaim.quantity.exclusion.NameFilter;
import org.newsclaim.quantity.exclusion.QuantityRule;
import org.newsclaim.quantity.exclusion.RatioUse;
import org.newsclaim.quantity.unit.Part;
import org.newsclaim.quantity.unit.PartReader;
import org.newsclaim.quantity.word.QuantityWords;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.rule.Trace;
import org.newsclaim.text.syntax.Syntax;

/** Goes through one text once and reads its quantities in their order. */
public final class QuantityFinder {
  private final TokenizedText text;
  private final Words words;
  private final QuantityWords tables;
  private final QuantityStarts starts;
  private final PartReader parts;
  private final PairReader pairs;
  private final VagueReader vague;
  private final MultipleReader multiples;
  private final ApproximatorReader approximators;
  private final AgeReader ages;
  private final EntityReader entities;
  private final TrendReader trends;
  private final EllipsisReader ellipses;
  private final DateFilter dates;
  private final NameFilter names;
  private final KindConverter converter;
  private final IdiomFilter uses;
  private final BoundMerger bounds;
  private final RateMerger rates;
  private final RestatementReader restatements;
  private final Part part = new Part();
  private final List<QuantityCandidate> candidates = new ArrayList<>();

  /** The token of digits that are no English number, or -1; for the parser's refusal. */
  private int malformed = -1;

  /** The end of the last number that was a name: "page 4". */
  private int named = -1;

  /** A number that is no quantity, or null; for the parser's refusal. */
  private @Nullable QuantityCandidate excluded;

  /** The rule that refused it. */
  private @Nullable QuantityRule exclusion;

  private final Trace trace;

  /**
   * A finder for one text.
   *
   * @param syntax the analyzed text
   * @param tables the words to know
   * @param trace hears the decision on each number, in the order of the text
   */
  public QuantityFinder(Syntax syntax, QuantityWords tables, Trace trace) {
    this.trace = trace;
    this.text = syntax.text;
    this.tables = tables;
    this.starts = new QuantityStarts(text, tables);
    this.words = new Words(syntax, tables);
    Changes changes = new Changes(words);
    this.parts = new PartReader(words);
    this.pairs = new PairReader(words, parts, changes);
    this.vague = new VagueReader(words);
    this.multiples = new MultipleReader(words, changes);
    this.approximators = new ApproximatorReader(words);
    this.ages = new AgeReader(words);
    this.entities = new EntityReader(words);
    this.trends = new TrendReader(words, changes);
    this.ellipses = new EllipsisReader(words);
    this.dates = new DateFilter(words, changes);
    this.names = new NameFilter(words);
    RatioUse ratios = new RatioUse(words);
    this.converter = new KindConverter(words, ratios);
    this.uses = new IdiomFilter(words, ratios);
    this.bounds = new BoundMerger(words);
    this.rates = new RateMerger(words);
    this.restatements = new RestatementReader(words, entities);
  }

  /** {@return the quantities of the text in its order} */
  public List<QuantityCandidate> find() {
    int at = 0;
    while (at < text.size()) {
      at = starts.isAt(at) ? Math.max(at + 1, readAt(at)) : at + 1;
    }
    return candidates;
  }

  /** Reads the quantity at a token, if there is one, and returns the token to go on at. */
  private int readAt(int token) {
    QuantityCandidate candidate = candidateAt(token);
    if (candidate == null) {
      return text.isNumber(token) ? malformed(token) : token + 1;
    }
    complete(candidate);
    QuantityRule name = name(candidate);
    if (name != null) {
      named = candidate.end;
      return exclude(candidate, name);
    }
    QuantityRule date = dates.excludes(candidate);
    if (date != null) {
      return exclude(candidate, date);
    }
    QuantityRule conversion = converter.convert(candidate);
    if (conversion != null) {
      note(candidate, conversion, Verdict.KEPT);
    }
    QuantityRule idiom = uses.excludes(candidate);
    if (idiom != null) {
      return exclude(candidate, idiom);
    }
    if (isRepeated(candidate)) {
      note(candidate, QuantityRule.REPEATED, Verdict.REFUSED);
      return candidate.end;
    }
    keep(candidate);
    return candidate.end;
  }

  private @Nullable QuantityRule name(QuantityCandidate candidate) {
    if (isTieBreak(candidate)) {
      return QuantityRule.TIE_BREAK;
    }
    if (isModelNumber(candidate)) {
      return QuantityRule.MODEL_NUMBER;
    }
    return isListedName(candidate) ? QuantityRule.LISTED_NUMBER : names.excludes(candidate);
  }

  /** The "4" of "40 Model 4 sedans": part of the name of what is counted. */
  private boolean isModelNumber(QuantityCandidate candidate) {
    QuantityCandidate before = last();
    return before != null
        && candidate.plainDigits
        && before.entityFirst < candidate.first
        && candidate.first < before.entityHead
        && words.isCapitalized(candidate.first - 1);
  }

  private int exclude(QuantityCandidate candidate, QuantityRule rule) {
    excluded = candidate;
    exclusion = rule;
    note(candidate, rule, Verdict.REFUSED);
    return candidate.end;
  }

  private void keep(QuantityCandidate candidate) {
    note(candidate, form(candidate.form), Verdict.KEPT);
    readRole(candidate);
    if (ellipses.read(candidate, candidates)) {
      note(candidate, QuantityRule.SHARED, Verdict.KEPT);
    }
    QuantityCandidate before = last();
    if (before != null && restatements.restates(candidate, before)) {
      restatements.link(candidate, before);
      note(candidate, QuantityRule.RESTATED, Verdict.KEPT);
    }
    if (before != null && bounds.merge(before, candidate)) {
      note(candidate, QuantityRule.JOINED_BOUND, Verdict.KEPT);
    } else if (before != null && rates.merge(before, candidate)) {
      note(candidate, QuantityRule.JOINED_RATE, Verdict.KEPT);
    } else {
      candidates.add(candidate);
    }
  }

  private void readRole(QuantityCandidate candidate) {
    QuantityCandidate before = last();
    QuantityCandidate open = before != null && before.role == null ? before : null;
    QuantityRule role = trends.read(candidate, candidates);
    if (role != null) {
      note(candidate, role, Verdict.KEPT);
    }
    if (open != null && open.role != null) {
      note(open, QuantityRule.ROLE_OF_NEXT, Verdict.KEPT);
    }
  }

  private @Nullable QuantityCandidate last() {
    return candidates.isEmpty() ? null : candidates.get(candidates.size() - 1);
  }

  private void note(QuantityCandidate candidate, QuantityRule rule, Verdict verdict) {
    trace.note(Target.NUMBER, candidate.first, candidate.end, rule, verdict);
  }

  private static QuantityRule form(Form form) {
    return switch (form) {
      case NUMBER -> QuantityRule.NUMBER;
      case RANGE -> QuantityRule.RANGE;
      case VAGUE -> QuantityRule.VAGUE;
      case UNSTATED -> QuantityRule.UNSTATED;
    };
  }

  /** Goes on behind digits that are no English number. */
  private int malformed(int token) {
    malformed = malformed < 0 ? token : malformed;
    int end = endOfDigits(token);
    trace.note(Target.NUMBER, token, end, QuantityRule.MALFORMED, Verdict.REFUSED);
    return end;
  }

  /** The "4" of "7-6 (4)": it belongs to the score. */
  private boolean isTieBreak(QuantityCandidate candidate) {
    QuantityCandidate score = excluded;
    return score != null
        && score.pair
        && score.end == candidate.first - 1
        && words.isMark(candidate.first - 1, '(')
        && words.isMark(candidate.end, ')');
  }

  /** The "5" of "pages 4 and 5": one more number of what was numbered. */
  private boolean isListedName(QuantityCandidate candidate) {
    int joint = candidate.first - 1;
    if (joint != named || candidate.approximators > 0) {
      return false;
    }
    boolean plural = named > 1 && tables.nouns.isPlural(text, named - 2);
    if (!candidate.plainDigits && !(plural && candidate.small() >= 0)) {
      return false;
    }
    boolean listed = words.is(joint, "and") || words.is(joint, "or");
    return !candidate.hasUnit()
        && !candidate.hasEntity()
        && (plural || !words.isCapitalized(named - 2))
        && (listed || (plural && words.isMark(joint, ',')));
  }

  /** The end of a row of digits, such as a telephone number that begins with 0. */
  private int endOfDigits(int token) {
    int end = token + 1;
    while (end < text.size() && text.isNumber(end) && words.follows(end)) {
      end++;
    }
    return end;
  }

  private @Nullable QuantityCandidate candidateAt(int token) {
    QuantityCandidate phrase = vague.read(token);
    if (phrase != null) {
      return phrase;
    }
    QuantityCandidate multiple = multiples.read(token);
    if (multiple != null) {
      return multiple;
    }
    boolean closed = pairs.isAfterBetween(token);
    if (!parts.read(token, closed, part)) {
      return null;
    }
    if (part.numeral.vague) {
      return vague.plural(part);
    }
    QuantityCandidate pair = pairs.read(part);
    return pair == null ? QuantityCandidate.of(part) : pair;
  }

  private void complete(QuantityCandidate candidate) {
    multiples.compare(candidate);
    if (candidate.form != Form.UNSTATED) {
      approximators.before(candidate);
    }
    ages.read(candidate);
    approximators.after(candidate);
    unitAfterApproximator(candidate);
    if (candidate.kind != Kind.AGE) {
      entities.read(candidate);
      approximators.afterEntity(candidate);
    }
    approximators.bound(candidate);
  }

  /** "30 (thirty)": the same number once more. */
  private boolean isRepeated(QuantityCandidate candidate) {
    QuantityCandidate before = last();
    boolean bracketed = words.isMark(candidate.first - 1, '(') && words.isMark(candidate.end, ')');
    return before != null
        && bracketed
        && before.end == candidate.first - 1
        && before.value != null
        && candidate.value != null
        && before.value.compareTo(candidate.value) == 0
        && !candidate.hasUnit();
  }

  /** "15-plus years", "20 or so miles": the unit stands behind the approximator. */
  private void unitAfterApproximator(QuantityCandidate candidate) {
    if (candidate.kind != Kind.COUNT
        || candidate.hasUnit()
        || candidate.textEnd() == candidate.end) {
      return;
    }
    if (parts.readUnit(candidate.textEnd(), part)) {
      candidate.unit(part);
      candidate.kind = part.kind();
      candidate.end = part.end;
    }
  }

  /** {@return a token of digits that could not be read, or -1} */
  public int malformed() {
    return malformed;
  }

  /** {@return the last number that was found to be no quantity, or null} */
  public @Nullable QuantityCandidate excluded() {
    return excluded;
  }

  /** {@return the rule that refused it, or null} */
  public @Nullable QuantityRule exclusion() {
    return exclusion;
  }
}
