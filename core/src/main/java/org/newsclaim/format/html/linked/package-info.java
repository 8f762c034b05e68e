/** What the JSON-LD in a page says: its article, its fact checks. */
@NullMarked
package org.newsclaim.format.html.linked;

import org.jspecify.annotations.NullMarked;
