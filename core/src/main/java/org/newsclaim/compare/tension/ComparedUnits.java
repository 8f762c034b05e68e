package org.newsclaim.compare.tension;

import java.util.List;
import java.util.Optional;
import org.newsclaim.compare.number.Conversions;
import org.newsclaim.compare.number.Reasons;
import org.newsclaim.compare.result.Tension;
import org.newsclaim.model.Article;
import org.newsclaim.model.Quantity;

/** Finds measures given in two units that do not fit: "5 miles (80 km)". */
final class ComparedUnits {
  private ComparedUnits() {}

  static void find(Article article, List<Tension> tensions) {
    for (Quantity quantity : article.quantities()) {
      Optional<Quantity> original = article.restated(quantity);
      if (original.filter(one -> !Conversions.fit(one, quantity)).isPresent()) {
        tensions.add(tension(original.get(), quantity));
      }
    }
  }

  private static Tension tension(Quantity original, Quantity restated) {
    return new Tension(
        Tension.Kind.CONVERSION,
        List.of(original.span(), restated.span()),
        Reasons.phrase(original) + " is not " + Reasons.phrase(restated));
  }
}
