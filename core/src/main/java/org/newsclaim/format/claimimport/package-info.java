/**
 * Checks claims that a tool, a person or a language model has extracted from an article against the
 * words of the article. {@link org.newsclaim.format.claimimport.ClaimImport} is the entry point:
 *
 * <pre>{@code
 * ImportedClaims imported = ClaimImport.into(article).takeJson(json);
 * imported.refused().forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package org.newsclaim.format.claimimport;

import org.jspecify.annotations.NullMarked;
