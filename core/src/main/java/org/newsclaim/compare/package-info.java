/** Compares quantities, claims and articles. */
@NullMarked
package org.newsclaim.compare;

import org.jspecify.annotations.NullMarked;
