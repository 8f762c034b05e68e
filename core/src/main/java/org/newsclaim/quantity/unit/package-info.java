/** Reads the unit, currency and rate of a number, and amounts in several units. */
@NullMarked
package org.newsclaim.quantity.unit;

import org.jspecify.annotations.NullMarked;
