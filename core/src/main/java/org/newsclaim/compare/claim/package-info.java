/** Compares two claims. Not exported. */
@NullMarked
package org.newsclaim.compare.claim;

import org.jspecify.annotations.NullMarked;
