/**
 * From plain text to an article: its blocks, and everything the other parsers find, put together.
 */
@NullMarked
package org.newsclaim.article;

import org.jspecify.annotations.NullMarked;
