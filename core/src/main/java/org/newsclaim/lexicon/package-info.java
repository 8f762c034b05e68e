/**
 * The words that the parsers know, and how to add your own:
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.english().with("harbourmaster\tPERSON_NOUN");
 * Article article = NewsClaims.parse(text, ParseOptions.defaults().withLexicon(lexicon));
 * }</pre>
 */
@NullMarked
package org.newsclaim.lexicon;

import org.jspecify.annotations.NullMarked;
