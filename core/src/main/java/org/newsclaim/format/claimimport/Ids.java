package org.newsclaim.format.claimimport;

import java.util.HashSet;
import java.util.Set;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Source;
import org.newsclaim.model.TimeExpression;

/** Gives out ids that an article does not have. */
final class Ids {
  private final Set<String> taken = new HashSet<>();
  private int number;

  Ids(Article article) {
    article.sources().stream().map(Source::id).forEach(taken::add);
    article.quantities().stream().map(Quantity::id).forEach(taken::add);
    article.times().stream().map(TimeExpression::id).forEach(taken::add);
    article.claims().stream().map(Claim::id).forEach(taken::add);
  }

  /** The next one that begins with some letters. */
  String next(String letters) {
    String id;
    do {
      number++;
      id = letters + "p" + number;
    } while (!taken.add(id));
    return id;
  }
}
