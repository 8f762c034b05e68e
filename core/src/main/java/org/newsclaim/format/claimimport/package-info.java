/**
 * Claims that a tool, a person or a language model proposes, checked against the article's own
 * words. {@link org.newsclaim.format.claimimport.ClaimImport} is the door.
 */
@NullMarked
package org.newsclaim.format.claimimport;

import org.jspecify.annotations.NullMarked;
