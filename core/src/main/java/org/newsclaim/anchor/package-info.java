/**
 * Finds the spans of an article again in a text that was edited, cleaned or republished ({@link
 * org.newsclaim.anchor.Anchors}), and a quotation found in a text ({@link
 * org.newsclaim.anchor.quote.QuoteFinder}). Everything found has a score and says how it was found;
 * what is not found is returned, never guessed.
 */
@NullMarked
package org.newsclaim.anchor;

import org.jspecify.annotations.NullMarked;
