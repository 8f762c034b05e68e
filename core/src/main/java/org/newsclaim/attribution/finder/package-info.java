/** Finds the attributions of a text, each with its cue, source and content. */
@NullMarked
package org.newsclaim.attribution.finder;

import org.jspecify.annotations.NullMarked;
