/** Programs that show newsclaim at work. */
@NullMarked
package org.newsclaim.examples;

import org.jspecify.annotations.NullMarked;
