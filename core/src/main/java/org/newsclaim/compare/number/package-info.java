/** Compares numbers: intervals, units, sums. Not exported. */
@NullMarked
package org.newsclaim.compare.number;

import org.jspecify.annotations.NullMarked;
