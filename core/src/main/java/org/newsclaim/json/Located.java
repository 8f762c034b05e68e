package org.newsclaim.json;

import org.newsclaim.json.tree.TreePath;

/** A value and where it stood in its document. */
record Located<T>(T value, TreePath place) {}
