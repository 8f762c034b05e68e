/** What each word of a text is in its sentence. */
@NullMarked
package org.newsclaim.attribution.tag;

import org.jspecify.annotations.NullMarked;
