/**
 * Articles and fact checks in the JSON-LD of schema.org, as found on web pages. {@link
 * org.newsclaim.format.schemaorg.read.JsonLdReader} reads them, tolerantly or strictly.
 */
@NullMarked
package org.newsclaim.format.schemaorg;

import org.jspecify.annotations.NullMarked;
