/**
 * Reads and writes ninjs, the IPTC's News in JSON, in the versions 1, 2 and 3: {@link
 * org.newsclaim.format.ninjs.NinjsReader} and {@link org.newsclaim.format.ninjs.NinjsWriter}.
 */
@NullMarked
package org.newsclaim.format.ninjs;

import org.jspecify.annotations.NullMarked;
