/** The kinds of expressions of time, and how each is found around one of its words. */
@NullMarked
package org.newsclaim.time.match;

import org.jspecify.annotations.NullMarked;
