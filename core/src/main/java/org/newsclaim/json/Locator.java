package org.newsclaim.json;

import org.newsclaim.model.NewsClaimException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
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
