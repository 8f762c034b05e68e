/** The front door of newsclaim. */
@NullMarked
package org.newsclaim;

import org.jspecify.annotations.NullMarked;
