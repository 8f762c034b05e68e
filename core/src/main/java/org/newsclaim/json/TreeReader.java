package org.newsclaim.json;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.function.BiConsumer;
import org.newsclaim.json.tree.TreeBuilder;
import org.newsclaim.json.tree.TreePath;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;

/**
 * Reads one JSON value into a tree of its own. Unlike that of databind it says where a property is
 * given twice, keeps decimals exact whatever the parser was made for, and never computes a number
 * of absurd size.
 */
final class TreeReader extends TreeBuilder {
  /** Stands for every number that is far outside what the model takes. */
  private static final DecimalNode TOO_LARGE =
      DecimalNode.valueOf(BigDecimal.ONE.scaleByPowerOfTen(Integer.MAX_VALUE));

  /** Deeper than any article, with the levels of an additional value below it. */
  static final int MAX_DEPTH = 200;

  private static final int MAX_DIGITS = 1000;

  private final BiConsumer<TreePath, TokenStreamLocation> duplicates;

  private TreeReader(JsonParser parser, BiConsumer<TreePath, TokenStreamLocation> duplicates) {
    super(parser, MAX_DEPTH);
    this.duplicates = duplicates;
  }

  /**
   * Reads the value that begins at the parser's current token, to its last token.
   *
   * @param duplicates is told the place and the location of a name that its object has already
   */
  static JsonNode read(JsonParser parser, BiConsumer<TreePath, TokenStreamLocation> duplicates) {
    return new TreeReader(parser, duplicates).read();
  }

  /** Whether a number is so far outside what the model takes that its digits were not read. */
  static boolean isTooLarge(JsonNode node) {
    return TOO_LARGE.equals(node);
  }

  private JsonNode read() {
    JsonToken token = parser.currentToken();
    while (true) {
      JsonNode done = take(token);
      if (done != null && open.isEmpty()) {
        return done;
      }
      token = parser.nextToken();
    }
  }

  @Override
  protected String tooDeep() {
    return place().toString();
  }

  @Override
  protected void duplicate(String name) {
    duplicates.accept(place(), parser.currentTokenLocation());
  }

  @Override
  protected JsonNode unreadNumber() {
    return TOO_LARGE;
  }

  /** The place of the value that is about to be read, within the value that is read as a whole. */
  private TreePath place() {
    TreePath place = TreePath.ROOT;
    Iterator<String> name = names.descendingIterator();
    for (Iterator<JsonNode> container = open.descendingIterator(); container.hasNext(); ) {
      place =
          container.next() instanceof ArrayNode array
              ? place.element(array.size())
              : place.property(name.next());
    }
    return place;
  }

  @Override
  protected JsonNode number(JsonToken token) {
    return parser.getStringLength() > MAX_DIGITS ? TOO_LARGE : super.number(token);
  }
}
