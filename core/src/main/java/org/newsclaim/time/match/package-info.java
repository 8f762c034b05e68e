/** What finds one kind of expression of time, and what it finds. */
@NullMarked
package org.newsclaim.time.match;

import org.jspecify.annotations.NullMarked;
