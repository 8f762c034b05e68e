package org.newsclaim.quantity.composition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.model.Vagueness.VagueClass;
import org.newsclaim.quantity.number.NumeralReader;
import org.newsclaim.quantity.unit.Part;
import org.newsclaim.quantity.unit.UnitReader;
import org.newsclaim.quantity.word.PhraseTable;
import org.newsclaim.quantity.word.QuantityWords;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.tag.Tag;

/**
 * Reads numbers that are not given: "a few thousand", "tens of thousands", "an unknown number of".
 */
public final class VagueReader {
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final int BACK = 16;
  private static final String NOT_SAID = "none";

  private final TokenizedText text;
  private final Words words;
  private final QuantityWords tables;
  private final UnitReader units;
  private final Part part = new Part();

  public VagueReader(Words words) {
    this.text = words.text;
    this.words = words;
    this.tables = words.tables;
    this.units = new UnitReader(words, new NumeralReader(words));
  }

  /** The vague quantity that begins at a token, or null. */
  public @Nullable QuantityCandidate read(int token) {
    if (text.startsAny(token, WordClass.UNSTATED.bit())) {
      QuantityCandidate unstated = unstated(token);
      if (unstated != null) {
        return unstated;
      }
    }
    return text.startsAny(token, WordClass.VAGUE.bit()) ? vague(token) : null;
  }

  /** Makes a candidate of a magnitude in the plural: "hundreds", "dozens of". */
  public QuantityCandidate plural(Part magnitude) {
    QuantityCandidate candidate = QuantityCandidate.of(magnitude);
    candidate.form = Form.VAGUE;
    candidate.magnitude = magnitude.numeral.value;
    candidate.vague =
        TWELVE.compareTo(magnitude.numeral.value) == 0 ? VagueClass.DOZENS : VagueClass.PLURAL;
    candidate.value = null;
    candidate.resolution = null;
    repeat(candidate);
    return candidate;
  }

  /** "thousands upon thousands", "dozens and dozens": one number said twice. */
  private void repeat(QuantityCandidate candidate) {
    int joint = candidate.end;
    boolean joined = words.is(joint, "and") || words.is(joint, "upon") || words.is(joint, "on");
    boolean again =
        joined
            && candidate.end == candidate.first + 1
            && words.follows(joint + 1)
            && text.word(joint + 1) == text.word(candidate.end - 1);
    if (again) {
      candidate.end = joint + 2;
      candidate.numberEnd = joint + 2;
    }
  }

  private @Nullable QuantityCandidate vague(int token) {
    int entry = text.match(token, WordClass.VAGUE);
    VagueClass vagueClass = entry < 0 ? null : tables.phrases.vague(entry);
    if (vagueClass == null) {
      return null;
    }
    int end = token + tables.lexicon.entry(entry).length();
    boolean of = words.is(end - 1, "of");
    BigDecimal magnitude = tables.phrases.magnitude(entry);
    BigDecimal factor = BigDecimal.ONE;
    int at = words.next(end);
    boolean scaled = false;
    while (at >= 0 && tables.numbers.magnitude(text.word(at)) != 0) {
      factor = factor.multiply(BigDecimal.valueOf(tables.numbers.magnitude(text.word(at))));
      scaled = true;
      end = at + 1;
      at = words.next(words.is(end, "of") ? end + 1 : end);
    }
    boolean subject = tables.phrases.condition(entry).equals("subject");
    boolean counts = subject ? isSubject(token, end) : stands(token, end, of, vagueClass);
    if (!scaled && !counts) {
      return null;
    }
    part.reset(token);
    part.numeral.reset(token);
    part.numeral.vague = true;
    part.numberEnd = of && !scaled ? end - 1 : end;
    part.end = end;
    readUnit(part, end);
    QuantityCandidate candidate = QuantityCandidate.of(part);
    candidate.form = Form.VAGUE;
    candidate.vague = vagueClass;
    candidate.magnitude = magnitudeOf(vagueClass, magnitude, factor, scaled);
    candidate.value = null;
    candidate.resolution = null;
    candidate.end = part.hasUnit() ? part.end : part.numberEnd;
    candidate.numberEnd = Math.min(part.numberEnd, candidate.end);
    return candidate;
  }

  private static @Nullable BigDecimal magnitudeOf(
      VagueClass vagueClass, @Nullable BigDecimal own, BigDecimal factor, boolean scaled) {
    if (vagueClass == VagueClass.COUPLE) {
      return scaled ? factor : null;
    }
    if (own != null) {
      return own.multiply(factor);
    }
    return scaled ? factor : null;
  }

  private void readUnit(Part vague, int end) {
    vague.numeral.end = end;
    int number = vague.numberEnd;
    vague.numberEnd = end;
    units.read(vague);
    vague.numberEnd = number;
  }

  /** "Scores were injured", but "scores were low". */
  private boolean isSubject(int token, int end) {
    int fate = words.tag(end) == Tag.BE ? end + 1 : end;
    return words.beside(fate, PhraseTable.FATE)
        && (words.startsSentence(token)
            || words.has(token - 1, WordClass.COORDINATOR)
            || words.is(token - 1, "with"));
  }

  /** Whether a vague word counts something: "few people", "most of them", not "most likely". */
  private boolean stands(int token, int end, boolean of, VagueClass vagueClass) {
    boolean mostOfAll =
        vagueClass == VagueClass.MOST
            && words.is(end, "of")
            && words.is(end + 1, "all")
            && !words.is(end + 2, "of");
    if (isDegree(token - 1) || mostOfAll) {
      return false;
    }
    if (!of && words.is(end, "of")) {
      return words.follows(end);
    }
    if (of) {
      // "a majority of 60 votes"
      return words.follows(end)
          && !words.startsNumberAt(end)
          && (vagueClass != VagueClass.MANY || pluralAhead(end));
    }
    if (!words.follows(end) || !words.isWord(end)) {
      return false;
    }
    if (vagueClass == VagueClass.SOME && words.has(end, WordClass.NUMBER_WORD)) {
      // "some two dozen dancers" are about 24
      return false;
    }
    if (vagueClass == VagueClass.MOST) {
      return tables.nouns.isPlural(text, end);
    }
    return pluralAhead(end);
  }

  private boolean isDegree(int token) {
    return words.is(token, "how")
        || words.is(token, "so")
        || words.is(token, "too")
        || words.is(token, "as")
        || words.is(token, "at")
        || words.is(token, "the");
  }

  private boolean pluralAhead(int token) {
    for (int at = token; at < text.size() && at < token + 5; at++) {
      boolean determiner =
          words.any(
              at,
              WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.DEMONSTRATIVE));
      if (text.startsLine(at)
          || (!text.isWord(at) && !words.joins(at))
          || (words.isClosed(at)
              && !determiner
              && !words.is(at, "other")
              && !words.is(at, "such"))) {
        return false;
      }
      if (tables.nouns.isPlural(text, at)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable QuantityCandidate unstated(int token) {
    int entry = text.match(token, WordClass.UNSTATED);
    if (entry < 0) {
      return null;
    }
    int end = token + tables.lexicon.entry(entry).length();
    String said = tables.phrases.condition(entry);
    if (said.equals("predicate")) {
      said = subjectOf(token);
    }
    if (said.equals(NOT_SAID)) {
      return null;
    }
    QuantityCandidate candidate = new QuantityCandidate();
    candidate.form = Form.UNSTATED;
    candidate.kind = said.equals("money") ? Kind.MONEY : Kind.COUNT;
    candidate.first = token;
    candidate.end = words.is(end - 1, "of") ? end - 1 : end;
    candidate.numberFirst = token;
    candidate.numberEnd = candidate.end;
    return candidate;
  }

  /** What the noun is, by its role, of which a predicate says that its number is not known. */
  private String subjectOf(int token) {
    for (int at = token - 1; at >= 0 && at >= token - BACK; at--) {
      if (text.startsLine(at + 1) || words.isMark(at, '.') || words.isMark(at, ';')) {
        return NOT_SAID;
      }
      int noun = text.match(at, WordClass.QUANTITY_NOUN);
      String role = noun < 0 ? NOT_SAID : tables.phrases.condition(noun);
      if (role.isEmpty() || role.equals("money")) {
        return role;
      }
    }
    return NOT_SAID;
  }
}
