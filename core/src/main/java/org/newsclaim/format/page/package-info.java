/**
 * Writes an article as one HTML file for people: the text with its claims, sources and quantities
 * marked, with tables and charts.
 */
@NullMarked
package org.newsclaim.format.page;

import org.jspecify.annotations.NullMarked;
