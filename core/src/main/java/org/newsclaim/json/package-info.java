/**
 * The values in the library's own JSON, and back. {@link org.newsclaim.json.NewsClaimJson} writes
 * and reads; {@link org.newsclaim.json.NewsClaimModule} teaches a mapper of Jackson to do so inside
 * other classes.
 */
@NullMarked
package org.newsclaim.json;

import org.jspecify.annotations.NullMarked;
