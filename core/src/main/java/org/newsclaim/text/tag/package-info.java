/** What each word of a text is in its sentence. */
@NullMarked
package org.newsclaim.text.tag;

import org.jspecify.annotations.NullMarked;
