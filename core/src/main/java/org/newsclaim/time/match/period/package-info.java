/** Finds periods: by their length, their unit, or as years, seasons and quarters. */
@NullMarked
package org.newsclaim.time.match.period;

import org.jspecify.annotations.NullMarked;
