/** Reads the JSON-LD of schema.org: articles and fact checks. */
@NullMarked
package org.newsclaim.format.schemaorg.read;

import org.jspecify.annotations.NullMarked;
