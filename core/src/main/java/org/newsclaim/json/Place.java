package org.newsclaim.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.NewsClaimException;
import tools.jackson.core.JsonPointer;

/** A place in a document. It becomes a JSON Pointer only where one is asked for. */
final class Place {
  static final Place ROOT = new Place(null, "", -1);

  /**
   * The longest pointer that is told. Names in hostile documents can be as long as the document,
   * and there can be many faults below one name.
   */
  static final int LONGEST_POINTER = 1000;

  private final @Nullable Place parent;
  private final String name;
  private final int index;

  private Place(@Nullable Place parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  Place property(String property) {
    return new Place(this, property, -1);
  }

  Place element(int position) {
    return new Place(this, "", position);
  }

  /** The place for people: the last name, and what follows it. */
  String label() {
    if (parent == null) {
      return "the document";
    }
    return index < 0 ? NewsClaimException.excerpt(name) : parent.label() + "/" + index;
  }

  /** The place of a pointer. */
  static Place of(JsonPointer pointer) {
    Place place = ROOT;
    for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
      place = place.property(rest.getMatchingProperty());
    }
    return place;
  }

  /**
   * The JSON Pointer (RFC 6901) of the place; "" for the whole document. Where it would be too long
   * it is that of the innermost value around the place for which it is not.
   */
  @Override
  public String toString() {
    Deque<Place> path = new ArrayDeque<>();
    for (Place step = this; step.parent != null; step = step.parent) {
      path.push(step);
    }
    StringBuilder pointer = new StringBuilder();
    for (Place step : path) {
      String token = step.index < 0 ? escape(step.name) : Integer.toString(step.index);
      if (pointer.length() + 1 + token.length() > LONGEST_POINTER) {
        break;
      }
      pointer.append('/').append(token);
    }
    return pointer.toString();
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
