/**
 * Finds quantities in English text: numbers, ranges, approximators, units and what is counted.
 *
 * <pre>{@code
 * Quantity quantity = QuantityParser.english().parse("more than 1,400 acres");
 * quantity.lowerBound(); // 1400 exclusive
 * }</pre>
 */
@NullMarked
package org.newsclaim.quantity;

import org.jspecify.annotations.NullMarked;
