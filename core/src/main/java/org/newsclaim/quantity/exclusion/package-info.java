/** Tells numbers that are no quantities: dates, names, scores, pronouns. */
@NullMarked
package org.newsclaim.quantity.exclusion;

import org.jspecify.annotations.NullMarked;
