/** Where words of an old text stand in a new one, and what speaks for it. Not exported. */
@NullMarked
package org.newsclaim.anchor.place;

import org.jspecify.annotations.NullMarked;
