/** Where in a page its article stands: what is furniture, which part is the body, how it reads. */
@NullMarked
package org.newsclaim.format.html.content;

import org.jspecify.annotations.NullMarked;
