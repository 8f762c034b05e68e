/** Quantities in the making: what one or two numbers, a vague word or a multiple are. */
@NullMarked
package org.newsclaim.quantity.composition;

import org.jspecify.annotations.NullMarked;
