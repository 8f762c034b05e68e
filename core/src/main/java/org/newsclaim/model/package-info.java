/** The values: an article, what is claimed in it, by whom, with which numbers, and where. */
@NullMarked
package org.newsclaim.model;

import org.jspecify.annotations.NullMarked;
