/** Who the sources of a text are, over all their mentions. */
@NullMarked
package org.newsclaim.attribution.source;

import org.jspecify.annotations.NullMarked;
