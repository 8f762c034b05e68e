/** What kind of page a web page is, by its markup, metadata and text. */
@NullMarked
package org.newsclaim.format.html.kind;

import org.jspecify.annotations.NullMarked;
