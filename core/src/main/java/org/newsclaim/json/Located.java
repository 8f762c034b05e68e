package org.newsclaim.json;

import org.newsclaim.json.tree.TreePath;

/** A value and its place in the document. */
record Located<T>(T value, TreePath place) {}
