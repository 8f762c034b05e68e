package org.newsclaim.format.html.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.format.schemaorg.Party;
import org.newsclaim.format.schemaorg.graph.ArticleDetails;
import org.newsclaim.format.schemaorg.graph.JsonLdNode;
import org.newsclaim.format.schemaorg.graph.Parties;
import org.newsclaim.format.schemaorg.graph.Values;

/**
 * An article as JSON-LD describes it.
 *
 * @param headline its headline or name
 * @param people the names of authors that are people or of no type
 * @param organizations the names of authors that are organizations
 * @param publisher the name of its publisher
 * @param datePublished as it stands
 * @param dateModified as it stands
 * @param inLanguage as it stands
 * @param url its address
 * @param articleBody its text
 * @param updates its entries, of a live blog
 * @param details what it says beside that
 */
public record LinkedArticle(
    Optional<String> headline,
    List<String> people,
    List<String> organizations,
    Optional<String> publisher,
    Optional<String> datePublished,
    Optional<String> dateModified,
    Optional<String> inLanguage,
    Optional<String> url,
    Optional<String> articleBody,
    List<LiveUpdate> updates,
    ArticleDetails details) {
  /**
   * Keeps the list from being changed.
   *
   * @param headline its headline or name
   * @param people the names of authors that are people or of no type
   * @param organizations the names of authors that are organizations
   * @param publisher the name of its publisher
   * @param datePublished as it stands
   * @param dateModified as it stands
   * @param inLanguage as it stands
   * @param url its address
   * @param articleBody its text
   * @param updates its entries, of a live blog
   * @param details what it says beside that
   */
  public LinkedArticle {
    people = List.copyOf(people);
    organizations = List.copyOf(organizations);
    updates = List.copyOf(updates);
  }

  static LinkedArticle of(JsonLdNode article, Values values) {
    return new LinkedArticle(
        text(article, values, article.has("headline") ? "headline" : "name"),
        authors(article, values, false),
        authors(article, values, true),
        new Parties(values).names(article, "publisher").stream().findFirst(),
        text(article, values, article.has("datePublished") ? "datePublished" : "dateCreated"),
        text(article, values, "dateModified"),
        text(article, values, "inLanguage"),
        values.url(article, "url"),
        values.body(article, "articleBody"),
        LiveUpdate.all(article, values),
        ArticleDetails.of(article, values));
  }

  private static Optional<String> text(JsonLdNode article, Values values, String property) {
    return values.text(article, property, " ");
  }

  private static List<String> authors(JsonLdNode article, Values values, boolean organizations) {
    List<String> authors = new ArrayList<>();
    for (Party party :
        new Parties(values).parties(article, article.has("author") ? "author" : "creator")) {
      boolean organization = party.type().filter(type -> type.endsWith("Organization")).isPresent();
      if (organization == organizations) {
        party.name().ifPresent(authors::add);
      }
    }
    return authors;
  }
}
