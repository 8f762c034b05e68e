/** Reads what the words around a number add: approximators, trend, what is counted, age. */
@NullMarked
package org.newsclaim.quantity.context;

import org.jspecify.annotations.NullMarked;
