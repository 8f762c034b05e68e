/** The words that the parsers know: read from files, inflected, interned to numbers. */
@NullMarked
package org.newsclaim.text.lexicon;

import org.jspecify.annotations.NullMarked;
