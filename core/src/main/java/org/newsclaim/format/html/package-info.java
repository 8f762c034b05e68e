/** From a web page to an article. */
@NullMarked
package org.newsclaim.format.html;

import org.jspecify.annotations.NullMarked;
