package org.newsclaim.format.claimimport;

import java.util.List;
import org.newsclaim.article.ArticleParser;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.format.claimimport.proposed.ProposedClaim;
import org.newsclaim.format.claimimport.proposed.ProposedClaimsReader;
import org.newsclaim.format.claimimport.proposed.ProposedNumber;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;

/**
 * Checks claims that a tool, a person or a language model has extracted from an article, and keeps
 * those whose words are in it. This guards against invented quotations.
 *
 * <pre>{@code
 * ImportedClaims imported = ClaimImport.into(article).take(proposedClaims);
 * imported.article();   // with the accepted claims
 * imported.refused();   // the others, each with a reason
 * }</pre>
 *
 * <p>The words must be the same and in the same order. Quotation marks, punctuation, whitespace,
 * case and accents may differ. An ellipsis may mark words left out within a paragraph or a
 * quotation, and "he said" may be left out between two parts of a quotation. The result has the
 * words of the article, never those of the proposal. A number must be the value of a quantity in
 * the claim, with the given unit, if any.
 *
 * <p>A source must be the one to which the article attributes the words. A name also matches
 * pronouns and descriptions of the same source. If the article's own claims do not decide, the
 * source's words and a cue must be in the sentences of the claim or next to them. A claim without a
 * source gets the attribution of the article. Certainty and polarity also come from the article;
 * they are UNKNOWN if it has no such claim.
 *
 * <p>An article without claims, sources, quantities and times is parsed first. Instances are
 * immutable and thread-safe.
 */
public final class ClaimImport {
  private final Article article;
  private final ParseOptions options;

  private ClaimImport(Article article, ParseOptions options) {
    this.article = article;
    this.options = options;
  }

  /**
   * Imports claims into an article.
   *
   * @param article an article with its text
   * @return an import
   * @throws NewsClaimException MISSING_FIELD if the text is left out, TEXT_TOO_LONG if it is longer
   *     than {@link ArticleParser#LONGEST_TEXT}
   */
  public static ClaimImport into(Article article) {
    return into(article, ParseOptions.defaults());
  }

  /**
   * Imports claims into an article, with a custom lexicon.
   *
   * @param article an article with its text
   * @param options only the lexicon is used
   * @return an import
   * @throws NewsClaimException as {@link #into(Article)}
   */
  public static ClaimImport into(Article article, ParseOptions options) {
    String text =
        article
            .text()
            .orElseThrow(
                () ->
                    NewsClaimException.of(
                        Code.MISSING_FIELD,
                        "/text",
                        "text is left out of the article; set it with withText"));
    if (text.length() > ArticleParser.LONGEST_TEXT) {
      throw NewsClaimException.of(
          Code.TEXT_TOO_LONG,
          "/text",
          "text has "
              + text.length()
              + " chars; at most "
              + ArticleParser.LONGEST_TEXT
              + " are read");
    }
    return new ClaimImport(article, options);
  }

  /**
   * Checks proposed claims and adds the accepted ones to the article.
   *
   * @param proposed the claims, in any order; ids are unique among them
   * @return the article with the accepted claims, and what became of each
   * @throws NewsClaimException DUPLICATE_ID if two proposed claims have the same id
   */
  public ImportedClaims take(List<ProposedClaim> proposed) {
    return new Importer(article, options).take(proposed);
  }

  /**
   * Checks proposed claims, given as JSON: {@code {"claims": [{"quote": …}]}}, or the array alone.
   * Its properties are those of {@link ProposedClaim} and {@link ProposedNumber}, in any order;
   * null is read as missing. docs/claims-from-elsewhere.md shows them, and {@link #schema()} is
   * their JSON Schema.
   *
   * @param json the claims
   * @return the article with the accepted claims, and what became of each
   * @throws NewsClaimException if the document has another form, with code, JSON Pointer, line and
   *     column: MALFORMED, WRONG_TYPE, MISSING_FIELD, UNKNOWN_FIELD, DUPLICATE_FIELD,
   *     ILL_FORMED_VALUE, EMPTY_VALUE, DUPLICATE_ID, DECIMAL_OUT_OF_RANGE, ILL_FORMED_TEXT,
   *     NESTED_TOO_DEEPLY, TEXT_TOO_LONG
   */
  public ImportedClaims takeJson(String json) {
    return take(ProposedClaimsReader.read(json));
  }

  /**
   * The JSON Schema (draft 2020-12) of what {@link #takeJson} reads, with a description of every
   * property: the output schema for a language model that is to propose claims.
   *
   * @return the schema in JSON
   */
  public static String schema() {
    return ProposedClaimsReader.schema();
  }
}
