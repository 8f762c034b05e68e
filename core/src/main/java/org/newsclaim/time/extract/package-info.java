/** Finds the times of an analyzed text: the stages in their order. Not exported. */
@NullMarked
package org.newsclaim.time.extract;

import org.jspecify.annotations.NullMarked;
