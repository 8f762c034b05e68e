/** Single values as documents of others hold them: texts, dates, languages. */
@NullMarked
package org.newsclaim.format.field;

import org.jspecify.annotations.NullMarked;
