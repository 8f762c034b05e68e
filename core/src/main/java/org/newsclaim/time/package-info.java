/**
 * Finds time expressions in English text and resolves them to dates: {@link
 * org.newsclaim.time.TimeParser}.
 */
@NullMarked
package org.newsclaim.time;

import org.jspecify.annotations.NullMarked;
