/**
 * Who says what: cues, contents, sources and who they are, what is reported inside what, and how
 * surely it is put.
 */
@NullMarked
package org.newsclaim.attribution;

import org.jspecify.annotations.NullMarked;
