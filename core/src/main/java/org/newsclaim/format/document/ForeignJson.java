package org.newsclaim.format.document;

import org.newsclaim.format.document.JsonMender.Mended;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/**
 * A JSON document of somebody else. It is read as JSON first; only where it is none, and the reader
 * is tolerant, is it mended and read again.
 */
public final class ForeignJson {
  /** The longest document that is read, in Java chars. */
  public static final int LONGEST = 1 << 26;

  private static final JsonFactory FACTORY = JsonFactory.builder().build();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String text;
  private final Repairs repairs;

  /** The text that was parsed, and what was changed for it. */
  private Mended parsed;

  private ForeignJson(String text, Repairs repairs) {
    this.text = text;
    this.repairs = repairs;
    this.parsed = new Mended(text, new TextEdits());
  }

  /** Makes something of a document. */
  @FunctionalInterface
  public interface Reader<T> {
    /**
     * {@return what the document is}
     *
     * @param document its value, of a depth of at most {@link ForeignTree#MAX_DEPTH}
     */
    T read(DocumentPath document);
  }

  /**
   * Reads a document and makes something of it.
   *
   * @param text the document
   * @param repairs takes what had to be put right
   * @param reader what to make of it
   * @param <T> its type
   * @return what the reader makes
   * @throws NewsClaimException TEXT_TOO_LONG, NESTED_TOO_DEEPLY, MALFORMED, and what the reader
   *     throws, with line and column
   */
  public static <T> T read(String text, Repairs repairs, Reader<T> reader) {
    if (text.length() > LONGEST) {
      throw NewsClaimException.of(
          Code.TEXT_TOO_LONG,
          "the document has " + text.length() + " chars; at most " + LONGEST + " are read");
    }
    String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return new ForeignJson(json, repairs).read(reader);
  }

  private <T> T read(Reader<T> reader) {
    try {
      return reader.read(DocumentPath.root(tree()));
    } catch (NewsClaimException e) {
      throw e.place().line().isPresent() ? e : at(e, locate(e));
    }
  }

  private JsonNode tree() {
    try {
      return parse();
    } catch (NewsClaimException e) {
      if (repairs.isStrict() || e.code() != Code.MALFORMED) {
        throw e;
      }
    }
    parsed = JsonMender.mend(text);
    return parse();
  }

  private JsonNode parse() {
    // Of its own, because what a first parsing found would be found again by a second.
    Repairs found = new Repairs(repairs.isStrict());
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), parsed.text())) {
      JsonNode tree = parse(parser, found);
      repairs.addAll(found);
      return tree;
    }
  }

  private JsonNode parse(JsonParser parser, Repairs found) {
    try {
      return new ForeignTree(parser, parsed.edits().inOrder(), found).read();
    } catch (JacksonException e) {
      throw at(
          NewsClaimException.of(
                  Code.MALFORMED,
                  parser.streamReadContext().pathAsPointer().toString(),
                  "the document is not JSON: " + reason(e))
              .because(e),
          offset(e.getLocation() == null ? parser.currentLocation() : e.getLocation()));
    } catch (NewsClaimException e) {
      throw at(e, offset(parser.currentTokenLocation()));
    }
  }

  private static int offset(TokenStreamLocation location) {
    return (int) Math.max(0, location.getCharOffset());
  }

  /** The parser's words, without its own place. */
  private static String reason(JacksonException e) {
    String words = e.getOriginalMessage();
    int place = words.indexOf(" (start marker at");
    return place < 0 ? words : words.substring(0, place);
  }

  private int locate(NewsClaimException fault) {
    return PointerFinder.offset(FACTORY, parsed.text(), fault.place().pointer().orElse(""));
  }

  /** The fault with line and column of a place in the mended text. */
  private NewsClaimException at(NewsClaimException fault, int offset) {
    int end = Math.min(text.length(), parsed.edits().original(offset));
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return fault.at("", line, end - lineStart + 1);
  }
}
