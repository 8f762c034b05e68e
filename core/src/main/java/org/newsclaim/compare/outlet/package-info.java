/** Compares the figures of two articles. Not exported. */
@NullMarked
package org.newsclaim.compare.outlet;

import org.jspecify.annotations.NullMarked;
