/** Checks a summary against its article. Not exported. */
@NullMarked
package org.newsclaim.compare.summary;

import org.jspecify.annotations.NullMarked;
