package org.newsclaim.json;

/** A value and where it stood in its document. */
record Located<T>(T value, Place place) {}
