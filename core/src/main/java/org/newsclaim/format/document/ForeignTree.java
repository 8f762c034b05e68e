package org.newsclaim.format.document;

import java.util.List;
import org.newsclaim.format.document.TextEdits.Edit;
import org.newsclaim.json.tree.TreeBuilder;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;

/**
 * Reads a document into a tree without recursion, gives each repair of its text the pointer of the
 * value at which it was made, and notes names that are given twice.
 */
final class ForeignTree extends TreeBuilder {
  /** Deeper than any article; what is kept of it as an additional value can be as deep. */
  static final int MAX_DEPTH = 100;

  private final List<Edit> edits;
  private final Repairs repairs;

  private int noted;

  ForeignTree(JsonParser parser, List<Edit> edits, Repairs repairs) {
    super(parser, MAX_DEPTH);
    this.edits = edits;
    this.repairs = repairs;
  }

  /** The document's one value. */
  JsonNode read() {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw NewsClaimException.of(Code.MALFORMED, "the document is empty; it must hold an object");
    }
    JsonNode document = null;
    while (document == null) {
      noteEditsBefore(parser.currentTokenLocation().getCharOffset());
      JsonNode done = take(token);
      // What was mended inside of a name or a string stands at it, not at what follows.
      noteEditsBefore(parser.currentLocation().getCharOffset());
      if (done != null && open.isEmpty()) {
        document = done;
      } else {
        token = parser.nextToken();
        if (token == null) {
          throw new StreamReadException(parser, "the document ends inside a value");
        }
      }
    }
    if (parser.nextToken() != null) {
      throw NewsClaimException.of(
          Code.MALFORMED, "the document goes on after its value; it must hold one value");
    }
    noteEditsBefore(Long.MAX_VALUE);
    return document;
  }

  private void noteEditsBefore(long offset) {
    while (noted < edits.size() && edits.get(noted).offset() < offset) {
      Edit edit = edits.get(noted++);
      repairs.add(edit.code(), pointer(), edit.problem(), edit.remedy());
    }
  }

  private String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  @Override
  protected String tooDeep() {
    return parser.streamReadContext().getParent().pathAsPointer().toString();
  }

  @Override
  protected void duplicate(String name) {
    repairs.add(
        Note.Code.DUPLICATE_PROPERTY,
        pointer(),
        Repairs.quote(name) + " is given twice in one object",
        "the last one is read");
  }

  @Override
  protected JsonNode unreadNumber() {
    repairs.add(
        Note.Code.VALUE_PASSED_OVER,
        pointer(),
        "a number is too large: " + Repairs.quote(parser.getString()),
        "it is read as null");
    return NODES.nullNode();
  }
}
