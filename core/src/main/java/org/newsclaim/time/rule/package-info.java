/** The named rules of times. */
@NullMarked
package org.newsclaim.time.rule;

import org.jspecify.annotations.NullMarked;
