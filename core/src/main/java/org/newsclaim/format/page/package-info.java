/**
 * Writes an article as one HTML file for people to read: the text with its claims, sources and
 * quantities marked, and tables and drawings of the same in addition.
 */
@NullMarked
package org.newsclaim.format.page;

import org.jspecify.annotations.NullMarked;
