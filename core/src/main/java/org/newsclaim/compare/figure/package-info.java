/** Quantities with their contexts. Not exported. */
@NullMarked
package org.newsclaim.compare.figure;

import org.jspecify.annotations.NullMarked;
