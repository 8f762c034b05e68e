/** Dates as pages write them, to ISO 8601. */
@NullMarked
package org.newsclaim.format.html.date;

import org.jspecify.annotations.NullMarked;
