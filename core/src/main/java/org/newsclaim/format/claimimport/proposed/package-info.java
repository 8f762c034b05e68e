/**
 * The claims to be checked by {@link org.newsclaim.format.claimimport.ClaimImport}, as values and
 * as JSON.
 */
@NullMarked
package org.newsclaim.format.claimimport.proposed;

import org.jspecify.annotations.NullMarked;
