/** Word tables as arrays, made once for a parser, and questions about the words around a number. */
@NullMarked
package org.newsclaim.quantity.word;

import org.jspecify.annotations.NullMarked;
