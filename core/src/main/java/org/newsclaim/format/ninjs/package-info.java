/**
 * Articles in ninjs, the IPTC's News in JSON, of all three generations. {@link
 * org.newsclaim.format.ninjs.NinjsReader} reads them, {@link
 * org.newsclaim.format.ninjs.NinjsWriter} writes them.
 */
@NullMarked
package org.newsclaim.format.ninjs;

import org.jspecify.annotations.NullMarked;
