/** The results of comparisons. Each has a reason in English and places in both texts. */
@NullMarked
package org.newsclaim.compare.result;

import org.jspecify.annotations.NullMarked;
