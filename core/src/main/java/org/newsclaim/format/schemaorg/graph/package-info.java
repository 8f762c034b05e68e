/** The objects of a JSON-LD document, and their values as schema.org has them. */
@NullMarked
package org.newsclaim.format.schemaorg.graph;

import org.jspecify.annotations.NullMarked;
