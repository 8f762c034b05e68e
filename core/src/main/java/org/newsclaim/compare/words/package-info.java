/** Compares words: sentences, nouns, times, speakers. Not exported. */
@NullMarked
package org.newsclaim.compare.words;

import org.jspecify.annotations.NullMarked;
