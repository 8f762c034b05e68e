/**
 * Converts quantities to other units: {@code javax.measure} values (JSR-385), UCUM codes and
 * UN/CEFACT codes. It needs optional dependencies, which docs/quantities.md lists.
 */
@NullMarked
package org.newsclaim.measure;

import org.jspecify.annotations.NullMarked;
