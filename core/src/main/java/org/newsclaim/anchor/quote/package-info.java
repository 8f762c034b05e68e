/** Finds quotations in a text: {@link org.newsclaim.anchor.quote.QuoteFinder}. */
@NullMarked
package org.newsclaim.anchor.quote;

import org.jspecify.annotations.NullMarked;
