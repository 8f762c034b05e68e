/** Two texts laid beside each other, token by token. Not exported: {@code anchor} is for users. */
@NullMarked
package org.newsclaim.anchor.align;

import org.jspecify.annotations.NullMarked;
