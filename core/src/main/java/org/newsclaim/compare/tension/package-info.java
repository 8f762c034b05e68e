/** Finds figures of one article that cannot all be right. Not exported. */
@NullMarked
package org.newsclaim.compare.tension;

import org.jspecify.annotations.NullMarked;
