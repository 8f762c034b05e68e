package org.newsclaim.format.document;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds the place of a value in a document: only where something is wrong, by a new scan. */
final class PointerFinder {
  private PointerFinder() {}

  /** The offset at which a value begins, or the innermost one around it that is there. */
  static int offset(JsonFactory factory, String document, String pointer) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
      parser.nextToken();
      long found = parser.currentTokenLocation().getCharOffset();
      JsonPointer rest = JsonPointer.compile(pointer);
      while (!rest.matches() && enter(parser, rest)) {
        found = parser.currentTokenLocation().getCharOffset();
        rest = rest.tail();
      }
      return (int) found;
    } catch (JacksonException e) {
      return 0;
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
