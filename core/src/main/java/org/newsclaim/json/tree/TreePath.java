package org.newsclaim.json.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.NewsClaimException;
import tools.jackson.core.JsonPointer;

/** The path to a value of a document. It becomes a JSON Pointer only where one is asked for. */
public final class TreePath {
  /** That of the whole document. */
  public static final TreePath ROOT = new TreePath(null, "", -1);

  /**
   * The longest pointer that is told. Names in hostile documents can be as long as the document,
   * and there can be many faults below one name.
   */
  public static final int LONGEST_POINTER = 1000;

  private final @Nullable TreePath parent;
  private final String name;
  private final int index;

  private TreePath(@Nullable TreePath parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  /**
   * {@return the path to a property}
   *
   * @param property its name
   */
  public TreePath property(String property) {
    return new TreePath(this, property, -1);
  }

  /**
   * {@return the path to an element of an array}
   *
   * @param position its index
   */
  public TreePath element(int position) {
    return new TreePath(this, "", position);
  }

  /** {@return the path for people: the last name, and what follows it} */
  public String label() {
    if (parent == null) {
      return "the document";
    }
    return index < 0 ? NewsClaimException.excerpt(name) : parent.label() + "/" + index;
  }

  /**
   * {@return the path of a pointer}
   *
   * @param pointer the pointer
   */
  public static TreePath of(JsonPointer pointer) {
    TreePath path = ROOT;
    for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
      path = path.property(rest.getMatchingProperty());
    }
    return path;
  }

  /**
   * The JSON Pointer (RFC 6901) of the place; "" for the whole document. Where it would be too long
   * it is that of the innermost value around the place for which it is not.
   */
  @Override
  public String toString() {
    Deque<TreePath> path = new ArrayDeque<>();
    for (TreePath step = this; step.parent != null; step = step.parent) {
      path.push(step);
    }
    StringBuilder pointer = new StringBuilder();
    for (TreePath step : path) {
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
