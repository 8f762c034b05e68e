/**
 * Other people's JSON documents: read tolerantly, with the place of every value and of every
 * repair. For the formats only; not exported.
 */
@NullMarked
package org.newsclaim.format.document;

import org.jspecify.annotations.NullMarked;
