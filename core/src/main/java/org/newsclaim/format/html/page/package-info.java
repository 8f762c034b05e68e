/** A page of HTML, read within limits and laid out flat, for the packages that look through it. */
@NullMarked
package org.newsclaim.format.html.page;

import org.jspecify.annotations.NullMarked;
