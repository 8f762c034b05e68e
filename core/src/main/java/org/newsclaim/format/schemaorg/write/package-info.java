/**
 * Articles and fact checks as JSON-LD in the vocabulary of schema.org. {@link
 * org.newsclaim.format.schemaorg.write.SchemaOrgWriter} writes them.
 */
@NullMarked
package org.newsclaim.format.schemaorg.write;

import org.jspecify.annotations.NullMarked;
