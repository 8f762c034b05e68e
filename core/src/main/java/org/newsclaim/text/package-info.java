/** The ground under the parsers: tokens, sentences, quotations and the lexicon. */
@NullMarked
package org.newsclaim.text;

import org.jspecify.annotations.NullMarked;
