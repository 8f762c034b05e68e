/** Finds every quantity in English text: numbers, approximators, units and what is counted. */
@NullMarked
package org.newsclaim.quantity;

import org.jspecify.annotations.NullMarked;
