/**
 * Articles as W3C Web Annotations, and back. {@link
 * org.newsclaim.format.webannotation.WebAnnotationWriter} writes them, {@link
 * org.newsclaim.format.webannotation.WebAnnotationReader} reads them.
 */
@NullMarked
package org.newsclaim.format.webannotation;

import org.jspecify.annotations.NullMarked;
