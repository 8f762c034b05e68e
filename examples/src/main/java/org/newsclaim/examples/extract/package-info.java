/**
 * A run over many texts: reads them from files of any size, has them answered on all cores, writes
 * the answers in order, and goes on where an earlier run was stopped.
 */
@NullMarked
package org.newsclaim.examples.extract;

import org.jspecify.annotations.NullMarked;
