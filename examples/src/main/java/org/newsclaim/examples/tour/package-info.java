/** A tour in six small programs, from basic to special; docs/tour.md walks through them. */
@NullMarked
package org.newsclaim.examples.tour;

import org.jspecify.annotations.NullMarked;
