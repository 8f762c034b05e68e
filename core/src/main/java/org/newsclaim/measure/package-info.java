/** Quantities in other units: JSR-385 values, UCUM codes, UN/CEFACT codes. */
@NullMarked
package org.newsclaim.measure;

import org.jspecify.annotations.NullMarked;
