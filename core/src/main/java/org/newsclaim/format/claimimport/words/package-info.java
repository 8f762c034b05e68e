/**
 * The words of an article: where some of them stand, whatever the marks between them, and in which
 * sentences and quotations. Not exported.
 */
@NullMarked
package org.newsclaim.format.claimimport.words;

import org.jspecify.annotations.NullMarked;
