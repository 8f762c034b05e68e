/** The words that the parsers know, and how to add some of your own. */
@NullMarked
package org.newsclaim.lexicon;

import org.jspecify.annotations.NullMarked;
