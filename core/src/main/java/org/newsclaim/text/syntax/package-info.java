/** The form of a text: noun phrases, verb groups, and what stands beside what. */
@NullMarked
package org.newsclaim.text.syntax;

import org.jspecify.annotations.NullMarked;
