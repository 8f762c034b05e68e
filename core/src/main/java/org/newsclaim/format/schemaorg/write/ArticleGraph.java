package org.newsclaim.format.schemaorg.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Author;
import org.newsclaim.model.Block;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Image;
import org.newsclaim.model.Publisher;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Source;

/** The nodes of an article, its sources, quantities, claims and direct quotations. */
final class ArticleGraph {
  private final Article article;
  private final NodeIds ids;

  ArticleGraph(Article article) {
    this.article = article;
    this.ids = new NodeIds(article);
  }

  /** All nodes, the article first. They refer to each other and none holds another one. */
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(articleNode());
    article
        .sources()
        .forEach(source -> nodes.add(SourceNodes.of(source, Optional.of(ids.of(source.id())))));
    article
        .quantities()
        .forEach(quantity -> nodes.add(QuantityNodes.of(quantity, ids.of(quantity.id()))));
    for (Claim claim : article.claims()) {
      nodes.add(claimNode(claim));
      quotation(claim).ifPresent(nodes::add);
    }
    return nodes;
  }

  private Node articleNode() {
    return Node.of("NewsArticle")
        .put("@id", ids.article())
        .put("identifier", article.id())
        .put("url", article.url())
        .put("mainEntityOfPage", article.canonicalUrl())
        .put("headline", article.headline())
        .put("description", article.description())
        .putNodes("author", article.authors().stream().map(ArticleGraph::author).toList())
        .put("creditText", article.byline())
        .putNodes("publisher", article.publisher().map(ArticleGraph::publisher).stream().toList())
        .putNodes("isPartOf", article.siteName().map(ArticleGraph::site).stream().toList())
        .put("articleSection", article.section())
        .putTexts("keywords", article.keywords())
        .put("genre", article.genre())
        .put("dateline", article.dateline())
        .put("datePublished", article.datePublished())
        .put("dateModified", article.dateModified())
        .put("inLanguage", article.inLanguage())
        .putFlag("isAccessibleForFree", article.free())
        .put("license", article.licence())
        .putNodes("image", article.images().stream().map(ArticleGraph::image).toList())
        .put("articleBody", body())
        .putReferences("hasPart", quotations())
        .putReferences("mentions", quantitiesOutsideClaims());
  }

  private static Node author(Author author) {
    return Node.named("Person", author.name()).put("url", author.url());
  }

  private static Node site(String name) {
    return Node.named("WebSite", name);
  }

  private static Node image(Image image) {
    return Node.of("ImageObject")
        .put("contentUrl", image.url())
        .put("caption", image.caption())
        .put("creditText", image.credit());
  }

  private static Node publisher(Publisher publisher) {
    return Node.organization(publisher.name());
  }

  /** Paragraphs and headings within the article; the whole text where none is marked. */
  private Optional<String> body() {
    if (article.text().isEmpty() || article.blocks(Block.Role.BODY).isEmpty()) {
      return article.text().filter(text -> !text.isBlank());
    }
    return Optional.of(
        article.blocks().stream()
            .filter(
                block ->
                    block.role() == Block.Role.BODY
                        || block.role() == Block.Role.STANDFIRST
                        || block.role() == Block.Role.SUBHEADING)
            .map(block -> article.slice(block.span()).strip())
            .collect(Collectors.joining("\n\n")));
  }

  private List<String> quotations() {
    return article.claims().stream()
        .filter(ArticleGraph::isDirect)
        .map(claim -> ids.quotation(claim.id()))
        .toList();
  }

  private List<String> quantitiesOutsideClaims() {
    Set<String> inClaims = new HashSet<>();
    article.claims().forEach(claim -> inClaims.addAll(claim.quantities()));
    return article.quantities().stream()
        .map(Quantity::id)
        .filter(id -> !inClaims.contains(id))
        .map(ids::of)
        .toList();
  }

  private Node claimNode(Claim claim) {
    Node node =
        Node.of("Claim")
            .put("@id", ids.of(claim.id()))
            .put("text", claim.text())
            .put("description", sentences(claim))
            .putNodes("author", claimants(claim))
            .putReferences("citation", ids(Claimants.documents(article, claim)));
    claim
        .attribution()
        .flatMap(Attribution::nestedIn)
        .ifPresent(outer -> node.putNode("isPartOf", Node.reference(ids.of(outer))));
    return node.putReferences("mentions", claim.quantities().stream().map(ids::of).toList())
        .putNode("appearance", Node.reference(ids.article()));
  }

  /** What the article says around the claim, so that a denial is seen to be one. */
  private Optional<String> sentences(Claim claim) {
    return article
        .text()
        .map(text -> article.slice(claim.sentences()).strip())
        .filter(words -> !words.isEmpty() && !words.equals(claim.text()));
  }

  private List<Node> claimants(Claim claim) {
    return Claimants.putForward(claim)
        ? Claimants.of(article, claim, source -> Node.reference(ids.of(source.id())))
        : List.of();
  }

  private List<String> ids(Stream<Source> sources) {
    return sources.map(source -> ids.of(source.id())).toList();
  }

  private Optional<Node> quotation(Claim claim) {
    if (!isDirect(claim)) {
      return Optional.empty();
    }
    return Optional.of(
        Node.of("Quotation")
            .put("@id", ids.quotation(claim.id()))
            .put("text", claim.text())
            .putReferences("creator", ids(Claimants.speakers(article, claim)))
            .putReferences("citation", ids(Claimants.documents(article, claim)))
            .putNode("isPartOf", Node.reference(ids.article()))
            .putNode("interpretedAsClaim", Node.reference(ids.of(claim.id()))));
  }

  private static boolean isDirect(Claim claim) {
    return claim
        .attribution()
        .filter(one -> one.quotation() == Attribution.Quotation.DIRECT)
        .isPresent();
  }
}
