/** How the values of the formats are generated. Not exported. */
@NullMarked
package org.newsclaim.format.style;

import org.jspecify.annotations.NullMarked;
