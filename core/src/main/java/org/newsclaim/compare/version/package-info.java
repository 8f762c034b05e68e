/** Compares two versions of an article. Not exported. */
@NullMarked
package org.newsclaim.compare.version;

import org.jspecify.annotations.NullMarked;
