package org.newsclaim.format.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;

/** The columns of the table of claims. */
final class ClaimColumns {
  static final List<Column<Claim>> ALL =
      List.of(
          Column.text("article", (article, claim) -> ArticleKey.of(article)),
          Column.text("claim", (article, claim) -> claim.id()),
          Column.text("text", (article, claim) -> claim.text()),
          Column.text("speaker", Article::speaker),
          Column.text("sources", (article, claim) -> sources(article, claim, Source::id)),
          Column.of("sourceKinds", (article, claim) -> sources(article, claim, Source::kind)),
          Column.of("sourcesNamed", (article, claim) -> sources(article, claim, Source::named)),
          Column.text("mention", (article, claim) -> mention(claim).flatMap(words(article))),
          Column.text("cue", (article, claim) -> of(claim, a -> a.cue().text())),
          Column.text("cueLemma", (article, claim) -> of(claim, a -> a.cue().lemma())),
          Column.of("cueKind", (article, claim) -> of(claim, a -> a.cue().kind())),
          Column.of("quotation", (article, claim) -> of(claim, Attribution::quotation)),
          Column.text(
              "anonymityGround",
              (article, claim) -> claim.attribution().flatMap(Attribution::anonymityGround)),
          Column.text(
              "nestedIn", (article, claim) -> claim.attribution().flatMap(Attribution::nestedIn)),
          Column.of("certainty", (article, claim) -> claim.factuality().certainty()),
          Column.of("polarity", (article, claim) -> claim.factuality().polarity()),
          Column.text("quantities", (article, claim) -> claim.quantities()),
          Column.text("times", (article, claim) -> claim.times()),
          Column.of("start", (article, claim) -> Span.cover(claim.content()).start()),
          Column.of("end", (article, claim) -> Span.cover(claim.content()).end()),
          Column.of("content", (article, claim) -> Column.spans(claim.content())),
          Column.of("sentencesStart", (article, claim) -> claim.sentences().start()),
          Column.of("sentencesEnd", (article, claim) -> claim.sentences().end()),
          Column.of("mentionStart", (article, claim) -> mention(claim).map(Span::start)),
          Column.of("mentionEnd", (article, claim) -> mention(claim).map(Span::end)),
          Column.of("cueSpans", (article, claim) -> of(claim, a -> Column.spans(a.cue().spans()))),
          Column.of("hedges", (article, claim) -> Column.spans(claim.factuality().hedges())),
          Column.text("url", (article, claim) -> article.url()),
          Column.of("datePublished", (article, claim) -> article.datePublished()),
          Column.of("stance", (article, claim) -> of(claim, Attribution::stance)),
          Column.of(
              "confidence",
              (article, claim) -> claim.attribution().flatMap(Attribution::confidence)));

  private ClaimColumns() {}

  private static <V> List<V> sources(Article article, Claim claim, Function<Source, V> value) {
    return article.sources(claim).stream().map(value).toList();
  }

  private static <V> Optional<V> of(Claim claim, Function<Attribution, V> value) {
    return claim.attribution().map(value);
  }

  private static Optional<Span> mention(Claim claim) {
    return claim.attribution().flatMap(Attribution::mention);
  }

  private static Function<Span, Optional<String>> words(Article article) {
    return span -> article.text().map(text -> article.slice(span));
  }
}
