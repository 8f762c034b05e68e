package org.newsclaim.json.tree;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Finds the place of a value in a document: only where something is wrong, by a new scan. */
public final class PointerScan {
  private PointerScan() {}

  /**
   * Scans a document for the value that a pointer names.
   *
   * @param parser stands before the document
   * @param pointer the pointer of the value
   * @return where the value begins, or the innermost one around it that is there; {@link
   *     TokenStreamLocation#NA} where the document cannot be scanned so far
   */
  public static TokenStreamLocation find(JsonParser parser, JsonPointer pointer) {
    try {
      parser.nextToken();
      TokenStreamLocation found = parser.currentTokenLocation();
      JsonPointer rest = pointer;
      while (!rest.matches() && enter(parser, rest)) {
        found = parser.currentTokenLocation();
        rest = rest.tail();
      }
      return found;
    } catch (JacksonException e) {
      return TokenStreamLocation.NA;
    }
  }

  /** Moves from the start of an object or array to the value of the pointer's first step. */
  private static boolean enter(JsonParser parser, JsonPointer pointer) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean here = parser.currentName().equals(pointer.getMatchingProperty());
        parser.nextToken();
        if (here) {
          return true;
        }
        parser.skipChildren();
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        if (i == pointer.getMatchingIndex()) {
          return true;
        }
        parser.skipChildren();
      }
    }
    return false;
  }
}
