package org.newsclaim.format.document;

import org.newsclaim.json.tree.PointerScan;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds the place of a value in a document: only where something is wrong, by a new scan. */
final class PointerFinder {
  private PointerFinder() {}

  /** The offset at which a value begins, or the innermost one around it that is there. */
  static int offset(JsonFactory factory, String document, String pointer) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
      JsonPointer path = JsonPointer.compile(pointer);
      return (int) Math.max(0, PointerScan.find(parser, path).getCharOffset());
    }
  }
}
