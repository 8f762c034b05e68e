/** Where what is attributed begins and ends. */
@NullMarked
package org.newsclaim.attribution.content;

import org.jspecify.annotations.NullMarked;
