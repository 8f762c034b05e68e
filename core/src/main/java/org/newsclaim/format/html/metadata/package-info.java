/** What a page says about its article: title, authors, dates, publisher, language, address. */
@NullMarked
package org.newsclaim.format.html.metadata;

import org.jspecify.annotations.NullMarked;
