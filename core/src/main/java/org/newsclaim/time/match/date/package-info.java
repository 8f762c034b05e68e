/** Finds days, months and times of day. */
@NullMarked
package org.newsclaim.time.match.date;

import org.jspecify.annotations.NullMarked;
