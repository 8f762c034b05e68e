package org.newsclaim.format.claimimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.format.claimimport.RefusedClaim.Reason;
import org.newsclaim.format.claimimport.proposed.ProposedClaim;
import org.newsclaim.format.claimimport.words.ArticleWords;
import org.newsclaim.format.claimimport.words.PlainWords;
import org.newsclaim.format.claimimport.words.ReadOutText;
import org.newsclaim.format.claimimport.words.TextIndex;
import org.newsclaim.format.claimimport.words.TokenRun;

/** Finds where the words of a proposed claim stand. */
final class QuotePlaces {
  /**
   * Their places, or why there are none.
   *
   * @param places one or more places, each of one or more stretches; none if there is a fault
   */
  record Found(List<List<TokenRun>> places, Optional<Refusal> fault) {
    static Found at(List<List<TokenRun>> places) {
      return new Found(places, Optional.empty());
    }

    static Found nowhere(Refusal fault) {
      return new Found(List.of(), Optional.of(fault));
    }
  }

  private final ArticleWords words;
  private final ReadOutText readOut;
  private final TextIndex readOutIndex;

  QuotePlaces(ArticleWords words, ReadOutText readOut) {
    this.words = words;
    this.readOut = readOut;
    this.readOutIndex = new TextIndex(readOut.words());
  }

  Found find(ProposedClaim proposed) {
    List<String> parts = PlainWords.parts(proposed.quote());
    if (parts.isEmpty()) {
      return Found.nowhere(Refusal.of(Reason.EMPTY_QUOTE, ""));
    }
    List<List<List<TokenRun>>> placesOfParts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String prefix = i == 0 ? proposed.prefix().orElse("") : "";
      String suffix = i == parts.size() - 1 ? proposed.suffix().orElse("") : "";
      List<List<TokenRun>> places = places(parts.get(i), prefix, suffix);
      if (places.isEmpty()) {
        return Found.nowhere(missing(parts.get(i)));
      }
      placesOfParts.add(places);
    }
    List<List<TokenRun>> rows = rows(placesOfParts);
    return rows.isEmpty()
        ? Found.nowhere(Refusal.of(Reason.PARTS_APART, "", placesOfParts.get(0).get(0).get(0)))
        : Found.at(rows);
  }

  private List<List<TokenRun>> places(String part, String prefix, String suffix) {
    List<List<TokenRun>> places = new ArrayList<>();
    words.index().places(part, prefix, suffix).forEach(place -> places.add(List.of(place)));
    if (places.isEmpty()) {
      readOutIndex
          .places(part, prefix, suffix)
          .forEach(place -> addUnlessKnown(readOut.inText(place), places));
    }
    return places;
  }

  /** The same words may be read out of quotations and of a claim. */
  private static void addUnlessKnown(List<TokenRun> place, List<List<TokenRun>> places) {
    if (!place.isEmpty() && !places.contains(place)) {
      places.add(place);
    }
  }

  private Refusal missing(String part) {
    return words
        .index()
        .like(part)
        .map(
            near ->
                Refusal.of(
                    Reason.ALTERED_WORDS, "It has: " + Excerpts.quote(words.slice(near)), near))
        .orElseGet(() -> Refusal.of(Reason.NOT_IN_TEXT, ""));
  }

  /** From each place of the first part the nearest places of the others next to it. */
  private List<List<TokenRun>> rows(List<List<List<TokenRun>>> placesOfParts) {
    List<List<TokenRun>> rows = placesOfParts.get(0);
    for (List<List<TokenRun>> next : placesOfParts.subList(1, placesOfParts.size())) {
      List<List<TokenRun>> longer = new ArrayList<>();
      int from = 0;
      for (List<TokenRun> row : rows) {
        TokenRun last = row.get(row.size() - 1);
        while (from < next.size() && next.get(from).get(0).start() < last.end()) {
          from++;
        }
        if (from < next.size() && words.areBeside(last, next.get(from).get(0))) {
          List<TokenRun> joined = new ArrayList<>(row);
          joined.addAll(next.get(from));
          longer.add(joined);
        }
      }
      rows = longer;
    }
    return rows;
  }
}
