/** What others say that an article says, as values and as JSON. */
@NullMarked
package org.newsclaim.format.claimimport.proposed;

import org.jspecify.annotations.NullMarked;
