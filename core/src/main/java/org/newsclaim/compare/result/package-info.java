/** What comparisons find: values with a reason and places on both sides. */
@NullMarked
package org.newsclaim.compare.result;

import org.jspecify.annotations.NullMarked;
