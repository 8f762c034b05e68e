/** What every reader of JSON does with the tokens of a document: build a tree, find a place. */
@NullMarked
package org.newsclaim.json.tree;

import org.jspecify.annotations.NullMarked;
