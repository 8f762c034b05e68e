/**
 * Writes articles as W3C Web Annotations and reads them: {@link
 * org.newsclaim.format.webannotation.WebAnnotationWriter} and {@link
 * org.newsclaim.format.webannotation.WebAnnotationReader}.
 */
@NullMarked
package org.newsclaim.format.webannotation;

import org.jspecify.annotations.NullMarked;
