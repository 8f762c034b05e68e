package org.newsclaim.format.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.NewsClaimException;
import tools.jackson.databind.JsonNode;

/** A value of a document and where it stands. The JSON Pointer is made when it is asked for. */
public final class DocumentPath {
  /** Longer pointers are those of the innermost value around the place that has a shorter one. */
  private static final int LONGEST_POINTER = 1000;

  private final JsonNode node;
  private final @Nullable DocumentPath parent;
  private final String name;
  private final int index;

  private DocumentPath(JsonNode node, @Nullable DocumentPath parent, String name, int index) {
    this.node = Objects.requireNonNull(node, "node");
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  /**
   * {@return a whole document}
   *
   * @param node its value
   */
  public static DocumentPath root(JsonNode node) {
    return new DocumentPath(node, null, "", -1);
  }

  /**
   * {@return the value of a property}
   *
   * @param property a name that this object has
   */
  public DocumentPath property(String property) {
    return new DocumentPath(node.get(property), this, property, -1);
  }

  /**
   * {@return an element of this array}
   *
   * @param position its index, which must be in the array
   */
  public DocumentPath element(int position) {
    return new DocumentPath(node.get(position), this, "", position);
  }

  /** {@return the object or array around it; itself, where it is the whole document} */
  public DocumentPath around() {
    return parent == null ? this : parent;
  }

  /** {@return the value} */
  public JsonNode node() {
    return node;
  }

  /** {@return the name for people: that of the property, with the index of an element} */
  public String label() {
    if (parent == null) {
      return "the document";
    }
    return index < 0 ? NewsClaimException.excerpt(name) : parent.label() + "/" + index;
  }

  /** {@return how many objects and arrays stand around it} */
  public int depth() {
    int depth = 0;
    for (DocumentPath at = this; at.parent != null; at = at.parent) {
      depth++;
    }
    return depth;
  }

  /** {@return the JSON Pointer (RFC 6901), "" for the whole document} */
  public String pointer() {
    Deque<DocumentPath> path = new ArrayDeque<>();
    for (DocumentPath at = this; at.parent != null; at = at.parent) {
      path.push(at);
    }
    StringBuilder pointer = new StringBuilder();
    for (DocumentPath at : path) {
      String token = at.index < 0 ? escape(at.name) : Integer.toString(at.index);
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

  @Override
  public String toString() {
    return pointer();
  }
}
