/** Changes of meaning between sentences. Not exported. */
@NullMarked
package org.newsclaim.compare.edit;

import org.jspecify.annotations.NullMarked;
