/** The words that attribute, what may stand with them, and whose words they are. */
@NullMarked
package org.newsclaim.attribution.cue;

import org.jspecify.annotations.NullMarked;
