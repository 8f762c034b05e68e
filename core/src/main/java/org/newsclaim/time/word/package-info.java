/** What words do in expressions of time, and a text seen as a line of such words. */
@NullMarked
package org.newsclaim.time.word;

import org.jspecify.annotations.NullMarked;
