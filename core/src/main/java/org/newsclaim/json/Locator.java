package org.newsclaim.json;

import org.newsclaim.json.tree.PointerScan;
import org.newsclaim.model.NewsClaimException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;

/** Finds line and column of a place in a document: only where something is wrong, by a new scan. */
final class Locator {
  private Locator() {}

  /** The same exception with the line and the column of the value that its pointer names. */
  static NewsClaimException locate(NewsClaimException fault, String document) {
    if (fault.place().line().isPresent()) {
      return fault;
    }
    JsonPointer pointer = JsonPointer.compile(fault.place().pointer().orElse(""));
    return at(fault, find(document, pointer));
  }

  static NewsClaimException at(NewsClaimException fault, TokenStreamLocation location) {
    return fault.at("", location.getLineNr(), location.getColumnNr());
  }

  /** Where the value begins, or the innermost one around it that is there. */
  private static TokenStreamLocation find(String document, JsonPointer pointer) {
    try (JsonParser parser = Binder.MAPPER.createParser(document)) {
      return PointerScan.find(parser, pointer);
    }
  }
}
