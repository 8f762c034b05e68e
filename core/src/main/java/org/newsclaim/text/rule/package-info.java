/** Named rules, and the record of which of them decided what. */
@NullMarked
package org.newsclaim.text.rule;

import org.jspecify.annotations.NullMarked;
