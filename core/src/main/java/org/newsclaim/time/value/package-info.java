/**
 * What expressions of time mean: dates, periods and times of day, and the rules that resolve them.
 */
@NullMarked
package org.newsclaim.time.value;

import org.jspecify.annotations.NullMarked;
