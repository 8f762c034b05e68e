package org.newsclaim.format.schemaorg.write;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Source;

/** Who makes a claim, in the terms of schema.org. */
final class Claimants {
  private Claimants() {}

  /**
   * Whether its source puts a claim forward. schema.org has no word for denying it or leaving it
   * open: a source that does so must not be given as its author. A source that says that something
   * is not so does put that forward.
   */
  static boolean putForward(Claim claim) {
    return claim
        .attribution()
        .filter(attribution -> attribution.stance() != Attribution.Stance.ASSERTS)
        .isEmpty();
  }

  /** Its speakers, each made into a node; the publisher for the article's own claims. */
  static List<Node> of(Article article, Claim claim, Function<Source, Node> speaker) {
    if (claim.attribution().isEmpty()) {
      return article.publisher().map(publisher -> Node.organization(publisher.name())).stream()
          .toList();
    }
    return speakers(article, claim).map(speaker).toList();
  }

  static Stream<Source> speakers(Article article, Claim claim) {
    return article.sources(claim).stream().filter(source -> !isDocument(source));
  }

  /** In schema.org a work is no author; it is cited. */
  static Stream<Source> documents(Article article, Claim claim) {
    return article.sources(claim).stream().filter(Claimants::isDocument);
  }

  private static boolean isDocument(Source source) {
    return source.kind() == Source.Kind.DOCUMENT;
  }
}
