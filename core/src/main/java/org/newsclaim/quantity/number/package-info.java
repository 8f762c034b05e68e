/** Reads numerals in digits and words, with magnitudes, fractions and powers. */
@NullMarked
package org.newsclaim.quantity.number;

import org.jspecify.annotations.NullMarked;
