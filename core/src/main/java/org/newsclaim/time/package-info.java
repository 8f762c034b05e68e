/** Times: which words of a text tell when, and which date, period or time of day they mean. */
@NullMarked
package org.newsclaim.time;

import org.jspecify.annotations.NullMarked;
