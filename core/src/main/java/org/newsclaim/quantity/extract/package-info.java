/** Finds the quantities of an analyzed text: the stages in their order. Not exported. */
@NullMarked
package org.newsclaim.quantity.extract;

import org.jspecify.annotations.NullMarked;
