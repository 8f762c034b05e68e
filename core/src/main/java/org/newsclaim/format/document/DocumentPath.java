package org.newsclaim.format.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsclaim.json.tree.TreePath;
import tools.jackson.databind.JsonNode;

/** A value of a document and where it stands. */
public final class DocumentPath {
  private final JsonNode node;
  private final @Nullable DocumentPath parent;
  private final TreePath path;

  private DocumentPath(JsonNode node, @Nullable DocumentPath parent, TreePath path) {
    this.node = Objects.requireNonNull(node, "node");
    this.parent = parent;
    this.path = path;
  }

  /**
   * {@return a whole document}
   *
   * @param node its value
   */
  public static DocumentPath root(JsonNode node) {
    return new DocumentPath(node, null, TreePath.ROOT);
  }

  /**
   * {@return the value of a property}
   *
   * @param property a name that this object has
   */
  public DocumentPath property(String property) {
    return new DocumentPath(node.get(property), this, path.property(property));
  }

  /**
   * {@return an element of this array}
   *
   * @param position its index, which must be in the array
   */
  public DocumentPath element(int position) {
    return new DocumentPath(node.get(position), this, path.element(position));
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
    return path.label();
  }

  /** {@return the JSON Pointer (RFC 6901), "" for the whole document} */
  public String pointer() {
    return path.toString();
  }

  @Override
  public String toString() {
    return pointer();
  }
}
